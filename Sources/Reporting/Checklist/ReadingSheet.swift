package import Documents
package import PolicyModel

/// A checklist's questions in another order: by the texts that they rest on, by agency or by theme, so
/// that a document is read once and an office asked once.
package struct ReadingSheet {
  package enum Order: String, CaseIterable, Sendable { case instrument, agency, theme }

  private let checklist: Checklist
  private let order: Order
  private let criteria: [CriterionIndex]
  private let isBrief: Bool

  /// - Parameters:
  ///   - criterion: all that it holds; nil for the whole checklist.
  ///   - isBrief: whether criteria stand for their questions.
  package init(
    _ checklist: Checklist, by order: Order, only criterion: CriterionIndex? = nil,
    brief isBrief: Bool
  ) {
    (self.checklist, self.order, self.isBrief) = (checklist, order, isBrief)
    criteria = criterion.map { [$0] } ?? Array(checklist.criteria.indices)
  }

  package var document: Document {
    Document(
      [
        .heading(level: 1, Text("\(checklist.title), by \(order.rawValue)"), anchor: nil),
        .paragraph(Text("\(checklist.id), version \(checklist.version). \(introduction)")),
      ] + parts + part(order.rest, criteria.filter(isElsewhere)), language: checklist.language)
  }

  /// Whether a criterion would stand nowhere.
  private func isElsewhere(_ index: CriterionIndex) -> Bool {
    let criterion = checklist.criteria[index]
    return switch order {
    case .instrument: criterion.legal.isEmpty
    case .agency: criterion.lead == nil && criterion.support.isEmpty
    case .theme: criterion.themes.isEmpty
    }
  }

  private var introduction: String {
    switch order {
    case .instrument:
      "Each text in the order of its articles, with the criteria that rest on them, to be read once from "
        + "top to bottom. A criterion stands under each article that it names."
    case .agency:
      "Each body with the questions on which it leads, and those on which it supports another."
    case .theme: "Each theme with its questions; a question may stand under several."
    }
  }

  private var parts: [Document.Block] {
    switch order {
    case .instrument:
      checklist.instruments.indices.flatMap {
        InstrumentReading($0, checklist, criteria).blocks(questions)
      }
    case .agency: checklist.agencies.indices.flatMap(agency)
    case .theme:
      checklist.themes.indexed.flatMap { index, theme in
        part(theme.title, criteria.filter { checklist.criteria[$0].themes.contains(index) })
      }
    }
  }

  private func part(_ title: String, _ those: [CriterionIndex]) -> [Document.Block] {
    those.isEmpty ? [] : [.heading(level: 2, Text(title), anchor: nil), .list(questions(those))]
  }

  private func agency(_ index: AgencyIndex) -> [Document.Block] {
    let led = criteria.filter { checklist.criteria[$0].lead == index }
    let supported = criteria.filter { checklist.criteria[$0].support.contains(index) }
    guard !led.isEmpty || !supported.isEmpty else { return [] }
    func list(_ title: String, _ those: [CriterionIndex]) -> [Document.Block] {
      those.isEmpty ? [] : [.heading(level: 3, Text(title), anchor: nil), .list(questions(those))]
    }
    return [.heading(level: 2, Text(checklist.agencies[index].title), anchor: nil)]
      + list("Leads", led) + list("Supports", supported)
  }

  /// The questions of criteria, or the criteria in their place.
  private func questions(_ those: [CriterionIndex]) -> [Text] {
    those.flatMap { index -> [Text] in
      let criterion = checklist.criteria[index]
      guard !isBrief else {
        let own = checklist.indicators[criterion.indicators].map { indicator in
          indicator.id.hasPrefix("\(criterion.id).")
            ? String(indicator.id.dropFirst(criterion.id.count + 1)) : indicator.id
        }
        return [
          Text.strong(criterion.id)
            + Text(" \(criterion.title) (\(own.joined(separator: ", ")))")
        ]
      }
      return checklist.indicators[criterion.indicators].map {
        Text.strong($0.id) + Text(" \($0.question)")
      }
    }
  }
}

extension ReadingSheet.Order {
  /// Above what stands nowhere else.
  fileprivate var rest: String {
    switch self {
    case .instrument: "On no text named here"
    case .agency: "For no agency named here"
    case .theme: "Under no theme"
    }
  }
}
