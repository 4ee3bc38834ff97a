package import Documents
import Filling
package import PolicyModel

/// A checklist, or one criterion of it, for reading.
package enum ChecklistBooklet {
  /// The sections, groups and criteria with their weights.
  package static func overview(_ checklist: Checklist) -> Document {
    var blocks = opening(checklist)
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
    return Document(
      blocks + vocabulary(checklist) + source(checklist), language: checklist.language)
  }

  /// The ids that an assessment may name.
  private static func vocabulary(_ checklist: Checklist) -> [Document.Block] {
    words("Facts about the State", checklist.facts.map { ($0.id, $0.question) })
      + words("Victim groups, for 'except'", checklist.victimGroups.map { ($0.id, $0.label) })
      + words("Agencies, for plans", checklist.agencies.map { ($0.id, $0.title) })
      + words("Themes", checklist.themes.map { ($0.id, $0.title) })
      + words(
        "Texts, under 'Legal basis'",
        checklist.instruments.map { ($0.id, "\($0.title) (\($0.details))") })
      + retired(checklist)
  }

  /// What an older answer may still be kept under.
  private static func retired(_ checklist: Checklist) -> [Document.Block] {
    if checklist.retired.isEmpty { return [] }
    return [
      .heading(level: 2, "Ids of earlier versions that ask nothing any more", anchor: nil),
      .paragraph(Text(checklist.retired.joined(separator: ", ") + ".")),
    ]
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
    var blocks = opening(checklist) + answering(checklist)
    for section in checklist.sections {
      blocks.append(.heading(level: 2, Text("\(section.id) \(section.title)"), anchor: section.id))
      for group in checklist.groups[section.groups] {
        blocks.append(.heading(level: 3, Text("\(group.id) \(group.title)"), anchor: group.id))
        blocks += group.criteria.map { .entry(entry($0, of: checklist)) }
      }
    }
    blocks.append(.heading(level: 2, "How answers are scored", anchor: "method"))
    blocks.append(.facts(checklist.scoring.method))
    if let rules = checklist.changedRuleWords {
      blocks.append(.paragraph(Text("Changed from the method's defaults: \(rules).")))
    }
    return Document(
      blocks + vocabulary(checklist) + source(checklist), language: checklist.language)
  }

  /// What the checklist is, and how much it holds.
  private static func opening(_ checklist: Checklist) -> [Document.Block] {
    let summary: Text = checklist.summary.isEmpty ? "" : " \(written: checklist.summary)"
    return [
      .heading(level: 1, Text(checklist.title), anchor: nil),
      .paragraph("\(checklist.id), version \(checklist.version).\(summary)"),
      .paragraph(Text(ChecklistCount(checklist).words + ".")),
    ]
  }

  /// What every question takes besides the answer that it asks for.
  private static func answering(_ checklist: Checklist) -> [Document.Block] {
    [
      .heading(level: 2, "How to answer", anchor: "answers"),
      .paragraph(
        "Each question says how it is answered. Where that is not known, or known in part, an answer "
          + "says so; what is left blank counts as not known too."),
      .paragraph(
        "“The period” in a question is the time that an assessment's figures describe, the same for all of "
          + "them: what it says under 'period', such as the last full year. A question that names another "
          + "time keeps to that."),
      .facts(
        AnswerForm.all(in: checklist).map { form in
          let meaning = form.meaning.isEmpty ? "" : " (\(form.meaning))"
          return Document.Fact(
            form.name.prefix(1).uppercased() + form.name.dropFirst(), Text(form.written + meaning))
        }),
    ]
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
      blocks: CriterionGuide(criterion, checklist).blocks(level: 4))
  }

  /// One criterion with all its questions.
  package static func criterion(_ index: CriterionIndex, of checklist: Checklist) -> Document {
    let criterion = checklist.criteria[index]
    return Document(
      [
        .heading(level: 1, Text("\(criterion.id)  \(criterion.title)"), anchor: criterion.id)
      ] + CriterionGuide(criterion, checklist).blocks(level: 3), language: checklist.language)
  }
}
