#!/usr/bin/env python3
"""Questionnaires as people send them back: answers planted in a workbook and in a Word document, which are then
edited as people edit, and merged. Each planted answer must be in the assessment or in the list of what was not taken.

    python3 Tests/Office/edited.py --binary .build/debug/assessor

Prints what is wrong and ends with 1; otherwise a line of counts.
"""
import argparse
import copy
import csv
import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
import openpyxl
import yaml
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

BLANK = """assessment: osce-victim-protection-2022
checklist-version: 2.0.0
state: { code: XX, name: Exampleland }
date: 2026-06-30
respondent: { role: government, name: Office of the Co-ordinator }
"""
# What is typed, and what the assessment is to say; None where it is to be listed as not taken.
PLANTED = {
    "P1-LEAD-01.s1": ("partial", "partial"), "P1-LEAD-01.p2": ("72 %", "72%"), "P1-NPUN-01.s1": ("yes", "yes"),
    "P1-IDAS-01.s1": ("no", "no"), "P1-LEAD-02.s1": ("not known", "unknown"), "coe-party": ("yes", "yes"),
    "P1-IDAS-02.s1": ("mostly so", None),
}
NOTE = "As the unit told us in May."
WHY = "If not known: why (reports print it)"
# Documents, what is written under Keep confidential, and whether a public report may name them.
CONFIDENTIAL = [
    ("P1-LEAD-01.s1", "The Minutes", "yes"), ("P1-NPUN-01.s1", "The Memo", "x"), ("P1-IDAS-01.s1", "The Draft", "perhaps"),
    ("P1-LEAD-01.p2", "The Yearbook", None), ("P1-LEAD-02.s1", "The Gazette", "no"),
]
# In other ways of marking: what a public report may name.
NAMED = {
    "confidential_over_several_rows": {"The Minutes": False, "The Protocol": False, "The Yearbook": True},
    "confidential_in_one_of_two_rows": {"The Minutes": False, "The Yearbook": True},
    "confidential_in_two_columns": {"The Minutes": False, "The Memo": False, "The Yearbook": True},
}
REFUSED = "refused"
faults: list[str] = []
# What stands under What counts beside the planted questions.
printed: list[str] = []


# The ways in which a workbook is edited: each takes the book and its sheet, and may say what is planted otherwise.

def head_row(sheet) -> int:
    return next(row[0].row for row in sheet.iter_rows() if any(cell.value == "Answer" for cell in row))


def column(sheet, name: str) -> int:
    return next(cell.column for cell in sheet[head_row(sheet)] if cell.value == name)


def row_of(sheet, id: str) -> int:
    return next(row[0].row for row in sheet.iter_rows() if any(cell.value == id for cell in row))


def answer(sheet, id: str):
    return sheet.cell(row_of(sheet, id), column(sheet, "Answer"))


def body(sheet) -> list[list]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=head_row(sheet) + 1)]


def rewrite(sheet, rows: list[list]) -> None:
    first = head_row(sheet) + 1
    sheet.delete_rows(first, sheet.max_row)
    for number, row in enumerate(rows, first):
        for place, value in enumerate(row, 1):
            sheet.cell(number, place).value = value


def untouched(book, sheet): pass


def sorted_by_answer(book, sheet):
    place = column(sheet, "Answer") - 1
    rewrite(sheet, sorted(body(sheet), key=lambda row: str(row[place] or "")))


def other_rows_deleted(book, sheet):
    rewrite(sheet, [row for row in body(sheet) if row[0] in PLANTED])


def column_put_in(book, sheet):
    head = head_row(sheet)
    sheet.insert_cols(3)
    sheet.cell(head, 3).value = "Checked by"
    sheet.cell(head + 2, 3).value = "AB"


def heads_retyped(book, sheet):
    for cell in sheet[head_row(sheet)]:
        cell.value = f" {str(cell.value).upper()} "


def sheet_copied(book, sheet):
    copied = book.copy_worksheet(sheet)
    copied.title = "Questions (2)"


def recoloured(book, sheet):
    for row in sheet.iter_rows():
        for cell in row:
            cell.fill, cell.font = PatternFill("solid", fgColor="FF00FF"), Font(color="FFFFFF")


def answer_struck(book, sheet):
    """A line through the letters of the whole cell, and through the first of two words."""
    answer(sheet, "P1-NPUN-01.s1").font = Font(strike=True)
    answer(sheet, "P1-IDAS-01.s1").value = CellRichText(TextBlock(InlineFont(strike=True), "yes"), "no")
    return {"P1-NPUN-01.s1": None}, [("P1-IDAS-01.s1", "yes")]


def row_struck(book, sheet):
    for cell in sheet[row_of(sheet, "P1-NPUN-01.s1")]:
        cell.font = Font(strike=True)
    return {"P1-NPUN-01.s1": None}


def typed_over_the_question(book, sheet):
    for id, name, text in (("P1-LEAD-01.s1", "Question", "We do not understand this."),
                           ("P1-LEAD-01.p2", "What counts", "Counted by region.")):
        sheet.cell(row_of(sheet, id), column(sheet, name)).value = text
    cell = sheet.cell(row_of(sheet, "P1-NPUN-01.s1"), column(sheet, "Question"))
    cell.value = f"{cell.value} Since 2019."
    return {}, [("P1-LEAD-01.s1", "We do not understand this."), ("P1-LEAD-01.p2", "Counted by region."),
                ("P1-NPUN-01.s1", "Since 2019.")]


def corrected_by_the_program(book, sheet):
    """As a program does on its own: quotation marks, dashes, blanks and line ends."""
    changed = str.maketrans({"'": "’", "-": "–", " ": "\u00a0", "\n": " "})
    for row in sheet.iter_rows(min_row=head_row(sheet) + 1):
        for cell in row[1:3]:
            if isinstance(cell.value, str):
                cell.value = cell.value.translate(changed)


def answer_column_deleted(book, sheet):
    sheet.delete_cols(column(sheet, "Answer"))
    return REFUSED, ["has no column 'Answer'"]


def answer_column_renamed(book, sheet):
    sheet.cell(head_row(sheet), column(sheet, "Answer")).value = "Antwort"
    return REFUSED, ["has no column 'Answer'", "'Antwort'"]


def note_column_renamed(book, sheet):
    sheet.cell(row_of(sheet, "P1-NPUN-01.s1"), column(sheet, "Note")).value = NOTE
    sheet.cell(head_row(sheet), column(sheet, "Note")).value = "Notiz"
    return {}, [("P1-NPUN-01.s1", NOTE)]


def head_row_deleted(book, sheet):
    sheet.delete_rows(head_row(sheet))


def words_on_other_sheets(book, sheet):
    book["Start"].cell(40, 2).value = "Our unit was reformed in May."
    book["Words"].cell(3, 4).value = "We use another word."
    book.create_sheet("Annex").append(["Region", "Places"])
    book["Annex"].append(["North", 12])
    sheet.cell(1, 5).value = "Seen by the head of unit."
    return {}, ["Our unit was reformed in May.", "We use another word.", "North · 12", "Seen by the head of unit."]


def typed_over_a_heading(book, sheet):
    row = row_of(sheet, "P1-LEAD-01.s1") - 1
    sheet.cell(row, 2).value = "No longer so."
    return {}, ["No longer so."]


def days(book, sheet):
    row = row_of(sheet, "P1-NPUN-01.s1")
    sheet.cell(row, column(sheet, "Document or source")).value = "The Act"
    cell = sheet.cell(row, column(sheet, "Date of the document"))
    cell.value, cell.number_format = datetime.datetime(2024, 5, 11), "DD.MM.YYYY"
    row = row_of(sheet, "P1-IDAS-01.s1")
    sheet.cell(row, column(sheet, "Document or source")).value = "The decree"
    cell = sheet.cell(row, column(sheet, "Date of the document"))
    cell.value, cell.number_format = 45424, "General"
    return {"P1-NPUN-01.s1": "2024-05-11", "P1-IDAS-01.s1": "2024-05-12"}, []


def typed_words(book, sheet):
    answer(sheet, "P1-LEAD-01.s1").value = "Partly"
    answer(sheet, "P1-NPUN-01.s1").value = "da"
    answer(sheet, "P1-IDAS-01.s1").value = " NO. "
    answer(sheet, "P1-LEAD-02.s1").value = "?"
    answer(sheet, "coe-party").value = True


def merged_cells(book, sheet):
    row = row_of(sheet, "P1-LEAD-01.s1")
    place = column(sheet, "Answer")
    sheet.cell(row, place + 1).value = None
    sheet.merge_cells(start_row=row, start_column=place, end_row=row, end_column=place + 1)


def commented(book, sheet):
    answer(sheet, "P1-LEAD-01.s1").comment = Comment(NOTE, "A colleague")
    return {"P1-LEAD-01.s1": NOTE}


def turned_into_a_day(book, sheet):
    cell = answer(sheet, "P1-IDAS-01.s1")
    cell.value, cell.number_format = datetime.datetime(2026, 4, 3), "d-mmm"
    return {"P1-IDAS-01.s1": None}


def percent_cell(book, sheet):
    cell = answer(sheet, "P1-LEAD-01.p2")
    cell.value, cell.number_format = 0.72, "0%"


def share_typed(book, sheet):
    answer(sheet, "P1-LEAD-01.p2").value = "0,72"
    return {"P1-LEAD-01.p2": None}


def a_bare_one(book, sheet):
    """One per cent to whoever reads the heads, and all of them to Excel."""
    answer(sheet, "P1-LEAD-01.p2").value = 1
    return {"P1-LEAD-01.p2": None}


def percent_cell_of_one(book, sheet):
    cell = answer(sheet, "P1-LEAD-01.p2")
    cell.value, cell.number_format = 1, "0%"
    return {"P1-LEAD-01.p2": "100%"}


def beside(sheet, id: str, head: str):
    return sheet.cell(row_of(sheet, id), column(sheet, head))


def why_beside_an_answer(book, sheet):
    beside(sheet, "P1-IDAS-01.s1", WHY).value = "not found"
    beside(sheet, "P1-NPUN-01.s1", WHY).value = "nobody measures it"
    beside(sheet, "P1-LEAD-02.s1", WHY).value = "asked for, awaited"
    return {"P1-IDAS-01.s1": None, "P1-NPUN-01.s1": None, "P1-LEAD-02.s1": "pending"}


def page_without_document(book, sheet):
    beside(sheet, "P1-IDAS-01.s1", "Document or source").value = "p. 12"
    beside(sheet, "P1-NPUN-01.s1", "Page or article").value = "Art. 5"
    return {}, ["P1-IDAS-01.s1,p. 12", "P1-NPUN-01.s1,Art. 5"]


def kept_confidential(book, sheet):
    for id, title, mark in CONFIDENTIAL:
        beside(sheet, id, "Document or source").value = title
        beside(sheet, id, "Keep confidential").value = mark
    return {}, ["Keep confidential: perhaps"]


def confidential_head_renamed(book, sheet):
    kept_confidential(book, sheet)
    sheet.cell(head_row(sheet), column(sheet, "Keep confidential")).value = "Secret?"
    return {}, ["“Keep confidential” is missing", *[(id, mark) for id, _, mark in CONFIDENTIAL if mark]]


def confidential_head_emptied(book, sheet):
    said = confidential_head_renamed(book, sheet)
    sheet.cell(head_row(sheet), column(sheet, "Secret?")).value = None
    return said


def document_beside(sheet, row: int, title: str) -> None:
    sheet.cell(row, column(sheet, "Document or source")).value = title


def confidential_over_several_rows(book, sheet):
    """One cell of yes over two rows, of which Excel keeps the first alone."""
    first, place = row_of(sheet, "P1-LEAD-01.s1"), column(sheet, "Keep confidential")
    document_beside(sheet, first, "The Minutes")
    document_beside(sheet, first + 1, "The Protocol")
    sheet.cell(first + 1, column(sheet, "Answer")).value = "not known"
    document_beside(sheet, row_of(sheet, "P1-LEAD-02.s1"), "The Yearbook")
    sheet.cell(first, place).value = "yes"
    sheet.merge_cells(start_row=first, end_row=first + 1, start_column=place, end_column=place)
    return {}, [(sheet.cell(first + 1, 1).value, "yes")]


def confidential_in_one_of_two_rows(book, sheet):
    """Two pages of one document, and the mark beside one of them."""
    document_beside(sheet, row_of(sheet, "P1-LEAD-01.s1"), "The Minutes")
    beside(sheet, "P1-LEAD-01.s1", "Keep confidential").value = "yes"
    document_beside(sheet, row_of(sheet, "P1-LEAD-02.s1"), "The Yearbook")
    row = sheet.max_row + 1
    sheet.cell(row, 1).value = "P1-LEAD-01.s1"
    document_beside(sheet, row, "The Minutes")
    sheet.cell(row, column(sheet, "Page or article")).value = "p. 2"
    return {}, ["the same document is kept confidential elsewhere"]


def confidential_in_two_columns(book, sheet):
    place = sheet.max_column + 1
    sheet.cell(head_row(sheet), place).value = "Confidential?"
    for id, title, marks in (("P1-LEAD-01.s1", "The Minutes", ("yes", "no")), ("P1-NPUN-01.s1", "The Memo", ("no", "x")),
                             ("P1-LEAD-02.s1", "The Yearbook", ("no", None))):
        document_beside(sheet, row_of(sheet, id), title)
        beside(sheet, id, "Keep confidential").value, sheet.cell(row_of(sheet, id), place).value = marks
    return {}, [("P1-LEAD-01.s1", "Keep confidential: no"), ("P1-NPUN-01.s1", "Keep confidential: no")]


def id_without_its_point(book, sheet):
    sheet.cell(row_of(sheet, "P1-IDAS-01.s1"), 1).value = "P1IDAS01s1"
    return {}, ["'P1IDAS01s1' read as this one"]


def in_a_column_beside(book, sheet):
    row = row_of(sheet, "P1-NPUN-01.s1")
    answer(sheet, "P1-NPUN-01.s1").value = None
    sheet.cell(row, sheet.max_column + 2).value = "yes, by law"
    return {"P1-NPUN-01.s1": None}


def in_the_note(book, sheet):
    row = row_of(sheet, "P1-NPUN-01.s1")
    answer(sheet, "P1-NPUN-01.s1").value = None
    sheet.cell(row, column(sheet, "Note")).value = NOTE
    return {"P1-NPUN-01.s1": NOTE}


def copied_to_a_new_workbook(book, sheet):
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=head_row(sheet))]
    other = book.create_sheet("Tabelle1")
    for number, row in enumerate(rows, 5):
        for place, value in enumerate(row, 2):
            other.cell(number, place).value = value
    for name in book.sheetnames:
        if name != "Tabelle1":
            del book[name]


def on_a_second_sheet(book, sheet):
    rows, head = body(sheet), [cell.value for cell in sheet[head_row(sheet)]]
    half = [row for row in rows if row[0] in ("P1-LEAD-01.s1", "P1-LEAD-01.p2")]
    rewrite(sheet, [row for row in rows if row not in half])
    other = book.create_sheet("Page 2")
    for row in [head, *half]:
        other.append(row)


def id_column_deleted(book, sheet):
    sheet.delete_cols(1)


def answered_twice(book, sheet):
    row = [cell.value for cell in sheet[row_of(sheet, "P1-LEAD-01.s1")]]
    row[column(sheet, "Answer") - 1] = "no"
    sheet.append(row)
    return {"P1-LEAD-01.s1": None}


def error_in_a_cell(book, sheet):
    cell = answer(sheet, "P1-NPUN-01.s1")
    cell.value = "=1/0"
    cell.data_type = "e"
    cell.value = "#DIV/0!"
    return {"P1-NPUN-01.s1": None}


def two_things_in_a_cell(book, sheet):
    answer(sheet, "P1-NPUN-01.s1").value = "not known; in the capital yes"
    return {"P1-NPUN-01.s1": None}


def text_above(book, sheet):
    sheet.insert_rows(1, 4)
    sheet.cell(2, 1).value = "Answers of the Ministry, as agreed."


def sheet_hidden(book, sheet):
    """A sheet with other answers that nobody sees."""
    copied = book.copy_worksheet(sheet)
    copied.title, copied.sheet_state = "Old", "veryHidden"
    copied.cell(row_of(copied, "P1-LEAD-02.s1"), column(copied, "Answer")).value = "yes, of old"
    return {}, [("P1-LEAD-02.s1", "yes, of old")]


def answers_merged(book, sheet):
    first, place = row_of(sheet, "P1-LEAD-01.s1"), column(sheet, "Answer")
    sheet.merge_cells(start_row=first, end_row=first + 1, start_column=place, end_column=place)
    return {"P1-LEAD-01.s1": None}, [(sheet.cell(first + 1, 1).value, "partial")]


def hidden_and_filtered(book, sheet):
    for number in range(head_row(sheet) + 1, sheet.max_row + 1, 2):
        sheet.row_dimensions[number].hidden = True
    sheet.protection.sheet = False


WORKBOOKS = [
    untouched, sorted_by_answer, other_rows_deleted, column_put_in, heads_retyped, sheet_copied, recoloured,
    typed_words, merged_cells, commented, turned_into_a_day, percent_cell, share_typed, a_bare_one,
    percent_cell_of_one, why_beside_an_answer, page_without_document, kept_confidential, confidential_head_renamed,
    confidential_head_emptied, confidential_over_several_rows, confidential_in_one_of_two_rows,
    confidential_in_two_columns, id_without_its_point, in_a_column_beside, in_the_note, copied_to_a_new_workbook,
    on_a_second_sheet, id_column_deleted, answered_twice, error_in_a_cell, text_above, hidden_and_filtered,
    two_things_in_a_cell, sheet_hidden, answers_merged, answer_struck, row_struck, typed_over_the_question,
    corrected_by_the_program, answer_column_deleted, answer_column_renamed, note_column_renamed, head_row_deleted,
    words_on_other_sheets, typed_over_a_heading, days,
]
# Those in which nobody has written anything but answers, and which have all of them: nothing is to be listed but one.
QUIET = {"untouched", "sorted_by_answer", "heads_retyped", "recoloured", "corrected_by_the_program", "head_row_deleted",
         "days", "unchanged", "table_deleted", "tables_joined", "labels_retyped", "changes_tracked", "copied_to_a_new_workbook",
         "hidden_and_filtered", "other_rows_deleted", "id_column_deleted", "percent_cell"}


# The ways in which a Word document is edited.

def tables(document) -> dict:
    found = {}
    for table in document.tables:
        first = table.rows[0].cells
        if len(first) > 1 and first[0].text == "Id":
            found[first[1].text] = table
    return found


def said(cell) -> str:
    return "".join(node.text or "" for node in cell._tc.iter(qn("w:t")))


def type_in(cell, text: str) -> None:
    """In place of all that stands there, as by typing over it."""
    paragraph = cell.paragraphs[0]._p
    for other in list(cell._tc):
        if other.tag == qn("w:p") and other is not paragraph or other.tag == qn("w:sdt"):
            cell._tc.remove(other)
    for child in list(paragraph):
        if child.tag != qn("w:pPr"):
            paragraph.remove(child)
    cell.paragraphs[0].add_run(text)


def cell_of(document, id: str, label: str):
    for row in tables(document)[id].rows:
        if said(row.cells[0]).lower() == label.lower():
            return row.cells[1]
    raise KeyError(f"{id} {label}")


def unchanged(document): pass


def table_deleted(document):
    tables(document)["P1-LEAD-01.p1"]._tbl.getparent().remove(tables(document)["P1-LEAD-01.p1"]._tbl)


def tables_joined(document):
    """The paragraph between two tables deleted, at which Word makes them one."""
    one, two = tables(document)["P1-LEAD-01.s1"], tables(document)["P1-LEAD-01.p1"]
    for row in list(two._tbl.tr_lst):
        one._tbl.append(row)
    two._tbl.getparent().remove(two._tbl)


def table_copied(document):
    table = tables(document)["P1-LEAD-01.s1"]
    table._tbl.addnext(copy.deepcopy(table._tbl))


def row_added(document):
    row = tables(document)["P1-NPUN-01.s1"].add_row().cells
    row[0].text, row[1].text = "Remark", NOTE
    return {"P1-NPUN-01.s1": "yes"}, [NOTE]


def labels_retyped(document):
    for table in tables(document).values():
        for row in table.rows:
            if said(row.cells[0]) != "Id":
                type_in(row.cells[0], said(row.cells[0]).upper() + " ")


def words_typed(document):
    type_in(cell_of(document, "P1-LEAD-01.s1", "Answer"), "partly")
    type_in(cell_of(document, "P1-NPUN-01.s1", "Answer"), "Oui")


def tracked(cell, old: str, new: str) -> None:
    type_in(cell, "")
    paragraph = cell.paragraphs[0]._p
    for tag, part, text in (("w:del", "w:delText", old), ("w:ins", "w:t", new)):
        change, run, written = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(part)
        change.set(qn("w:id"), "900")
        change.set(qn("w:author"), "A colleague")
        written.text = text
        run.append(written)
        change.append(run)
        paragraph.append(change)


def changes_tracked(document):
    tracked(cell_of(document, "P1-LEAD-01.s1", "Answer"), "no", "partial")
    tracked(cell_of(document, "P1-NPUN-01.s1", "Answer"), "partial", "yes")


def struck_and_coloured(document):
    for run in cell_of(document, "P1-LEAD-01.s1", "Answer").paragraphs[0].runs:
        run.font.strike, run.font.bold = True, True
    other = cell_of(document, "P1-NPUN-01.s1", "Answer").paragraphs[0]
    other.runs[0].font.color.rgb = docx.shared.RGBColor(255, 0, 0)
    run = other.add_run("partial")
    run.font.double_strike = True
    return {"P1-LEAD-01.s1": None}, [("P1-NPUN-01.s1", "partial")]


def below_the_question(document):
    cell_of(document, "P1-LEAD-01.s1", "Question").add_paragraph("Only since 2019.")
    type_in(cell_of(document, "P1-NPUN-01.s1", "Question"), "We do not understand this.")
    cell_of(document, "P1-LEAD-01.p2", "What counts").add_paragraph("Counted by region.")
    return {}, [("P1-LEAD-01.s1", "Only since 2019."), ("P1-NPUN-01.s1", "We do not understand this."),
                ("P1-LEAD-01.p2", "Counted by region.")]


def label_of(document, id: str, label: str):
    return next(row.cells[0] for row in tables(document)[id].rows if said(row.cells[0]) == label)


def in_the_label(document):
    type_in(cell_of(document, "P1-NPUN-01.s1", "Answer"), "")
    type_in(label_of(document, "P1-NPUN-01.s1", "Answer"), "Answer: yes")
    type_in(label_of(document, "P1-LEAD-01.s1", "Note"), "Ask the shelter")
    return {"P1-NPUN-01.s1": None}, [("P1-LEAD-01.s1", "Ask the shelter")]


def label_renamed(document):
    type_in(label_of(document, "P1-NPUN-01.s1", "Answer"), "Antwort")
    type_in(cell_of(document, "P1-NPUN-01.s1", WHY), "nobody counts it")
    return {"P1-NPUN-01.s1": None}, [("P1-NPUN-01.s1", "nobody counts it")]


def behind_the_id(document):
    cell_of(document, "P1-NPUN-01.s1", "Id").paragraphs[0].add_run(" asked twice")
    return {}, [("P1-NPUN-01.s1", "asked twice")]


def id_row_deleted(document):
    row = tables(document)["P1-NPUN-01.s1"].rows[0]
    row._tr.getparent().remove(row._tr)


def hidden_text(document):
    run = cell_of(document, "P1-NPUN-01.s1", "Note").paragraphs[0].add_run(NOTE)
    run.font.hidden = True
    return {}, [("P1-NPUN-01.s1", NOTE)]


def elsewhere(document):
    """In the letter, its table, the foot of the page."""
    document.paragraphs[3].insert_paragraph_before("We answer for two ministries.")
    document.tables[0].add_row().cells[1].text = "Sent late, sorry."
    document.sections[0].footer.add_paragraph("Draft of the unit")
    return {}, ["We answer for two ministries.", "Sent late, sorry.", "Draft of the unit"]


def five_rows_copied(document):
    table = tables(document)["P1-NPUN-01.s1"]
    rows = [row for row in table.rows if said(row.cells[0]) in (
        "Document or source", "Page or article", "Link", "Date of the document", "Keep confidential")]
    type_in(rows[0].cells[1], "The Act")
    for row in rows:
        table._tbl.append(copy.deepcopy(row._tr))
    type_in(table.rows[-5].cells[1], "The second Act")
    type_in(table.rows[-1].cells[1], "yes")
    return {}, ["The Act", "The second Act\n        type: other\n        restricted: true"]


def confidential_chosen(document):
    for id, title, mark in CONFIDENTIAL:
        type_in(cell_of(document, id, "Document or source"), title)
        if mark:
            type_in(cell_of(document, id, "Keep confidential"), mark)
    return {}, ["Keep confidential: perhaps"]


def confidential_head_of_tables_renamed(document):
    confidential_chosen(document)
    for id, _, _ in CONFIDENTIAL:
        type_in(label_of(document, id, "Keep confidential"), "Secret?")
    return {}, ["“Keep confidential” is missing", *[(id, f"Secret?: {mark}") for id, _, mark in CONFIDENTIAL if mark]]


def why_typed_beside(document):
    type_in(cell_of(document, "P1-IDAS-01.s1", WHY), "not found")
    return {"P1-IDAS-01.s1": None}, []


def lines_around(document):
    document.paragraphs[0].insert_paragraph_before("Dear colleagues, here are our answers.")
    document.add_paragraph("Please ask the shelter too.")
    return {}, ["Dear colleagues, here are our answers.", "Please ask the shelter too."]


DOCUMENTS = [
    unchanged, table_deleted, tables_joined, table_copied, row_added, labels_retyped, words_typed, changes_tracked,
    struck_and_coloured, five_rows_copied, confidential_chosen, confidential_head_of_tables_renamed, why_typed_beside,
    lines_around, below_the_question, in_the_label, label_renamed, behind_the_id, id_row_deleted, hidden_text, elsewhere,
]


# Planting, merging, looking.

def run(binary: str, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run([binary, *words], capture_output=True, text=True)


def look(binary: str, folder: Path, returned: Path, way: str, otherwise, words: list) -> None:
    """`words` are to be somewhere; with an id, in the list in the row of that id."""
    target = folder / f"{way}.yaml"
    target.write_text(BLANK, encoding="utf-8")
    result = run(binary, "merge", str(target), str(returned), "--no-ledger")
    if otherwise == REFUSED:
        missing = [word for word in words if word not in result.stderr]
        if result.returncode != 65 or missing or target.read_text(encoding="utf-8") != BLANK:
            faults.append(f"{way}: is to be refused, saying {words}, and ends with {result.returncode}: {result.stderr[-500:]}")
        return
    if result.returncode != 0:
        faults.append(f"{way}: ended with {result.returncode}: {result.stderr[-500:]}")
        return
    text = target.read_text(encoding="utf-8")
    tree = yaml.load(text, Loader=yaml.BaseLoader)
    entries = {**(tree.get("facts") or {}), **(tree.get("answers") or {})}
    listed = target.with_name(f"{way}-not-taken.csv")
    refused = list(csv.DictReader(listed.open(encoding="utf-8-sig"))) if listed.exists() else []
    for row in refused:
        if any(text in row["What was written"] for text in printed):
            faults.append(f"{way}: lists what the questionnaire prints: {row['What was written'][:200]}")
    for id, (typed, meant) in PLANTED.items():
        wanted = otherwise.get(id, meant)
        entry = entries.get(id)
        value = entry.get("answer") if isinstance(entry, dict) else entry
        if wanted is None:
            if not any(row["Id"] == id and row["Question"] for row in refused):
                faults.append(f"{way}: {id} ({typed}) is not listed as not taken, and stands as {entry}")
        elif value != wanted and wanted not in str(entry):
            faults.append(f"{way}: {id} is to be {wanted}, and is {entry}; {result.stderr[-300:]}")
    if "confidential" in way:
        published(binary, target, way)
    everything = text + result.stderr + "".join(f"{row['Id']},{row['What was written']}\n" for row in refused)
    for word in words:
        if isinstance(word, tuple):
            if not any(row["Id"] == word[0] and word[1] in row["What was written"] for row in refused):
                faults.append(f"{way}: {word[1]!r} is not listed beside {word[0]}: {refused}")
        elif word not in everything:
            faults.append(f"{way}: {word!r} is nowhere")
    if way in QUIET and len(refused) != 1:
        faults.append(f"{way}: lists what nobody has written: {[row['What was written'] for row in refused][:8]}")


# What an office changes in a second file, where answers stand in the questionnaire already.

FIRST = """answers:
  P1-LEAD-01.s1: { answer: partial, note: As in May., evidence: [{ title: The Act, type: law }, { title: The File, type: other, restricted: yes }] }
  P1-LEAD-01.p2: { answer: unknown, why: not-found }
  P1-LEAD-01.p1: no
answered-by:
  P1-LEAD-01.s1: { file: first.xlsx, office: social-affairs }
  P1-LEAD-01.p1: { file: first.xlsx, office: social-affairs }
"""


def corrected(binary: str, folder: Path) -> None:
    """An answer emptied, with its note rewritten and its evidence left; and a range over a not known whose reason is left."""
    target = folder / "corrected.yaml"
    target.write_text(BLANK + FIRST, encoding="utf-8")
    asked = folder / "corrected.xlsx"
    made = run(binary, "form", str(target), "--agency", "social-affairs", "--format", "xlsx", "-o", str(asked))
    if made.returncode != 0:
        return faults.append(f"corrected: form ended with {made.returncode}: {made.stderr[-400:]}")
    book = openpyxl.load_workbook(asked)
    sheet = book["Questions"]
    answer(sheet, "P1-LEAD-01.s1").value = None
    beside(sheet, "P1-LEAD-01.s1", "Note").value = NOTE
    answer(sheet, "P1-LEAD-01.p2").value = "40 to 55 %"
    book.save(asked)
    result = run(binary, "merge", str(target), str(asked), "--prefer", "last", "--no-ledger")
    answers = yaml.load(target.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["answers"]
    emptied = answers["P1-LEAD-01.s1"] or {}
    titles = [piece["title"] for piece in emptied.get("evidence") or []]
    if emptied.get("answer") or emptied.get("note") != NOTE or titles != ["The Act", "The File"]:
        faults.append(f"corrected: an emptied answer is to keep the note and evidence of its row, and is {emptied}: {result.stderr[-400:]}")
    if "P1-LEAD-01.s1: taken back: the answer partial" not in result.stderr:
        faults.append(f"corrected: nobody is told that an answer was taken back: {result.stderr[-400:]}")
    range_of = answers["P1-LEAD-01.p2"]
    if "40" not in str(range_of) or "reason" in range_of or "left aside" not in result.stderr:
        faults.append(f"corrected: a printed reason is to be left aside, and the entry is {range_of}: {result.stderr[-400:]}")


def published(binary: str, path: Path, way: str) -> None:
    """Looks for the documents in a public report."""
    folder = path.with_name(f"{way}-report")
    run(binary, "report", str(path), "--audience", "public", "-o", str(folder))
    pages = "".join(page.read_text(encoding="utf-8") for page in folder.glob("*.md"))
    # Where nobody can say what a mark means, nothing new is named.
    named = {title: mark in (None, "no") and "_head_" not in way for _, title, mark in CONFIDENTIAL}
    for title, is_named in NAMED.get(way, named).items():
        if (title in pages) != is_named:
            faults.append(f"{way}: a public report {'names' if title in pages else 'does not name'} {title}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    binary = parser.parse_args().binary
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "asked.yaml").write_text(BLANK, encoding="utf-8")
        for kind in ("xlsx", "docx"):
            made = run(binary, "form", str(folder / "asked.yaml"), "--format", kind, "-o", str(folder / f"asked.{kind}"))
            if made.returncode != 0:
                print(f"form --format {kind}: {made.stderr[-400:]}")
                return 1
        sheet = openpyxl.load_workbook(folder / "asked.xlsx")["Questions"]
        printed.extend(filter(None, (beside(sheet, id, "What counts").value for id in PLANTED)))
        corrected(binary, folder)
        for way in WORKBOOKS:
            book = openpyxl.load_workbook(folder / "asked.xlsx")
            sheet = book["Questions"]
            for id, (typed, _) in PLANTED.items():
                answer(sheet, id).value = typed
            changed = way(book, sheet) or {}
            otherwise, words = changed if isinstance(changed, tuple) else (changed, [])
            book.save(folder / f"{way.__name__}.xlsx")
            look(binary, folder, folder / f"{way.__name__}.xlsx", way.__name__, otherwise, words)
        for way in DOCUMENTS:
            document = docx.Document(str(folder / "asked.docx"))
            for id, (typed, _) in PLANTED.items():
                type_in(cell_of(document, id, "Answer"), typed)
            otherwise, words = way(document) or ({}, [])
            document.save(str(folder / f"{way.__name__}.docx"))
            look(binary, folder, folder / f"{way.__name__}.docx", way.__name__, otherwise, words)
    for fault in faults[:40]:
        print(fault)
    if faults:
        print(f"{len(faults)} faults")
        return 1
    print(f"{len(WORKBOOKS) + 1} workbooks and {len(DOCUMENTS)} documents, edited as people do: no answer is lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
