package import GapAnalysis

extension AskedOffice {
  /// Whom questions are put to, for a column.
  package func words(in round: Round) -> String {
    name(in: round) ?? "Nobody (no agency is named)"
  }
}
