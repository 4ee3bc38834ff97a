"""The cheapest path to a target, exactly (scoring.md section 10).

An exact knapsack over integer efforts. Gains are added as whole numbers of 1e-12, so that ties are ties.

>>> place = lambda points, effort, id: Option(id, "full", effort, points / 100, None)
>>> best = cheapest([[place(10, 4, "a")], [place(6, 3, "b")], [place(5, 3, "c")]], 0.11)
>>> [option.criterion for option in best], sum(option.effort for option in best)
(['b', 'c'], 6)
>>> sum(option.effort for option in greedy([[place(10, 4, "a")], [place(6, 3, "b")], [place(5, 3, "c")]], 0.11))
7
"""

from reforms import Option
from thresholds import EPSILON, above
from to_fix import DIGITS

UNIT = 1e12


def units(gain: float) -> int:
    return round(gain * UNIT)


def cheapest(choices: list[list[Option]], need: float) -> list[Option]:
    """The options of the smallest effort whose best gain reaches `need`, at most one of each list.

    Ties by higher gain, then the fewer that are one step, then the lexically first list of ids. Where `need`
    is out of reach, all that can be done: the largest gain of all, at its smallest effort.
    """
    useful = [[o for o in options if units(o.gain) > EPSILON * UNIT] for options in choices]
    useful = sorted((options for options in useful if options), key=lambda options: options[0].criterion)
    best: dict[int, tuple] = {0: (0, 0, ())}  # effort: gain, less the number of one steps, options
    for options in reversed(useful):  # the last id first, so that what is put before decides
        after = dict(best)
        for effort, (gain, ones, chosen) in best.items():
            for option in options:
                found = (gain + units(option.gain), ones - (option.step == "one"), (option, *chosen))
                place = effort + option.effort
                if place not in after or better(found, after[place]):
                    after[place] = found
        best = after
    most = max(gain for gain, _, _ in best.values())
    reach = min(units(need), most) - EPSILON * UNIT
    effort = min(effort for effort, (gain, _, _) in best.items() if gain >= reach)
    return list(best[effort][2])


def better(one: tuple, other: tuple) -> bool:
    """Higher gain, fewer one steps, the lexically first list of ids; of the same ids, one step at the earlier."""
    if one[:2] != other[:2]:
        return one[:2] > other[:2]
    ids, steps = ([[getattr(o, key) for o in way[2]] for way in (one, other)] for key in ("criterion", "step"))
    return ids[0] < ids[1] or ids[0] == ids[1] and steps[0] > steps[1]


def worth(option: Option) -> float:
    """Gain for the effort, rounded as the keys of the registers are."""
    return round(option.gain / option.effort, DIGITS)


def greedy(choices: list[list[Option]], need: float) -> list[Option]:
    """The rule of thumb: the best gain for its effort first, until `need` is reached."""
    taken, gain = {}, 0.0
    for option in sorted((o for options in choices for o in options), key=lambda o: -worth(o)):
        if not above(need, gain):
            break
        if option.criterion not in taken:
            taken[option.criterion] = option
            gain += option.gain
    return list(taken.values())
