import PolicyModel
import Documents
import GapAnalysis

/// How gaps can be found in a register: by tier, agency, theme and section.
struct GapFilters: ReportPiece {
  let round: Round

  init(_ round: Round) { self.round = round }

  /// The filters of register one with those values that at least one gap has, in the checklist's
  /// order.
  func filters(for gaps: [GapToFix]) -> [Document.Filter] {
    filters(
      GapToFix.Tier.allCases.map { ($0.rawValue, $0.title) }, present: Set(gaps.flatMap(tags)))
  }

  /// The same of register two.
  func filters(for gaps: [GapToFindOut]) -> [Document.Filter] {
    filters(
      GapToFindOut.Tier.allCases.map { ($0.rawValue, $0.title) }, present: Set(gaps.flatMap(tags)))
  }

  private func filters(
    _ tiers: [(String, String)], present: Set<Document.Tag>
  ) -> [Document.Filter] {
    func filter(_ name: String, _ title: String, _ all: [(String, String)]) -> Document.Filter {
      let options = all.map(Document.Filter.Option.init).filter {
        present.contains(.init(filter: name, value: $0.value))
      }
      return Document.Filter(name: name, title: title, options: options)
    }
    return [
      filter("tier", "Tier", tiers),
      filter("agency", "Agency", checklist.agencies.indexed.map { ($1.id, round.name(of: $0)) }),
      filter("theme", "Theme", checklist.themes.map { ($0.id, $0.title) }),
      filter("section", "Section", checklist.sections.map { ($0.id, "\($0.id) \($0.title)") }),
    ]
  }

  func tags(of gap: GapToFix) -> [Document.Tag] { tags(gap.criterion, tier: gap.tier.rawValue) }

  func tags(of gap: GapToFindOut) -> [Document.Tag] { tags(gap.criterion, tier: gap.tier.rawValue) }

  private func tags(_ index: CriterionIndex, tier: String) -> [Document.Tag] {
    [.init(filter: "tier", value: tier)]
      + round.agencies(of: index).map { .init(filter: "agency", value: checklist.agencies[$0].id) }
      + checklist.criteria[index].themes.map {
        .init(filter: "theme", value: checklist.themes[$0].id)
      }
      + [.init(filter: "section", value: checklist.section(ofCriterion: index).id)]
  }
}
