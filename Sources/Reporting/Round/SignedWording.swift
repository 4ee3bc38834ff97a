import Documents
import GapAnalysis
import PolicyModel

/// What a report says of signatures and acceptance: offices and functions, never persons.
struct SignedWording: ReportPiece {
  let round: Round

  /// How many ids stand in a sentence.
  private static let most = 5

  /// Nothing where nothing is signed or accepted.
  var blocks: [Document.Block] {
    let sentences = assessment.signatures.map(words) + [acceptedWords].compactMap(\.self)
    return sentences.isEmpty ? [] : [.paragraph(Text(sentences.joined(separator: " ")))]
  }

  /// `Signed as Head of the Office on 12 May 2026; 3 answers changed since: a, b and c.`
  private func words(_ signature: Signature) -> String {
    let whose = signature.office.map { "The answers of \(round.name(of: $0)) are signed" }
    var words = whose ?? "Signed"
    if let signedAs = signature.signedAs { words += " as \(signedAs)" }
    if let day = signature.on { words += " on \(Printed.day(day))" }
    let ids = signature.changedSince
    if !ids.isEmpty {
      words +=
        "; \(Printed.count(ids.count, "answer")) changed since: \(ids.listed(most: Self.most))"
    }
    return words + "."
  }

  /// `12 of 20 answers are accepted by the Office; 2 have changed since they were accepted.`
  private var acceptedWords: String? {
    let accepted = assessment.accepted.values
    guard !accepted.isEmpty else { return nil }
    let given = assessment.answers.count { $0.value != .unanswered }
    let holding = accepted.filter(\.holds)
    var words = "\(holding.count) of \(Printed.count(given, "answer")) are accepted"
    words += byWhom(holding)
    let changed = accepted.count - holding.count
    if changed > 0 {
      words +=
        "; \(changed) \(changed == 1 ? "has" : "have") changed since \(changed == 1 ? "it was" : "they were") accepted"
    }
    return words + "."
  }

  /// By one office, or by several with their numbers, the most first; nothing where no office is told.
  private func byWhom(_ accepted: [Acceptance]) -> String {
    let counts = Dictionary(grouping: accepted.compactMap(\.by)) { $0 }.mapValues(\.count)
    let offices = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard offices.count > 1 else { return offices.first.map { " by \($0.key)" } ?? "" }
    return ", " + offices.map { "\($0.value) by \($0.key)" }.listed
  }
}
