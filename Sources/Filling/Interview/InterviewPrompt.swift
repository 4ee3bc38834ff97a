package import Loading
package import PolicyModel

/// Something that an interview asks for as a line of text.
package enum InterviewPrompt: Sendable {
  /// The answer itself: an amount, or elements.
  case value
  /// The two answers that it lies between: the one, and then the other.
  case between(first: String?)
  /// Of which kind an unknown is.
  case kind
  /// Why it is not applicable, or unknown and of which kind.
  case reason(for: AnswerWord, UnknownKind?)
  case note
  case publicNote
  /// Which of the listed sources a piece of evidence refers to, if any.
  case source([CitedSource])
  /// One part of a piece of evidence, with what has been said of it so far.
  case evidence(EvidencePart, EvidenceEntry)
  case jump
  case search

  package enum EvidencePart: Int, Sendable, CaseIterable {
    case title
    case type
    case reference
    case url
    case date
    case covers
    case accessed
    case validUntil
    case at
    case quote
    case restricted
  }

  /// What is asked for, in a few words.
  package var label: String {
    switch self {
    case .value: "Answer"
    case .between(nil): "Between: the lower of the two answers"
    case .between(let first?): "Between \(first) and"
    case .kind:
      "Why it is not known: "
        + UnknownKind.choices.map { "\($0.number) \($0.kind.words)" }.joined(separator: ", ")
        + " (may stay empty)"
    case .reason(for: .notApplicable, _): "Why it is not applicable (needed)"
    case .reason: "Why it is unknown, or when it will be known (may stay empty)"
    case .note:
      "Note, for those who put the answers together: nothing that could identify a person"
    case .publicNote:
      "Public note, for every reader: nothing that could identify a person"
    case .source(let sources):
      "Evidence: one of the listed sources, by its number ("
        + sources.enumerated().map { "\($0 + 1) \($1.id)" }.joined(separator: ", ")
        + "); or the title of another"
    case .evidence(let part, _): part.label
    case .jump: "Go to (an id, or a part of one, such as P2 or P1-LEAD-01)"
    case .search: "Search for"
    }
  }

  /// Whether an empty text says something here, rather than that nothing is to be done.
  package var takesEmptyText: Bool {
    switch self {
    case .value, .between, .jump, .search, .source: false
    case .reason(for: let value, _): value == .unknown
    case .kind, .note, .publicNote: true
    case .evidence(let part, _): part != .title
    }
  }
}

extension InterviewPrompt.EvidencePart {
  var label: String {
    switch self {
    case .title: "Evidence: its title"
    case .type:
      "Evidence: what it is ("
        + Evidence.Kind.allCases.map(\.rawValue).joined(separator: ", ") + ")"
    case .reference: "Evidence: where it stands, such as a gazette's number (may stay empty)"
    case .url: "Evidence: its address (may stay empty)"
    case .date: "Evidence: when it is from: 2026, 2026-03 or 2026-03-31 (may stay empty)"
    case .covers: "Evidence: the time that it describes, if that is another (may stay empty)"
    case .accessed: "Evidence: the day on which you looked at it (may stay empty)"
    case .validUntil: "Evidence: when it ends, if it does (may stay empty)"
    case .at: "Evidence: where in it, such as p. 3 (may stay empty)"
    case .quote: "Evidence: what it says there, word for word (may stay empty)"
    case .restricted: "Evidence: is it for everybody's eyes? (yes, or no)"
    }
  }

  /// What is asked after it; of a listed source no more than where in it and what it says.
  func next(in entry: EvidenceEntry) -> Self? {
    if entry.source != nil, self == .quote { return nil }
    return Self(rawValue: rawValue + 1)
  }

  /// What is wrong with a text as this part; nil where it can be taken.
  func fault(of text: String) -> String? {
    switch self {
    case .type:
      return Self.kind(text) == nil
        ? "One of " + Evidence.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          + " is expected." : nil
    case .date, .covers, .validUntil:
      return text.isEmpty || PartialDate(TypedDate.normalised(text)) != nil
        ? nil : "A year, a month or a day is expected: 2026, 2026-03 or 2026-03-31."
    case .accessed:
      return text.isEmpty || CalendarDate(TypedDate.normalised(text)) != nil
        ? nil : "A day is expected as year-month-day, such as 2026-03-31."
    case .restricted:
      return text.isEmpty || Self.isYes(text) != nil ? nil : "Yes or no is expected."
    case .title, .reference, .url, .at, .quote: return nil
    }
  }

  /// Puts a text that has no fault into the evidence.
  func put(_ text: String, into entry: inout EvidenceEntry) {
    let given = text.isEmpty ? nil : text
    switch self {
    case .title: entry.title = given
    case .type: entry.type = Self.kind(text)
    case .reference: entry.reference = given
    case .url: entry.url = given
    case .date: entry.date = given
    case .covers: entry.covers = given
    case .accessed: entry.accessed = given
    case .validUntil: entry.validUntil = given
    case .at: entry.at = given
    case .quote: entry.quote = given
    case .restricted: entry.isRestricted = Self.isYes(text) == false
    }
  }

  /// What has been said already, to be kept or changed.
  func present(in entry: EvidenceEntry) -> String {
    switch self {
    case .title: entry.title ?? ""
    case .type: entry.type ?? ""
    case .reference: entry.reference ?? ""
    case .url: entry.url ?? ""
    case .date: entry.date ?? ""
    case .covers: entry.covers ?? ""
    case .accessed: entry.accessed ?? ""
    case .validUntil: entry.validUntil ?? ""
    case .at: entry.at ?? ""
    case .quote: entry.quote ?? ""
    case .restricted: entry.isRestricted ? "no" : ""
    }
  }

  /// A kind of evidence by its name or by the beginning of it that no other has.
  private static func kind(_ text: String) -> String? {
    let wanted = text.lowercased()
    guard !wanted.isEmpty else { return nil }
    let names = Evidence.Kind.allCases.map(\.rawValue)
    if names.contains(wanted) { return wanted }
    let near = names.filter { $0.hasPrefix(wanted) }
    return near.count == 1 ? near[0] : nil
  }

  private static func isYes(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "y", "yes", "true": true
    case "n", "no", "false": false
    default: nil
    }
  }
}
