import Documents
import GapAnalysis
import PolicyModel

/// The law that a criterion rests on.
struct LegalFacts {
  private let round: Round
  private let criterion: Criterion

  init(_ round: Round, _ criterion: Criterion) { (self.round, self.criterion) = (round, criterion) }

  /// The instruments that address the State on the assessment's day, apart by force, and those that
  /// soon will; a condition on a fact that is not given is said.
  var facts: [Document.Fact] {
    let references = criterion.legal.filter { $0.appliesIf.hold(in: round.assessment.facts) }
    func fact(
      _ label: String, _ isMeant: (Instrument, Instrument.Standing) -> Bool
    ) -> [Document.Fact] {
      let words = references.filter { reference in
        let instrument = round.checklist.instruments[reference.instrument]
        return isMeant(instrument, instrument.standing(on: round.assessment.date))
      }
      .map(words)
      return words.isEmpty ? [] : [.init(label, Text(words.joined(separator: "; ")))]
    }
    return fact("Legal basis") { $0.force == .binding && $1 == .inForce }
      + fact("Also relevant") { $0.force != .binding && $1 == .inForce }
      // Of what obliges nobody, such as a judgment, nobody knows beforehand.
      + fact("To come") {
        if $0.force == .binding, case .toCome = $1 { true } else { false }
      }
  }

  private func words(_ reference: LegalReference) -> String {
    let instrument = round.checklist.instruments[reference.instrument]
    let cited = instrument.citation.map { " (\($0))" } ?? ""
    var remarks: [String] = []
    if case .toCome(let day) = instrument.standing(on: round.assessment.date) {
      remarks.append("in force from \(Printed.day(day))")
    }
    if reference.confidence != .high { remarks.append("check the number before quoting it") }
    if let note = reference.note { remarks.append(note) }
    if reference.appliesIf.areOpen(in: round.assessment.facts) {
      remarks.append("if it binds the State: \(reference.appliesIf.words(in: round.checklist))")
    }
    let remark = remarks.isEmpty ? "" : " [\(remarks.joined(separator: "; "))]"
    return "\(instrument.title)\(cited)\(Self.cited(reference.article))\(remark)"
  }

  /// What follows the instrument's name: `, Art. 12(1)`, `, chapter V`, nothing for the whole text.
  private static func cited(_ article: String) -> String {
    if article == "whole text" { return "" }
    return article.first?.isNumber == true ? ", Art. \(article)" : ", \(article)"
  }
}
