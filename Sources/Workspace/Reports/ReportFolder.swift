package import PolicyModel
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
      .noSuchAddressOrDevice, .tooManySymbolicLinkLevels, .fileNameTooLong
    {
      return nil
    } catch {
      throw WorkspaceFailure.cannotReadInside("\(path)/\(name)", error)
    }
  }
}
