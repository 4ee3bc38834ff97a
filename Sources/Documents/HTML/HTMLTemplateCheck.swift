import Findings
import Mustache

/// Refuses a template that would never end, or that names what is not there.
enum HTMLTemplateCheck {
  /// The template of a text, with this program's escaping.
  ///
  /// - Parameters:
  ///   - name: its name without the ending.
  ///   - own: the program's own templates; what they name can be named.
  static func template(
    _ name: String, _ text: String, _ own: [String]
  ) throws(TemplateFault) -> MustacheTemplate {
    try refuseEndlessPartials(in: text, name)
    try refuseUnknownNames(in: text, name, own)
    return try HTMLContent.template(name, text)
  }

  /// Only `{{>block}}` can be put in, and in itself only for the blocks inside, else it would never end.
  private static func refuseEndlessPartials(
    in text: String, _ name: String
  ) throws(TemplateFault) {
    let bare = String(text.filter { !$0.isWhitespace })
    let parts = bare.split(separator: "{{>", omittingEmptySubsequences: false)
    let isEndless = zip(parts, parts.dropFirst()).contains { before, after in
      let isInside = before.hasSuffix("{{#blocks}}") || before.hasSuffix("{{#figures}}")
      return !after.hasPrefix("block}}") || (name == "block" && !isInside)
    }
    if isEndless || bare.contains("{{<") || bare.contains("{{=") {
      throw TemplateFault(
        name: "\(name).mustache",
        reason: "only '{{>block}}' can be put in, in block.mustache right behind '{{#blocks}}' or "
          + "'{{#figures}}'; parents and other delimiters are not known here")
    }
  }

  /// A name that no template of ours has would stand for nothing without a word.
  private static func refuseUnknownNames(
    in text: String, _ name: String, _ own: [String]
  ) throws(TemplateFault) {
    let known = own.reduce(into: Set<String>()) { $0.formUnion(tags(in: $1).map(\.name)) }
    for tag in tags(in: text) where !known.contains(tag.name) {
      let near = Suggestion.nearest(to: tag.name, among: known.sorted())
      throw TemplateFault(
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
}
