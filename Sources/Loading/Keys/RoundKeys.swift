/// The keys of who asks for the answers.
package enum EnquiryKey: String, AssessmentPartKey {
  case askedBy = "asked-by"
  case due
  case replyTo = "reply-to"

  package static let owner = "a round of questions"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .askedBy, .replyTo: .text
    case .due: .date
    }
  }
}

/// The keys of the file that an answer came from.
package enum OriginKey: String, AssessmentPartKey {
  case file, office
  case on = "date"

  package static let owner = "an origin of an answer"
  package static let needed: [Self] = [.file]

  package var content: KeyContent {
    switch self {
    case .file, .office: .text
    case .on: .date
    }
  }
}

/// The keys of an answer's acceptance.
package enum AcceptanceKey: String, AssessmentPartKey {
  case by
  case on = "date"
  /// What the answer said, by its digest.
  case answer

  package static let owner = "an acceptance"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .by: .text
    case .on: .date
    case .answer: .word
    }
  }
}

/// The keys of a signature.
package enum SignatureKey: String, AssessmentPartKey {
  case signedAs = "as"
  case office
  case on = "date"
  /// The digest of what stands under `answers`.
  case digest
  /// What each answer and fact said, by its digest.
  case answers
  /// In a public copy, in place of the digests: how many there were, and which have changed.
  case count
  case changedSince = "changed-since"

  package static let owner = "a signature"
  package static let needed: [Self] = []

  package var content: KeyContent {
    switch self {
    case .signedAs: .text
    case .office: .identifier
    case .on: .date
    case .digest, .count: .word
    case .answers, .changedSince: .parts
    }
  }
}
