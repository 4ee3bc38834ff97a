"""Checks the identity numbers of Tests/Fixtures/personal-data.tsv by other code than the program's.

python-stdnum (from PyPI) knows most of them; those that it lacks are worked out here, from the public descriptions
of the numbers. A line of the table says of its number which check it fits, or that it does not fit.

    python3 identity_numbers.py [TABLE.tsv]
"""

import importlib
import pathlib
import re
import sys

TABLE = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "personal-data.tsv"


def digits(text):
    return [int(character) for character in text if character.isdigit()]


def weighted(number, weights):
    return sum(digit * weight for digit, weight in zip(number, weights))


def luhn(number):
    """
    >>> luhn(digits("79927398713")), luhn(digits("79927398710"))
    (True, False)
    """
    doubled = [sum(divmod(2 * digit, 10)) if place % 2 else digit for place, digit in enumerate(reversed(number))]
    return sum(doubled) % 10 == 0


def verhoeff(number):
    """By the tables of the dihedral group, which are built here from a pentagon's turns and flips.

    >>> verhoeff(digits("2363")), verhoeff(digits("2364"))
    (True, False)
    """
    def times(a, b):
        flip_a, turn_a = divmod(a, 5)
        flip_b, turn_b = divmod(b, 5)
        turn = (turn_a - turn_b if flip_a else turn_a + turn_b) % 5
        return turn + 5 * (flip_a ^ flip_b)
    first = {0: 1, 1: 5, 2: 7, 3: 6, 4: 2, 5: 8, 6: 3, 7: 0, 8: 9, 9: 4}
    total = 0
    for place, digit in enumerate(reversed(number)):
        for _ in range(place % 8):
            digit = first[digit]
        total = times(total, digit)
    return total == 0


def dk_cpr(text):
    """The check digit that numbers until 2007 have; stdnum asks for none."""
    number = digits(text)
    return len(number) == 10 and weighted(number, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0


def kz_iin(text):
    number = digits(text)
    rest = weighted(number, range(1, 12)) % 11
    if rest == 10:
        rest = weighted(number, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
    return len(number) == 12 and rest == number[11]


def uz_pinfl(text):
    number = digits(text)
    return len(number) == 14 and weighted(number[:13], [7, 3, 1] * 5) % 10 == number[13]


def ru_snils(text):
    number = digits(text)
    return len(number) == 11 and weighted(number[:9], range(9, 0, -1)) % 101 % 100 == number[9] * 10 + number[10]


def hu_personal(text):
    number = digits(text)
    return len(number) == 11 and any(
        weighted(number[:10], weights) % 11 == number[10] for weights in (range(1, 11), range(10, 0, -1)))


def hu_tax(text):
    number = digits(text)
    return len(number) == 10 and number[0] == 8 and weighted(number[:9], range(1, 10)) % 11 == number[9]


def lu_matricule(text):
    number = digits(text)
    return len(number) == 13 and luhn(number[:12]) and verhoeff(number[:11] + number[12:])


def pl_card(text):
    values = [int(character, 36) for character in text if character.isalnum()]
    return len(values) == 9 and weighted(values, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 == 0


OWN = {function.__name__: function for function in (
    dk_cpr, kz_iin, uz_pinfl, ru_snils, hu_personal, hu_tax, lu_matricule, pl_card)}


def is_valid(check, number):
    if check in OWN:
        return OWN[check](number)
    module = importlib.import_module("stdnum." + check)
    # Not every module of stdnum leaves out what people set between digits.
    return any(module.is_valid(text) for text in (number, re.sub("[ .-]", "", number)))


def main(path):
    passed, failed = 0, 0
    for line_number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        fields = line.split("\t")
        if len(fields) != 5:
            print(f"{path.name}:{line_number}: {len(fields)} fields for 5")
            failed += 1
            continue
        text, check = fields[2], fields[4]
        if check == "-":
            continue
        word, module, number = re.fullmatch(r"(fits|not) (\S+) (.+)", check).groups()
        if number not in text:
            print(f"{path.name}:{line_number}: {number} does not stand in the text")
            failed += 1
        elif is_valid(module, number) != (word == "fits"):
            print(f"{path.name}:{line_number}: {number} {'does not fit' if word == 'fits' else 'fits'} {module}")
            failed += 1
        else:
            passed += 1
    print(f"identity numbers: {passed} as the table says, {failed} not")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else TABLE))
