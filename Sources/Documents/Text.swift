/// A run of text with its emphasis, before any renderer has seen it. Nothing in it is escaped.
package struct Text: Sendable, Equatable, ExpressibleByStringInterpolation {
  package enum Span: Sendable, Equatable {
    case plain(String)
    case strong(String)
    /// A jump to a block with this anchor.
    case link(String, anchor: String)
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

  package static func link(_ text: String, to anchor: String) -> Text {
    Text(spans: [.link(text, anchor: anchor)])
  }

  package static func + (a: Text, b: Text) -> Text { Text(spans: a.spans + b.spans) }

  /// The words alone.
  package var plain: String {
    spans.map { span in
      switch span {
      case .plain(let text), .strong(let text), .link(let text, _), .address(let text): text
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
