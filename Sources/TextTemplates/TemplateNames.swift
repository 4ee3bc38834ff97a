extension TextTemplate {
  /// The names that it asks for, in their order; `.` is none.
  package var names: [Tag] { Self.names(in: parts) }

  /// The templates that it puts in, in their order.
  package var inclusions: [Inclusion] { Self.inclusions(in: parts, section: nil) }

  /// A place where another template is put in.
  package struct Inclusion: Sendable {
    package let tag: Tag
    /// The section that it stands right at the beginning of, and that is there for each of a list.
    package let section: Tag?
  }

  private static func names(in parts: [Part]) -> [Tag] {
    parts.flatMap { part -> [Tag] in
      switch part {
      case .text, .partial: []
      case .value(let tag, _): tag.path.isEmpty ? [] : [tag]
      case .section(let tag, _, let inside):
        (tag.path.isEmpty ? [] : [tag]) + names(in: inside)
      }
    }
  }

  private static func inclusions(in parts: [Part], section: Tag?) -> [Inclusion] {
    let first = parts.firstIndex { part in
      if case .text(let words) = part { !words.allSatisfy(\.isWhitespace) } else { true }
    }
    return parts.enumerated().flatMap { place, part -> [Inclusion] in
      switch part {
      case .text, .value: []
      case .partial(let tag): [Inclusion(tag: tag, section: place == first ? section : nil)]
      case .section(let tag, let isInverted, let inside):
        inclusions(in: inside, section: isInverted ? nil : tag)
      }
    }
  }
}
