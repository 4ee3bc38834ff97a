package import Findings
import Loading
package import PolicyModel
import YAMLTree

/// What reading one assessment gave, errors or not.
package struct AssessmentReading {
  package let checklist: Checklist?
  /// Nil where the file has errors.
  package let assessment: Assessment?
  package let findings: FindingList
  let tree: YAMLTree?

  /// Reads a file against the checklist that it names, or against the one that `checklistName` names.
  package init(_ path: String, checklistName: String?) throws {
    let source = try FileAccess.source(path)
    try self.init(source, against: checklistName.map(ChecklistChoice.checklist))
  }

  /// Reads a file against the checklist that it names, or against the one that `checklistName` names;
  /// of several files that answer one checklist, the first has it read.
  init(_ path: String, checklistName: String?, from shelf: inout ChecklistShelf) throws {
    let source = try FileAccess.source(path)
    try self.init(source, against: checklistName.map { try shelf.checklist($0) }) {
      try shelf.checklist($0)
    }
  }

  /// Reads a text against the checklist that it names, or against `checklist`.
  package init(_ source: SourceText, against checklist: Checklist?) throws {
    try self.init(source, against: checklist, named: ChecklistChoice.checklist)
  }

  /// - Parameter named: gives the checklist of an id that the text names.
  private init(
    _ source: SourceText, against checklist: Checklist?, named: (String) throws -> Checklist
  ) throws {
    var findings = FindingList()
    guard
      let tree = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    else {
      (self.checklist, assessment, self.findings, self.tree) = (checklist, nil, findings, nil)
      return
    }
    self.tree = tree
    let chosen = try checklist ?? Self.checklist(namedIn: tree, named, &findings)
    self.checklist = chosen
    guard let chosen else {
      (assessment, self.findings) = (nil, findings)
      return
    }
    let (assessment, faults) = AssessmentLoader(chosen).load(tree)
    findings.add(faults)
    self.assessment = findings.hasErrors ? nil : assessment
    self.findings = findings
  }

  /// The checklist of the program that a file says it answers.
  private static func checklist(
    namedIn tree: YAMLTree, _ named: (String) throws -> Checklist, _ findings: inout FindingList
  ) throws -> Checklist? {
    let (id, place, faults) = AssessmentLoader.checklistID(in: tree)
    findings.add(faults)
    guard let id else { return nil }
    if ChecklistFolder.shippedIDs.contains(id) { return try named(id) }
    findings.add(unknownChecklist(id, place, tree.source))
    return nil
  }

  private static func unknownChecklist(
    _ id: String, _ place: Place?, _ source: SourceText
  ) -> Finding {
    let ids = ChecklistFolder.shippedIDs
    let near = Suggestion.nearest(to: id, among: ids)
    return Finding(
      id: .unknownChecklist, source: source, place: place,
      message: "there is no checklist \(VisibleText.quoted(id, limit: 80)) in this program",
      expectation: near.map { "did you mean '\($0)'?" } ?? "not known here",
      help: [
        "it carries: \(ids.joined(separator: ", "))",
        "for one of your own, give its folder: --checklist DIR",
      ])
  }
}
