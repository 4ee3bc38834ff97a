import Findings
import PolicyModel
import YAMLTree

/// Reads the nodes of one file into values of the kinds that its format asks for, and reports what
/// does not fit.
///
/// A function that reads something returns nil where it had to report an error, so that loading goes
/// on and finds the other faults too.
struct FileReader {
  let tree: YAMLTree
  var findings = FindingList()

  typealias Node = YAMLTree.Node

  mutating func error(
    _ id: FindingID, at place: Place?, _ message: String, expected: String? = nil,
    help: [String] = []
  ) {
    report(id, .error, place, message, expected, help)
  }

  mutating func error(
    _ id: FindingID, at node: Node, _ message: String, expected: String? = nil, help: [String] = []
  ) {
    report(id, .error, tree.place(node), message, expected, help)
  }

  mutating func warning(
    _ id: FindingID, at place: Place?, _ message: String, expected: String? = nil,
    help: [String] = []
  ) {
    report(id, .warning, place, message, expected, help)
  }

  private mutating func report(
    _ id: FindingID, _ severity: Finding.Severity, _ place: Place?, _ message: String,
    _ expectation: String?, _ help: [String]
  ) {
    findings.add(
      Finding(
        id: id, severity: severity, source: tree.source, place: place, message: message,
        expectation: expectation, help: help))
  }

  /// What was probably meant; nothing once there are so many findings that this one is not shown.
  func nearest(to text: String, among candidates: [String]) -> String? {
    findings.isFull ? nil : Suggestion.nearest(to: text, among: candidates)
  }

  /// What a node is, for "expected a list, found a text".
  func description(of node: Node) -> String {
    switch tree.kind(node) {
    case .scalar: tree.isBlank(node) ? "nothing" : "the text " + VisibleText.quoted(tree.text(node))
    case .sequence: "a list"
    case .mapping: "a group of keys"
    case .alias: "an alias"
    }
  }

  /// A node of a wrong kind; an alias has its finding already.
  mutating func wrongKind(_ node: Node, _ what: String, expected: String, help: [String] = []) {
    if tree.kind(node) == .alias { return }
    error(
      .wrongKind, at: node, "\(what) is \(description(of: node))", expected: expected, help: help)
  }

  /// The items of a list.
  mutating func list(_ node: Node, _ what: String, of items: String) -> [Node]? {
    isList(node, what, of: items) ? Array(tree.items(node)) : nil
  }

  /// The items of a list that must have one at least.
  mutating func filledList(_ node: Node?, _ what: String, of items: String) -> [Node] {
    guard let node, let nodes = list(node, what, of: items) else { return [] }
    if nodes.isEmpty {
      error(.emptyList, at: node, "\(what) is empty", expected: "expected \(items)")
    }
    return nodes
  }

  /// Whether a node is a list, as it should be.
  mutating func isList(_ node: Node, _ what: String, of items: String) -> Bool {
    guard tree.kind(node) == .sequence else {
      let text = tree.kind(node) == .scalar && !tree.isBlank(node) ? tree.text(node) : nil
      let help = text.map { ["a list stands in brackets: [\(VisibleText.oneLine($0.prefix(60)))]"] }
      wrongKind(node, what, expected: "expected a list of \(items)", help: help ?? [])
      return false
    }
    return true
  }

  /// The text of a scalar, which must not be blank.
  mutating func text(_ node: Node, _ what: String) -> String? {
    guard tree.kind(node) == .scalar else {
      wrongKind(node, what, expected: "expected a text")
      return nil
    }
    // Blanks in quotation marks say nothing either.
    guard !tree.isBlank(node), !holdsBlanksAlone(node) else {
      error(.blank, at: node, "\(what) is empty", expected: "expected a text")
      return nil
    }
    return tree.text(node)
  }

  private func holdsBlanksAlone(_ node: Node) -> Bool {
    tree.text(node).utf8.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  /// The text of a scalar, nil where it is blank.
  mutating func optionalText(_ node: Node?, _ what: String) -> String? {
    guard let node else { return nil }
    warnOfTextAfterHash(node)
    guard !tree.isBlank(node) else { return nil }
    if tree.kind(node) == .scalar, holdsBlanksAlone(node) { return nil }
    return text(node, what)
  }

  /// Warns where a number such as `#12` was meant as a part of the text, and is read as a comment.
  private mutating func warnOfTextAfterHash(_ node: Node) {
    guard tree.kind(node) == .scalar, tree.style(node) == .plain else { return }
    let behind = tree.source.bytes[tree.place(node).end...]
    let rest = behind.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard rest.startIndex > behind.startIndex, rest.first == UInt8(ascii: "#"),
      let next = rest.dropFirst().first, !" \t\r\n#".utf8.contains(next)
    else { return }
    let comment = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let end = (comment.lastIndex { !" \t".utf8.contains($0) } ?? comment.startIndex) + 1
    warning(
      .textAfterHash, at: Place(start: comment.startIndex, end: end),
      "what follows # is not read", expected: "a space and # end the text",
      help: [
        "if it belongs to the text, put quotation marks around the whole text",
        "if it is a remark of your own, put a space behind the #",
      ])
  }

  /// One of a fixed set of words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ what: String, as _: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(node, what) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    notAChoice(node, text, what, among: Choice.allCases.map(\.rawValue))
    return nil
  }

  mutating func notAChoice(_ node: Node, _ text: String, _ what: String, among words: [String]) {
    let near = nearest(to: text, among: words)
    error(
      .notAChoice, at: node, "\(VisibleText.quoted(text)) is not a possible \(what)",
      expected: "expected \(words.joined(separator: ", ", last: " or "))",
      help: near.map { ["did you mean '\($0)'?"] } ?? [])
  }

  /// `yes` or `true`, `no` or `false`.
  mutating func truth(_ node: Node, _ what: String) -> Bool? {
    guard let text = text(node, what) else { return nil }
    switch Word(text) {
    case .yes: return true
    case .no: return false
    default:
      error(
        .notAChoice, at: node, "\(VisibleText.quoted(text)) is neither true nor false",
        expected: "expected true or false")
      return nil
    }
  }

  /// A day such as `2026-06-30`.
  mutating func date(_ node: Node, _ what: String) -> CalendarDate? {
    guard let text = text(node, what) else { return nil }
    if let date = CalendarDate(text) { return date }
    error(
      .notADate, at: node, "\(VisibleText.quoted(text)) is not a day of the calendar",
      expected: "expected year-month-day, such as 2026-06-30")
    return nil
  }
}

extension [String] {
  /// The texts as a list within a sentence: `yes, partial or no`.
  func joined(separator: String, last: String) -> String {
    guard count > 1, let end = self.last else { return first ?? "" }
    return dropLast().joined(separator: separator) + last + end
  }
}
