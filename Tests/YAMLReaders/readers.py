"""Readers of YAML by other people, each in two ways.

Untyped, a file is mappings, lists and texts alone, as assessor reads it. Typed, each reader makes of a plain
word what its edition of YAML says: `NO` is false to some, `1.10` a number to most.

PyYAML's C loader stands for assessor's own reading: both are libyaml, and `SecondOpinionTests` in
`Tests/YAMLTreeTests` holds assessor's trees against libyaml's events.
"""

import datetime
import json
import os
import subprocess
from pathlib import Path
from typing import Callable

import yaml
from ruamel.yaml import YAML

JS_YAML = Path(__file__).with_name("js_yaml.js")
OURS = "libyaml"

# A file's content, or the sentence with which it was refused.
Contents = dict[Path, object]


class Refusal(str):
    """Why a reader took a file for no YAML."""


class Typed(str):
    """What a reader made of a plain word, told again: the word itself where nothing is lost."""


def each(paths: list[Path], load: Callable[[str], object]) -> Contents:
    contents = {}
    for path in paths:
        try:
            contents[path] = told(load(path.read_text(encoding="utf-8")))
        except Exception as error:  # Also what a reader's own types raise, such as ValueError of a date.
            contents[path] = Refusal(f"{type(error).__name__}: " + " ".join(str(error).split()))
    return contents


def told(value: object) -> object:
    """A content of texts alone, told apart from those that were none; a key that is no text is never the same.

    >>> told({"a": [None, True, 72.50, "b"], 1: datetime.date(2026, 6, 30)})
    {'a': ['', 'yes or true', '72.5', 'b'], '1, which is no text': '2026-06-30'}
    """
    match value:
        case str(): return value
        case dict():
            return {key if isinstance(key, str) else f"{told(key)}, which is no text": told(item)
                    for key, item in value.items()}
        case list(): return [told(item) for item in value]
        case None: return Typed("")
        case bool(): return Typed("yes or true" if value else "no or false")
        case int() | float(): return Typed(value)
        case datetime.date(): return Typed(value.isoformat())
        case _: return Typed(repr(value))


def js_yaml(paths: list[Path], schema: str) -> Contents:
    """What js-yaml reads; it knows nothing of libyaml and is not written in Python."""
    result = subprocess.run(
        ["node", JS_YAML, schema], input=json.dumps([str(path) for path in paths]), capture_output=True,
        text=True, check=True, env={**os.environ, "NODE_PATH": "/usr/share/nodejs"})
    contents = {}
    for path, (kind, content) in zip(paths, json.loads(result.stdout), strict=True):
        contents[path] = Refusal(content) if kind == "refused" else told_by_js(content)
    return contents


def told_by_js(content: object) -> object:
    """Mappings come as lists of pairs, so that no key is lost; what is no text with its type."""
    kind, value = content
    match kind:
        case "mapping": return {key: told_by_js(item) for key, item in value}
        case "list": return [told_by_js(item) for item in value]
        case "text": return value
        case "boolean": return told(value)
        case _: return Typed(value)


def ruamel(kind: str) -> Callable[[str], object]:
    # A new one for each file: it keeps what a file said of its version.
    return lambda text: YAML(typ=kind, pure=True).load(text)


UNTYPED: dict[str, Callable[[list[Path]], Contents]] = {
    OURS: lambda paths: each(paths, lambda text: yaml.load(text, yaml.CBaseLoader)),
    "PyYAML": lambda paths: each(paths, lambda text: yaml.load(text, yaml.BaseLoader)),
    "ruamel.yaml": lambda paths: each(paths, ruamel("base")),
    "js-yaml": lambda paths: js_yaml(paths, "FAILSAFE_SCHEMA"),
}
TYPED: dict[str, Callable[[list[Path]], Contents]] = {
    "PyYAML on libyaml, typed": lambda paths: each(paths, lambda text: yaml.load(text, yaml.CSafeLoader)),
    "PyYAML, typed": lambda paths: each(paths, lambda text: yaml.load(text, yaml.SafeLoader)),
    "ruamel.yaml, typed": lambda paths: each(paths, ruamel("safe")),
    "js-yaml, typed": lambda paths: js_yaml(paths, "DEFAULT_SCHEMA"),
}
