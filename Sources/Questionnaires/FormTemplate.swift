import Documents
import FormTemplates
import Mustache

/// The files that the offline form is made with.
struct FormTemplate: Sendable {
  private let contents: PageContents
  private let form: MustacheTemplate
  private let library: MustacheLibrary

  /// The program's own.
  ///
  /// - Throws: a fault where one cannot be used, which is a defect of the program.
  static func standard() throws(TemplateFault) -> FormTemplate { try checked.get() }

  private static let checked = Result { () throws(TemplateFault) in try FormTemplate(own) }

  /// Templates made of the files given; those of one name are one text.
  init(_ files: [(name: String, text: String)]) throws(TemplateFault) {
    var texts: [String: String] = [:]
    for file in files { texts[file.name, default: ""] += file.text }
    func text(_ name: String) throws(TemplateFault) -> String {
      guard let text = texts[name] else {
        throw TemplateFault(name: name, reason: "it is not there")
      }
      return try FormatSpelling.spelled(text, name)
    }
    var templates: [String: MustacheTemplate] = [:]
    for name in Self.partials {
      let text = try text(name)
      try Self.refuseUnknownPartials(in: text, name)
      templates[name] = try HTMLContent.template(name, text)
    }
    form = try HTMLContent.template(Self.page, text(Self.page))
    try Self.refuseUnknownPartials(in: text(Self.page), Self.page)
    library = MustacheLibrary(templates: templates)
    contents = try PageContents(style: text("style"), script: text("script"))
  }

  private static let page = "form"
  /// What the page, and each of them, can put in.
  private static let partials = ["question", "evidence", "source", "document"]

  /// One that is not there would stand for nothing without a word.
  private static func refuseUnknownPartials(in text: String, _ name: String) throws(TemplateFault) {
    for match in text.matches(of: /\{\{>\s*([^}]*?)\s*\}\}/)
    where !partials.contains(String(match.1)) {
      throw TemplateFault(
        name: "\(name).mustache", reason: "there is no template '\(match.1)' to put in")
    }
  }

  /// The page with these values, and with its style, script and policy.
  func page(_ values: [String: Any]) -> String {
    form.render(values.merging(contents.elements()) { $1 }, library: library)
  }

  static let own: [(name: String, text: String)] = (0..<form_template_count()).map {
    let file = form_template($0)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
  }
}
