import PolicyModel

/// What criteria are easy to get wrong.
extension StyleReview {
  /// A critical criterion caps bands, so that it must show commitment, effort and result.
  mutating func findMissingDimensions() {
    for criterion in checklist.criteria where criterion.isCritical {
      let present = Set(checklist.indicators[criterion.indicators].map(\.dimension))
      let missing = Indicator.Dimension.allCases.filter { !present.contains($0) }
      guard !missing.isEmpty else { continue }
      let names = missing.map(\.rawValue).joined(separator: ", ", last: " and ")
      warn(
        about: criterion, "\(criterion.id) is critical and asks nothing about \(names)",
        "expected indicators of all three dimensions")
    }
  }

  /// A recommendation says what to do; its first word is a verb.
  mutating func findRecommendationsWithoutVerb() {
    for criterion in checklist.criteria {
      let words = Self.words(criterion.recommendation)
      guard let first = words.first else {
        warn(
          about: criterion, "\(criterion.id) has no recommendation",
          "expected what to do if it is not met")
        continue
      }
      guard isEnglish, Self.noVerbs.contains(first) else { continue }
      warn(
        about: criterion, "the recommendation of \(criterion.id) begins with '\(first)'",
        "expected a verb, such as adopt, fund or train")
    }
  }

  /// How many times the median a weight may be, or the median it.
  private static let widest = 5.0

  mutating func findWeightsOutOfLine() {
    let median = Self.median(checklist.criteria.map(\.weight))
    for criterion in checklist.criteria where Self.isFar(criterion.weight, from: median) {
      warn(
        about: criterion,
        "\(criterion.id) weighs \(criterion.weight.shortestDigits), the criterion in the middle "
          + median.shortestDigits, "expected a fifth to five times of that")
    }
    for criterion in checklist.criteria {
      let indicators = checklist.indicators[criterion.indicators]
      let median = Self.median(indicators.map(\.weight))
      for indicator in indicators where Self.isFar(indicator.weight, from: median) {
        warn(
          about: indicator,
          "\(indicator.id) weighs \(indicator.weight.shortestDigits), the indicator in the middle "
            + median.shortestDigits, "expected a fifth to five times of that")
      }
    }
  }

  private static func median(_ weights: [Double]) -> Double {
    let sorted = weights.filter { $0 > 0 }.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private static func isFar(_ weight: Double, from median: Double) -> Bool {
    weight > 0 && (weight > widest * median || weight * widest < median)
  }

  /// A criterion that no other names is easily overlooked by whoever reads the others.
  mutating func findUnrelated() {
    let named = Set(checklist.criteria.flatMap(\.related))
    for index in checklist.criteria.indices where !named.contains(index) {
      let id = checklist.criteria[index].id
      warn(
        about: checklist.criteria[index], "no criterion names \(id) under 'related'",
        "expected one at least")
    }
  }

  /// What `checklist.yaml` declares and nothing refers to. Victim groups are there for the answers.
  mutating func findUnused() {
    let criteria = checklist.criteria
    let legal = criteria.flatMap(\.legal)
    let conditions = criteria.flatMap(\.appliesIf) + legal.flatMap(\.appliesIf)
    let facts = Set(conditions.map(\.fact) + checklist.facts.flatMap(\.implies))
    let agencies = Set(criteria.flatMap { $0.support + [$0.lead].compactMap(\.self) })
    reportUnused("instrument", checklist.instruments.mapValues(\.id), Set(legal.map(\.instrument)))
    reportUnused("fact", checklist.facts.mapValues(\.id), facts)
    reportUnused("agency", checklist.agencies.mapValues(\.id), agencies)
    reportUnused("theme", checklist.themes.mapValues(\.id), Set(criteria.flatMap(\.themes)))
  }

  private mutating func reportUnused<Item>(
    _ noun: String, _ ids: Listing<Item, String>, _ used: Set<PlaceInList<Item>>
  ) {
    for index in ids.indices where !used.contains(index) {
      warnOfWhole("nothing refers to the \(noun) '\(ids[index])'", "expected what is used alone")
    }
  }

  private static let noVerbs: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "there", "it", "they", "we", "he", "she",
    "state", "states", "victim", "victims", "government", "governments", "authority",
    "authorities", "all", "any", "each", "every", "no", "some", "in", "on", "at", "for", "from",
    "to", "by", "with", "as", "more", "better", "if", "when", "where", "while", "its", "their",
    "should", "must", "need", "needs", "adequate", "sufficient", "strong", "specialised", "good",
    "laws", "law", "training", "funding", "co-operation", "cooperation",
  ]
}
