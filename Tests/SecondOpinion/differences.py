"""Differences between two JSON values, each with its path.

Numbers agree within 2e-6 (both sides round to 6 decimals); everything else agrees exactly: key sets,
order of lists, null, true and false, text.

>>> list(differences({"a": [1, 2.0]}, {"a": [1.000001, 3]}))
[('$.a[1]', 2.0, 3)]
>>> list(differences({"a": None}, {"b": 0}))
[('$.a', None, '(absent)'), ('$.b', '(absent)', 0)]
"""

from typing import Iterator

TOLERANCE = 2e-6
IGNORED = {"$.engine.version", "$.warnings"}
ABSENT = "(absent)"


def differences(ours, theirs, path: str = "$") -> Iterator[tuple[str, object, object]]:
    """(path, ours, theirs) for every place where the two disagree."""
    if path in IGNORED:
        return
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in list(ours) + [key for key in theirs if key not in ours]:
            inside = f"{path}.{key}"
            if inside in IGNORED:
                continue
            if key not in ours or key not in theirs:
                yield inside, ours.get(key, ABSENT), theirs.get(key, ABSENT)
            else:
                yield from differences(ours[key], theirs[key], inside)
    elif isinstance(ours, list) and isinstance(theirs, list):
        for index, (a, b) in enumerate(zip(ours, theirs)):
            yield from differences(a, b, f"{path}[{index}]")
        for index in range(min(len(ours), len(theirs)), max(len(ours), len(theirs))):
            pair = [side[index] if index < len(side) else ABSENT for side in (ours, theirs)]
            yield f"{path}[{index}]", *pair
    elif is_number(ours) and is_number(theirs):
        if abs(ours - theirs) > TOLERANCE:
            yield path, ours, theirs
    elif type(ours) is not type(theirs) or ours != theirs:
        yield path, ours, theirs


def restricted(theirs, ours):
    """Theirs without the members that ours does not have, at any depth; lists stay as long as they are.

    >>> restricted({"a": [{"b": 1, "c": 2}], "d": 3}, {"a": [{"b": 0}]})
    {'a': [{'b': 1}]}
    """
    if isinstance(theirs, dict) and isinstance(ours, dict):
        return {key: restricted(value, ours[key]) for key, value in theirs.items() if key in ours}
    if isinstance(theirs, list) and isinstance(ours, list):
        kept = [restricted(a, b) for a, b in zip(theirs, ours)]
        return kept + theirs[len(ours):]
    return theirs


def is_number(value) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
