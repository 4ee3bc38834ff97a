import Documents
import FormTemplates
import TextTemplates

/// The files that the offline form is made with.
struct FormTemplate: Sendable {
  private let contents: PageContents
  private let form: TextTemplate
  private let partials: [String: TextTemplate]

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
    var partials: [String: TextTemplate] = [:]
    for name in Self.partials { partials[name] = try Self.template(name, text(name)) }
    form = try Self.template(Self.page, text(Self.page))
    self.partials = partials
    contents = try PageContents(style: text("style"), script: text("script"))
  }

  private static let page = "form"
  /// What the page, and each of them, can put in.
  private static let partials = ["question", "evidence", "source", "document"]

  /// One that puts in what is not there would be filled with nothing without a word.
  private static func template(
    _ name: String, _ text: String
  ) throws(TemplateFault) -> TextTemplate {
    let template = try TextTemplate(text, name: name)
    for inclusion in template.inclusions where !partials.contains(inclusion.tag.name) {
      throw TemplateFault(
        name: "\(name).mustache",
        reason: "there is no template '\(inclusion.tag.name)' to put in")
    }
    return template
  }

  /// The page with these values, and with its style, script and policy.
  func page(_ values: TemplateRecord) -> String {
    form.page(values.merging(contents.elements()), partials: partials)
  }

  static let own: [(name: String, text: String)] = (0..<form_template_count()).map {
    let file = form_template($0)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
    return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
  }
}
