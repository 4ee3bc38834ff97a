package import Findings

/// A State's answers to a checklist, as of a date.
package struct Assessment: Sendable {
  /// The file that it was read from.
  package var source: SourceText
  package var checklistID: String
  package var checklistVersion: String
  package var state: State
  package var date: CalendarDate
  package var respondent: Respondent
  /// How the answers were found.
  package var basis: Basis = .selfAssessment
  /// What the figures describe; nil where the file does not say.
  package var period: Period?
  /// The agency whose answers alone these are, as a file that an office sends back says; nil where it
  /// is nobody's in particular.
  package var office: AgencyIndex?
  /// Who asks for the answers, and by when.
  package var enquiry: Enquiry?
  /// What the checklist's agencies are called in this State.
  package var offices: [AgencyIndex: Office] = [:]
  /// Who answers where it is not the criterion's lead.
  package var assignments = Assignments()
  /// What the evidence refers to, in the file's order.
  package var sources: [CitedSource] = [] {
    didSet {
      sourcesByID = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }
  private var sourcesByID: [String: CitedSource] = [:]
  /// One for each of ``Checklist/facts``.
  package var facts: Listing<Fact, FactAnswer>
  /// What stands beside the answers to facts, where something does.
  package var factGrounds: [FactIndex: FactGrounds] = [:]
  /// One for each of ``Checklist/indicators``.
  package var answers: Listing<Indicator, Answer>
  /// For the criteria that the State has a plan for.
  package var plans: [CriterionIndex: Plan]
  /// Which files gave an answer, the one that it was taken from first.
  package var answeredBy: [IndicatorIndex: [AnswerOrigin]] = [:]
  /// Answers of an earlier round that nobody has looked at since, and the day that they describe.
  package var carriedOver: [IndicatorIndex: CalendarDate] = [:]
  /// Answers that an office has accepted, also those that have changed since.
  package var accepted: [IndicatorIndex: Acceptance] = [:]
  /// In the order in which they were set, of each function and agency the last.
  package var signatures: [Signature] = []
  /// What was left out of it, if it is a public copy; nil if it is not.
  package var leftOut: LeftOut?
  /// `sha256:` and the digest of the file's bytes.
  package var digest: String {
    get { contentDigest.named }
    set { contentDigest = ContentDigest(newValue) }
  }
  /// The same, worked out when it is first asked for.
  package var contentDigest: ContentDigest

  /// The listed source of an id.
  package func source(_ id: String) -> CitedSource? { sourcesByID[id] }

  /// Whether the government says of itself what it knows, and no other found out.
  package var isOwnAnswer: Bool { respondent.role == .government && basis == .selfAssessment }

  /// Whether no evidence was left out of it, as it can be of a public copy.
  package var hasAllEvidence: Bool { leftOut.map { $0.evidence == 0 } ?? true }

  package init(
    source: SourceText, checklistID: String, checklistVersion: String, state: State,
    date: CalendarDate, respondent: Respondent, facts: Listing<Fact, FactAnswer>,
    answers: Listing<Indicator, Answer>,
    plans: [CriterionIndex: Plan] = [:], leftOut: LeftOut? = nil, digest: ContentDigest
  ) {
    self.source = source
    self.checklistID = checklistID
    self.checklistVersion = checklistVersion
    self.state = state
    self.date = date
    self.respondent = respondent
    self.facts = facts
    self.answers = answers
    self.plans = plans
    self.leftOut = leftOut
    contentDigest = digest
  }
}

/// How the answers of an assessment were found.
package enum Basis: String, Sendable, CaseIterable {
  /// The respondent says what it knows of itself.
  case selfAssessment = "self-assessment"
  /// Somebody read public documents.
  case deskReview = "desk-review"
  case interviews
  case visit
}

/// The country assessed.
package struct State: Sendable, Equatable {
  /// ISO 3166-1 alpha-2, or XA to XZ for fiction.
  package var code: String
  package var name: String

  package init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// Whether the code is one that no country has.
  package var isFictional: Bool { code.utf8.first == UInt8(ascii: "X") && code != "XK" }
}

/// Who gave the answers.
package struct Respondent: Sendable, Hashable {
  package enum Role: String, Sendable, CaseIterable {
    case government
    case rapporteur
    case ngo
    case internationalOrganisation = "international-organisation"
    case researcher
    case other
  }

  package var role: Role
  package var name: String

  package init(role: Role, name: String) {
    self.role = role
    self.name = name
  }
}

/// What the State has decided to do about a criterion.
package struct Plan: Sendable, Equatable {
  package enum Status: String, Sendable, CaseIterable {
    case open
    case planned
    case inProgress = "in-progress"
    case done
    case verified
    case dropped

    /// Whether nothing is to be done any more.
    package var isOver: Bool { isDone || self == .dropped }
    package var isDone: Bool { self == .done || self == .verified }
  }

  package var action: String?
  package var lead: AgencyIndex?
  package var deadline: CalendarDate?
  package var status: Status?
  package var note: String?

  package init(
    action: String? = nil, lead: AgencyIndex? = nil, deadline: CalendarDate? = nil,
    status: Status? = nil,
    note: String? = nil
  ) {
    self.action = action
    self.lead = lead
    self.deadline = deadline
    self.status = status
    self.note = note
  }

  /// Whether nothing has been decided or noted.
  package var isEmpty: Bool { self == Plan() }
}
