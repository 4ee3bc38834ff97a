package import Findings
package import PolicyModel

/// Something that makes a checklist hard to answer or easy to get wrong, and is no error.
///
/// Each is a warning of `check` that can be switched off by its id.
package enum ChecklistStyle: Sendable, CaseIterable, RawRepresentable {
  case questionTooLong
  case twoQuestions
  case partialSaysNothing
  case dimensionMissing
  case recommendationWithoutVerb
  case weightOutOfLine
  case notRelated
  case neverUsed

  /// The id of its findings, by which it is switched off.
  package var id: FindingID {
    switch self {
    case .questionTooLong: .questionTooLong
    case .twoQuestions: .twoQuestions
    case .partialSaysNothing: .partialSaysNothing
    case .dimensionMissing: .dimensionMissing
    case .recommendationWithoutVerb: .recommendationWithoutVerb
    case .weightOutOfLine: .weightOutOfLine
    case .notRelated: .notRelated
    case .neverUsed: .neverUsed
    }
  }

  package var rawValue: String { id.rawValue }

  package init?(rawValue: String) {
    guard let style = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = style
  }

  /// The findings of this kind.
  ///
  /// - Parameter sources: the checklist's files, ``Criterion/file`` counting from the first.
  package func findings(_ checklist: Checklist, _ sources: [SourceText]) -> FindingList {
    var review = StyleReview(style: self, checklist: checklist, sources: sources)
    switch self {
    case .questionTooLong: review.findLongQuestions()
    case .twoQuestions: review.findTwoQuestions()
    case .partialSaysNothing: review.findEmptyPartials()
    case .dimensionMissing: review.findMissingDimensions()
    case .recommendationWithoutVerb: review.findRecommendationsWithoutVerb()
    case .weightOutOfLine: review.findWeightsOutOfLine()
    case .notRelated: review.findUnrelated()
    case .neverUsed: review.findUnused()
    }
    return review.findings
  }
}

/// The findings of one kind, as they are made.
struct StyleReview {
  let style: ChecklistStyle
  let checklist: Checklist
  let sources: [SourceText]
  private(set) var findings = FindingList()

  init(style: ChecklistStyle, checklist: Checklist, sources: [SourceText]) {
    (self.style, self.checklist, self.sources) = (style, checklist, sources)
  }

  mutating func warn(
    about criterion: Criterion, at place: Place? = nil, _ message: String, _ expected: String,
    _ help: String...
  ) {
    guard sources.indices.contains(criterion.file) else { return }
    findings.add(
      Finding(
        id: style.id, severity: .warning, source: sources[criterion.file],
        place: place ?? criterion.place, message: message, expectation: expected, help: help))
  }

  mutating func warn(
    about indicator: Indicator, _ message: String, _ expected: String, _ help: String...
  ) {
    let criterion = checklist.criteria[indicator.criterion]
    guard sources.indices.contains(criterion.file) else { return }
    findings.add(
      Finding(
        id: style.id, severity: .warning, source: sources[criterion.file],
        place: indicator.place, message: message, expectation: expected, help: help))
  }

  /// About `checklist.yaml` as a whole.
  mutating func warnOfWhole(_ message: String, _ expected: String) {
    guard let source = sources.first else { return }
    findings.add(
      Finding(
        id: style.id, severity: .warning, source: source, place: nil, message: message,
        expectation: expected))
  }

  /// Whether the texts are in English, which some of the rules know alone.
  var isEnglish: Bool { checklist.language == "en" || checklist.language.hasPrefix("en-") }
}
