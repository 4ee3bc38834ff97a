#!/usr/bin/env python3
"""The Word documents of a report, in other programs: python-docx reads them, LibreOffice lays them out.

    python3 Tests/Office/documents.py --binary .build/debug/assessor [--runs all]

Of every example, and of assessments with little or very long answers: the headings are in order, every table
but the bar of the result has a head that repeats, the same call gives the same bytes, LibreOffice makes a PDF
of it, and the brief has four pages at most. `--runs all` lays out every gap report too, which takes a while.
"""
import argparse
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

import docx

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LONG = "measure of the ministry " * 200


def report(binary, source, out, *more):
    command = [binary, "report", source, "-o", out, *more]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, cwd=ROOT)
    if done.returncode not in (0, 78):
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stderr}")


def headings(document):
    """The levels in the order of the text."""
    names = [paragraph.style.name for paragraph in document.paragraphs]
    return [int(name[-1]) for name in names if re.fullmatch(r"Heading \d", name)]


def faults(path):
    """What is not as it must be of one document, as python-docx reads it."""
    document = docx.Document(path)
    if not document.core_properties.title or not document.core_properties.language:
        yield "it has no title or no language"
    levels = headings(document)
    if not levels or levels[0] != 1:
        yield "its first heading is not of the highest level"
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            yield f"a heading of level {after} follows one of level {before}"
    for table in document.tables:
        is_bar = len(table.rows) == 1 and not table.style.name.startswith("Table Grid")
        head = table.rows[0]._tr.find(f"{WORD}trPr/{WORD}tblHeader")
        if head is None and not is_bar:
            yield f"a table has no head: {table.rows[0].cells[0].text[:40]!r}"
        if table._tbl.find(f"{WORD}tblPr/{WORD}tblCaption") is None:
            yield "a table does not say what it is"


def pages(path, place):
    """How many pages LibreOffice makes of it; nil where it makes none."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{place}/office", "--headless", "--convert-to", "pdf",
         "--outdir", str(path.parent), str(path)],
        capture_output=True, timeout=180)
    made = path.with_suffix(".pdf")
    if not made.exists():
        return None
    words = subprocess.run(["pdfinfo", str(made)], capture_output=True, text=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", words, re.M).group(1))


def long_words(place):
    """An example in which the State has a long name, and writes very long measures."""
    text = (ROOT / "Reports/exampleland-2026/assessment.yaml").read_text()
    text = re.sub(r"^(\s+action:).*$", rf"\1 {LONG}", text, flags=re.M)
    text = re.sub(r"action: [^,{}\n]+", f"action: {LONG}", text)
    text = text.replace("name: Exampleland", "name: The Very Long Named Federal Republic of Exampleland", 1)
    path = place / "long.yaml"
    path.write_text(text)
    return path


def cases(place):
    """The name, the assessment and what else is said of each report."""
    for folder in sorted((ROOT / "Reports").glob("*/")):
        yield folder.name, folder / "assessment.yaml", []
    example, small = ROOT / "Reports/exampleland-2026/assessment.yaml", ROOT / "Tests/Fixtures/small"
    since = ["--since", ROOT / "Reports/exampleland-2024/assessment.yaml"]
    yield "since", example, since
    yield "public", example, [*since, "--audience", "public"]
    yield "agency", example, [*since, "--agency", "justice"]
    yield "long", long_words(place), since
    yield "half", ROOT / "Tests/Fixtures/small-half.yaml", ["--checklist", small]
    yield "nothing", ROOT / "Tests/Fixtures/small-nothing-applies.yaml", ["--checklist", small]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=ROOT / ".build/release/assessor", type=pathlib.Path)
    parser.add_argument("--runs", choices=["some", "all"], default="some")
    options = parser.parse_args()
    binary = options.binary.resolve()
    bad, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        for name, source, more in cases(place):
            for copy in ("one", "two"):
                report(binary, source, place / name / copy, *more)
            for document in ("gap-report.docx", "brief.docx"):
                one, two = (place / name / copy / document for copy in ("one", "two"))
                said = f"{name}: {document}: "
                count += 1
                if hashlib.sha256(one.read_bytes()).digest() != hashlib.sha256(two.read_bytes()).digest():
                    bad.append(said + "other bytes the second time")
                bad += [said + fault for fault in faults(one)]
                if document == "gap-report.docx" and options.runs == "some" and name != "half":
                    continue
                length = pages(one, place)
                if length is None:
                    bad.append(said + "LibreOffice makes no PDF of it")
                elif document == "brief.docx" and length > 4:
                    bad.append(said + f"{length} pages")
    for line in bad:
        print(line, file=sys.stderr)
    print(f"{count} documents, {len(bad)} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
