extension Text {
  /// Puts words of people into the program's own: `"Gap report: \(written: state.name)"`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { add(literal) }

    package mutating func appendInterpolation<Value>(_ value: Value) { add("\(value)") }

    package mutating func appendInterpolation(_ text: Text) {
      for span in text.spans {
        if case .plain(let words) = span { add(words) } else { spans.append(span) }
      }
    }

    /// What a person wrote, such as a name: it keeps its writing direction to itself.
    package mutating func appendInterpolation(written text: String, language: String? = nil) {
      spans.append(.written(text, language: language))
    }

    private mutating func add(_ text: String) {
      if text.isEmpty { return }
      guard case .plain(let before) = spans.last else { return spans.append(.plain(text)) }
      spans[spans.count - 1] = .plain(before + text)
    }
  }

  package init(stringInterpolation: StringInterpolation) {
    let spans = stringInterpolation.spans
    self.init(spans: spans.isEmpty ? [.plain("")] : spans)
  }
}
