package import Mustache

/// Puts ``HTMLText`` into the place of the library's own escaping, in every template.
package struct HTMLContent: MustacheContentType {
  /// The template of a text, with this program's escaping.
  ///
  /// - Throws: a fault where the text is no Mustache template.
  package static func template(
    _ name: String, _ text: String
  ) throws(TemplateFault) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: mark + text)
    } catch {
      throw TemplateFault(name: "\(name).mustache", reason: reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let fault = error as? MustacheTemplate.ParserError else { return "\(error)" }
    return "line \(fault.context.lineNumber): \(fault.error)"
  }

  /// Stands before every template, because each begins with the library's own escaping again.
  private static var mark: String {
    _ = isRegistered
    return "{{% CONTENT_TYPE:\(name)}}"
  }

  private static let name = "ASSESSOR"
  private static let isRegistered: Bool = {
    MustacheContentTypes.register(HTMLContent(), named: name)
    return true
  }()

  package func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
}
