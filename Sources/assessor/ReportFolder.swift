import Documents
import Findings
import PolicyModel
import Reporting
import SystemPackage
import YAMLTree

/// A folder that holds a report.
struct ReportFolder {
  let path: String

  init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// `Reports/<state>-<date>`, with the role of a respondent that is not the government, so that a
  /// shadow report does not land on the government's, with the agency whose sheet it is, and with
  /// `-public` for a public copy.
  static func standardPath(for assessment: Assessment, agency: String?) -> String {
    let state = FileName.of(assessment.state.name, else: assessment.state.code)
    let role = assessment.respondent.role
    let suffix = role == .government ? "" : "-\(role.rawValue)"
    let audience = assessment.leftOut == nil ? "" : "-\(Audience.public)"
    let sheet = agency.map { "-\($0)" } ?? ""
    return "Reports/\(state)-\(assessment.date)\(suffix)\(sheet)\(audience)"
  }

  /// The bytes of a file in the folder, of which no more than `limit` + 1 are read; nil where there is
  /// no plain file.
  func read(_ name: String, limit: Int = YAMLTree.Limits.standard.bytes) throws -> [UInt8]? {
    do {
      return try FileAccess.read("\(path)/\(name)", limit: limit, isPlain: true)
    } catch .noSuchFileOrDirectory, .notDirectory, .isDirectory, .invalidArgument,
      .noSuchAddressOrDevice
    {
      return nil
    } catch {
      throw Failure(
        .inputOutput, "\(VisibleText.oneLine("\(path)/\(name)")) cannot be read: \(error)")
    }
  }

  /// Writes files; what is there already, byte for byte, is left alone.
  func write(
    _ files: [ReportPack.File], of assessment: Assessment, checklistName: String?
  ) throws {
    if FileAccess.exists(path), !FileAccess.isFolder(path) {
      throw Failure(.cannotCreate, "\(VisibleText.oneLine(path)) is a file, not a folder")
    }
    try refuseForeignAssessment(files, assessment, checklistName)
    let changed = try files.filter { try read($0.name, limit: $0.bytes.count) != $0.bytes }
    try FilesTogether.write(changed.map { ($0.name, $0.bytes) }, into: path)
    let count = Printed.count(files.count, "file")
    Console.note(
      changed.isEmpty
        ? "\(VisibleText.oneLine(path)): \(count), all as they were"
        : "wrote \(VisibleText.oneLine(path)): \(files.map(\.name).joined(separator: ", "))")
  }

  /// Refuses to replace an `assessment.yaml` that may be somebody's only one: only an earlier state of
  /// the same assessment, as this program copied it, is replaced.
  private func refuseForeignAssessment(
    _ files: [ReportPack.File], _ assessment: Assessment, _ checklistName: String?
  ) throws {
    let name = ReportPack.assessmentName
    let copy = files.first { $0.name == name }
    guard let present = try read(name), present != copy?.bytes else { return }
    let listed = ReportPack.listedDigests(try read(ReportPack.sumsName) ?? [])
    let earlier = try? AssessmentInput.read("\(path)/\(name)", checklistName: checklistName)
      .assessment
    let isEarlier = earlier.map {
      ($0.state, $0.date, $0.respondent, $0.leftOut == nil)
        == (assessment.state, assessment.date, assessment.respondent, assessment.leftOut == nil)
    }
    guard copy != nil else {
      // One form alone would stand among those of another assessment.
      if isEarlier != false { return }
      throw Failure(
        .cannotCreate,
        "\(VisibleText.oneLine(path)) holds the report on another assessment; give another folder with "
          + "'-o'")
    }
    guard listed[name] == Digest.hexadecimal(of: present), isEarlier == true else {
      throw Failure(
        .cannotCreate,
        "\(VisibleText.oneLine("\(path)/\(name)")) is another assessment, and would be lost; give "
          + "another folder with '-o'")
    }
  }
}
