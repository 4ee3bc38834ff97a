import ArgumentParser
import Documents
import Reporting
import Workspace

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks that a report folder is what this program writes.",
    discussion: """
      Works everything out again from the copy of the assessment in the folder and compares byte by \
      byte. Says of each file whether it is as written; ends with 1 if any is not.

      Examples:
        assessor verify Reports/norway-2026-06-30
        assessor verify meeting --checklist Checklists/my-checklist
        assessor verify meeting --template our-ministry
      """)

  @Argument(help: ArgumentHelp("The folder.", valueName: "dir"), completion: .directory)
  var path: String

  @OptionGroup var option: ChecklistOption
  @OptionGroup var template: TemplateOption

  func validate() throws {
    if path.isEmpty { throw ValidationError("the folder's name is empty.") }
  }

  func run() throws {
    try withExitCode {
      let verification = try ReportVerification(path, checklistName: option.checklist)
      if let original = verification.original { Inputs.noteWarnings(of: original) }
      let verdicts = try verification.verdicts(templates: template.templates)
      for verdict in verdicts {
        try Console.result("\(verdict.name): \(Self.words(verdict.state))\n")
      }
      let bad = verdicts.count { !$0.state.isGood }
      guard bad > 0 else { return }
      let isPageAlone =
        template.template == nil
        && verdicts.allSatisfy {
          $0.state.isGood || $0.name.hasSuffix(".html") || $0.name == ReportPack.sumsName
        }
      throw Failure(
        .thresholdNotMet,
        "\(bad) of \(Printed.count(verdicts.count, "file")) \(bad == 1 ? "is" : "are") not as this "
          + "program writes \(bad == 1 ? "it" : "them")",
        help: isPageAlone
          ? "a page of one's own is verified with the '--template' that it was made with" : nil)
    }
  }

  private static func words(_ state: ReportVerification.Verdict.State) -> String {
    switch state {
    case .asWritten: "as written"
    case .asListed: "as listed"
    case .missing: "missing"
    case .differs: "differs"
    case .anotherAssessment: "not the one that the report was written from"
    }
  }
}
