import Loading
import PolicyModel
import YAMLTree

extension Period {
  /// As a file has it: a year, or two days.
  var content: YAMLContent {
    if let year { return .text(year) }
    return .mapping([
      .init(PeriodKey.from.rawValue, .text(first.description)),
      .init(PeriodKey.to.rawValue, .text(last.description)),
    ])
  }
}

extension Office {
  /// As a file has it: its name, with how to reach it where that is said.
  var content: YAMLContent {
    guard let contact else { return .text(name) }
    return .mapping([
      .init(OfficeKey.name.rawValue, .text(name)),
      .init(OfficeKey.contact.rawValue, .text(contact)),
    ])
  }
}

/// What an assessment says beside answers and plans, as a file has it; nil where there is nothing to say.
extension Assessment {
  /// A self-assessment is what a file is that says nothing of it.
  var basisContent: YAMLContent? {
    basis == .selfAssessment ? nil : .text(basis.rawValue)
  }

  func officesContent(_ checklist: Checklist) -> YAMLContent? {
    Self.mapping(
      offices.sorted { $0.key < $1.key }.map { agency, office in
        .init(checklist.agencies[agency].id, office.content)
      })
  }

  /// Groups first, then criteria and indicators.
  func assignmentsContent(_ checklist: Checklist) -> YAMLContent? {
    func entries<Item>(
      _ assigned: [PlaceInList<Item>: AgencyIndex], _ id: (PlaceInList<Item>) -> String
    ) -> [YAMLContent.Entry] {
      assigned.sorted { $0.key < $1.key }.map { place, agency in
        YAMLContent.Entry(id(place), .text(checklist.agencies[agency].id))
      }
    }
    return Self.mapping(
      entries(assignments.groups) { checklist.groups[$0].id }
        + entries(assignments.criteria) { checklist.criteria[$0].id }
        + entries(assignments.indicators) { checklist.indicators[$0].id })
  }

  var sourcesContent: YAMLContent? {
    Self.mapping(sources.map { .init($0.id, EvidenceEntry($0).mapping { $0 }) })
  }

  /// The answer to a fact, with its grounds where it has some.
  func content(of fact: FactIndex) -> YAMLContent {
    let answer = facts[fact] == .notGiven ? nil : facts[fact].rawValue
    guard let grounds = factGrounds[fact] else { return answer.map(YAMLContent.text) ?? .blank }
    let parts: [(key: FactAnswerKey, text: String?)] = [
      (.answer, answer), (.source, grounds.source), (.note, grounds.note),
    ]
    return .mapping(
      parts.compactMap { part in
        part.text.map { YAMLContent.Entry(part.key.rawValue, .text($0)) }
      })
  }

  private static func mapping(_ entries: [YAMLContent.Entry]) -> YAMLContent? {
    entries.isEmpty ? nil : .mapping(entries)
  }
}
