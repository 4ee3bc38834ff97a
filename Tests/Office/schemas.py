#!/usr/bin/env python3
"""The parts of the Word documents and workbooks that the program writes, against the schemas of ECMA-376.

    python3 Tests/Office/schemas.py --binary .build/release/assessor --schemas FOLDER

The schemas are the publisher's and no package brings them, so they are handed in: `wml.xsd` and `sml.xsd` of the
transitional form with those they import, and those of the packaging, in one folder or below it. One thing is
known and allowed: the schema of workbooks has no `xml:space` on texts, which Excel itself writes.
Prints what a schema refuses and ends with 1; otherwise a line of counts.
"""
import argparse
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from lxml import etree

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = sorted((ROOT / "Reports").glob("*/assessment.yaml"))
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# The schema of a part, by the name that the root of its XML has.
SCHEMAS = {
    "document": "wml.xsd", "styles": "wml.xsd", "settings": "wml.xsd", "numbering": "wml.xsd",
    "footnotes": "wml.xsd", "ftr": "wml.xsd", "hdr": "wml.xsd", "fonts": "wml.xsd", "comments": "wml.xsd",
    "workbook": "sml.xsd", "worksheet": "sml.xsd", "styleSheet": "sml.xsd", "sst": "sml.xsd",
    "Types": "opc-contentTypes.xsd", "Relationships": "opc-relationships.xsd",
    "Properties": "shared-documentPropertiesExtended.xsd",
    # Rests on schemas of Dublin Core that stand nowhere but on the network.
    "coreProperties": None,
}
faults: list[str] = []


def written(binary: str, folder: Path) -> list[Path]:
    """Every kind of file, of every example; questionnaires also for an assessment without answers."""
    def run(*words: object) -> None:
        result = subprocess.run([binary, *map(str, words)], capture_output=True, text=True)
        if result.returncode != 0:
            sys.exit(f"{words[:2]}: {result.stderr[-600:]}")

    for number, example in enumerate(EXAMPLES):
        run("report", example, "-o", folder / f"report-{number}")
        run("report", example, "--audience", "public", "-o", folder / f"public-{number}")
        for kind in ("xlsx", "docx"):
            run("form", example, "--format", kind, "-o", folder / f"form-{number}.{kind}")
    empty = folder / "empty.yaml"
    run("new", "--state", "NO", "--date", "2026-06-30", "-o", empty)
    for kind in ("xlsx", "docx"):
        run("form", empty, "--format", kind, "-o", folder / f"empty.{kind}")
        run("form", empty, "--format", kind, "--all", "-o", folder / f"all-{kind}")
    run("report", empty, "-o", folder / "report-empty")
    return sorted(path for path in folder.rglob("*") if path.suffix in (".xlsx", ".docx"))


# What `wml.xsd` needs of the schema of XML itself, and does not say where to find.
XML_SCHEMA = """<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xsd:attribute name="space" type="xsd:string"/><xsd:attribute name="lang" type="xsd:language"/>
</xsd:schema>"""


class Schemas:
    def __init__(self, given: Path, folder: Path) -> None:
        """Of a copy of the schemas given, in which the one of XML is named."""
        self.folder = folder
        folder.mkdir()
        (folder / "xml.xsd").write_text(XML_SCHEMA, encoding="utf-8")
        for place in given.rglob("*.xsd"):
            text = re.sub(r'<xsd:import namespace="http://www.w3.org/XML/1998/namespace"[^>]*/>',
                          '<xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>',
                          place.read_text(encoding="utf-8"))
            (folder / place.name).write_text(text, encoding="utf-8")
        self.read: dict[str, etree.XMLSchema] = {}

    def of(self, name: str) -> etree.XMLSchema:
        if name not in self.read:
            if not (self.folder / name).exists():
                sys.exit(f"there is no {name} among the schemas")
            self.read[name] = etree.XMLSchema(etree.parse(self.folder / name, etree.XMLParser(no_network=True)))
        return self.read[name]


def check(path: Path, schemas: Schemas) -> int:
    """How many parts of a file are held against a schema."""
    count = 0
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            root = etree.fromstring(package.read(name))
            kind = etree.QName(root).localname
            if kind not in SCHEMAS:
                faults.append(f"{path.name}, {name}: no schema is known for {root.tag}")
            schema = SCHEMAS.get(kind)
            if schema is None:
                continue
            if schema == "sml.xsd":
                for text in root.iter():
                    text.attrib.pop(SPACE, None)
            validator = schemas.of(schema)
            count += 1
            if not validator.validate(root):
                faults.extend(f"{path.parent.name}/{path.name}, {name}: {error.message}"
                              for error in list(validator.error_log)[:3])
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--schemas", type=Path, required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        schemas = Schemas(arguments.schemas, Path(folder) / "schemas")
        files = written(arguments.binary, Path(folder))
        parts = sum(check(path, schemas) for path in files)
    for fault in faults[:40]:
        print(fault)
    print(f"{len(files)} files, {parts} parts, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
