import Documents
import Filling
import PolicyModel

/// One criterion of a checklist with all that it asks.
struct CriterionGuide {
  private let criterion: Criterion
  private let checklist: Checklist

  init(_ criterion: Criterion, _ checklist: Checklist) {
    (self.criterion, self.checklist) = (criterion, checklist)
  }

  /// - Parameter level: of the headings of its questions.
  func blocks(level: Int) -> [Document.Block] {
    let duty: [Document.Block] =
      criterion.statement.isEmpty ? [] : [.paragraph(.written(criterion.statement))]
    return duty + [.facts(facts)] + questions(level: level)
  }

  private func questions(level: Int) -> [Document.Block] {
    var blocks: [Document.Block] = []
    for indicator in checklist.indicators[criterion.indicators] {
      var marks = [indicator.dimension.words]
      if indicator.isRequired { marks.append("required") }
      if indicator.isRedFlag { marks.append("red flag") }
      if indicator.weight != 1 { marks.append("weight \(Printed.number(indicator.weight))") }
      if !indicator.was.isEmpty { marks.append("was \(indicator.was.joined(separator: ", "))") }
      blocks.append(
        .heading(
          level: level, Text("\(indicator.id)  \(marks.joined(separator: ", "))"),
          anchor: indicator.id))
      blocks.append(.paragraph(.written(indicator.question)))
      blocks.append(.list(AnswerGuide(indicator).lines.map { Text($0) }))
    }
    return blocks
  }

  private var facts: [Document.Fact] {
    var facts: [Document.Fact] = [
      .init(
        "Weight",
        Text("\(Printed.number(criterion.weight))\(criterion.isCritical ? ", critical" : "")"))
    ]
    if !criterion.was.isEmpty {
      facts.append(.init("Was", Text(criterion.was.joined(separator: ", "))))
    }
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
      let names = criterion.related.map(checklist.named)
      facts.append(.init("Related", Text(names.joined(separator: "; "))))
    }
    facts.append(
      .init(
        "Source", Text("\(criterion.source.words) (\(criterion.source.kind.rawValue))")))
    return facts
  }
}
