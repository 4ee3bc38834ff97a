"""How far two answers to one question lie apart (scoring.md section 12): silence and vagueness are no difference.

>>> from values import Answer
>>> signed_distance(Answer("answered", 0.2, 0.5), Answer("answered", 0.7, 0.9))
0.19999999999999996
>>> signed_distance(Answer("answered", 0.7, 0.9), Answer("answered", 0.2, 0.5))
-0.19999999999999996
>>> signed_distance(Answer("answered", 0.2, 0.5), Answer("unknown"))
0.0
"""

from values import Answer


def signed_distance(first: Answer, second: Answer) -> float:
    """low of the second less high of the first where positive; the other way round negative; else 0."""
    return max(0.0, second.low - first.high) - max(0.0, first.low - second.high)
