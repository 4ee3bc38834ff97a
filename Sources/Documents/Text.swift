/// A run of text with its emphasis, before any renderer has seen it. Nothing in it is escaped.
package struct Text: Sendable, Equatable, ExpressibleByStringInterpolation {
  package enum Span: Sendable, Equatable {
    case plain(String)
    case strong(String)
    /// What a person wrote: its lines are kept. The language is a BCP 47 tag, where it is told.
    case written(String, language: String?)
    /// A jump to a block with this anchor, in the language told.
    case link(String, anchor: String, language: String? = nil)
    /// An address outside the report, as given.
    case address(String)
  }

  package var spans: [Span]

  package init(spans: [Span]) { self.spans = spans }
  package init(_ text: String, isStrong: Bool = false) {
    spans = [isStrong ? .strong(text) : .plain(text)]
  }
  package init(stringLiteral text: String) { spans = [.plain(text)] }

  package static func strong(_ text: String) -> Text { Text(spans: [.strong(text)]) }

  package static func link(_ text: String, to anchor: String, language: String? = nil) -> Text {
    Text(spans: [.link(text, anchor: anchor, language: language)])
  }

  /// What a person wrote, with its lines.
  package static func written(_ text: String, language: String? = nil) -> Text {
    Text(spans: [.written(text, language: language)])
  }

  /// The same among sentences: a line of it ends as a sentence does.
  package static func sentence(written text: String) -> Text {
    let lines = WrittenLines.of(text)
    let isWhole = lines.count != 1 || lines[0].last.map { ".!?…؟۔".contains($0) } ?? true
    return .written(text) + Text(isWhole ? "" : ".")
  }

  package static func + (a: Text, b: Text) -> Text { Text(spans: a.spans + b.spans) }

  /// The words alone.
  package var plain: String {
    spans.map { span in
      switch span {
      case .plain(let text), .strong(let text), .written(let text, _), .link(let text, _, _),
        .address(let text):
        text
      }
    }.joined()
  }
}

extension [Text] {
  /// The texts one after the other, with something between.
  package func joined(_ separator: String) -> Text {
    var spans: [Text.Span] = []
    for (index, text) in enumerated() {
      if index > 0 { spans.append(.plain(separator)) }
      spans += text.spans
    }
    return Text(spans: spans)
  }
}
