import Findings

/// What a questionnaire that came back says of itself: which questions of which State it asks, and whom.
package struct ReturnedReference: Sendable, Equatable {
  package private(set) var checklist: String?
  package private(set) var version: String?
  package private(set) var stateCode: String?
  package private(set) var stateName: String?
  package private(set) var date: String?
  /// The agency's id; nil where it asks all, or does not say.
  package private(set) var agency: String?
  package private(set) var role: String?

  package init() {}

  package var isGiven: Bool { checklist != nil }

  /// Reads what stands in a row's cells: the line with all of it, or a label and what stands behind.
  mutating func read(_ grid: ReturnedGrid) {
    for row in grid.rows {
      for cell in row.cells { read(line: cell.text) }
      let texts = row.cells.map(\.text).filter { !$0.isEmpty }
      guard (2...3).contains(texts.count) else { continue }
      let name = ReturnedHead.folded(texts[0])
      if let label = QuestionnaireLabel.allCases.first(where: {
        ReturnedHead.folded($0.rawValue) == name
      }) {
        put(texts[1], label)
      }
    }
  }

  /// Reads the line that says all: `Reference: <checklist> <version> · <State> · <date> · <agency or ->`.
  mutating func read(line: String) {
    // Most lines are none.
    guard line.unicodeScalars.contains("·") else { return }
    let plain = Lookalike.spaced(line)
    let mark = QuestionnaireLabel.reference.rawValue.lowercased() + ":"
    guard let start = plain.lowercased().firstRange(of: mark) else { return }
    let count = plain.lowercased().distance(
      from: plain.lowercased().startIndex, to: start.upperBound)
    let parts = plain.dropFirst(count).split(separator: "·", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard parts.count >= 4 else { return }
    let names = parts[0].split(separator: " ").map(String.init)
    guard names.count == 2, !isGiven || checklist == names[0] else { return }
    (checklist, version) = (names[0], names[1])
    func given(_ part: String) -> String? { part.isEmpty || part == "-" ? nil : part }
    (stateCode, date, agency) = (given(parts[1]), given(parts[2]), given(parts[3]))
  }

  private mutating func put(_ text: String, _ label: QuestionnaireLabel) {
    switch label {
    case .checklist: checklist = checklist ?? (text.contains(" ") ? nil : text)
    case .version: version = version ?? text
    case .state:
      // `XX Exampleland`, `XX` or the name alone.
      let code = text.prefix { $0 != " " && $0 != "," }
      guard code.count == 2, code.allSatisfy({ $0.isASCII && $0.isUppercase }) else {
        stateName = stateName ?? text
        return
      }
      stateCode = stateCode ?? String(code)
    case .date: date = date ?? text
    case .office: agency = agency ?? (text == "-" || text.contains(" ") ? nil : text)
    case .answeredBy: role = role ?? text.lowercased()
    case .reference: break
    }
  }
}
