import PolicyModel

/// What of an assessment a form carries to whoever gets it.
package struct FormContents: Sendable, Equatable {
  /// Internal notes, beside answers and facts.
  package private(set) var notes = 0
  /// Restricted pieces of evidence beside answers.
  package private(set) var restricted = 0

  /// What is carried beside some questions.
  init(_ assessment: Assessment, _ facts: [FactIndex], _ indicators: [IndicatorIndex]) {
    for fact in facts where assessment.factGrounds[fact]?.note != nil { notes += 1 }
    for indicator in indicators {
      let answer = assessment.answers[indicator]
      if answer.note != nil { notes += 1 }
      restricted += answer.evidence.count(where: \.isRestricted)
    }
  }

  /// An assessment without any of it, and without restricted sources.
  static func taken(from assessment: Assessment) -> Assessment {
    var assessment = withoutFactNotes(assessment)
    for index in assessment.answers.indices {
      assessment.answers[index].note = nil
      assessment.answers[index].evidence.removeAll(where: \.isRestricted)
    }
    let restricted = Set(assessment.sources.filter(\.document.isRestricted).map(\.id))
    assessment.sources.removeAll { restricted.contains($0.id) }
    for (fact, grounds) in assessment.factGrounds {
      guard let source = grounds.source, restricted.contains(source) else { continue }
      assessment.factGrounds[fact] = FactGrounds(source: nil, note: grounds.note)
    }
    return assessment
  }

  /// An assessment without the notes beside facts, which nobody knows whose they are.
  static func withoutFactNotes(_ assessment: Assessment) -> Assessment {
    var assessment = assessment
    assessment.factGrounds = assessment.factGrounds.mapValues {
      FactGrounds(source: $0.source, note: nil)
    }
    return assessment
  }
}
