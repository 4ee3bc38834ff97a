import PolicyModel

/// How far an interview has come: which questions there are to answer, and which of them are open.
package struct InterviewProgress: Sendable {
  /// The positions of the questions that the facts leave to be asked.
  package let asked: [Int]
  /// The positions of those among them that nothing has been answered to in this round.
  ///
  /// An answer of an earlier round is open until it is reviewed.
  package let open: [Int]
  /// How many of the open ones have an answer of an earlier round, which has not been reviewed.
  package let unreviewed: Int
  /// The number of the question that it stands at, from 1; that of the last at the end.
  package let number: Int

  init(along route: InterviewRoute, at position: Int, _ assessment: Assessment) {
    asked = route.asked(in: assessment)
    open = asked.filter { route.questions[$0].isOpen(in: assessment) }
    unreviewed = open.count { route.questions[$0].isUnreviewed(in: assessment) }
    number = asked.firstIndex { $0 >= position }.map { $0 + 1 } ?? asked.count
  }
}
