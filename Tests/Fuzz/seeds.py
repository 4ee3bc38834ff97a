#!/usr/bin/env python3
"""Writes what fuzzing begins with: office files, and their parts each behind a byte that says which part it is."""
import pathlib
import sys
import zipfile

PARTS = {
    "xl/worksheets/sheet1.xml": 0,
    "xl/sharedStrings.xml": 1,
    "xl/styles.xml": 2,
    "xl/comments1.xml": 3,
    "xl/comments/comment1.xml": 3,
    "word/document.xml": 4,
    "word/comments.xml": 5,
}
WORDS = """worksheet sheetData row r c t s v f is si rPh mergeCells mergeCell ref numFmts numFmt numFmtId formatCode cellXfs xf
inlineStr str b e n d xml:space preserve comment commentList text threadedComment w:p w:r w:t w:tbl w:tr w:tc w:sdt w:sdtPr
w:sdtContent w:showingPlcHdr w:ins w:del w:moveFrom w:moveTo w:fldChar w:fldCharType begin separate end w:ffData w:ddList
w:result w:listEntry w:checkBox w:commentReference w:commentRangeStart w:id w:vanish w:rStyle w:rPr w:pPr w:trPr w:tcPr
w:cellDel mc:AlternateContent mc:Choice mc:Fallback &#x1F642; &#9; &amp; <![CDATA[ ]]> <!-- --> <?xml ?> xmlns: _x000D_
_x005F_ 0% yyyy-mm-dd [h]:mm A1:B2 XFD1048576 1048577 1E400 -0.5 46154""".split()


def main(folder, corpus):
    corpus = pathlib.Path(corpus)
    corpus.mkdir()
    for path in sorted(pathlib.Path(folder).iterdir()):
        (corpus / path.name).write_bytes(path.read_bytes())
        if path.suffix not in (".xlsx", ".docx"):
            continue
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name in PARTS:
                    seed = bytes([PARTS[name]]) + archive.read(name)
                    (corpus / f"{path.name}-{name.replace('/', '-')}").write_bytes(seed)
    lines = ('"%s"' % word.replace('"', '\\"') for word in WORDS)
    pathlib.Path(f"{corpus}.dict").write_text("\n".join(lines) + "\n")


main(*sys.argv[1:])
