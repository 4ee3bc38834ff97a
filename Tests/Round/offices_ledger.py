"""A ledger read without the program: the chain of its lines, and the digest of an entry, worked out anew."""

import hashlib
import json
import re


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def lines(path):
    """Its lines as values."""
    return [json.loads(row) for row in path.read_bytes().splitlines()]


def chain_faults(path, assessment):
    """What does not hold of the chain: every line has the digest of the one before and of itself, the last that of the file."""
    rows = path.read_bytes().split(b"\n")
    faults = [] if rows.pop() == b"" else ["the last line has no end"]
    for place, row in enumerate(rows, 1):
        line = json.loads(row)
        bare = re.sub(rb'"digest":"[0-9a-f]{64}",', b"", row, count=1)
        if line["digest"] != sha256(bare):
            faults.append(f"line {place}: its own digest")
        if line.get("before") != (sha256(rows[place - 2]) if place > 1 else None):
            faults.append(f"line {place}: the digest of the line before")
        if line["line"] != place:
            faults.append(f"line {place}: its number")
    if line.get("assessment") != sha256(assessment.read_bytes()):
        faults.append("the last line: the digest of the assessment")
    return faults


def entry_digest(content):
    """The first 16 digits of the SHA-256 of what an entry says, a text, a list or an object of texts."""
    return sha256(_bytes(_said(content)))[:16]


def _said(content):
    """Without what says nothing; a value alone where nothing stands beside it."""
    if isinstance(content, list):
        return [_said(one) for one in content]
    if not isinstance(content, dict):
        return content or None
    filled = {key: said for key, one in content.items() if (said := _said(one)) is not None}
    return filled["answer"] if list(filled) == ["answer"] else filled or None


def _bytes(content):
    if content is None:
        return b"b0:"
    if isinstance(content, str):
        data = content.encode()
        return b"t%d:%s" % (len(data), data)
    if isinstance(content, list):
        return b"l%d:" % len(content) + b"".join(map(_bytes, content))
    keys = sorted(content, key=str.encode)
    return b"m%d:" % len(keys) + b"".join(_bytes(key) + _bytes(content[key]) for key in keys)
