package import Documents
package import Exports
import Findings
import GapAnalysis
import PolicyModel
import Reporting

/// The files of a report, whose integrity anybody can check: every one follows from the assessment
/// that lies among them, and from how it was made, which stands in `pack.json`.
package struct ReportPack: Sendable {
  package struct File: Sendable, Equatable {
    package let name: String
    package let bytes: [UInt8]

    var isAssessment: Bool { name == ReportPack.assessmentName }
  }

  package static let assessmentName = "assessment.yaml"
  package static let packName = "pack.json"
  package static let sumsName = "SHA256SUMS"

  /// What a report is given out in, in the order in which `SHA256SUMS` lists it.
  private static let items: [Item] = [
    Item("gap-report", .html, .document), Item("gap-report", .markdown, .document),
    Item("gap-report", .word, .document), Item("brief", .brief, .brief),
    table { GapsTable($0.scope) }, table { QuestionsTable($0.scope) },
    table { AnswersTable($0.scope) }, table { ScoresTable($0.round) },
    table { SourcesTable($0.scope) },
    Item("tables", .xlsx, .figures { TablesWorkbook($0.scope).bytes }),
    Item(
      "scorecard", .json, .figures { ScorecardJSON($0.round, warnings: $0.warnings).bytes }),
  ]

  private static func table<Table: ReportTable>(
    _ make: @escaping @Sendable (Report) -> Table
  ) -> Item {
    Item(Table.name, .csv, .table { make($0).csv(parted: $1) })
  }

  /// The formats that can be asked for by themselves.
  package static let formats = items.map(\.format).reduce(into: [OutputFormat]()) { all, format in
    if !all.contains(format) { all.append(format) }
  }

  /// The names of all files but `SHA256SUMS`.
  package static let names = items.map(\.name) + [assessmentName, packName]

  /// The names of the files of one format.
  package static func names(of format: OutputFormat) -> [String] {
    items.filter { $0.format == format }.map(\.name)
  }

  /// The files that follow from the assessment, with what they are for: `a.csv and b.csv for
  /// spreadsheets; c.json for programs`.
  package static let contents: String = {
    var groups: [(purpose: String, names: [String])] = []
    for item in items {
      if groups.last?.purpose != item.format.purpose { groups.append((item.format.purpose, [])) }
      groups[groups.count - 1].names.append(item.name)
    }
    return groups.map { purpose, names in
      let before = names.dropLast().joined(separator: ", ")
      return [before, before.isEmpty ? "" : " and ", names.last ?? "", " ", purpose].joined()
    }.joined(separator: "; ")
  }()

  /// All files of a report, `SHA256SUMS` the last.
  ///
  /// - Parameter templates: nil for the program's own.
  /// - Throws: where the program's own templates cannot be used.
  package static func files(
    of edition: ReportEdition, templates: HTMLTemplates? = nil, csv: CSVStyle = .comma
  ) throws(HTMLTemplates.Fault) -> [File] {
    let report = edition.report
    let files =
      try self.files(items, of: report, templates, csv) + [
        File(name: assessmentName, bytes: report.assessment.source.bytes),
        File(
          name: packName,
          bytes: PackJSON(
            report.round, agency: report.scope.agency, templates: templates?.digest, csv: csv,
            since: report.since
          ).bytes),
      ]
    let sums = sums(files.map { ($0.name, Digest.hexadecimal(of: $0.bytes)) })
    return files + [File(name: sumsName, bytes: sums)]
  }

  /// The files of one format.
  package static func files(
    of edition: ReportEdition, as format: OutputFormat, templates: HTMLTemplates? = nil,
    csv: CSVStyle = .comma
  ) throws(HTMLTemplates.Fault) -> [File] {
    try files(items.filter { $0.format == format }, of: edition.report, templates, csv)
  }

  private static func files(
    _ items: [Item], of report: Report, _ templates: HTMLTemplates?, _ csv: CSVStyle
  ) throws(HTMLTemplates.Fault) -> [File] {
    // Made once, whatever it is laid out as.
    lazy var document = GapReport(report).document
    var files: [File] = []
    for item in items {
      switch item.content {
      case .document:
        let renderer = try item.format.renderer(.init(templates: templates))
        files.append(File(name: item.name, bytes: renderer?.bytes(of: document) ?? []))
      case .brief:
        let renderer = try item.format.renderer(.init(templates: templates))
        files.append(
          File(
            name: item.name,
            bytes: renderer?.bytes(of: MinisterialBrief(report).document) ?? []))
      case .table(let bytes): files.append(File(name: item.name, bytes: bytes(report, csv)))
      case .figures(let bytes): files.append(File(name: item.name, bytes: bytes(report)))
      }
    }
    return files
  }

  /// One of the files.
  private struct Item: Sendable {
    enum Content: Sendable {
      /// The gap report, laid out.
      case document
      /// The brief for a minister, laid out.
      case brief
      case table(@Sendable (Report, CSVStyle) -> [UInt8])
      case figures(@Sendable (Report) -> [UInt8])
    }

    let name: String
    let format: OutputFormat
    let content: Content

    init(_ name: String, _ format: OutputFormat, _ content: Content) {
      self.name = "\(name).\(format.ending)"
      (self.format, self.content) = (format, content)
    }
  }
}

extension ReportPack {
  /// Whether a file looks as templates say, which may be somebody's own.
  package static func isTemplated(_ name: String) -> Bool {
    items.contains { item in
      item.name == name && [.html, .word, .brief].contains(item.format)
    }
  }

  /// Whether a file tells what changed since a round before.
  package static func isSinceEarlier(_ name: String) -> Bool {
    items.contains { $0.name == name && $0.format == .brief }
  }

  /// A `SHA256SUMS`, as `sha256sum` writes it.
  package static func sums(_ digests: [(name: String, digest: String)]) -> [UInt8] {
    Array(digests.map { "\($0.digest)  \($0.name)\n" }.joined().utf8)
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
