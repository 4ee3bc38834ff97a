import Findings
import HTML
import Mustache
import ReportTemplates

/// The files that an HTML report is made with: the program's own, and those that take their place.
package struct HTMLTemplates: Sendable {
  /// Why a template cannot be used.
  package struct Fault: Error {
    package let name: String
    package let reason: String
  }

  let library: MustacheLibrary
  let style: String
  let script: String

  /// The program's own.
  package static let standard: HTMLTemplates = {
    // They are part of the program; a test reads them, so that the empty page is never met.
    (try? HTMLTemplates()) ?? HTMLTemplates(library: MustacheLibrary(), style: "", script: "")
  }()

  private init(library: MustacheLibrary, style: String, script: String) {
    self.library = library
    self.style = style
    self.script = script
  }

  /// The names of all files.
  package static let names = own.map(\.name)

  /// The program's own templates, with those of `others` in their place.
  ///
  /// - Throws: ``Fault`` where a text is no Mustache template, or would end the element it stands in.
  package init(replacing others: [String: String] = [:]) throws(Fault) {
    var texts: [String: String] = [:]
    for file in Self.own {
      texts[file.name] = Self.withPlainLineEnds(others[file.name] ?? file.text)
    }
    var library = MustacheLibrary()
    for name in ["page", "block"] {
      try Self.refuseEndlessPartials(in: texts["\(name).mustache"] ?? "", name)
      try Self.refuseUnknownNames(in: texts["\(name).mustache"] ?? "", name)
      do {
        try library.register(
          HTMLContent.mark + (texts["\(name).mustache"] ?? ""), named: name)
      } catch {
        throw Fault(name: "\(name).mustache", reason: Self.reason(error))
      }
    }
    style = texts["style.css"] ?? ""
    script = texts["script.js"] ?? ""
    if style.lowercased().contains("</style") {
      throw Fault(name: "style.css", reason: "it holds '</style', which would end it in the page")
    }
    if script.lowercased().contains("</script") || script.contains("<!--") {
      throw Fault(name: "script.js", reason: "it holds '</script' or '<!--', which would end it")
    }
    self.library = library
  }

  /// A browser reads every line end as one LF before it takes the digest of a style or script.
  private static func withPlainLineEnds(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// Only `{{>block}}` can be put in, and in itself only for the blocks inside, else it would never end.
  private static func refuseEndlessPartials(
    in text: String, _ name: String
  ) throws(Fault) {
    let bare = String(text.filter { !$0.isWhitespace })
    let parts = bare.split(separator: "{{>", omittingEmptySubsequences: false)
    let isEndless = zip(parts, parts.dropFirst()).contains { before, after in
      let isInside = before.hasSuffix("{{#blocks}}") || before.hasSuffix("{{#figures}}")
      return !after.hasPrefix("block}}") || (name == "block" && !isInside)
    }
    if isEndless || bare.contains("{{<") || bare.contains("{{=") {
      throw Fault(
        name: "\(name).mustache",
        reason: "only '{{>block}}' can be put in, in block.mustache right behind '{{#blocks}}' or "
          + "'{{#figures}}'; parents and other delimiters are not known here")
    }
  }

  /// A name that no template of ours has would stand for nothing without a word.
  private static func refuseUnknownNames(in text: String, _ name: String) throws(Fault) {
    let known = own.filter { $0.name.hasSuffix(".mustache") }.reduce(into: Set<String>()) {
      $0.formUnion(tags(in: $1.text).map(\.name))
    }
    for tag in tags(in: text) where !known.contains(tag.name) {
      let near = Suggestion.nearest(to: tag.name, among: known.sorted())
      throw Fault(
        name: "\(name).mustache",
        reason: "line \(tag.line): there is no \(VisibleText.quoted(tag.name, limit: 64)) to put in"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }

  /// The names between braces, with their lines; comments and `.` are none, settings are, since they could undo the escaping.
  private static func tags(in text: String) -> [(name: String, line: Int)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      number, line in
      line.matches(of: /\{\{+\s*([#^\/>&!%]?)\s*([^}]+?)\s*\}\}/).compactMap { match in
        if match.1 == "!" { return nil }
        // A name can be given to a function of the library's: {{uppercased(title)}}.
        let inner = match.2.split(separator: "(").last?.prefix { $0 != ")" } ?? match.2
        let name = inner.hasPrefix(".") ? inner.dropFirst() : inner
        return name.isEmpty ? nil : (String(name), number + 1)
      }
    }
  }

  func page(_ values: [String: Any]) -> String {
    library.render(values, withTemplate: "page") ?? ""
  }

  private static func reason(_ error: any Error) -> String {
    guard let fault = error as? MustacheTemplate.ParserError else { return "\(error)" }
    return "line \(fault.context.lineNumber): \(fault.error)"
  }

  private static let own: [(name: String, text: String)] = (0..<report_template_count()).map {
    let file = report_template($0)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
  }
}
