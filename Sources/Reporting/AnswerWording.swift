import PolicyModel
import Scoring

extension Answer {
  /// The answer as a person would say it: `Partial`, `72%`, `18 of 25`, `40–55 days`.
  package func words(for indicator: Indicator, state: IndicatorScore.State) -> String {
    switch state {
    case .notApplicable(.facts): return "Does not apply to this State"
    case .notApplicable(.respondent): return "Not applicable"
    case .noCases: return "No cases in the period"
    case .unanswered: return "Not answered"
    case .unknown: return value == .notApplicable ? "Not applicable (not accepted)" : "Unknown"
    case .answered: return value.words(for: indicator.type)
    }
  }
}

extension AnswerValue {
  package func words(for type: AnswerType) -> String {
    switch (self, type) {
    case (.yes, _): "Yes"
    case (.partial, _): "Partial"
    case (.no, _): "No"
    case (.level(let level), .level(let descriptors)):
      "Level \(level) of \(descriptors.count - 1): \(descriptors[level])"
    case (.elements(let present), .elements(let all)): Self.elements(present, of: all)
    case (.amount(let amount), .percent): "\(Printed.number(amount))%"
    case (.amount(let amount), .number(let unit, _, _)): "\(Printed.number(amount)) \(unit)"
    case (.count(let count, of: let total), _): self.count(count, of: total)
    case (.range(from: let from, to: let to), .percent):
      "between \(Printed.number(from))% and \(Printed.number(to))%"
    case (.range(from: let from, to: let to), .number(let unit, _, _)):
      "between \(Printed.number(from)) and \(Printed.number(to)) \(unit)"
    default: "–"
    }
  }

  private func count(_ count: Int, of total: Int) -> String {
    let share = Printed.percent(Double(count) / Double(max(1, total)))
    return isSmallCount
      ? "\(share) (numbers below 5 are not printed)" : "\(count) of \(total) (\(share))"
  }

  private static func elements(_ present: [Int], of all: [Element]) -> String {
    let missing = all.indices.filter { !present.contains($0) }.map { all[$0].label }
    if missing.isEmpty { return "All \(all.count)" }
    if present.isEmpty { return "None of \(all.count)" }
    return "\(present.count) of \(all.count); missing: \(missing.joined(separator: ", "))"
  }
}

extension Evidence {
  /// The evidence as a reference, with a mark where it is restricted.
  package var markedWords: Text { isRestricted ? words + Text(" (restricted)") : words }

  /// The evidence as a reference: title, reference, date, address.
  package var words: Text {
    var parts = [title]
    if let reference, reference != title { parts.append(reference) }
    if let date { parts.append("dated \(date)") }
    if let validUntil { parts.append("valid until \(validUntil)") }
    var text = Text("\(kind.rawValue): \(parts.joined(separator: ", "))")
    if let url, url != title { text = text + Text(spans: [.plain(", "), .address(url)]) }
    return text
  }
}
