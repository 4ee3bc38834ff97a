package import Filling
import PolicyModel

/// Whom a person follows in the conflicts of a merge.
package struct MergePreference: Sendable {
  /// Where no office is preferred that is a party.
  package enum Otherwise: String, Sendable, CaseIterable {
    /// What the assessment says, or else the first file.
    case first
    case last
    case ask
  }

  /// Followed wherever they are a party, the first one first; by an agency's id or an office's name.
  package let offices: [String]
  package let otherwise: Otherwise?

  /// - Parameter words: `first`, `last` or `ask`, and offices, by their ids or names.
  /// - Throws: a failure that names what is neither, with what is nearest.
  package init(_ words: [String], in reading: MergeReading) throws {
    otherwise = words.lazy.compactMap(Otherwise.init).first
    offices = try words.filter { Otherwise(rawValue: $0) == nil }.map { try reading.office($0) }
  }

  /// The party that is followed in a conflict; nil where that is still to be asked.
  package func party(of conflict: MergeConflict, in reading: MergeReading) -> Int? {
    for office in offices {
      let party = conflict.parties.firstIndex { places in
        places.contains { place in
          reading.sources[place].offices(of: conflict.indicator, isAssessment: place == 0)
            .contains(office)
        }
      }
      if let party { return party }
    }
    switch otherwise {
    case .first: return 0
    case .last:
      let last = conflict.parties.joined().max()
      return conflict.parties.firstIndex { $0.contains(last ?? 0) }
    case .ask, nil: return nil
    }
  }
}

extension MergeReading {
  /// The office that a word names: one that has answered, by its id or its name.
  fileprivate func office(_ word: String) throws(WorkspaceFailure) -> String {
    let assessment = sources[0].assessment
    var offices: [(name: String, office: String)] = []
    for (place, source) in sources.enumerated() {
      let origins =
        place == 0
        ? assessment.answeredBy.sorted { $0.key < $1.key }.flatMap(\.value) + [source.origin]
        : [source.origin]
      for origin in origins {
        guard let office = origin.office else { continue }
        offices.append((office, office))
        assessment.officeName(of: origin, in: checklist).map { offices.append(($0, office)) }
      }
    }
    if let found = offices.first(where: { $0.name == word })
      ?? offices.first(where: { $0.name.lowercased() == word.lowercased() })
    {
      return found.office
    }
    let names = offices.map(\.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    throw .unknownName(
      UnknownName(.office, word, among: MergePreference.Otherwise.allCases.map(\.rawValue) + names))
  }
}
