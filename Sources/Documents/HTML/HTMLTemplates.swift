import Mustache
import PolicyModel
import ReportTemplates

/// The files that an HTML report is made with: the program's own, and those that take their place.
package struct HTMLTemplates: Sendable {
  package typealias Fault = TemplateFault

  let contents: PageContents
  /// `sha256:` and the digest of the lines that `sha256sum` prints of the files that differ from the
  /// program's own; nil where none does.
  package let digest: String?
  private let page: MustacheTemplate
  private let library: MustacheLibrary

  /// The names of all files.
  package static let names = own.map(\.name)

  /// The program's own templates.
  ///
  /// - Throws: ``Fault`` where one cannot be used, which is a defect of the program.
  package static func standard() throws(Fault) -> HTMLTemplates { try checked.get() }

  private static let checked = Result { () throws(Fault) in try HTMLTemplates() }

  /// The program's own templates, with those of `others` in their place.
  ///
  /// - Throws: ``Fault`` where a text is no Mustache template, or would end the element it stands in.
  package init(replacing others: [String: String] = [:]) throws(Fault) {
    try self.init(Self.own, replacing: others)
  }

  /// Templates made of the files given, with those of `others` in their place.
  init(
    _ files: [(name: String, text: String)], replacing others: [String: String] = [:]
  ) throws(Fault) {
    var texts: [String: String] = [:]
    for file in files {
      texts[file.name] = Self.withPlainLineEnds(others[file.name] ?? file.text)
    }
    func text(_ name: String) throws(Fault) -> String {
      guard let text = texts[name] else { throw Fault(name: name, reason: "it is not there") }
      return text
    }
    let others = files.filter { texts[$0.name] != Self.withPlainLineEnds($0.text) }.map(\.name)
    let lines = others.map { name in
      "\(Digest.hexadecimal(of: Array((texts[name] ?? "").utf8)))  \(name)\n"
    }
    digest = lines.isEmpty ? nil : Digest.named(of: lines.map { Array($0.utf8) })
    let known = files.map(\.text)
    page = try HTMLTemplateCheck.template("page", try text("page.mustache"), known)
    let block = try HTMLTemplateCheck.template("block", try text("block.mustache"), known)
    library = MustacheLibrary(templates: ["page": page, "block": block])
    contents = try PageContents(style: text("style.css"), script: text("script.js"))
  }

  /// A browser reads every line end as one LF before it takes the digest of a style or script.
  private static func withPlainLineEnds(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  func page(_ values: [String: Any]) -> String { page.render(values, library: library) }

  private static let own: [(name: String, text: String)] = (0..<report_template_count()).map {
    let file = report_template($0)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
  }
}
