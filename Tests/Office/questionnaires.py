"""Questionnaires as workbooks and Word documents, opened by other programs.

Of each example assessment, of its next round and of a checklist alone, every office's file is opened by
openpyxl or python-docx and asked what an official finds in it: every question once, the lists to choose
from, the cells that can be changed, and nothing of goalposts, weights or codes. One of each kind is saved
again by LibreOffice, looked at again, and printed. The same command gives the same bytes.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
import openpyxl
import yaml
from docx.oxml.ns import qn

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ["exampleland-2026", "exampleland-2026-shadow", "exampleland-2024"]
# Of the checklist's making, and none of an official's business.
INTERNAL = re.compile(r"counts [01]\b|goalpost|\bweight|ISO 3166|red flag|\bgate\b|yes-partial-no", re.I)
EVIDENCE = ["Document or source", "Page or article", "Link", "Date of the document", "Keep confidential"]
COLUMNS = ["Id", "Question", "What counts", "Answer", "If not known: why (reports print it)", "Note", *EVIDENCE, "Not ours: ask"]
EARLIER = ["Earlier answer", "Still holds?"]
failures = []


def expect(holds, what):
    if not holds:
        failures.append(what)


def checklist_ids(folder):
    """The ids that a questionnaire may ask for, with the elements of each; and how each is answered."""
    elements, kinds = {}, {}
    for path in sorted(folder.rglob("*.yaml")):
        for criterion in (yaml.safe_load(path.read_text()) or {}).get("criteria") or []:
            for indicator in criterion["indicators"]:
                name = f"{criterion['id']}.{indicator['id']}"
                kinds[name] = indicator["type"]
                elements[name] = [one["id"] for one in indicator.get("elements", [])]
    return elements, kinds


class Program:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder

    def run(self, *arguments):
        result = subprocess.run([self.binary, *arguments], capture_output=True, text=True, cwd=self.folder)
        if result.returncode:
            raise SystemExit(f"{' '.join(map(str, arguments))}: {result.stderr}")


def resaved(path, ending, folder):
    """The same file after LibreOffice has saved it, or printed it."""
    folder.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(folder), str(path)]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    return folder / f"{path.stem}.{ending}"


def workbook_rows(path):
    """The sheet of the questions by its heads: each row as a mapping, and the number of the row."""
    book = openpyxl.load_workbook(path)
    sheet = book["Questions"]
    head = next(row for row in sheet.iter_rows() if row[0].value == "Id")
    heads = [cell.value for cell in head]
    rows = []
    for row in sheet.iter_rows(min_row=head[0].row + 1):
        rows.append((row[0].row, {name: str(cell.value or "") for name, cell in zip(heads, row)}))
    return book, sheet, heads, rows


def offered(book, sheet):
    """What each cell offers to choose from, by its name."""
    lists = {}
    for validation in sheet.data_validations.dataValidation:
        place = re.fullmatch(r"'?([^'!]+)'?!(.+)", validation.formula1 or "")
        if not place:
            continue
        cells = book[place[1]][place[2].replace("$", "")]
        cells = cells if isinstance(cells, tuple) else ((cells,),)
        words = [str(row[0].value) for row in cells]
        for area in validation.sqref.ranges:
            for row, column in area.cells:
                lists[row, column] = words
    return lists


def check_workbook(path, elements, kinds, has_earlier):
    book, sheet, heads, rows = workbook_rows(path)
    name = path.name
    wanted = [*COLUMNS[:3], *EARLIER, *COLUMNS[3:]] if has_earlier else COLUMNS
    expect(heads == wanted, f"{name}: heads {heads}")
    expect(book["_about"].sheet_state == "hidden", f"{name}: _about is seen")
    expect(sheet.protection.sheet and not sheet.merged_cells.ranges, f"{name}: not protected, or cells are joined")
    texts = [str(cell.value or "") for one in book if one.sheet_state == "visible" for row in one for cell in row]
    for text in texts:
        expect(not INTERNAL.search(text), f"{name}: {text!r} is nothing for an official")
    expect(any(text.startswith("Reference: ") for text in texts), f"{name}: no reference")
    lists = offered(book, sheet)
    answer = heads.index("Answer") + 1
    asked = []
    for number, row in rows:
        one = row["Id"]
        if not one or (row["Question"] == "" and one in asked):
            continue
        asked.append(one)
        words = lists.get((number, answer), [])
        cell = sheet.cell(number, answer)
        expect(not cell.protection.locked and cell.number_format == "@", f"{name}: {one} cannot be answered")
        expect("not known" in words, f"{name}: {one} offers {words}")
        if kinds.get(one) == "yes-partial-no":
            expect(words[:3] == ["yes", "partial", "no"], f"{name}: {one} offers {words}")
    return check_ids(name, asked, elements), asked


def check_ids(name, asked, elements):
    """Every id once, and behind a question all that it lists."""
    expect(len(asked) == len(set(asked)), f"{name}: an id twice")
    questions = [one for one in asked if one in elements]
    for question in questions:
        listed = [one.split(":")[1] for one in asked if one.startswith(question + ":")]
        expect(listed == elements[question], f"{name}: {question} asks for {listed}")
    return questions


def words(cell):
    """What is seen in a cell; python-docx passes over what stands in a control."""
    return "\n".join("".join(text.text or "" for text in paragraph.iter(qn("w:t"))) for paragraph in cell._tc.iter(qn("w:p")))


def document_tables(path):
    """The tables of questions as rows of texts."""
    document = docx.Document(path)
    tables = [[[words(cell) for cell in row.cells] for row in table.rows] for table in document.tables]
    return document, [table for table in tables if table and table[0][0] == "Id"]


def check_document(path, elements):
    document, tables = document_tables(path)
    name = path.name
    asked, texts = [], [paragraph.text for paragraph in document.paragraphs]
    for table in tables:
        texts += [text for row in table for text in row]
        if table[0][1] == "Question":
            asked += [row[0] for row in table[1:]]
            continue
        asked.append(table[0][1])
        labels = [row[0] for row in table]
        expect(labels[:2] == ["Id", "Question"] and "Answer" in labels, f"{name}: {labels}")
    for text in texts:
        expect(not INTERNAL.search(text), f"{name}: {text!r} is nothing for an official")
    expect(any(text.startswith("Reference: ") for text in texts), f"{name}: no reference")
    return check_ids(name, asked, elements), asked


def check_after_libreoffice(book, document, folder):
    """What an official's own program leaves of the files, and that they can be printed."""
    _, _, _, before = workbook_rows(book)
    saved = resaved(book, "xlsx", folder)
    again, sheet, _, after = workbook_rows(saved)
    texts = [[row for _, row in rows if row["Id"]] for rows in (before, after)]
    expect(texts[0] == texts[1], f"{book.name}: other texts after LibreOffice saved it")
    lists = offered(again, sheet)
    expect(["yes", "partial", "no"] in [words[:3] for words in lists.values()], f"{book.name}: lists are lost")
    _, tables = document_tables(document)
    saved, kept = document_tables(resaved(document, "docx", folder))
    expect(any("in place" in row for table in tables for row in table), f"{document.name}: no answers")
    expect(saved.element.xpath("//w:sdt//w:listItem"), f"{document.name}: lists are lost")
    expect(tables == kept, f"{document.name}: other tables after LibreOffice saved it")
    for path in (book, document):
        pdf = resaved(path, "pdf", folder)
        pages = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
        count = int(re.search(r"Pages:\s+(\d+)", pages)[1])
        expect(2 <= count <= 40, f"{path.name}: {count} pages")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True, type=lambda text: str(Path(text).resolve()))
    arguments = parser.parse_args()
    elements, kinds = checklist_ids(ROOT / "Checklists" / "osce-victim-protection-2022")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        program = Program(arguments.binary, folder)
        for name in EXAMPLES:
            shutil.copy(ROOT / "Reports" / name / "assessment.yaml", folder / f"{name}.yaml")
        program.run("new", "--from", f"{EXAMPLES[0]}.yaml", "--date", "2028-06-30", "--keep-answers", "-o", "next.yaml")
        files = 0
        for name in [*EXAMPLES, "next"]:
            for kind in ("xlsx", "docx"):
                for copy in ("one", "two"):
                    out = f"{name}-{kind}-{copy}"
                    program.run("form", f"{name}.yaml", "--format", kind, "--all", "-o", out, "--by", "2026-05-12")
                paths = sorted((folder / f"{name}-{kind}-one").iterdir())
                asked = []
                for path in paths:
                    files += 1
                    other = folder / f"{name}-{kind}-two" / path.name
                    expect(path.read_bytes() == other.read_bytes(), f"{path.name}: other bytes the second time")
                    if kind == "xlsx":
                        asked += check_workbook(path, elements, kinds, name == "next")[0]
                    else:
                        asked += check_document(path, elements)[0]
                expect(sorted(asked) == sorted(elements), f"{name}, {kind}: not every question goes to one office")
        for kind in ("xlsx", "docx"):
            program.run("form", "--checklist", "example-open-data", "--format", kind, "-o", f"blank.{kind}")
        own, types = checklist_ids(ROOT / "Checklists" / "example-open-data")
        asked = [check_workbook(folder / "blank.xlsx", own, types, False)[0], check_document(folder / "blank.docx", own)[0]]
        expect([sorted(ids) for ids in asked] == [sorted(own)] * 2, "blank: not every question is asked")
        offices = folder / f"{EXAMPLES[0]}-xlsx-one", folder / f"{EXAMPLES[0]}-docx-one"
        check_after_libreoffice(
            offices[0] / "exampleland-justice-form.xlsx", offices[1] / "exampleland-justice-form.docx", folder / "again")
    for failure in failures[:20]:
        print(failure)
    print(f"{files + 2} questionnaires opened, {len(failures)} faults")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
