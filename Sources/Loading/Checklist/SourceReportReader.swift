import PolicyModel
import YAMLTree

/// Reads `source:` of a checklist.
enum SourceReportReader {
  static func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> SourceReport {
    var report = SourceReport(
      title: "", publisher: "", year: "", url: "", textDigest: "", acknowledgement: "")
    guard let node, let fields = cursor.fields(node, SourceKey.self) else { return report }
    for key in SourceKey.allCases {
      let node = fields[key]
      switch key {
      case .title: report.title = node.flatMap { cursor.text($0, "title") } ?? ""
      case .publisher: report.publisher = node.flatMap { cursor.text($0, "publisher") } ?? ""
      case .year: report.year = cursor.optionalText(node, "year") ?? ""
      case .url: report.url = cursor.optionalText(node, "url") ?? ""
      case .textDigest: report.textDigest = cursor.optionalText(node, "text-digest") ?? ""
      case .acknowledgement:
        report.acknowledgement = cursor.optionalText(node, "acknowledgement") ?? ""
      }
    }
    return report
  }
}
