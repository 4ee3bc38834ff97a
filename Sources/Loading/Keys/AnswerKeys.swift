/// The keys of an answer written at length. A count or a range may stand among them in place of
/// `answer`.
package enum AnswerKey: String, AssessmentPartKey {
  case answer, count, of, from, to, except, reason, note, evidence

  package static let owner = "an answer"
  package static let needed: [Self] = []

  /// The same key of an amount, where it is one; nil for all others.
  package var amount: AmountKey? {
    switch self {
    case .count: .count
    case .of: .of
    case .from: .from
    case .to: .to
    case .answer, .except, .reason, .note, .evidence: nil
    }
  }

  package var content: KeyContent {
    switch self {
    case .answer: .word
    case .count, .of, .from, .to: .figure
    case .except, .evidence: .parts
    case .reason, .note: .text
    }
  }
}

/// The keys of an amount that is not a single number.
package enum AmountKey: String, AssessmentPartKey {
  case count, of, from, to

  package static let owner = "a count or range"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .count, .of, .from, .to: .figure
    }
  }
}

package enum EvidenceKey: String, AssessmentPartKey {
  case title, type, reference, url, date
  case validUntil = "valid-until"
  case restricted

  package static let owner = "a piece of evidence"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .title, .reference: .text
    case .url: .address
    case .date, .validUntil: .date
    case .type, .restricted: .word
    }
  }
}
