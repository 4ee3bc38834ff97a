import Testing

/// A file with some of its lines changed, and all that is then found in it.
struct Fault: CustomTestStringConvertible, Sendable {
  let name: String
  let lines: ClosedRange<Int>
  let replacement: String
  /// Line, column, severity and id of each finding, in file order.
  let findings: [String]

  /// One changed line.
  init(_ name: String, _ line: Int, _ replacement: String, _ findings: String...) {
    self.init(name, line...line, replacement, findings)
  }

  /// Several lines changed together; without a replacement they are deleted.
  init(_ name: String, _ lines: ClosedRange<Int>, _ replacement: String, _ findings: String...) {
    self.init(name, lines, replacement, findings)
  }

  private init(
    _ name: String, _ lines: ClosedRange<Int>, _ replacement: String, _ findings: [String]
  ) {
    self.name = name
    self.lines = lines
    self.replacement = replacement
    self.findings = findings
  }

  var testDescription: String { name }
}
