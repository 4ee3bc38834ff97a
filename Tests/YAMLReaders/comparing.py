"""Where two readings of a file differ."""

from typing import Iterator

from readers import Refusal, Typed

MEANT = {"yes": "yes or true", "true": "yes or true", "no": "no or false", "false": "no or false"}


def differences(ours: object, theirs: object, place: str = "") -> Iterator[str]:
    """One line for each place; none where both say the same.

    What a reader gave a type of its own is the same where the word can be told from it: `yes` is true and
    `72.5` a number, but nobody can tell whether false was `NO`, or 1.1 was `1.10`.

    >>> list(differences({"a": ["1", "x"]}, {"a": ["1", "y"], "b": ""}))
    ["/a/1: 'x' here, 'y' there", "/b: only there, ''"]
    >>> list(differences({"a": "yes", "b": "NO"}, {"a": Typed("yes or true"), "b": Typed("no or false")}))
    ["/b: 'NO' here, no or false there"]
    >>> list(differences({"1": "a"}, {"1, which is no text": "a"}))
    ["/1: only here, 'a'", "/1, which is no text: only there, 'a'"]
    """
    match ours, theirs:
        case Refusal(), _: yield f"{place or 'the file'}: refused here: {ours}"
        case _, Refusal(): yield f"{place or 'the file'}: refused there: {theirs}"
        case dict(), dict():
            for key in [*ours, *(key for key in theirs if key not in ours)]:
                if key not in theirs:
                    yield f"{place}/{key}: only here, {ours[key]!r}"
                elif key not in ours:
                    yield f"{place}/{key}: only there, {theirs[key]!r}"
                else:
                    yield from differences(ours[key], theirs[key], f"{place}/{key}")
        case list(), list() if len(ours) == len(theirs):
            for index, (one, other) in enumerate(zip(ours, theirs)):
                yield from differences(one, other, f"{place}/{index}")
        case str(), Typed():
            if MEANT.get(ours, ours) != theirs:
                yield f"{place}: {ours!r} here, {theirs} there"
        case _:
            if ours != theirs:
                yield f"{place}: {ours!r} here, {theirs!r} there"


def at(content: object, path: tuple[str | int, ...]) -> object:
    """The content at the end of a path; None where there is none.

    >>> at({"a": ["x", {"b": "y"}]}, ("a", 1, "b"))
    'y'
    """
    for step in path:
        try:
            content = content[step]
        except (KeyError, IndexError, TypeError):
            return None
    return content
