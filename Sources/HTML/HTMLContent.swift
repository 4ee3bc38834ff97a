import Mustache

/// Puts ``HTMLText`` into the place of the library's own escaping, in every template.
package struct HTMLContent: MustacheContentType {
  /// Stands before every template, because each begins with the library's own escaping again.
  package static var mark: String {
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
