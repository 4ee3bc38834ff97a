/// The keys of an answer written at length. A count, a range or a list that is known in part may stand
/// among them in place of `answer`.
package enum AnswerKey: String, AssessmentPartKey {
  case answer, count, of, from, to
  case inPlace = "in-place"
  case missing, except, why, reason
  case fewCases = "few-cases"
  case note
  case publicNote = "public-note"
  case evidence

  package static let owner = "an answer"
  package static let needed: [Self] = []

  /// The same key of a value in parts, where it is one; nil for all others.
  package var amount: AmountKey? {
    switch self {
    case .count: .count
    case .of: .of
    case .from: .from
    case .to: .to
    case .inPlace: .inPlace
    case .missing: .missing
    case .answer, .except, .why, .reason, .fewCases, .note, .publicNote, .evidence: nil
    }
  }

  package var content: KeyContent {
    switch self {
    case .answer, .why, .fewCases: .word
    case .count, .of, .from, .to: .figure
    case .inPlace, .missing, .except, .evidence: .parts
    case .reason, .note, .publicNote: .text
    }
  }
}

/// The keys of a value in parts: a count, a range, or a list of which only some is known.
package enum AmountKey: String, AssessmentPartKey {
  case count, of, from, to
  case inPlace = "in-place"
  case missing

  package static let owner = "a count, a range or a list known in part"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .count, .of, .from, .to: .figure
    case .inPlace, .missing: .parts
    }
  }
}

/// The keys of a piece of evidence.
package enum EvidenceKey: String, AssessmentPartKey {
  case source, at, quote, title, type, reference, url, date
  case validUntil = "valid-until"
  case accessed, covers, language, restricted

  package static let owner = "a piece of evidence"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .at, .quote, .title, .reference: .text
    case .url: .address
    case .date, .validUntil, .accessed, .covers: .date
    case .source: .identifier
    case .type, .language, .restricted: .word
    }
  }
}

/// The keys of a listed source: those of a piece of evidence that say nothing of one place in it.
package enum CitedSourceKey: String, AssessmentPartKey {
  case title, type, reference, url, date
  case validUntil = "valid-until"
  case accessed, covers, language, restricted

  package static let owner = "a source"
  package static let needed: [Self] = []

  /// The same key of a piece of evidence.
  package var evidence: EvidenceKey {
    switch self {
    case .title: .title
    case .type: .type
    case .reference: .reference
    case .url: .url
    case .date: .date
    case .validUntil: .validUntil
    case .accessed: .accessed
    case .covers: .covers
    case .language: .language
    case .restricted: .restricted
    }
  }

  package var content: KeyContent { evidence.content }
}
