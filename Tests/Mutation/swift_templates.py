"""The Swift that mutants are declared in; the words in capitals are filled in."""

VARIABLE = "ASSESSOR_MUTANT"
RECORD = "ASSESSOR_MUTANTS_REACHED"
MOST = 16384  # numbers that symbols are made for

PREAMBLE = f"""
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
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
