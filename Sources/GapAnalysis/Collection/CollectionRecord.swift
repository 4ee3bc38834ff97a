package import PolicyModel

/// What a ledger tells of the collecting of answers beyond what the assessment itself says.
package struct CollectionRecord: Sendable {
  /// How the ledger is.
  package enum Ledger: String, Sendable {
    case none
    case whole
    /// Lines were changed, taken out or moved.
    case damaged
  }

  /// Something that a file said and that was not taken.
  package struct Refusal: Sendable, Equatable {
    /// What it was about: an answer, a fact, a plan.
    package enum Part: String, Sendable {
      case answer, fact, plan
    }

    package let part: Part
    /// The id of the question, the fact or the criterion.
    package let id: String
    package let origin: AnswerOrigin

    package init(part: Part, id: String, origin: AnswerOrigin) {
      (self.part, self.id, self.origin) = (part, id, origin)
    }
  }

  package var ledger: Ledger
  /// The files that were merged, each time, in the order in which that was done.
  package var files: [AnswerOrigin]
  /// What was not taken of them and is still not what the assessment says.
  package var refusals: [Refusal]

  package init(
    ledger: Ledger = .none, files: [AnswerOrigin] = [], refusals: [Refusal] = []
  ) {
    (self.ledger, self.files, self.refusals) = (ledger, files, refusals)
  }
}
