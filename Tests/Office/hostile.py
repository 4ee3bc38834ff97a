#!/usr/bin/env python3
"""Hostile files, and files of other kinds, handed to `merge`: each ends in a finding and 65, takes nothing, and costs
little more than a run that finds nothing to do.

    python3 Tests/Office/hostile.py --binary .build/debug/assessor [--seconds 0.5] [--megabytes 96]

Prints what is wrong and ends with 1; otherwise a line of counts with the most that a file cost.
"""
import argparse
import io
import os
import struct
import sys
import tempfile
import time
import zipfile
from pathlib import Path

BLANK = """assessment: osce-victim-protection-2022
checklist-version: 2.0.0
state: { code: XX, name: Exampleland }
date: 2026-06-30
respondent: { role: government }
"""
TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-officedocument.{type}.main+xml"/>'
         "</Types>")
RELATIONS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
             '{kind}" Target="{target}"/></Relationships>')
SHEETS = ('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
          '<sheets><sheet name="Q" sheetId="1" r:id="r1"/></sheets></workbook>')
LAUGHS = ('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
          + "".join(f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)) + "]>")


def package(parts: dict, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


def workbook(sheet: str | bytes, **more) -> dict:
    return {"[Content_Types].xml": TYPES.format(part="xl/workbook.xml", type="spreadsheetml.sheet"),
            "_rels/.rels": RELATIONS.format(kind="officeDocument", target="xl/workbook.xml"),
            "xl/workbook.xml": SHEETS,
            "xl/_rels/workbook.xml.rels": RELATIONS.format(kind="worksheet", target="worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": sheet, **more}


def document(body: str | bytes) -> dict:
    return {"[Content_Types].xml": TYPES.format(part="word/document.xml", type="wordprocessingml.document"),
            "_rels/.rels": RELATIONS.format(kind="officeDocument", target="word/document.xml"),
            "word/document.xml": body}


def sheet(rows: str) -> str:
    return f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'


def cases() -> dict:
    sound = package(workbook(sheet("")))
    oversized = bytearray(sound)
    place = bytes(oversized).rfind(b"PK\x01\x02")
    oversized[place + 24:place + 28] = struct.pack("<I", 0xFFFFFFF0)
    deep = "<a>" * 100_000
    found = {
        "no questionnaire": sound,
        "sheet of 1 GiB": package(workbook(zeros())),
        "document of 1 GiB": package(document(zeros())),
        "10,000 entries": package({**workbook(sheet("")), **{f"x/{n}": "" for n in range(10_000)}}),
        "paths outside": package({**workbook(sheet("")), "../../etc/passwd": "x", "/abs": "y"}),
        "billion laughs in a sheet": package(workbook(LAUGHS + "<worksheet>&j;</worksheet>")),
        "billion laughs in a document": package(document(LAUGHS + "<w:document>&j;</w:document>")),
        "deep sheet": package(workbook(deep)), "deep document": package(document(deep)),
        "size that is a lie": bytes(oversized),
        "cells far out": package(workbook(sheet('<row r="1048577"><c r="ZZZZZ99999999"><v>1</v></c></row>'))),
        "no sheet": package({k: v for k, v in workbook("").items() if "sheet1" not in k}),
        "old office": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2_000), "pdf": b"%PDF-1.7\n" + bytes(500),
        "picture": b"\x89PNG\r\n\x1a\n" + bytes(500), "jpeg": b"\xff\xd8\xff\xe0" + bytes(500),
        "archive": package({"a.txt": "a"}), "rich text": b"{\\rtf1 hello}", "page": b"<!DOCTYPE html><html></html>",
        "mail": b"From: a@example.org\r\nTo: b@example.org\r\nSubject: answers\r\nMIME-Version: 1.0\r\n\r\nSee the file.\r\n",
        "open document": package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"},
                                 zipfile.ZIP_STORED),
        "noise": os.urandom(100_000), "zeros": bytes(100_000), "nothing": b"",
    }
    for share in range(1, 8):
        found[f"cut at {share}/8"] = sound[:len(sound) * share // 8]
    for n in range(24):
        broken = bytearray(sound)
        broken[n * len(sound) // 24] ^= 0xFF
        found[f"byte {n}/24 changed"] = bytes(broken)
    return found


def zeros() -> bytes:
    return b"<worksheet>" + bytes(256 << 20)


def cost(binary: str, target: Path, path: Path) -> tuple[int, str, float, int]:
    """The exit code, what was said, the seconds and the most memory in KiB."""
    read, write = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        os.dup2(write, 2)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execv(binary, [binary, "merge", str(target), str(path), "--no-ledger"])
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read().decode(errors="replace")
    _, status, used = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), said, time.monotonic() - began, used.ru_maxrss


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--seconds", type=float, default=0.5, help="more than a run that finds nothing to do")
    parser.add_argument("--megabytes", type=int, default=96, help="likewise")
    arguments = parser.parse_args()
    binary = os.path.abspath(arguments.binary)
    faults, slowest, largest = [], ("", 0.0), ("", 0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        target = folder / "asked.yaml"
        target.write_text(BLANK)
        same = folder / "same.yaml"
        same.write_text(BLANK)
        runs = [cost(binary, target, same) for _ in range(3)]
        seconds, memory = min(run[2] for run in runs), min(run[3] for run in runs)
        found = cases()
        for what, content in found.items():
            path = folder / "returned.xlsx"
            path.write_bytes(content)
            code, said, took, used = cost(binary, target, path)
            if code == 0 and what.startswith("byte "):
                continue  # a byte that nobody reads
            if code != 65 or "error: " not in said:
                faults.append(f"{what}: ended with {code}: {said[-300:]}")
            if target.read_text() != BLANK:
                faults.append(f"{what}: the assessment was changed")
                target.write_text(BLANK)
            slowest = max(slowest, (what, took - seconds), key=lambda pair: pair[1])
            largest = max(largest, (what, used - memory), key=lambda pair: pair[1])
    if slowest[1] > arguments.seconds:
        faults.append(f"{slowest[0]}: {slowest[1]:.2f} s more than a run that finds nothing to do")
    if largest[1] > arguments.megabytes << 10:
        faults.append(f"{largest[0]}: {largest[1] >> 10} MiB more than a run that finds nothing to do")
    for fault in faults[:40]:
        print(fault)
    if faults:
        print(f"{len(faults)} faults")
        return 1
    print(f"{len(found)} hostile files: at most {max(0, slowest[1]) * 1000:.0f} ms ({slowest[0]}) and "
          f"{max(0, largest[1]) >> 10} MiB ({largest[0]}) more than an empty run")
    return 0


if __name__ == "__main__":
    sys.exit(main())
