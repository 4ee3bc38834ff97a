import Documents
import GapAnalysis
import PolicyModel

/// What the answers rest on: each source once, with the answers that name it.
struct SourcesPart: ReportPart {
  static let anchor = "part.sources"
  static let title = "Annex: sources"

  private let scope: AgencyScope
  private let bibliography: Bibliography
  var round: Round { scope.round }

  init(_ report: Report) {
    scope = report.scope
    bibliography = Bibliography(report.assessment, where: report.scope.holds(indicator:))
  }

  var blocks: [Document.Block] {
    let used = bibliography.entries.filter(\.isUsed)
    // What others than this agency use is no source of its sheet.
    let unused = scope.isWhole ? bibliography.entries.filter { !$0.isUsed } : []
    guard !used.isEmpty || !unused.isEmpty else {
      return [.paragraph("No answer names a source.")]
    }
    return [.paragraph(Text(summary(used)))] + list(used) + spare(unused)
  }

  private func summary(_ used: [Bibliography.Entry]) -> String {
    let answers = Set(used.flatMap(\.indicators)).count
    let facts = Set(used.flatMap(\.facts)).count
    let others = facts == 0 ? "" : " and \(Printed.count(facts, "fact"))"
    return "\(Printed.count(used.count, "source")), on which "
      + "\(Printed.count(answers, "answer"))\(others) \(answers + facts == 1 ? "rests" : "rest"). "
      + "Behind an answer stands where in the source, where that is told."
  }

  /// Listed sources by their ids, then evidence that stands beside answers alone.
  private func list(_ entries: [Bibliography.Entry]) -> [Document.Block] {
    let listed = entries.filter { $0.id != nil }
    let others = entries.filter { $0.id == nil }
    let heading: [Document.Block] =
      listed.isEmpty || others.isEmpty
      ? [] : [.heading(level: 3, "Beside answers alone", anchor: nil)]
    return facts(listed) + (others.isEmpty ? [] : heading + [.list(others.map(words))])
  }

  private func facts(_ entries: [Bibliography.Entry]) -> [Document.Block] {
    entries.isEmpty
      ? []
      : [
        .facts(
          entries.map { entry in
            let (id, rests) = (entry.id ?? "", rests(entry))
            let opening = rests.isEmpty ? Text("") : " Rests on it:"
            return Document.Fact(
              id, document(entry) + opening, items: rests, anchor: Self.anchor(id))
          })
      ]
  }

  private func spare(_ entries: [Bibliography.Entry]) -> [Document.Block] {
    guard !entries.isEmpty else { return [] }
    return [.heading(level: 3, "Listed, and nothing rests on them", anchor: nil)] + facts(entries)
  }

  /// Of what stands beside answers alone, in one line: few rest on it.
  private func words(_ entry: Bibliography.Entry) -> Text {
    document(entry) + Text(" Rests on it: ") + rests(entry).joined("; ") + "."
  }

  private func document(_ entry: Bibliography.Entry) -> Text {
    entry.document.documentWords(naming: entry.document.titleWords)
      + Text(entry.isRestricted ? " (restricted)." : ".")
  }

  /// The answers and the facts that rest on it.
  private func rests(_ entry: Bibliography.Entry) -> [Text] {
    uses(entry) + entry.facts.map(fact)
  }

  /// The answers, each once with all its places.
  private func uses(_ entry: Bibliography.Entry) -> [Text] {
    entry.indicators.map { indicator in
      let places = entry.uses.filter { $0.indicator == indicator }
        .compactMap { place($0.piece, in: entry) }
      let name = jumps.named(indicator)
      return places.isEmpty ? name : name + Text(" (") + places.joined("; ") + ")"
    }
  }

  /// Where in the source it stands, and what the answer says otherwise of it; nil where that is
  /// nothing.
  private func place(_ piece: Evidence, in entry: Bibliography.Entry) -> Text? {
    let known = entry.document.dateWords
    let own = zip(piece.dateWords, known).compactMap { $0 == $1 ? nil : $0 }.map { Text($0) }
    let mark: [Text] = piece.isRestricted && !entry.isRestricted ? ["restricted"] : []
    let parts = own + mark + [piece.placeWords].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(", ")
  }

  private func fact(_ index: FactIndex) -> Text {
    Text("the fact “\(checklist.facts[index].words)”")
  }

  private static func anchor(_ id: String) -> String { "part.source.\(id)" }

  /// A piece's title, as a jump to the source that it refers to.
  static func link(_ piece: Evidence) -> Text {
    piece.source.map { .link(piece.title, to: anchor($0), language: piece.language) }
      ?? piece.titleWords
  }
}
