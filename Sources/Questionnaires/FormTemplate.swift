import FormTemplates
import HTML
import Mustache

/// The files that the offline form is made with.
struct FormTemplate: Sendable {
  let style: String
  let script: String
  private let library: MustacheLibrary

  /// The program's own.
  static let standard: FormTemplate = {
    var texts: [String: String] = [:]
    for index in 0..<form_template_count() {
      let file = form_template(index)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      texts[String(cString: file.name), default: ""] += String(decoding: bytes, as: UTF8.self)
    }
    var library = MustacheLibrary()
    for name in ["form", "question", "evidence"] {
      // They are part of the program; a test renders them, so that a fault in one is never met.
      try? library.register(HTMLContent.mark + (texts[name] ?? ""), named: name)
    }
    return FormTemplate(
      style: texts["style"] ?? "", script: texts["script"] ?? "", library: library)
  }()

  func page(_ values: [String: Any]) -> String {
    library.render(values, withTemplate: "form") ?? ""
  }
}
