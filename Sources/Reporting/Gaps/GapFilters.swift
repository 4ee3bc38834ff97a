import PolicyModel
import Documents
import GapAnalysis

/// How gaps can be found in the register: by tier, agency, theme and section.
struct GapFilters: ReportPiece {
  let round: Round

  init(_ round: Round) { self.round = round }

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
      + round.agencies(of: gap.criterion).map {
        .init(filter: "agency", value: checklist.agencies[$0].id)
      }
      + criterion.themes.map { .init(filter: "theme", value: checklist.themes[$0].id) }
      + [.init(filter: "section", value: checklist.section(ofCriterion: gap.criterion).id)]
  }
}
