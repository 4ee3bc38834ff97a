/// What a public copy of an assessment lacks, as counts.
package struct LeftOut: Sendable, Equatable {
  /// The most that one count says; beyond it stays there, so that a copy can always be read.
  package static let most = 999_999_999

  /// Pieces of evidence that are marked as restricted.
  package var evidence: Int
  /// Notes beside answers and plans.
  package var notes: Int
  /// Names of respondents, functions of those who signed, contacts of offices and where answers are sent.
  package var names: Int
  /// Texts that looked like personal data.
  package var personalData: Int
  /// Answers with a count or a rest below 5, which are given as ranges of tens.
  package var smallCounts: Int

  package init(
    evidence: Int = 0, notes: Int = 0, names: Int = 0, personalData: Int = 0, smallCounts: Int = 0
  ) {
    self.evidence = evidence
    self.notes = notes
    self.names = names
    self.personalData = personalData
    self.smallCounts = smallCounts
  }

  /// What a copy of a copy lacks.
  package static func + (a: LeftOut, b: LeftOut) -> LeftOut {
    func sum(_ count: KeyPath<LeftOut, Int>) -> Int {
      min(a[keyPath: count] + b[keyPath: count], most)
    }
    return LeftOut(
      evidence: sum(\.evidence), notes: sum(\.notes), names: sum(\.names),
      personalData: sum(\.personalData), smallCounts: sum(\.smallCounts))
  }
}
