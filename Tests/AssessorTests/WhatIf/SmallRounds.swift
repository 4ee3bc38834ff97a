import TestFiles
import Testing

/// Assessments of the small checklist, and the program run on them.
enum SmallRounds {
  static let head = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }

    """

  /// One assessment's text.
  static func text(
    _ date: String = "2026-06-30", by respondent: String = "{ role: government, name: Ministry }",
    _ rest: String = ""
  ) -> String {
    head + "respondent: \(respondent)\ndate: \(date)\nfacts: { party: yes }\n" + rest
  }

  /// Runs a command on files `0.yaml`, `1.yaml` and so on; the texts are theirs afterwards.
  static func run(
    _ texts: [String], _ arguments: [String]
  ) throws -> (outcome: Program.Outcome, texts: [String]) {
    try Files.inScratchFolder { folder in
      let names = texts.indices.map { "\($0).yaml" }
      for (name, text) in zip(names, texts) {
        try Files.write(text, to: "\(folder)/\(name)")
      }
      let outcome = try Program(folder: folder).run(
        [arguments[0]] + names + arguments.dropFirst()
          + ["--checklist", Files.fixtures + "/small"])
      return (outcome, try names.map { try Files.text("\(folder)/\($0)") })
    }
  }
}
