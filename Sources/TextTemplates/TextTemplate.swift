/// A text with places to fill in, in the language of Mustache (mustache.github.io/mustache.5.html).
///
/// It knows `{{name}}`, escaped; `{{{name}}}` and `{{&name}}`, as they are; `{{#name}}…{{/name}}`, for each of
/// a list, or where the value is there and not false; `{{^name}}…{{/name}}`, where it is not; `{{>name}}`,
/// another template; `{{!…}}`, a remark. A name is looked for in the innermost record first and then in
/// those around it; `.name` in the innermost alone; `.` is the innermost value itself; `a.b` goes into a
/// record. A line with nothing but one section mark, remark or other template leaves no empty line.
///
/// It does not know functions, other delimiters, parents, or partials whose name is a value.
package struct TextTemplate: Sendable {
  indirect enum Part: Sendable {
    case text(String)
    case value(Tag, isEscaped: Bool)
    case section(Tag, isInverted: Bool, parts: [Part])
    case partial(Tag)
  }

  /// A name in the text, and the line where it stands, from 1.
  package struct Tag: Sendable {
    package let name: String
    package let line: Int
    /// The names to go into, one after another; none for `.`, the innermost value itself.
    package let path: [String]
    /// Whether it is looked for in the innermost record alone.
    let isInnermost: Bool

    init(name: String, line: Int) {
      (self.name, self.line) = (name, line)
      path = name.split(separator: ".").map(String.init)
      isInnermost = name.hasPrefix(".")
    }
  }

  /// Why a text is no template.
  package struct Fault: Error, Equatable {
    package let line: Int
    package let reason: String
  }

  let parts: [Part]

  /// - Throws: ``Fault`` where the text is no template.
  package init(_ text: String) throws(Fault) {
    var parser = TemplateParser(text)
    parts = try parser.parts()
  }
}
