package import GapAnalysis

extension DueItem {
  /// What falls due or ends, to begin a line with: `12 answers due`, `Measure due: Amend the Act`.
  ///
  /// - Parameter naming: whether evidence is called by its title also where that is restricted.
  package func words(namingRestricted naming: Bool) -> String {
    switch kind {
    case .answers: "\(Printed.count(ids.count, "answer")) due"
    case .awaited: "\(Printed.count(ids.count, "answer")) asked for and awaited"
    case .measure: "Measure due" + (title.map { ": \($0)" } ?? "")
    case .evidenceEnds: "Evidence ends\(evidenceWords(naming))"
    case .evidenceAges: "Evidence becomes too old\(evidenceWords(naming))"
    }
  }

  private func evidenceWords(_ naming: Bool) -> String {
    if isRestricted, !naming { return " (restricted)" }
    return (title.map { ": \($0)" } ?? "") + (isRestricted ? " (restricted)" : "")
  }
}

extension DueList {
  /// Who has to see to something.
  package func officeName(_ item: DueItem) -> String {
    item.agency.map(round.name(of:)) ?? "nobody is named"
  }
}
