import ArgumentParser
import Documents
import Findings
import PolicyModel
import Reporting

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
      guard FileAccess.isFolder(path) else {
        throw Failure(.noInput, "\(VisibleText.oneLine(path)) is not a folder")
      }
      let folder = ReportFolder(path)
      guard let sums = try folder.read(ReportPack.sumsName),
        let assessment = try folder.read(ReportPack.assessmentName)
      else {
        throw Failure(
          .noInput,
          "\(VisibleText.oneLine(path)) has no \(ReportPack.sumsName) or no "
            + "\(ReportPack.assessmentName): it is not a whole report folder")
      }
      let listed = ReportPack.listedDigests(sums)
      // An assessment that is not listed at all is a fault of the list.
      let listedDigest = listed[ReportPack.assessmentName]
      let isOriginal = listedDigest == nil || listedDigest == Digest.hexadecimal(of: assessment)
      let verdicts = try isOriginal ? compare(folder) : compareDigests(folder, listed)
      for verdict in verdicts { try Console.result("\(verdict.name): \(verdict.words)\n") }
      let bad = verdicts.count { !$0.isGood }
      let isPageAlone =
        template.template == nil
        && verdicts.allSatisfy {
          $0.isGood || $0.name.hasSuffix(".html") || $0.name == ReportPack.sumsName
        }
      if bad > 0 {
        throw Failure(
          .thresholdNotMet,
          "\(bad) of \(Printed.count(verdicts.count, "file")) \(bad == 1 ? "is" : "are") not as this program "
            + "writes \(bad == 1 ? "it" : "them")"
            + (isPageAlone
              ? "\n  = help: a page of one's own is verified with the '--template' that it was made with"
              : ""))
      }
    }
  }

  private struct Verdict {
    let name: String
    let words: String
    let isGood: Bool
  }

  /// Compares the files with what follows from the assessment. How evidence counted and whose sheet it
  /// is are not written beside them, so each way is tried, and the one that fits best is meant.
  private func compare(_ folder: ReportFolder) throws -> [Verdict] {
    let input = try AssessmentInput.usable(
      "\(folder.path)/\(ReportPack.assessmentName)", checklistName: option.checklist)
    let templates = try template.templates()
    let agency = try agency(of: folder, input)
    var best: [Verdict] = []
    for mode in ScoringRules.EvidenceMode.allCases {
      let report = ScoreCommand.report(on: input, mode, agency: agency)
      let verdicts = try ReportPack.files(of: report, templates: templates).map { file in
        let present = try folder.read(file.name, limit: file.bytes.count)
        let words =
          present == nil ? "missing" : present == file.bytes ? "as written" : "differs"
        return Verdict(name: file.name, words: words, isGood: present == file.bytes)
      }
      if best.isEmpty || verdicts.count(where: \.isGood) > best.count(where: \.isGood) {
        best = verdicts
      }
    }
    return best
  }

  /// The agency whose sheet the folder holds, told from the tables; nil for the whole report.
  private func agency(of folder: ReportFolder, _ input: UsableAssessment) throws -> Int? {
    var best: (agency: Int?, matches: Int) = (nil, 0)
    for agency in [nil] + input.checklist.agencies.indices.map(Int?.some) {
      for mode in ScoringRules.EvidenceMode.allCases {
        let report = ScoreCommand.report(on: input, mode, agency: agency)
        let files = try ReportPack.files(of: report, as: .csv)
        let matches = try files.count {
          try folder.read($0.name, limit: $0.bytes.count) == $0.bytes
        }
        if matches == files.count { return agency }
        if matches > best.matches { best = (agency, matches) }
      }
    }
    return best.agency
  }

  /// What can be said where the assessment is not the one that the report was written from.
  private func compareDigests(
    _ folder: ReportFolder, _ listed: [String: String]
  ) throws -> [Verdict] {
    var verdicts = [
      Verdict(
        name: ReportPack.assessmentName, words: "not the one that the report was written from",
        isGood: false)
    ]
    for name in listed.keys.sorted() where name != ReportPack.assessmentName {
      // Only names that this program writes: a list from elsewhere must not choose what is read.
      guard ReportPack.names.contains(name) else { continue }
      // A report holds texts longer than an assessment may be.
      let present = try folder.read(name, limit: 1 << 28)
      let isGood = present.map { Digest.hexadecimal(of: $0) } == listed[name]
      verdicts.append(
        Verdict(
          name: name, words: present == nil ? "missing" : isGood ? "as listed" : "differs",
          isGood: isGood))
    }
    return verdicts
  }
}
