import Exports
import Filling
import Findings
import OfficeFiles

/// What to ask for where a file came back that holds no answers that can be read.
enum OtherKind {
  /// The finding; nil of a kind that is read.
  static func finding(_ kind: FileKind, _ source: SourceText) -> Finding? {
    guard let (what, help) = words(kind, source) else { return nil }
    return Finding(
      id: .notText, source: SourceText(name: source.name, bytes: []), place: nil,
      message: "this is \(what), not plain text, a workbook or a Word file",
      help: help)
  }

  private static func words(_ kind: FileKind, _ source: SourceText) -> (String, [String])? {
    switch kind {
    case .workbook, .wordDocument, .text, .unknown: nil
    case .macroWorkbook:
      ("a workbook with macros", ["open it and save it as .xlsx; macros are never run"])
    case .macroDocument:
      ("a Word file with macros", ["open it and save it as .docx; macros are never run"])
    case .oldWorkbook:
      ("a workbook of an older Excel (.xls)", ["open it and save it as .xlsx, 'Excel workbook'"])
    case .oldDocument:
      ("a file of an older Word (.doc)", ["open it and save it as .docx, 'Word document'"])
    case .encrypted:
      (
        "a file locked by a password",
        ["ask for it without a password, or open it and save it without"]
      )
    case .openDocumentSheet:
      ("a spreadsheet of LibreOffice (.ods)", ["open it and save it as .xlsx"])
    case .openDocumentText: ("a text of LibreOffice (.odt)", ["open it and save it as .docx"])
    case .pdf: ("a PDF file", ["ask for the file that it was made from, .docx or .xlsx"])
    case .html where isForm(source):
      (
        "the form itself, without what was answered in it",
        [
          "ask for its answers: open the form, press 'Save answers', and send the file that it saves"
        ]
      )
    case .html:
      ("a web page", ["ask for the answers as .xlsx, .docx, or the file that a form saved"])
    case .richText: ("a text of a word processor (.rtf)", ["open it and save it as .docx"])
    case .mail:
      ("a whole mail", ["open it, save what is attached to it, and merge that file"])
    case .image:
      ("a picture", ["ask for the file itself, .xlsx or .docx; what is in a picture is not read"])
    case .archive: ("an archive of files", ["unpack it, and merge the files that were in it"])
    }
  }

  /// Whether a page is a form of this program.
  private static func isForm(_ source: SourceText) -> Bool {
    let text = String(decoding: source.bytes.prefix(4 << 20), as: UTF8.self)
    return text.contains("<meta name=\"generator\" content=\"assessor")
      && text.contains("id=\"save\"")
  }

  // MARK: What the program wrote itself

  /// A workbook with the tables of a report, which nobody was asked to fill in; nil of any other.
  static func finding(reportTables workbook: ReadWorkbook, _ source: SourceText) -> Finding? {
    let names = Set(workbook.sheets.map(\.name))
    return names.isSuperset(of: TablesWorkbook.ownSheets) ? ofReport(source) : nil
  }

  /// A table of a report, told by most of its columns; nil of any other text.
  static func finding(reportTable source: SourceText) -> Finding? {
    let line = source.bytes.prefix(4 << 10).prefix { $0 != UInt8(ascii: "\n") }
    var faults = FindingList()
    let table = DelimitedText.read(
      SourceText(name: source.name, bytes: Array(line)),
      columns: Set(ReportTables.columns.joined()), findings: &faults)
    guard let table else { return nil }
    let heads = Set(table.head.map(\.text))
    let isReport = ReportTables.columns.contains { columns in
      4 * heads.intersection(columns).count >= 3 * columns.count
    }
    return isReport ? ofReport(source) : nil
  }

  private static func ofReport(_ source: SourceText) -> Finding {
    Finding(
      id: .notText, source: SourceText(name: source.name, bytes: []), place: nil,
      message: "this is a table of a report, and nothing that an office answered",
      help: ["ask the office for the questionnaire that 'assessor form' wrote for it"])
  }

  /// What is wrong with a file that is of a kind that is read.
  static func finding(_ fault: OfficeFault, _ source: SourceText) -> Finding {
    let file = SourceText(name: source.name, bytes: [])
    switch fault {
    case .isAnother(let kind):
      return finding(kind, source)
        ?? Finding(
          id: .notText, source: file, place: nil,
          message: "this is no file that answers can be read from, and not plain text",
          help: ["ask for the answers as .xlsx or .docx"])
    case .damaged(let what):
      return Finding(
        id: .damagedFile, source: file, place: nil,
        message: "the file is damaged" + (what.isEmpty ? "" : ": \(what)"),
        help: ["open it in the program that made it, save it again, or ask for it once more"])
    case .tooLarge(let what):
      return Finding(
        id: .fileTooLarge, source: file, place: nil,
        message: "the file is too large: \(what)",
        help: ["a questionnaire that came back is far smaller; ask for it once more"])
    }
  }
}
