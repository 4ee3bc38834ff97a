import Findings
import YAMLTree

/// Reads the nodes of one file's tree as texts and lists, and keeps what is found wrong with them.
///
/// A function that reads something returns nil where it had to report an error, so that loading goes
/// on and finds the other faults too. What a file's parts mean is known to the readers, which use it.
struct TreeCursor {
  let tree: YAMLTree
  var findings = FindingList()

  typealias Node = YAMLTree.Node

  mutating func error(
    _ id: FindingID, at place: Place?, _ message: String, expected: String? = nil,
    help: [String] = []
  ) {
    report(id, .error, place, message, expected, help)
  }

  /// Where a character that looks like another caused it, that is reported in its place.
  ///
  /// - Parameter isRight: whether another text would have been understood; where nil, any might.
  mutating func error(
    _ id: FindingID, at node: Node, _ message: String, expected: String? = nil,
    help: [String] = [], orRight isRight: ((String) -> Bool)? = nil
  ) {
    if let mistaken = MistakenCharacter(in: node, of: tree, for: id), mistaken.isCause(isRight) {
      return mistaken.report(beside: help, &self)
    }
    report(id, .error, tree.place(node), message, expected, help)
  }

  /// - Parameter about: the id of what it concerns, by which several of a kind are told at once.
  mutating func warning(
    _ id: FindingID, at place: Place?, _ message: String, expected: String? = nil,
    help: [String] = [], about subject: String? = nil
  ) {
    report(id, .warning, place, message, expected, help, subject)
  }

  /// - Parameter about: the id of what it concerns, by which several of a kind are told at once.
  mutating func warning(
    _ id: FindingID, at node: Node, _ message: String, expected: String? = nil,
    help: [String] = [], about subject: String? = nil
  ) {
    report(id, .warning, tree.place(node), message, expected, help, subject)
  }

  private mutating func report(
    _ id: FindingID, _ severity: Finding.Severity, _ place: Place?, _ message: String,
    _ expectation: String?, _ help: [String], _ subject: String? = nil
  ) {
    findings.add(
      Finding(
        id: id, severity: severity, source: tree.source, place: place, message: message,
        expectation: expectation, help: help,
        about: subject.map { [$0] } ?? []))
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

  /// The entries of a block of lines, none where it is blank.
  ///
  /// - Parameters:
  ///   - what: the block, as a finding names it.
  ///   - line: what one of its lines looks like.
  mutating func entries(
    _ node: Node?, _ what: String, _ line: String
  ) -> [(key: Node, value: Node)] {
    guard let node, !tree.isBlank(node) else { return [] }
    guard tree.kind(node) == .mapping else {
      wrongKind(node, what, expected: "expected lines such as \(line)", help: linesHelp(for: node))
      return []
    }
    return tree.entries(node).map { ($0.key, $0.value) }
  }

  /// What a text lacks that stands in place of lines.
  func linesHelp(for node: Node) -> [String] {
    tree.kind(node) == .scalar
      ? ["between an id and what is said of it stand a colon and a space"] : []
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
  ///
  /// - Parameter item: a text as an item of the list; by default as it is.
  mutating func isList(
    _ node: Node, _ what: String, of items: String, item: (String) -> String = { $0 }
  ) -> Bool {
    guard tree.kind(node) == .sequence else {
      let text = tree.kind(node) == .scalar && !tree.isBlank(node) ? tree.text(node) : nil
      let written = text.map { VisibleText.oneLine(item(String($0.prefix(60)))) } ?? "{ … }"
      wrongKind(
        node, what, expected: "expected a list of \(items)",
        help: tree.isBlank(node) ? [] : ["a list stands in brackets: [\(written)]"])
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
    // Blanks in quotation marks say nothing either, nor does what cannot be seen.
    let text = tree.text(node)
    guard !VisibleText.isBlank(text) else {
      error(.blank, at: node, "\(what) is empty", expected: "expected a text")
      return nil
    }
    return text
  }
}
