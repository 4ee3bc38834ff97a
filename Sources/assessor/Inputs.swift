import ArgumentParser
import Documents
import Findings
import Loading
import PolicyModel
import SystemPackage
import YAMLTree

/// Finds and reads checklists and assessments, and says what is wrong with them.
enum Inputs {
  /// The checklist that `new` uses and `show` knows without being told.
  static let standardChecklist = "osce-victim-protection-2022"

  /// A checklist by its id among those that the program carries, or by its folder.
  static func folder(_ name: String) throws -> ChecklistFolder {
    if !name.contains("/"), let shipped = ChecklistFolder.shipped(name) { return shipped }
    if FileAccess.isFolder(name) {
      let path = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
      return ChecklistFolder(name: path) { file throws(ChecklistFolder.Unreadable) in
        do throws(Errno) {
          return try FileAccess.read(
            "\(path)/\(file)", limit: YAMLTree.Limits.standard.bytes, isPlain: true)
        } catch {
          throw ChecklistFolder.Unreadable(reason: error.description)
        }
      }
    }
    let ids = ChecklistFolder.shippedIDs
    throw Failure.unknown(
      "there is no checklist", name, among: ids,
      help: "give a folder with a checklist.yaml, or one of: \(ids.joined(separator: ", "))")
  }

  /// A checklist without errors; its findings are printed and end the command otherwise.
  static func checklist(_ name: String) throws -> Checklist {
    let (checklist, findings) = ChecklistLoader.load(try folder(name))
    guard let checklist else {
      Console.findings(findings)
      // A checklist that the program carries is ours to keep right.
      let isOurs = !name.contains("/") && ChecklistFolder.shippedIDs.contains(name)
      throw Failure(
        isOurs ? .defect : .inputHasErrors,
        "the checklist has \(errors(findings)); nothing was done")
    }
    return checklist
  }

  /// An agency's index; one that the checklist lacks ends the command.
  static func agency(_ id: String, in checklist: Checklist) throws -> Int {
    let ids = checklist.agencies.map(\.id)
    if let index = ids.firstIndex(of: id) { return index }
    throw Failure.unknown(
      "\(checklist.id) has no agency", id, among: ids,
      help: "it has: \(ids.joined(separator: ", "))")
  }

  static func errors(_ findings: FindingList) -> String {
    Printed.count(findings.errorCount, "error")
  }

  /// A file's bytes; a folder or a missing file ends the command.
  static func source(_ path: String) throws -> SourceText {
    do {
      let bytes = try FileAccess.read(path, limit: YAMLTree.Limits.standard.bytes)
      return SourceText(name: path, bytes: bytes)
    } catch {
      let reason: ExitReason =
        [.noSuchFileOrDirectory, .permissionDenied, .notDirectory, .isDirectory].contains(error)
        ? .noInput : .inputOutput
      throw Failure(reason, "\(VisibleText.oneLine(path)) cannot be read: \(error)")
    }
  }
}

/// What reading one assessment gave.
struct AssessmentInput {
  let checklist: Checklist?
  let tree: YAMLTree?
  /// Nil where the file has errors.
  let assessment: Assessment?
  let findings: FindingList

  /// Reads an assessment against the checklist that it names, or against `checklistName`.
  static func read(_ path: String, checklistName: String?) throws -> AssessmentInput {
    let source = try Inputs.source(path)
    return try read(source, against: checklistName.map(Inputs.checklist))
  }

  /// Reads an assessment against the checklist that it names, or against `checklist`.
  static func read(_ source: SourceText, against checklist: Checklist?) throws -> AssessmentInput {
    var findings = FindingList()
    guard
      let tree = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    else {
      return AssessmentInput(checklist: checklist, tree: nil, assessment: nil, findings: findings)
    }
    var chosen = checklist
    if chosen == nil {
      let (id, place, faults) = AssessmentLoader.checklistID(in: tree)
      findings.add(faults)
      if let id, ChecklistFolder.shippedIDs.contains(id) {
        chosen = try Inputs.checklist(id)
      } else if let id {
        findings.add(unknownChecklist(id, place, source))
      }
    }
    guard let checklist = chosen else {
      return AssessmentInput(checklist: nil, tree: tree, assessment: nil, findings: findings)
    }
    let (assessment, faults) = AssessmentLoader(checklist).load(tree)
    findings.add(faults)
    return AssessmentInput(
      checklist: checklist, tree: tree, assessment: findings.hasErrors ? nil : assessment,
      findings: findings)
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

  /// An assessment that can be scored; its findings are printed and end the command otherwise.
  static func usable(_ path: String, checklistName: String?) throws -> UsableAssessment {
    try usable(path, against: checklistName.map(Inputs.checklist))
  }

  static func usable(_ path: String, against checklist: Checklist?) throws -> UsableAssessment {
    let input = try read(Inputs.source(path), against: checklist)
    guard let usable = UsableAssessment(input) else {
      Console.findings(input.findings)
      throw Failure(
        .inputHasErrors,
        "\(VisibleText.oneLine(path)) has \(Inputs.errors(input.findings)), so it is not used")
    }
    if input.findings.warningCount > 0 {
      let count = input.findings.warningCount
      Console.note(
        "\(Printed.count(count, "warning")) on \(VisibleText.oneLine(path)); 'assessor check' shows "
          + (count == 1 ? "it" : "them"))
    }
    return usable
  }
}

/// An assessment without errors, with the checklist that it answers.
struct UsableAssessment {
  let checklist: Checklist
  let assessment: Assessment
  let tree: YAMLTree
  /// What reading it gave cause to say, a line each.
  let warnings: [String]

  /// Nil where the file has errors.
  init?(_ input: AssessmentInput) {
    guard let checklist = input.checklist, let assessment = input.assessment, let tree = input.tree
    else { return nil }
    (self.checklist, self.assessment, self.tree) = (checklist, assessment, tree)
    let table = LineTable(assessment.source)
    warnings = input.findings.inFileOrder().map { finding in
      finding.place.map { "line \(table.line(at: $0.start)): \(finding.message)" }
        ?? finding.message
    }
  }
}

/// `--checklist` of the commands that read an assessment.
struct ChecklistOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The checklist to use: the id of one that the program carries, or a folder.",
      discussion: "By default the one that the assessment names.", valueName: "id|dir"),
    completion: .directory)
  var checklist: String?
}
