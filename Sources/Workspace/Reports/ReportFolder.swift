package import Documents
package import PolicyModel
import Reporting
import SystemPackage
import YAMLTree

/// A folder that holds a report.
package struct ReportFolder {
  package let path: String

  package init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// `Reports/<state>-<date>`, with the role of a respondent that is not the government, so that a
  /// shadow report does not land on the government's, with the agency whose sheet it is, and with
  /// `-public` for a public copy.
  package static func standardPath(for assessment: Assessment, agency: String?) -> String {
    let state = FileName.of(assessment.state.name, else: assessment.state.code)
    let role = assessment.respondent.role
    let suffix = role == .government ? "" : "-\(role.rawValue)"
    let audience = assessment.audience == .internal ? "" : "-\(Audience.public)"
    let sheet = agency.map { "-\($0)" } ?? ""
    return "Reports/\(state)-\(assessment.date)\(suffix)\(sheet)\(audience)"
  }

  /// The bytes of a file in the folder, of which no more than `limit` + 1 are read; nil where there is
  /// no plain file.
  ///
  /// A link is none: it would lead out of the folder, to what others may change or must not see.
  func read(
    _ name: String, limit: Int = YAMLTree.Limits.standard.bytes, followingLinks: Bool = false
  ) throws -> [UInt8]? {
    do {
      return try FileAccess.read(
        "\(path)/\(name)", limit: limit, isPlain: true, followingLinks: followingLinks)
    } catch .noSuchFileOrDirectory, .notDirectory, .isDirectory, .invalidArgument,
      .noSuchAddressOrDevice, .tooManySymbolicLinkLevels
    {
      return nil
    } catch {
      throw WorkspaceFailure.cannotReadInside("\(path)/\(name)", error)
    }
  }

  /// What came of writing a report.
  package struct Outcome: Sendable, Equatable {
    /// The files that belong to it, whether they were written or were there already.
    package let names: [String]
    /// Whether all of them were there already, byte for byte.
    package let isUnchanged: Bool
  }

  /// Writes a report; what is there already, byte for byte, is left alone.
  ///
  /// The assessment that lies in the folder is the one that the report is on, so that a public report
  /// is never beside anything but the public copy.
  ///
  /// - Parameters:
  ///   - format: the only one to be written; nil for all files.
  ///   - checklistName: the checklist that an assessment in the folder is read by.
  package func write(
    _ edition: ReportEdition, as format: OutputFormat? = nil, templates: HTMLTemplates? = nil,
    checklistName: String?
  ) throws -> Outcome {
    let files =
      try format.map { try ReportPack.files(of: edition, as: $0, templates: templates) }
      ?? ReportPack.files(of: edition, templates: templates)
    if FileAccess.exists(path), !FileAccess.isFolder(path) {
      throw WorkspaceFailure.fileInPlaceOfFolder(path)
    }
    try refuseForeignAssessment(files, edition.report.assessment, checklistName)
    let changed = try files.filter { try read($0.name, limit: $0.bytes.count) != $0.bytes }
    try FilesTogether.write(changed.map { ($0.name, $0.bytes) }, into: path)
    return Outcome(names: files.map(\.name), isUnchanged: changed.isEmpty)
  }

  /// Refuses to replace an `assessment.yaml` that may be somebody's only one: only an earlier state of
  /// the same assessment, as this program copied it, is replaced.
  private func refuseForeignAssessment(
    _ files: [ReportPack.File], _ assessment: Assessment, _ checklistName: String?
  ) throws {
    let name = ReportPack.assessmentName
    let copy = files.first { $0.name == name }
    guard let present = try read(name, followingLinks: true), present != copy?.bytes else { return }
    let listed = ReportPack.listedDigests(try read(ReportPack.sumsName) ?? [])
    let earlier = try? AssessmentReading("\(path)/\(name)", checklistName: checklistName)
      .assessment
    let isEarlier = earlier.map {
      ($0.state, $0.date, $0.respondent, $0.audience)
        == (assessment.state, assessment.date, assessment.respondent, assessment.audience)
    }
    guard copy != nil else {
      // One form alone would stand among those of another assessment.
      if isEarlier != false { return }
      throw WorkspaceFailure.holdsOtherReport(path)
    }
    guard listed[name] == Digest.hexadecimal(of: present), isEarlier == true else {
      throw WorkspaceFailure.wouldLoseAssessment("\(path)/\(name)")
    }
  }
}
