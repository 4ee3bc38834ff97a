/// Who is followed where files of a merge say something, and what came of each file.
struct MergeDecisions {
  /// Whether or not they were decided, in the order in which they came up.
  private(set) var conflicts: [MergeConflict] = []
  private(set) var openConflicts: [MergeConflict] = []
  /// How many of them were left undecided.
  var undecided: Int { openConflicts.count }
  /// What was said in a file and not taken.
  private(set) var refusals: [Merge.Refusal] = []
  /// One for each file.
  var tallies: [MergeTally]
  /// The index of the party preferred in a conflict; nil where it is left undecided.
  private let decide: (MergeConflict) throws -> Int?

  /// - Parameter decide: asked for every conflict once; its error ends the merge.
  init(files: Int, _ decide: @escaping (MergeConflict) throws -> Int?) {
    tallies = Array(repeating: MergeTally(), count: files)
    self.decide = decide
  }

  /// The first file that says what is to be kept; nil where nobody says anything, or where it is
  /// left undecided.
  ///
  /// - Parameters:
  ///   - places: the files that are asked.
  ///   - counts: whether what they say counts as taken, agreed or left out.
  mutating func winner<Said: Equatable>(
    _ subject: MergeConflict.Subject, among places: [Int], counts: Bool, _ said: (Int) -> Said?
  ) throws -> Int? {
    var parties: [(said: Said, places: [Int])] = []
    for place in places {
      guard let said = said(place) else { continue }
      if let party = parties.firstIndex(where: { $0.said == said }) {
        parties[party].places.append(place)
      } else {
        parties.append((said, [place]))
      }
    }
    guard let first = parties.first else { return nil }
    var chosen = 0
    if parties.count > 1 {
      let conflict = MergeConflict(subject: subject, parties: parties.map(\.places))
      conflicts.append(conflict)
      guard let decision = try decide(conflict) else {
        openConflicts.append(conflict)
        for place in parties.flatMap(\.places) where place > 0 {
          tallies[place].leftOut += 1
          refusals.append(Merge.Refusal(subject: subject, file: place))
        }
        return nil
      }
      chosen = decision
      for (party, said) in parties.enumerated() where party != chosen {
        for place in said.places { refusals.append(Merge.Refusal(subject: subject, file: place)) }
      }
    }
    let winner = parties.count > 1 ? parties[chosen].places[0] : first.places[0]
    if counts { count(parties.map(\.places), chosen: chosen, winner: winner) }
    return winner
  }

  private mutating func count(_ parties: [[Int]], chosen: Int, winner: Int) {
    for (index, party) in parties.enumerated() {
      for place in party where place > 0 {
        if index != chosen {
          tallies[place].leftOut += 1
        } else if place == winner {
          tallies[place].taken += 1
        } else {
          tallies[place].agreed += 1
        }
      }
    }
  }
}
