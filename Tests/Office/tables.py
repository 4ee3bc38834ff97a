#!/usr/bin/env python3
"""The tables of a report in other programs: `tables.xlsx` by openpyxl and LibreOffice, the CSV files by Python's csv
with every sign that may part cells.

    python3 Tests/Office/tables.py --binary .build/debug/assessor

Prints what is wrong and ends with 1; otherwise a line of counts. `--runs 0` leaves LibreOffice out.
"""
import argparse
import csv
import datetime
import glob
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
import zipfile

import openpyxl
from openpyxl.utils.escape import unescape

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TABLES = ["gaps", "questions", "answers", "scores", "sources"]
# Columns that hold words for programs, and other words for people.
WORDS = {"tier", "status", "gate", "quadrant", "decision_status", "dimension", "todo", "why", "type", "state",
         "evidence_state"}
NUMBERS = {"rank", "weight", "demonstrated", "possible", "coverage", "target", "shortfall", "points", "priority",
           "effort", "low", "high", "known", "value", "effective_weight", "points_to_fix", "points_to_find_out",
           "not_known", "missing", "answered", "structure", "process", "outcome", "implementation_gap",
           "effectiveness_gap"}
# Those of the files alone that say whose a row is, and where the scorecard has the same.
WHOSE = {"state_code": ("state", "code"), "state_name": ("state", "name"), "assessment_date": ("date",),
         "respondent_role": ("respondent", "role"), "respondent_name": ("respondent", "name")}
DAYS = {"deadline", "accepted_on", "accessed"}
# Each begins a formula somewhere, or tries to leave its cell.
NASTY = [
    "=1+1", "+1", "-1", "@SUM(A1)", "a;=1+1", "a,=1+1", "a\t=1+1", "a\n=1+1", "a; @x", 'a;"=1+1"', '"=1+1"', "\u00a0=1",
    "\u200b=1", "＝1+1", "a,＠x", "'=1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://evil.example")', ";;=1",
    "_x000B_", "😀 नमस्ते", "العربية =1", "]]>&amp;<b>", "a|=1", " =1 ", "1.5", "007",
]
faults = []
counts = {"workbooks": 0, "cells": 0, "fields": 0}


def fault(text):
    faults.append(text)


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        fault(f"{' '.join(command)}: {done.returncode}\n{done.stderr}")
    return done


def report(binary, assessment, folder, *more):
    os.makedirs(folder, exist_ok=True)
    done = run(binary, "report", assessment, "-o", folder, *more)
    if not os.path.exists(folder + "/SHA256SUMS"):
        sys.exit(f"no report on {assessment}: {done.stderr}")


def unguarded(text):
    """A field as a reader of ours has it: without the apostrophe before what would be a formula."""
    parts, start = [], True
    for place, sign in enumerate(text):
        rest = text[place + 1:].lstrip(" \u00a0\u200b\"'")
        if sign == "'" and (place == 0 or text[place - 1] in ",;\t\r\n\v\f\u0085\u2028\u2029"):
            if rest[:1] and rest[0] in "=+-@＝＋－＠" or place == 0 and text[1:].lstrip("'")[:1] in ("\t", "\n", "\r"):
                continue
        parts.append(sign)
    return "".join(parts)


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def lines(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


def check_cell(where, column, cell, field):
    counts["cells"] += 1
    value, field = cell.value, unguarded(field)
    if isinstance(value, str):
        # openpyxl gives what stands in the file; the programs take `_x000B_` for the character.
        value = unescape(value)
    if cell.data_type == "f":
        return fault(f"{where}: a formula")
    if column in NUMBERS:
        wanted = float(field) if field else None
        if value != wanted or isinstance(value, str):
            fault(f"{where}: {value!r} for {field}")
    elif column in DAYS or isinstance(value, datetime.datetime):
        wanted = datetime.datetime.fromisoformat(field) if field else None
        if value != wanted:
            fault(f"{where}: {value!r} for the day {field}")
    elif column in WORDS:
        if bool(value) != bool(field):
            fault(f"{where}: {value!r} for the word {field!r}")
    elif (value or "") != lines(field):
        names = [line.split(": ")[0] for line in re.split("\n|; ", value or "")]
        if " ".join(names) != field:
            fault(f"{where}: {value!r} for {field!r}")


def check_workbook(folder):
    counts["workbooks"] += 1
    path = folder + "/tables.xlsx"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = openpyxl.load_workbook(path)
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet") and re.search(rb"<f[ >/]", archive.read(name)):
                fault(f"{path}: {name} holds a formula")
    files = {name: table(f"{folder}/{name}.csv") for name in TABLES}
    seen = set()
    for row in book["Read me"].iter_rows(values_only=True):
        named = re.fullmatch(r"(\w+)\.csv: ([\w-]+)", row[3] or "")
        if not named:
            continue
        sheet, rows, column = book[row[0]], files[named[1]], named[2]
        heads = [cell.value for cell in sheet[1]]
        place, field = heads.index(row[1]) + 1, rows[0].index(column)
        seen.add((named[1], column))
        if sheet.max_row != len(rows):
            fault(f"{path}: {sheet.title} has {sheet.max_row} rows for {len(rows)}")
        for number, line in enumerate(rows[1:], 2):
            check_cell(f"{path}: {sheet.title} {number}, {row[1]}", column, sheet.cell(number, place), line[field])
    left = {(name, column) for name in TABLES for column in files[name][0]} - seen
    # A name stands beside its id, and in To fix every question stands in Answers.
    left -= {("gaps", "lead"), ("gaps", "indicators"), ("questions", "lead"), ("questions", "ask")}
    left -= {(name, column) for name in TABLES for column in WHOSE}
    if left:
        fault(f"{path}: no column for {sorted(left)}")
    scorecard = json.load(open(folder + "/scorecard.json"))
    check_whose(folder, files, scorecard["assessment"])
    scores = scorecard["overall"]
    first = {head.value: cell.value for head, cell in zip(book["Scores"][1], book["Scores"][2])}
    for head, key in [("Shown", "demonstrated"), ("At best", "possible"), ("Known", "coverage")]:
        if first[head] != scores[key]:
            fault(f"{path}: overall {head} is {first[head]} and {scores[key]} in scorecard.json")
    return book


def check_whose(folder, files, assessment):
    """Every row says State, day and respondent as the scorecard does, so that rows of several reports can be put together."""
    for name, rows in files.items():
        for column, keys in WHOSE.items():
            wanted = assessment
            for key in keys:
                wanted = wanted[key]
            place = rows[0].index(column)
            if any(unguarded(row[place]) != wanted for row in rows[1:]):
                fault(f"{folder}/{name}.csv: {column} is not {wanted!r} in every row")


def values(book, read=lambda text: text):
    return {sheet.title: [[(read(cell) if isinstance(cell, str) else cell) or None for cell in row]
                          for row in sheet.iter_rows(values_only=True)]
            for sheet in book if sheet.sheet_state == "visible"}


def trimmed(rows):
    rows = [list(row) for row in rows]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def office(scratch, target, folder, paths, *more):
    run("soffice", "--headless", f"-env:UserInstallation=file://{scratch}/office", *more, "--convert-to", target,
        "--outdir", folder, *paths)


def check_office(scratch, folders):
    """LibreOffice opens each, prints it and saves it with the same values."""
    paths = []
    for folder in folders:
        path = f"{scratch}/{os.path.basename(folder)}.xlsx"
        shutil.copy(folder + "/tables.xlsx", path)
        paths.append(path)
    office(scratch, "xlsx:Calc MS Excel 2007 XML", scratch + "/saved", paths)
    office(scratch, "pdf", scratch + "/pdf", paths)
    for path in paths:
        name = os.path.basename(path)
        saved = f"{scratch}/saved/{name}"
        if not os.path.exists(saved) or not os.path.exists(f"{scratch}/pdf/{name[:-4]}pdf"):
            fault(f"LibreOffice did not open {name}")
            continue
        # LibreOffice reads `_x005F_x000B_` as the text `_x000B_`, and saves that as it is.
        before, after = values(openpyxl.load_workbook(path), unescape), values(openpyxl.load_workbook(saved))
        for title, rows in before.items():
            if trimmed(rows) != trimmed(after.get(title, [])):
                pairs = zip(trimmed(rows), trimmed(after.get(title, [])))
                other = next(((a, b) for one, two in pairs for a, b in zip(one, two) if a != b), "rows")
                fault(f"{name}: {title} is not the same once LibreOffice has saved it: {other}")


def check_fields(folder):
    """No field begins a formula, whichever sign parts the cells."""
    for name in TABLES:
        text = open(f"{folder}/{name}.csv", encoding="utf-8-sig", newline="").read()
        for sign in ",;\t":
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
                for field in row:
                    counts["fields"] += 1
                    start = field.lstrip(" \u00a0\u200b\"\u2028")
                    if start[:1] and start[0] in "=+-@＝＋－＠" and not re.fullmatch(r"-?[\d.,]+", start):
                        fault(f"{folder}/{name}.csv, parted at {sign!r}: {field!r}")


def nasty(path, long):
    """An assessment with such a text wherever one can stand."""
    lines = open(ROOT + "/Reports/exampleland-2026/assessment.yaml", encoding="utf-8").read().split("\n")
    number, result, skipping = 0, [], -1
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if skipping >= 0 and (indent > skipping or not line.strip()):
            continue
        skipping = -1
        found = re.match(r"(\s+)(- )?(note|title|reference|reason|action|quote|at): ", line)
        if found:
            text = NASTY[number % len(NASTY)]
            if number == 3:
                text = "x" * long
            number += 1
            # A year before, so that none is the same as another.
            line = f"{found[1]}{found[2] or ''}{found[3]}: {json.dumps(text + ' ' + str(number), ensure_ascii=False)}"
            skipping = indent + len(found[2] or "")
        result.append(line)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(result))


def check_return(binary, scratch, folders):
    """The tables of both kinds are read back to the same answers."""
    files = []
    for style, folder in folders.items():
        path = f"{scratch}/back-{style}.yaml"
        text = open(ROOT + "/Reports/exampleland-2026/assessment.yaml", encoding="utf-8").read()
        head = text[:text.index("\nanswers:")]
        # Nothing is answered, and the sources are those of the table.
        with open(path, "w", encoding="utf-8") as file:
            file.write(head + "\n")
        done = run(binary, "answer", path, "--from-table", folder + "/answers.csv")
        if done.returncode != 0:
            fault(f"answer --from-table, {style}: {done.stderr[:2000]}")
        files.append(open(path, "rb").read())
    if files[0] != files[1]:
        fault("the tables with commas and with semicolons are read as different answers")


def check_sums(scratch, folders):
    """A spreadsheet with German settings adds up what the table with semicolons says."""
    path = scratch + "/german.csv"
    shutil.copy(folders["semicolon"] + "/gaps.csv", path)
    office(scratch, "xlsx:Calc MS Excel 2007 XML", scratch + "/saved", [path], "--infilter=CSV:59,34,76,1,,1031,false,true")
    sheet = openpyxl.load_workbook(scratch + "/saved/german.xlsx").active
    heads = [cell.value for cell in sheet[1]]
    for column in ["points", "shortfall", "priority", "weight", "effort"]:
        rows = table(folders["comma"] + "/gaps.csv")
        field = rows[0].index(column)
        wanted = sum(float(row[field]) for row in rows[1:])
        cells = [sheet.cell(number, heads.index(column) + 1).value for number in range(2, sheet.max_row + 1)]
        if any(isinstance(cell, str) for cell in cells) or abs(sum(cells) - wanted) > 1e-6:
            fault(f"gaps.csv with German settings: {column} is {cells[:3]} …, and {wanted} in all")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--runs", type=int, default=2, help="how many workbooks LibreOffice opens")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    with tempfile.TemporaryDirectory() as scratch:
        folders = []
        for assessment in sorted(glob.glob(ROOT + "/Reports/*/assessment.yaml")) + [
            ROOT + "/Tests/Fixtures/example-open-data/assessment.yaml"
        ]:
            folder = f"{scratch}/{os.path.basename(os.path.dirname(assessment))}"
            report(binary, assessment, folder)
            check_workbook(folder)
            folders.append(folder)
        example = ROOT + "/Reports/exampleland-2026/assessment.yaml"
        again = scratch + "/again"
        report(binary, example, again)
        if open(again + "/tables.xlsx", "rb").read() != open(scratch + "/exampleland-2026/tables.xlsx", "rb").read():
            fault("the same report has other bytes the second time")
        report(binary, example, scratch + "/public", "--audience", "public")
        if "Round" in check_workbook(scratch + "/public").sheetnames:
            fault("a public workbook says what offices sent")
        report(binary, example, scratch + "/semicolon", "--csv", "semicolon")
        both = {"comma": again, "semicolon": scratch + "/semicolon"}
        check_return(binary, scratch, both)
        nasty(scratch + "/nasty.yaml", 19_000)
        for style in ["comma", "semicolon"]:
            folder = f"{scratch}/nasty-{style}"
            report(binary, scratch + "/nasty.yaml", folder, "--csv", style)
            check_fields(folder)
            if style == "comma":
                check_workbook(folder)
        if run(binary, "verify", scratch + "/semicolon").returncode != 0:
            fault("a report with semicolons does not verify")
        if options.runs:
            check_office(scratch, ([scratch + "/nasty-comma"] + folders)[: options.runs])
            check_sums(scratch, both)
    for text in faults[:40]:
        print(text)
    if faults:
        print(f"{len(faults)} faults")
        sys.exit(1)
    print("{workbooks} workbooks, {cells} cells, {fields} fields: as they should be".format(**counts))


if __name__ == "__main__":
    main()
