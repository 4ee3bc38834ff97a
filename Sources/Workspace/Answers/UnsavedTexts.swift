import Filling

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file beside an assessment that keeps what was written in an interview and not saved.
///
/// It is there only as long as there is such a text.
struct UnsavedTexts {
  let path: String
  private let assessment: String
  /// What it said when the interview began.
  let initial: InterviewDrafts

  /// The file of an assessment: `norway.yaml.unsaved`.
  init(of assessment: String) {
    self.assessment = assessment
    path = assessment + ".unsaved"
    initial = Self.read(path) ?? InterviewDrafts()
  }

  private static func read(_ path: String) -> InterviewDrafts? {
    guard FileAccess.exists(path) else { return InterviewDrafts() }
    return (try? FileAccess.source(path)).flatMap(InterviewDrafts.init)
  }

  /// Writes what is not saved at the end; what another interview has left there meanwhile stays.
  func keep(_ drafts: InterviewDrafts) throws {
    if drafts == initial { return }
    guard let now = Self.read(path) else { throw WorkspaceFailure.isThere(path) }
    var all = now
    for id in Set(initial.ids + drafts.ids) { all[id] = drafts[id] }
    if all == now { return }
    if all.isEmpty {
      unlink(path)
      return
    }
    try makeReadableAsAssessment()
    try FileAccess.write(Array(all.text.utf8), to: path)
  }

  /// Makes the file, empty, so that nobody may read it who may not read the assessment.
  private func makeReadableAsAssessment() throws {
    var status = stat()
    guard stat(assessment, &status) == 0, !FileAccess.exists(path) else { return }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, status.st_mode & 0o666)
    if file >= 0 { _ = close(file) }
  }
}
