import ArgumentParser
import Documents
import Findings
import PolicyModel
import SystemPackage
import Workspace

/// Opens assessments and tells what reading them gave cause to say.
enum Inputs {
  /// An assessment that can be scored.
  static func assessment(_ path: String, checklistName: String?) throws -> UsableAssessment {
    let usable = try UsableAssessment(path, checklistName: checklistName)
    noteWarnings(of: usable)
    return usable
  }

  /// What is kept of assessments that are held side by side.
  static func assessments<Kept>(
    _ paths: [NamedPath], checklistName: String?, oldChecklistName: String? = nil,
    keeping: (UsableAssessment) -> Kept
  ) throws -> [Kept] {
    var series = try AssessmentSeries(
      checklistName: checklistName, oldChecklistName: oldChecklistName)
    return try ProgressDisplay.during("reading files", of: paths.count) { advance in
      try paths.map { path in
        do {
          let usable = try series.read(path.path)
          noteWarnings(of: usable)
          advance(1)
          return keeping(usable)
        } catch let failure as WorkspaceFailure {
          throw Failure(failure, namedAt: path.place)
        }
      }
    }
  }

  static func noteWarnings(of usable: UsableAssessment) {
    let checklist = usable.checklist
    if checklist.digestOfNamesake != nil {
      Console.note(
        "note: the checklist in use is not the one that the program carries as \(checklist.id), "
          + "version \(VisibleText.oneLine(checklist.version)): the digests differ")
    }
    let count = usable.warningCount
    guard count > 0 else { return }
    Console.note(
      "\(Printed.count(count, "warning")) on \(VisibleText.oneLine(usable.assessment.source.name)); "
        + "'assessor check' shows \(count == 1 ? "it" : "them")")
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
