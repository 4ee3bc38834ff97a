package import Documents
import PolicyModel
import Reporting

/// A report folder held against what follows from the assessment in it.
package struct ReportVerification {
  /// What is to be said of one file.
  package struct Verdict: Sendable, Equatable {
    package enum State: Sendable {
      case asWritten
      /// Its digest is the listed one; more cannot be said.
      case asListed
      case missing
      case differs
      /// The assessment is not the one that the report was written from.
      case anotherAssessment

      package var isGood: Bool {
        switch self {
        case .asWritten, .asListed: true
        case .missing, .differs, .anotherAssessment: false
        }
      }
    }

    package let name: String
    package let state: State
  }

  private let folder: ReportFolder
  private let listed: [String: String]
  /// The assessment that the report was written from; nil where that is not there any more.
  package let original: UsableAssessment?

  /// - Parameter checklistName: the checklist of the assessment; by default the one that it names.
  package init(_ path: String, checklistName: String?) throws {
    guard FileAccess.isFolder(path) else { throw WorkspaceFailure.notFolder(path) }
    folder = ReportFolder(path)
    guard let sums = try folder.read(ReportPack.sumsName),
      let assessment = try folder.read(ReportPack.assessmentName)
    else { throw WorkspaceFailure.notWholeReport(path) }
    listed = ReportPack.listedDigests(sums)
    // An assessment that is not listed at all is a fault of the list.
    let digest = listed[ReportPack.assessmentName]
    let isOriginal = digest == nil || digest == Digest.hexadecimal(of: assessment)
    original =
      isOriginal
      ? try UsableAssessment(
        "\(folder.path)/\(ReportPack.assessmentName)", checklistName: checklistName) : nil
  }

  /// One for each file.
  ///
  /// - Parameter templates: those of the HTML page; asked for only where it can be made again.
  package func verdicts(templates: () throws -> HTMLTemplates) throws -> [Verdict] {
    guard let original else { return try verdictsByDigest() }
    return try verdicts(original, try templates())
  }

  // MARK: The report made again

  /// How evidence counted and whose sheet it is are not written beside the files, so each way is tried,
  /// and the one that fits best is meant.
  private func verdicts(
    _ original: UsableAssessment, _ templates: HTMLTemplates
  ) throws -> [Verdict] {
    let agency = try agency(original)
    var best: [Verdict] = []
    for mode in ScoringRules.EvidenceMode.allCases {
      let report = original.report(mode, agency: agency)
      let verdicts = try ReportPack.files(of: report, templates: templates).map { file in
        let present = try folder.read(file.name, limit: file.bytes.count)
        let state: Verdict.State =
          present == nil ? .missing : present == file.bytes ? .asWritten : .differs
        return Verdict(name: file.name, state: state)
      }
      if best.isEmpty || verdicts.count(where: \.state.isGood) > best.count(where: \.state.isGood) {
        best = verdicts
      }
    }
    return best
  }

  /// The agency whose sheet the folder holds, told from the tables; nil for the whole report.
  private func agency(_ original: UsableAssessment) throws -> AgencyIndex? {
    var best: (agency: AgencyIndex?, matches: Int) = (nil, 0)
    for agency in [nil] + original.checklist.agencies.indices.map(AgencyIndex?.some) {
      for mode in ScoringRules.EvidenceMode.allCases {
        let files = try ReportPack.files(of: original.report(mode, agency: agency), as: .csv)
        let matches = try files.count {
          try folder.read($0.name, limit: $0.bytes.count) == $0.bytes
        }
        if matches == files.count { return agency }
        if matches > best.matches { best = (agency, matches) }
      }
    }
    return best.agency
  }

  // MARK: Digests alone

  /// What can be said where the assessment is not the one that the report was written from.
  private func verdictsByDigest() throws -> [Verdict] {
    var verdicts = [Verdict(name: ReportPack.assessmentName, state: .anotherAssessment)]
    for name in listed.keys.sorted() where name != ReportPack.assessmentName {
      // Only names that this program writes: a list from elsewhere must not choose what is read.
      guard ReportPack.names.contains(name) else { continue }
      // A report holds texts longer than an assessment may be.
      guard let present = try folder.read(name, limit: 1 << 28) else {
        verdicts.append(Verdict(name: name, state: .missing))
        continue
      }
      let isListed = Digest.hexadecimal(of: present) == listed[name]
      verdicts.append(Verdict(name: name, state: isListed ? .asListed : .differs))
    }
    return verdicts
  }
}
