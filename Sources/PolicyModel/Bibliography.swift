/// What the answers of an assessment rest on, each source once: the listed ones in the file's order,
/// then evidence that stands beside answers alone.
package struct Bibliography: Sendable {
  /// One place in a source that an answer rests on.
  package struct Use: Sendable {
    package let indicator: IndicatorIndex
    /// The evidence as it stands beside the answer.
    package let piece: Evidence
  }

  package struct Entry: Sendable {
    /// The id of a listed source; nil for evidence that is not listed.
    package let id: String?
    /// What is said of the source; of evidence that is not listed, by the first answer that names it.
    package let document: Evidence
    /// In the checklist's order.
    package fileprivate(set) var uses: [Use] = []
    /// The facts about the State that rest on it.
    package fileprivate(set) var facts: [FactIndex] = []

    package var isUsed: Bool { !uses.isEmpty || !facts.isEmpty }

    /// Whether all of it is restricted, and not single places alone.
    package var isRestricted: Bool {
      id == nil ? uses.allSatisfy(\.piece.isRestricted) : document.isRestricted
    }

    /// The indicators that rest on it, each once.
    package var indicators: [IndicatorIndex] {
      uses.map(\.indicator).reduce(into: []) { all, next in
        if all.last != next { all.append(next) }
      }
    }
  }

  package private(set) var entries: [Entry]

  /// - Parameter holds: whether an answer's evidence is to be in it.
  package init(_ assessment: Assessment, where holds: (IndicatorIndex) -> Bool = { _ in true }) {
    entries = assessment.sources.map { Entry(id: $0.id, document: $0.document) }
    let listed = Dictionary(
      zip(assessment.sources.map(\.id), entries.indices), uniquingKeysWith: { first, _ in first })
    var others: [Name: Int] = [:]
    for (index, answer) in assessment.answers.indexed where holds(index) {
      for piece in answer.evidence {
        let place = piece.source.flatMap { listed[$0] } ?? others[Name(piece)] ?? entries.endIndex
        if place == entries.endIndex {
          others[Name(piece)] = place
          entries.append(Entry(id: nil, document: piece))
        }
        entries[place].uses.append(Use(indicator: index, piece: piece))
      }
    }
    for fact in assessment.facts.indices {
      guard let source = assessment.factGrounds[fact]?.source, let place = listed[source]
      else { continue }
      entries[place].facts.append(fact)
    }
  }

  /// By what two pieces of evidence are one source.
  private struct Name: Hashable {
    let title: String
    let reference: String?
    let url: String?

    init(_ piece: Evidence) {
      (title, reference, url) = (piece.title, piece.reference, piece.url)
    }
  }
}
