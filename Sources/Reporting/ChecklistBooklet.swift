import Documents
import Filling
import PolicyModel

/// A checklist, or one criterion of it, for reading.
package enum ChecklistBooklet {
  /// The sections, groups and criteria with their weights.
  package static func overview(_ checklist: Checklist) -> Document {
    var blocks: [Document.Block] = [
      .heading(level: 1, Text(checklist.title), anchor: nil),
      .paragraph(opening(checklist)),
      .paragraph(Text(ChecklistCount(checklist).words + ".")),
    ]
    for section in checklist.sections {
      blocks.append(.heading(level: 2, Text("\(section.id)  \(section.title)"), anchor: section.id))
      for group in checklist.groups[section.groups] {
        blocks.append(.heading(level: 3, Text("\(group.id)  \(group.title)"), anchor: group.id))
        blocks.append(
          .list(
            checklist.criteria[group.criteria].map { criterion in
              Text.strong(criterion.id)
                + Text(
                  "  \(criterion.title) (weight \(Printed.number(criterion.weight))"
                    + "\(criterion.isCritical ? ", critical" : ""))")
            }))
      }
    }
    return Document(blocks + vocabulary(checklist) + source(checklist))
  }

  /// The ids that an assessment may name.
  private static func vocabulary(_ checklist: Checklist) -> [Document.Block] {
    words("Facts about the State", checklist.facts.map { ($0.id, $0.question) })
      + words("Victim groups, for 'except'", checklist.victimGroups.map { ($0.id, $0.label) })
      + words("Agencies, for plans", checklist.agencies.map { ($0.id, $0.title) })
      + words("Themes", checklist.themes.map { ($0.id, $0.title) })
  }

  private static func source(_ checklist: Checklist) -> [Document.Block] {
    guard !checklist.source.acknowledgement.isEmpty else { return [] }
    return [
      .heading(level: 2, "Source", anchor: nil),
      .paragraph(Text(checklist.source.acknowledgement)),
    ]
  }

  /// The ids of one kind with what they stand for, for those who fill in an assessment.
  private static func words(_ title: String, _ words: [(id: String, text: String)]) -> [Document
    .Block]
  {
    if words.isEmpty { return [] }
    return [
      .heading(level: 2, Text(title), anchor: nil),
      .facts(words.map { Document.Fact($0.id, Text($0.text)) }),
    ]
  }

  /// All of a checklist, with its method: what every question asks and how the answers are scored.
  package static func whole(_ checklist: Checklist) -> Document {
    var blocks: [Document.Block] = [
      .heading(level: 1, Text(checklist.title), anchor: nil),
      .paragraph(opening(checklist)),
      .paragraph(Text(ChecklistCount(checklist).words + ".")),
    ]
    for section in checklist.sections {
      blocks.append(.heading(level: 2, Text("\(section.id) \(section.title)"), anchor: section.id))
      for group in checklist.groups[section.groups] {
        blocks.append(.heading(level: 3, Text("\(group.id) \(group.title)"), anchor: group.id))
        blocks += group.criteria.map { .entry(entry($0, of: checklist)) }
      }
    }
    blocks.append(.heading(level: 2, "How answers are scored", anchor: "method"))
    blocks.append(.facts(checklist.scoring.method))
    if !checklist.changedRules.isEmpty {
      let rules = checklist.changedRules.map { "\($0.key) \($0.value) (default \($0.standard))" }
      blocks.append(
        .paragraph(Text("Changed from the method's defaults: \(rules.joined(separator: "; ")).")))
    }
    return Document(blocks + vocabulary(checklist) + source(checklist))
  }

  private static func opening(_ checklist: Checklist) -> Text {
    let summary = checklist.summary.isEmpty ? "" : " \(checklist.summary)"
    return Text("\(checklist.id), version \(checklist.version).\(summary)")
  }

  private static func duty(_ criterion: Criterion) -> [Document.Block] {
    criterion.statement.isEmpty ? [] : [.paragraph(Text(criterion.statement))]
  }

  private static func entry(_ index: CriterionIndex, of checklist: Checklist) -> Document.Entry {
    let criterion = checklist.criteria[index]
    let mark = Document.Mark(
      words: criterion.isCritical ? "critical" : "weight \(Printed.number(criterion.weight))",
      rank: criterion.isCritical ? 0 : 3)
    let lead = criterion.lead.map { Document.Fact("Lead", Text(checklist.agencies[$0].title)) }
    return Document.Entry(
      anchor: criterion.id, id: criterion.id, title: criterion.title, mark: mark,
      summary: [lead].compactMap(\.self), tags: [],
      blocks: duty(criterion) + [.facts(facts(criterion, checklist))]
        + questions(of: criterion, checklist, level: 4))
  }

  /// One criterion with all its questions.
  package static func criterion(_ index: CriterionIndex, of checklist: Checklist) -> Document {
    let criterion = checklist.criteria[index]
    return Document(
      [
        .heading(level: 1, Text("\(criterion.id)  \(criterion.title)"), anchor: criterion.id)
      ] + duty(criterion) + [.facts(facts(criterion, checklist))]
        + questions(of: criterion, checklist, level: 3))
  }

  private static func questions(
    of criterion: Criterion, _ checklist: Checklist, level: Int
  ) -> [Document.Block] {
    var blocks: [Document.Block] = []
    for indicator in checklist.indicators[criterion.indicators] {
      var marks = [indicator.dimension.words]
      if indicator.isRequired { marks.append("required") }
      if indicator.isRedFlag { marks.append("red flag") }
      if indicator.weight != 1 { marks.append("weight \(Printed.number(indicator.weight))") }
      blocks.append(
        .heading(
          level: level, Text("\(indicator.id)  \(marks.joined(separator: ", "))"),
          anchor: indicator.id))
      blocks.append(.paragraph(Text(indicator.question)))
      blocks.append(.list(AnswerGuide(indicator).lines.map { Text($0) }))
    }
    return blocks
  }

  private static func facts(_ criterion: Criterion, _ checklist: Checklist) -> [Document.Fact] {
    var facts: [Document.Fact] = [
      .init(
        "Weight",
        Text("\(Printed.number(criterion.weight))\(criterion.isCritical ? ", critical" : "")"))
    ]
    if !criterion.appliesIf.isEmpty {
      facts.append(.init("Applies if", Text(criterion.appliesIf.words(in: checklist))))
    }
    if let lead = criterion.lead {
      facts.append(.init("Lead", Text(checklist.agencies[lead].title)))
    }
    if !criterion.support.isEmpty {
      let titles = criterion.support.map { checklist.agencies[$0].title }
      facts.append(.init("Support", Text(titles.joined(separator: "; "))))
    }
    facts.append(.init("Effort", Text(criterion.effort.rawValue)))
    if !criterion.recommendation.isEmpty {
      facts.append(.init("If unmet", Text(criterion.recommendation)))
    }
    if !criterion.legal.isEmpty {
      let references = criterion.legal.map { reference in
        let when =
          reference.appliesIf.isEmpty
          ? "" : " (if \(reference.appliesIf.words(in: checklist)))"
        return "\(checklist.instruments[reference.instrument].id) \(reference.article)\(when)"
      }
      facts.append(.init("Legal basis", Text(references.joined(separator: "; "))))
    }
    if !criterion.themes.isEmpty {
      let titles = criterion.themes.map { checklist.themes[$0].title }
      facts.append(.init("Themes", Text(titles.joined(separator: ", "))))
    }
    if !criterion.related.isEmpty {
      let ids = criterion.related.map { checklist.criteria[$0].id }
      facts.append(.init("Related", Text(ids.joined(separator: ", "))))
    }
    facts.append(
      .init(
        "Source", Text("\(criterion.source.words) (\(criterion.source.kind.rawValue))")))
    return facts
  }
}

/// How much a checklist holds.
package struct ChecklistCount {
  /// The counts in words: `4 sections, 14 groups, …`.
  package let words: String

  package init(_ checklist: Checklist) {
    func count(_ dimension: Indicator.Dimension) -> Int {
      checklist.indicators.count { $0.dimension == dimension }
    }
    let weight = checklist.criteria.reduce(0) { $0 + $1.weight }
    let critical = checklist.criteria.count { $0.isCritical }
    words = [
      Printed.count(checklist.sections.count, "section"),
      Printed.count(checklist.groups.count, "group"),
      Printed.count(checklist.criteria.count, "criterion", "criteria"),
      Printed.count(checklist.indicators.count, "indicator")
        + " (\(count(.structure)) structure, \(count(.process)) process, \(count(.outcome)) outcome)",
      "weights summing to \(Printed.number(weight))", "\(critical) critical",
    ].joined(separator: ", ")
  }
}
