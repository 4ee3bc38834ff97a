import ArgumentParser
import Workspace

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks that a report folder is what this program writes.",
    discussion: """
      Works everything out again from the copy of the assessment in the folder, as its pack.json says, \
      and compares byte by byte. Says of each file whether it is as written, names what is not part of \
      the report, and says how evidence counts in the figures; ends with 1 if anything is amiss. Where \
      the report cannot be made again, the files are held against SHA256SUMS alone, and it ends with 1; \
      so is a file that was made with a '--template' or a '--since' which is not given here.

      Examples:
        assessor verify Reports/norway-2026-06-30
        assessor verify meeting --checklist Checklists/my-checklist
        assessor verify meeting --template our-ministry
        assessor verify meeting --since norway-2024.yaml
      """)

  @Argument(help: ArgumentHelp("The folder.", valueName: "dir"), completion: .directory)
  var path: String

  @OptionGroup var option: ChecklistOption
  @OptionGroup var template: TemplateOption
  @OptionGroup var since: SinceOption

  func validate() throws {
    if path.isEmpty { throw ValidationError("the folder's name is empty.") }
  }

  func run() throws {
    try withExitCode {
      let verification = try ReportVerification(path, checklistName: option.checklist)
      if case .madeAgain(let original, _, _) = verification.basis {
        Inputs.noteWarnings(of: original)
      }
      let verdicts = try verification.verdicts(
        templates: template.templates, since: since.assessment)
      for verdict in verdicts { try Console.result(VerdictText.line(verdict)) }
      if case .madeAgain(_, let pack, _) = verification.basis {
        try Console.result(VerdictText.making(pack))
      }
      if verdicts.allSatisfy(\.isGood) { return }
      throw Failure(
        .thresholdNotMet, VerdictText.summary(verdicts, verification.basis),
        help: VerdictText.help(verdicts))
    }
  }
}
