import GapAnalysis
import PolicyModel

/// How gaps can be found in the register: by tier, agency, theme and section.
extension Report {
  /// The filters with those values that at least one gap has, in the checklist's order.
  func filters(for gaps: [Gap]) -> [Document.Filter] {
    let present = Set(gaps.flatMap(tags))
    func filter(_ name: String, _ title: String, _ all: [(String, String)]) -> Document.Filter {
      let options = all.map(Document.Filter.Option.init).filter {
        present.contains(.init(filter: name, value: $0.value))
      }
      return Document.Filter(name: name, title: title, options: options)
    }
    return [
      filter("tier", "Tier", Gap.Tier.allCases.map { ($0.rawValue, $0.title) }),
      filter("agency", "Agency", checklist.agencies.map { ($0.id, $0.title) }),
      filter("theme", "Theme", checklist.themes.map { ($0.id, $0.title) }),
      filter("section", "Section", checklist.sections.map { ($0.id, "\($0.id) \($0.title)") }),
    ]
  }

  func tags(of gap: Gap) -> [Document.Tag] {
    let criterion = checklist.criteria[gap.criterion]
    return [.init(filter: "tier", value: gap.tier.rawValue)]
      + agencies(of: gap.criterion).map {
        .init(filter: "agency", value: checklist.agencies[$0].id)
      }
      + criterion.themes.map { .init(filter: "theme", value: checklist.themes[$0].id) }
      + [.init(filter: "section", value: section(of: gap.criterion).id)]
  }

  /// Where a criterion stands in the checklist, each step a jump to its answers.
  func pathFact(_ criterion: Int) -> Document.Fact {
    let (section, group) = (section(of: criterion), group(of: criterion))
    return .init(
      "Part of",
      .link("\(section.id) \(section.title)", to: "part.\(section.id)") + Text(" › ")
        + .link("\(group.id) \(group.title)", to: "part.\(group.id)"))
  }

  func themeFact(_ criterion: Criterion) -> [Document.Fact] {
    if criterion.themes.isEmpty { return [] }
    let titles = criterion.themes.map { checklist.themes[$0].title }
    return [.init("Themes", Text(titles.joined(separator: ", ")))]
  }

  func section(of criterion: Int) -> Section {
    let group = checklist.groups.firstIndex { $0.criteria.contains(criterion) } ?? 0
    return checklist.sections.first { $0.groups.contains(group) } ?? checklist.sections[0]
  }

  func group(of criterion: Int) -> Group {
    checklist.groups.first { $0.criteria.contains(criterion) } ?? checklist.groups[0]
  }
}
