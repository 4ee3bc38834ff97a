"""Trees of text to YAML, in block or flow style by chance (formats.md: YAML as people write it).

A tree is None (blank), text, a list or a mapping; `Block` text goes under a `|` in block style.
"""

import re
from random import Random

PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/%()+-]*( [A-Za-z0-9._/%()+-]+)*")


class Block(str):
    """Text that is written as a literal block where the style allows it."""


class Flow(dict):
    """A mapping that is always written in flow style."""


def scalar(text: str | None, rng: Random) -> str:
    """Plain where that is safe, now and then quoted all the same."""
    if text is None:
        return ""
    plain = PLAIN.fullmatch(text) is not None
    if plain and rng.random() > 0.04:
        return text
    if rng.random() < 0.5 or "\\" in text or '"' in text:
        return "'" + text.replace("'", "''") + "'"
    return '"' + text + '"'


def flow(tree, rng: Random) -> str:
    """One line of flow style."""
    if isinstance(tree, dict):
        inside = ", ".join(f"{key}: {flow(value, rng)}".rstrip() + " " * (value is None)
                           for key, value in tree.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(tree, list):
        return "[" + ", ".join(flow(item, rng) for item in tree) + "]"
    return scalar(tree.replace("\n", " ").strip() if tree else tree, rng)


def write(tree: dict, rng: Random, flow_share: float = 0.3, indent: int = 0) -> str:
    """A mapping in block style whose values are in block or flow style."""
    return "".join(entry(" " * indent + f"{key}:", value, rng, flow_share, indent)
                   for key, value in tree.items())


def entry(head: str, value, rng: Random, flow_share: float, indent: int) -> str:
    """The lines of one key; `head` is what stands before the value."""
    if isinstance(value, Block):
        body = "".join(" " * (indent + 2) + line + "\n" for line in value.splitlines())
        return f"{head} |\n{body}"
    if isinstance(value, dict):
        if not value or isinstance(value, Flow) or one_line(value) and rng.random() < flow_share:
            return f"{head} {flow(value, rng)}\n"
        return head + comment(rng) + "\n" + write(value, rng, flow_share, indent + 2)
    if isinstance(value, list):
        if not value or one_line(value) and rng.random() < flow_share:
            return f"{head} {flow(value, rng)}\n"
        return head + "\n" + "".join(item(value_, rng, flow_share, indent + 2) for value_ in value)
    return f"{head} {scalar(value, rng)}".rstrip() + comment(rng) + "\n"


def item(value, rng: Random, flow_share: float, indent: int) -> str:
    """One entry of a block sequence."""
    dash = " " * indent + "- "
    if isinstance(value, dict) and not isinstance(value, Flow):
        if not (one_line(value) and rng.random() < flow_share):
            body = write(value, rng, flow_share, indent + 2)
            return dash + body[indent + 2:]
    return dash + flow(value, rng) + "\n"


def one_line(tree) -> bool:
    """Whether flow style loses nothing: no literal block anywhere inside."""
    if isinstance(tree, dict):
        return all(one_line(value) for value in tree.values())
    if isinstance(tree, list):
        return all(one_line(value) for value in tree)
    return not isinstance(tree, Block)


def comment(rng: Random) -> str:
    """Now and then a comment at the end of the line."""
    return "  # to be checked" if rng.random() < 0.03 else ""
