"""Mutants written into Swift text, all at once: the environment says which of them is active.

Another variable names a folder where every mutant whose place is reached leaves its number.
A site's operator becomes an operator of its own, whose implementation, in a file beside the others, asks whether its
number is the active one; the rest becomes a call that asks. Every change stays on its line.
"""

from dataclasses import dataclass

from sites import Site

VARIABLE = "ASSESSOR_MUTANT"
RECORD = "ASSESSOR_MUTANTS_REACHED"
MOST = 16384  # numbers that symbols are made for
FILE = "Mutants.swift"  # beside the files of each room


@dataclass(frozen=True)
class Mutant:
    """A site with a number."""

    number: int
    file: str
    site: Site

    @property
    def room(self) -> str:
        return self.file.split("/")[1]

    @property
    def symbol(self) -> str:
        """An operator that nobody else has."""
        return chr(0x2A00 + self.number // 128) + chr(0x2A80 + self.number % 128)


def with_mutants(text: str, mutants: list[Mutant]) -> str:
    """The text of a file with its mutants, one to a line."""
    lines = text.split("\n")
    for mutant in mutants:
        site = mutant.site
        line = lines[site.line - 1]
        lines[site.line - 1] = line[:site.begin] + replacement(mutant, line[site.begin:site.end]) + line[site.end:]
    return "\n".join(lines)


def replacement(mutant: Mutant, before: str) -> str:
    number = mutant.number
    match mutant.site.kind:
        case "operator" | "range" | "not":
            return mutant.symbol
        case "whole":
            # 0 has no neighbour below where numbers have no sign.
            return f"Mutants.shifted({number}, {before}, up: {'true' if before == '0' or number % 2 else 'false'})"
        case "truth" | "condition":
            return f"Mutants.turned({number}, {before})"
        case "extreme" | "left out":
            return f"{before}OfMutant{number}"
        case "result":
            return f" {{ if Mutants.isActive({number}) {{ return {nothing(mutant.site)} }};"
        case "statement":
            return f"if !Mutants.isActive({number}) {{ {before} }}"


def nothing(site: Site) -> str:
    """What a function gives that does nothing."""
    result = site.before.removesuffix(" {")
    return "[]" if result.endswith("]") else "nil" if result.endswith("?") else '""'


def declarations(mutants: list[Mutant]) -> str:
    """The file of a room that its mutants need."""
    return "\n".join([PREAMBLE, *(declaration(one) for one in mutants if one.site.kind in DECLARED)])


def declaration(mutant: Mutant) -> str:
    site = mutant.site
    if site.kind != "operator":
        template = DECLARED[site.kind]
    else:
        template = next(one for names, one in OPERATORS.items() if site.before in names.split())
    for word, value in {
        "SYMBOL": mutant.symbol, "NUMBER": str(mutant.number), "BEFORE": site.before, "AFTER": site.after,
    }.items():
        template = template.replace(word, value)
    return template


PREAMBLE = f"""
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum Mutants {{
  static let active = getenv("{VARIABLE}").flatMap {{ Int(String(cString: $0)) }} ?? 0
  /// A folder where the number of each mutant that is reached becomes a file.
  static let record = getenv("{RECORD}").map {{ String(cString: $0) }}
  nonisolated(unsafe) static let reached = UnsafeMutablePointer<Bool>.allocate(capacity: {MOST})
  static func isActive(_ number: Int) -> Bool {{
    if let record, !reached[number] {{
      reached[number] = true
      close(open("\\(record)/\\(number)", O_CREAT | O_WRONLY, 0o600))
    }}
    return active == number
  }}
  static func turned(_ number: Int, _ value: Bool) -> Bool {{ value != isActive(number) }}
  static func shifted<T: Numeric>(_ number: Int, _ value: T, up: Bool) -> T {{
    isActive(number) ? up ? value + 1 : value - 1 : value
  }}
}}
"""

# The generic operators are asked for with the types that the standard library has them for.
OPERATORS = {
    "< <= > >=": """
infix operator SYMBOL: ComparisonPrecedence
func SYMBOL <T: Comparable>(a: T, b: T) -> Bool { Mutants.isActive(NUMBER) ? a AFTER b : a BEFORE b }
""",
    "== !=": """
infix operator SYMBOL: ComparisonPrecedence
func SYMBOL <T: Equatable>(a: T, b: T) -> Bool { (a BEFORE b) != Mutants.isActive(NUMBER) }
func SYMBOL <T>(a: T?, b: _OptionalNilComparisonType) -> Bool { (a BEFORE b) != Mutants.isActive(NUMBER) }
""",
    "&&": """
infix operator SYMBOL: LogicalConjunctionPrecedence
func SYMBOL (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {
  Mutants.isActive(NUMBER) ? try a || b() : try a && b()
}
""",
    "||": """
infix operator SYMBOL: LogicalDisjunctionPrecedence
func SYMBOL (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {
  Mutants.isActive(NUMBER) ? try a && b() : try a || b()
}
""",
    "+": """
infix operator SYMBOL: AdditionPrecedence
func SYMBOL <T: AdditiveArithmetic>(a: T, b: T) -> T { Mutants.isActive(NUMBER) ? a - b : a + b }
func SYMBOL <T: RangeReplaceableCollection>(a: T, b: T) -> T { Mutants.isActive(NUMBER) ? a : a + b }
""",
    "-": """
infix operator SYMBOL: AdditionPrecedence
func SYMBOL <T: AdditiveArithmetic>(a: T, b: T) -> T { Mutants.isActive(NUMBER) ? a + b : a - b }
""",
    "* /": """
infix operator SYMBOL: MultiplicationPrecedence
func SYMBOL <T: BinaryInteger>(a: T, b: T) -> T { Mutants.isActive(NUMBER) ? a AFTER b : a BEFORE b }
func SYMBOL <T: FloatingPoint>(a: T, b: T) -> T { Mutants.isActive(NUMBER) ? a AFTER b : a BEFORE b }
""",
    "+= -=": """
infix operator SYMBOL: AssignmentPrecedence
func SYMBOL <T: AdditiveArithmetic>(a: inout T, b: T) {
  if Mutants.isActive(NUMBER) { a AFTER b } else { a BEFORE b }
}
func SYMBOL <T: RangeReplaceableCollection, S: Sequence>(a: inout T, b: S) where S.Element == T.Element {
  if !Mutants.isActive(NUMBER) { a += b }
}
""",
    "??": """
infix operator SYMBOL: NilCoalescingPrecedence
func SYMBOL <T>(a: T?, b: @autoclosure () throws -> T) rethrows -> T {
  Mutants.isActive(NUMBER) ? try b() : try a ?? b()
}
func SYMBOL <T>(a: T?, b: @autoclosure () throws -> T?) rethrows -> T? {
  Mutants.isActive(NUMBER) ? try b() : try a ?? b()
}
""",
}

DECLARED = {
    "operator": "",
    "range": """
infix operator SYMBOL: RangeFormationPrecedence
func SYMBOL <T: BinaryInteger>(a: T, b: T) -> Range<T> {
  Mutants.isActive(NUMBER) && a < b ? a..<(b - 1) : a..<b
}
""",
    "not": """
prefix operator SYMBOL
prefix func SYMBOL (a: Bool) -> Bool { a == Mutants.isActive(NUMBER) }
""",
    "extreme": """
func BEFOREOfMutantNUMBER<T: Comparable>(_ a: T, _ b: T) -> T {
  Mutants.isActive(NUMBER) ? AFTER(a, b) : BEFORE(a, b)
}
func BEFOREOfMutantNUMBER<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T {
  Mutants.isActive(NUMBER) ? AFTER(a, b, c) : BEFORE(a, b, c)
}
extension Sequence where Element: Comparable {
  func BEFOREOfMutantNUMBER() -> Element? { Mutants.isActive(NUMBER) ? self.AFTER() : self.BEFORE() }
}
""",
    "left out": """
extension Sequence {
  func filterOfMutantNUMBER(_ holds: (Element) throws -> Bool) rethrows -> [Element] {
    Mutants.isActive(NUMBER) ? Array(self) : try filter(holds)
  }
  func sortedOfMutantNUMBER(by holds: (Element, Element) throws -> Bool) rethrows -> [Element] {
    Mutants.isActive(NUMBER) ? Array(self) : try sorted(by: holds)
  }
}
extension Sequence where Element: Comparable {
  func sortedOfMutantNUMBER() -> [Element] { Mutants.isActive(NUMBER) ? Array(self) : sorted() }
}
""",
}
