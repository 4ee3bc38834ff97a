extension TextTemplate {
  /// The text with the values filled in.
  ///
  /// - Parameters:
  ///   - partials: what `{{>name}}` stands for, by name; one that is not there stands for nothing.
  ///   - escaped: how `{{name}}` is made safe where it stands.
  package func filled(
    with record: TemplateRecord, partials: [String: TextTemplate] = [:],
    escaped: (String) -> String
  ) -> String {
    withoutActuallyEscaping(escaped) { escaped in
      var filling = Filling(partials: partials, escaped: escaped, around: [.record(record)])
      filling.write(parts)
      return filling.text
    }
  }

  private struct Filling {
    let partials: [String: TextTemplate]
    let escaped: (String) -> String
    /// The values that names are looked for in, the innermost last.
    var around: [TemplateValue]
    var text = ""

    mutating func write(_ parts: [Part]) {
      for part in parts {
        switch part {
        case .text(let words): text += words
        case .value(let tag, let isEscaped):
          switch value(of: tag) {
          case .text(let words): text += isEscaped ? escaped(words) : words
          case .truth(let isTrue): text += String(isTrue)
          case .list, .record, nil: break
          }
        case .section(let tag, let isInverted, let inside):
          if isInverted {
            if Self.isNothing(value(of: tag)) { write(inside) }
          } else {
            write(inside, for: value(of: tag))
          }
        case .partial(let tag):
          if let template = partials[tag.name] { write(template.parts) }
        }
      }
    }

    private mutating func write(_ parts: [Part], for value: TemplateValue?) {
      switch value {
      case .list(let elements):
        for element in elements { write(parts, inside: element) }
      case .truth(let isTrue): if isTrue { write(parts) }
      case .text, .record:
        if let value { write(parts, inside: value) }
      case nil: break
      }
    }

    private mutating func write(_ parts: [Part], inside value: TemplateValue) {
      around.append(value)
      write(parts)
      around.removeLast()
    }

    private static func isNothing(_ value: TemplateValue?) -> Bool {
      switch value {
      case .list(let elements): elements.isEmpty
      case .truth(let isTrue): !isTrue
      case .text, .record: false
      case nil: true
      }
    }

    private func value(of tag: Tag) -> TemplateValue? {
      guard let name = tag.path.first else { return around.last }
      var found: TemplateValue?
      for place in (tag.isInnermost ? around.suffix(1) : around[...]).reversed() {
        found = Self.value(place, name)
        if found != nil { break }
      }
      for name in tag.path.dropFirst() { found = found.flatMap { Self.value($0, name) } }
      return found
    }

    private static func value(_ value: TemplateValue, _ name: String) -> TemplateValue? {
      if case .record(let record) = value { record.values[name] } else { nil }
    }
  }
}
