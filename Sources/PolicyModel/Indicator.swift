package import Findings

/// One question about a criterion.
package struct Indicator: Sendable {
  /// What an indicator looks at, after the OHCHR guide to human rights indicators.
  package enum Dimension: String, Sendable, CaseIterable {
    /// Commitment: law, institution, policy.
    case structure
    /// Effort: programme, budget, coverage.
    case process
    /// Result for rights-holders.
    case outcome
  }

  /// The whole id, such as `P1-LEAD-01.s1`.
  package var id: String
  /// The whole ids that it had in earlier versions, its criterion's earlier ids included: an answer
  /// under one of them is an answer to it where it fits its type.
  package var was: [String] = []
  package var dimension: Dimension
  package var type: AnswerType
  package var question: String
  /// Relative inside the criterion; 0 means asked and reported, not scored.
  package var weight: Double
  /// The criterion is not met while this is below 0.5.
  package var isRequired: Bool
  /// A bad answer stands on the report's first page, whatever the score.
  package var isRedFlag: Bool
  /// When *not applicable* may be answered; the criterion's permission where it has none of its own.
  package var notApplicableWhen: String?
  package var note: String?
  /// A fact of which a yes is a yes to this question too.
  package var yesIf: FactIndex?
  /// The least that a number may be, in its unit; of no meaning to other types.
  package var minimum: Double
  package var criterion: CriterionIndex
  package var place: Place

  package init(
    id: String, dimension: Dimension, type: AnswerType, question: String, weight: Double = 1,
    isRequired: Bool = false, isRedFlag: Bool = false, notApplicableWhen: String? = nil,
    note: String? = nil, minimum: Double = 0, criterion: CriterionIndex, place: Place
  ) {
    self.id = id
    self.dimension = dimension
    self.type = type
    self.question = question
    self.weight = weight
    self.isRequired = isRequired
    self.isRedFlag = isRedFlag
    self.notApplicableWhen = notApplicableWhen
    self.note = note
    self.minimum = minimum
    self.criterion = criterion
    self.place = place
  }
}

/// How an indicator is answered, with all that turning an answer into a value needs (method,
/// section 3).
package enum AnswerType: Sendable, Equatable {
  /// Yes, partial or no; `partial` says what counts as partial. Reversed, no is the good answer.
  case yesPartialNo(partial: String, isReversed: Bool)
  /// A whole number from 0 to one less than the number of descriptors.
  case level(descriptors: [String])
  /// The ids of the elements that are in place.
  case elements([Element])
  /// A percentage from 0 to 100 between two goalposts; `worst > best` means lower is better.
  case percent(worst: Double, best: Double)
  /// A number in a unit between two goalposts.
  case number(unit: String, worst: Double, best: Double)

  /// The amounts that are worth 0 and 1; nil where the answer is no amount.
  package var goalposts: Goalposts? {
    switch self {
    case .yesPartialNo, .level, .elements: nil
    case .percent(let worst, let best), .number(_, let worst, let best):
      Goalposts(worst: worst, best: best)
    }
  }

  /// What counts as partial; nil where partial is no answer.
  package var partial: String? {
    switch self {
    case .yesPartialNo(let partial, _): partial
    case .level, .elements, .percent, .number: nil
    }
  }

  /// What can be named as being in place; nil where the answer is no list.
  package var askedElements: [Element]? {
    switch self {
    case .elements(let elements): elements
    case .yesPartialNo, .level, .percent, .number: nil
    }
  }

  /// The types by their names in a checklist file.
  package enum Name: String, Sendable, CaseIterable {
    case yesPartialNo = "yes-partial-no"
    case level, elements, percent, number
  }

  /// The type's name in a checklist file.
  package var name: String {
    let name: Name =
      switch self {
      case .yesPartialNo: .yesPartialNo
      case .level: .level
      case .elements: .elements
      case .percent: .percent
      case .number: .number
      }
    return name.rawValue
  }
}

/// Where an amount begins to be worth something, and where it is worth everything.
package struct Goalposts: Sendable, Equatable {
  package var worst: Double
  package var best: Double
}

/// One of the things that an `elements` question asks for.
package struct Element: Sendable, Equatable {
  package var id: String
  package var label: String

  package init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}
