import Findings

@testable import YAMLTree

/// A tree as text, a line for each node: what it is, its bytes and its text.
///
/// ```
/// mapping 0..<4
///   scalar 0..<1 'a'
///     scalar 3..<4 'b'
/// ```
enum Outline {
  static func of(_ tree: YAMLTree) -> String { lines(of: tree.root, in: tree).joined() }

  private static func lines(of node: YAMLTree.Node, in tree: YAMLTree) -> [String] {
    let place = tree.place(node)
    let range = "\(place.start)..<\(place.end)"
    let flow = tree.isFlow(node) ? "flow " : ""
    let own: String
    switch tree.kind(node) {
    case .alias: own = "alias \(range)"
    case .mapping: own = "\(flow)mapping \(range)"
    case .sequence: own = "\(flow)sequence \(range)"
    case .scalar:
      let style = tree.style(node) == .plain ? "scalar" : "\(tree.style(node))"
      let text = tree.text(node).split(separator: "\n", omittingEmptySubsequences: false)
      own = "\(style) \(range) '\(text.joined(separator: "↵"))'"
    }
    let items = tree.items(node).flatMap { lines(of: $0, in: tree) }
    let entries = tree.entries(node).flatMap { key, value in
      lines(of: key, in: tree) + lines(of: value, in: tree).map { "  " + $0 }
    }
    return [own + "\n"] + (items + entries).map { "  " + $0 }
  }
}

/// What reading a text gives: the outline of its tree, and its findings as printed.
struct Reading {
  let tree: YAMLTree?
  let findings: FindingList

  init(_ bytes: [UInt8], limits: YAMLTree.Limits = .standard, expecting what: String? = nil) {
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: bytes)
    tree =
      what.map { YAMLTree.read(source, limits: limits, expecting: $0, findings: &findings) }
      ?? YAMLTree.read(source, limits: limits, findings: &findings)
    self.findings = findings
  }

  init(_ text: String, limits: YAMLTree.Limits = .standard) {
    self.init(Array(text.utf8), limits: limits)
  }

  /// The outline, or `none` if there is no tree.
  var outline: String { tree.map(Outline.of) ?? "none" }

  /// The findings as a person sees them.
  var printed: String {
    var printer = FindingPrinter(colour: false)
    return printer.print(findings)
  }

  /// The ids of the findings with their byte ranges.
  var summary: [String] {
    findings.inFileOrder().map { finding in
      finding.id.rawValue + (finding.place.map { " \($0.start)..<\($0.end)" } ?? "")
    }
  }
}
