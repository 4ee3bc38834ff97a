import Documents
import Exports
import Findings
import PolicyModel
import YAMLTree

/// What a `pack.json` says. It may come from anybody: whatever its bytes, it ends in one of these, and
/// whether it is as this program writes it is seen when it is made again.
enum PackReading {
  case made(PackJSON)
  /// Made by another version of the program, which this one need not understand.
  case anotherVersion(String)
  case unreadable

  /// The most bytes that one may have.
  static let limit = 1 << 16

  /// JSON is YAML too, and that is read here already, within limits.
  init(_ bytes: [UInt8]) {
    var limits = YAMLTree.Limits.standard
    (limits.bytes, limits.depth, limits.nodes) = (Self.limit, 16, 1_000)
    var findings = FindingList()
    let source = SourceText(name: ReportPack.packName, bytes: bytes)
    let tree = YAMLTree.read(source, limits: limits, findings: &findings)
    guard let tree, !findings.hasErrors, let version = Self.text(.engine, .version, in: tree)
    else {
      self = .unreadable
      return
    }
    guard version == Engine.version else {
      self = .anotherVersion(version)
      return
    }
    guard Self.text(.schema, in: tree) == PackJSON.schema,
      let evidence = Self.text(.evidenceMode, in: tree)
        .flatMap(ScoringRules.EvidenceMode.init(rawValue:)),
      let audience = Self.text(.audience, in: tree).flatMap(Audience.init(rawValue:)),
      let csv = Self.text(.csv, in: tree).flatMap(CSVStyle.init(rawValue:))
    else {
      self = .unreadable
      return
    }
    self = .made(
      PackJSON(
        evidence: evidence, agency: Self.text(.agency, in: tree), audience: audience,
        templates: Self.text(.templates, in: tree), csv: csv, since: Self.text(.since, in: tree)))
  }

  /// The text at the end of a path of keys; nil where there is none, or null.
  private static func text(_ path: PackJSON.Key..., in tree: YAMLTree) -> String? {
    guard let node = tree.value(at: path.map(\.rawValue)), tree.kind(node) == .scalar,
      !tree.isBlank(node)
    else {
      return nil
    }
    let text = tree.text(node)
    return tree.style(node) == .plain && text == "null" ? nil : text
  }
}
