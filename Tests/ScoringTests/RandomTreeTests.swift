import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What the random trees of the property tests are worth.
struct RandomTreeTests {
  /// Section 11 of the method gives these numbers.
  @Test func `the generator is SplitMix64`() {
    var generator = SplitMix64(seed: 1_234_567)
    let drawn = (0..<3).map { _ in generator.next() }
    #expect(
      drawn == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `one seed draws one tree`() {
    func scores(_ seed: UInt64) -> [String: Score?] {
      var generator = SplitMix64(seed: seed)
      return NodeScores(SampleTree.random(using: &generator)).byID
    }
    #expect(scores(42) == scores(42))
    #expect(scores(42) != scores(43))
  }

  @Test func `a claim that some trees break is found out, with the seed`() {
    let found = counterexample { tree, _ in tree.criteria.count > 8 ? ["too many"] : [] }
    #expect(found?.hasPrefix("ASSESSOR_SEED=") == true)
    let never = counterexample(among: 3) { _, _ in nil }
    #expect(never?.hasSuffix("only 0 trees could be used") == true)
  }

  @Test func `random trees reach everything that the method tells apart`() {
    var seen: Set<String> = []
    let found = counterexample { tree, _ in
      let checklist = tree.checklist
      let card = Scorecard(tree.assessment, checklist: checklist)
      for (index, result) in card.indicators.indexed {
        let indicator = checklist.indicators[index]
        seen.insert("\(result.evidence) in \(tree.rules.evidence)")
        switch result.state {
        case .answered(let score):
          seen.insert(indicator.type.name)
          let answer = tree.assessment.answers[index]
          if score.low < score.high { seen.insert("interval") }
          seen.insert(answer.value.form)
          if !answer.exceptions.isEmpty { seen.insert("exception beside \(answer.value.form)") }
          if result.uncut != nil { seen.insert("cut \(answer.value.form)") }
        case .notApplicable(let reason): seen.insert("not applicable by \(reason)")
        case .unknown(let kind):
          seen.insert("unknown \(kind?.rawValue ?? "of no kind")")
          seen.insert("\(tree.assessment.answers[index].value.form) not known")
        case .unanswered: seen.insert("unanswered")
        case .noCases: seen.insert("no cases")
        }
        if indicator.isRequired {
          seen.insert("required, weight \(min(1, indicator.weight.rounded(.up)))")
        }
      }
      for result in card.criteria {
        seen.insert("\(result.status)")
        seen.insert("gate \(result.gate.map { "\($0)" } ?? "none")")
      }
      for flag in card.redFlags {
        seen.insert(flag.hasFired.map { "fired \($0)" } ?? "not verified")
      }
      for node in card.nodes {
        for flag in node.flags { seen.insert("\(flag)") }
        for cap in node.caps { seen.insert(cap == .outcome ? "outcome cap" : "gate cap") }
        guard let bands = node.bands else {
          seen.insert("node not applicable")
          continue
        }
        seen.insert("band \(bands.band.map { "\($0)" } ?? "none")")
        if let band = bands.band, band < bands.uncapped { seen.insert("band lowered") }
        seen.insert("provisional \(bands.isProvisional)")
      }
      if card.isHeavilyTailored { seen.insert("tailored") }
      return []
    }
    #expect(found == nil)
    #expect(seen == Self.everything)
  }

  static let everything: Set<String> = {
    var all: Set<String> = [
      "yes-partial-no", "level", "elements", "percent", "number", "interval", "unknown of no kind",
      "unanswered", "no cases", "not applicable by facts", "answer of no value not known",
      "band none", "required, weight 0.0", "required, weight 1.0",
      "not applicable by respondent", "gate none", "gate pass", "gate fail", "gate undetermined",
      "gate notEvaluated", "fired true", "fired false", "not verified", "outcome cap", "gate cap",
      "node not applicable", "band lowered", "provisional true", "provisional false", "tailored",
    ]
    for kind in UnknownKind.allCases { all.insert("unknown \(kind.rawValue)") }
    for form in ["half-known list", "range of words", "range of levels", "range of amounts"] {
      all.formUnion([form, "exception beside \(form)", "cut \(form)", "\(form) not known"])
    }
    for form in ["word", "plain level", "whole list", "amount", "count"] {
      all.formUnion([form, "exception beside \(form)", "cut \(form)"])
    }
    for mode in ScoringRules.EvidenceMode.allCases {
      for state in ["documented", "stale", "none", "notNeeded"] {
        all.insert("\(state) in \(mode)")
      }
    }
    for status in CriterionScore.Status.allCases { all.insert("\(status)") }
    for band in Band.allCases { all.insert("band \(band)") }
    for flag in NodeScore.Flag.allCases { all.insert("\(flag)") }
    return all
  }()
}

extension AnswerValue {
  /// How an answer is given, in words.
  fileprivate var form: String {
    switch self {
    case .unanswered, .unknown, .notApplicable: "answer of no value"
    case .yes, .partial, .no: "word"
    case .level: "plain level"
    case .elements: "whole list"
    case .someElements: "half-known list"
    case .amount: "amount"
    case .count: "count"
    case .range: "range of amounts"
    case .levelRange: "range of levels"
    case .degreeRange: "range of words"
    }
  }
}
