import TextTemplates
package import OfficeFiles
import PolicyModel
import ReportTemplates

/// The files that an HTML report is made with: the program's own, and those that take their place.
package struct HTMLTemplates: Sendable {
  package typealias Fault = TemplateFault

  let contents: PageContents
  /// The styles of Word that take the place of the program's; nil for those.
  let wordStyles: WordStyleSheet?
  /// The lines that `sha256sum` prints of the files that differ from the program's own.
  private let lines: [String]
  private let page: TextTemplate
  private let block: TextTemplate

  /// `sha256:` and the digest of the lines that `sha256sum` prints of the files that differ from the
  /// program's own; nil where none does. The styles for Word come last, with those that were missing.
  package var digest: String? {
    let styles = wordStyles.map {
      ["\(Digest.hexadecimal(of: $0.bytes))  \(Self.wordStylesName)\n"]
    }
    let all = lines + (styles ?? [])
    return all.isEmpty ? nil : Digest.named(of: all.map { Array($0.utf8) })
  }

  /// What the styles for Word are called in a folder of templates, where they are not in a `.docx`.
  package static let wordStylesName = "styles.xml"

  /// The names of all files of the page.
  package static let names = own.map(\.name)

  /// The program's own templates.
  ///
  /// - Throws: ``Fault`` where one cannot be used, which is a defect of the program.
  package static func standard() throws(Fault) -> HTMLTemplates { try checked.get() }

  private static let checked = Result { () throws(Fault) in try HTMLTemplates() }

  /// The program's own templates, with those of `others` in their place.
  ///
  /// - Throws: ``Fault`` where a text is no template, or would end the element it stands in.
  package init(
    replacing others: [String: String] = [:], wordStyles: WordStyleSheet? = nil
  ) throws(Fault) {
    try self.init(Self.own, replacing: others, wordStyles: wordStyles)
  }

  /// Templates made of the files given, with those of `others` in their place.
  init(
    _ files: [(name: String, text: String)], replacing others: [String: String] = [:],
    wordStyles: WordStyleSheet? = nil
  ) throws(Fault) {
    self.wordStyles = wordStyles
    var texts: [String: String] = [:]
    for file in files {
      texts[file.name] = Self.withPlainLineEnds(others[file.name] ?? file.text)
    }
    func text(_ name: String) throws(Fault) -> String {
      guard let text = texts[name] else { throw Fault(name: name, reason: "it is not there") }
      return text
    }
    let others = files.filter { texts[$0.name] != Self.withPlainLineEnds($0.text) }.map(\.name)
    lines = others.map { name in
      "\(Digest.hexadecimal(of: Array((texts[name] ?? "").utf8)))  \(name)\n"
    }
    page = try TextTemplate(text("page.mustache"), name: "page")
    block = try TextTemplate(text("block.mustache"), name: "block")
    if !others.isEmpty {
      let check = try HTMLTemplateCheck(own: files)
      try check.refuseWrong(page, "page")
      try check.refuseWrong(block, "block")
    }
    contents = try PageContents(style: text("style.css"), script: text("script.js"))
  }

  /// A browser reads every line end as one LF before it takes the digest of a style or script.
  private static func withPlainLineEnds(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  func page(_ values: TemplateRecord) -> String { page.page(values, partials: ["block": block]) }

  private static let own: [(name: String, text: String)] = (0..<report_template_count()).map {
    let file = report_template($0)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
  }
}
