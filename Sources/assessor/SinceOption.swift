import ArgumentParser
import PolicyModel
import Workspace

/// `--since` of the commands that make a brief.
struct SinceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The round before: the brief then tells what changed since.",
      discussion: """
        An earlier assessment of the same State by the same respondent. In a public report no more is told \
        of it than a public copy of it holds.
        """,
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var since: String?

  func validate() throws {
    if since?.isEmpty == true { throw ValidationError("'--since' is empty; name a file.") }
  }

  /// The round before, read by the checklist of the later one; nil where none was named.
  func assessment(_ checklist: Checklist) throws -> UsableAssessment? {
    guard let since else { return nil }
    let usable = try UsableAssessment(since, against: checklist)
    Inputs.noteWarnings(of: usable)
    return usable
  }
}
