import Crypto
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
    case markdown, csv, json
  }

  package static let assessmentName = "assessment.yaml"
  package static let sumsName = "SHA256SUMS"

  /// The names of all files but `SHA256SUMS`.
  package static let names = [
    "gap-report.md", "gaps.csv", "answers.csv", "scores.csv", "scorecard.json", assessmentName,
  ]

  /// All files of a report, in the order in which `SHA256SUMS`, the last one, lists them.
  package static func files(of report: Report) -> [File] {
    let files =
      Form.allCases.flatMap { self.files(of: report, as: $0) } + [
        File(name: assessmentName, bytes: report.assessment.source.bytes)
      ]
    let sums = files.map { "\(digest($0.bytes))  \($0.name)\n" }.joined()
    return files + [File(name: sumsName, bytes: Array(sums.utf8))]
  }

  /// The files of one form.
  package static func files(of report: Report, as form: Form) -> [File] {
    func file(_ name: String, _ text: String) -> File { File(name: name, bytes: Array(text.utf8)) }
    return switch form {
    case .markdown: [file("gap-report.md", MarkdownRenderer.text(report.gapReport))]
    case .json: [file("scorecard.json", ScorecardJSON.text(report))]
    case .csv:
      [
        file("gaps.csv", report.gapsCSV), file("answers.csv", report.answersCSV),
        file("scores.csv", report.scoresCSV),
      ]
    }
  }

  /// The SHA-256 of some bytes in hexadecimal, as `sha256sum` writes it.
  package static func digest(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hex = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: hex, as: UTF8.self)
  }

  /// The digests that a `SHA256SUMS` lists, by file name; lines of another form are left out.
  package static func listedDigests(_ sums: [UInt8]) -> [String: String] {
    var listed: [String: String] = [:]
    for line in sums.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      let parts = text.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64, parts[1].hasPrefix(" ") else { continue }
      listed[String(parts[1].dropFirst())] = String(parts[0])
    }
    return listed
  }
}
