import PolicyModel

/// The files of a report, whose integrity anybody can check: every one follows from the assessment
/// that lies among them.
package struct ReportPack: Sendable {
  package struct File: Sendable, Equatable {
    package let name: String
    package let bytes: [UInt8]
  }

  /// A kind of file that can be asked for by itself.
  package enum Form: String, Sendable, CaseIterable {
    case html, markdown, csv, json
  }

  package static let assessmentName = "assessment.yaml"
  package static let sumsName = "SHA256SUMS"

  /// The names of all files but `SHA256SUMS`.
  package static let names = [
    "gap-report.html", "gap-report.md", "gaps.csv", "answers.csv", "scores.csv", "scorecard.json",
    assessmentName,
  ]

  /// All files of a report, in the order in which `SHA256SUMS`, the last one, lists them.
  package static func files(
    of report: Report, templates: HTMLTemplates = .standard
  ) -> [File] {
    let files =
      Form.allCases.flatMap { self.files(of: report, as: $0, templates: templates) } + [
        File(name: assessmentName, bytes: report.assessment.source.bytes)
      ]
    let sums = files.map { "\(Digest.hexadecimal(of: $0.bytes))  \($0.name)\n" }.joined()
    return files + [File(name: sumsName, bytes: Array(sums.utf8))]
  }

  /// The files of one form.
  package static func files(
    of report: Report, as form: Form, templates: HTMLTemplates = .standard
  ) -> [File] {
    func file(_ name: String, _ text: String) -> File { File(name: name, bytes: Array(text.utf8)) }
    return switch form {
    case .html: [file("gap-report.html", HTMLRenderer.text(report.gapReport, templates))]
    case .markdown: [file("gap-report.md", MarkdownRenderer.text(report.gapReport))]
    case .json: [file("scorecard.json", ScorecardJSON.text(report))]
    case .csv:
      [
        file("gaps.csv", report.gapsCSV), file("answers.csv", report.answersCSV),
        file("scores.csv", report.scoresCSV),
      ]
    }
  }

  /// The digests that a `SHA256SUMS` lists, by file name; lines of another form are left out.
  package static func listedDigests(_ sums: [UInt8]) -> [String: String] {
    var listed: [String: String] = [:]
    for line in sums.split(separator: UInt8(ascii: "\n")) {
      // Mail and version control may have changed the line ends on the way.
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      let parts = text.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64, parts[1].hasPrefix(" ") else { continue }
      listed[String(parts[1].dropFirst())] = String(parts[0])
    }
    return listed
  }
}
