import Documents
import PolicyModel

/// One instrument, article by article, with the criteria that rest on each.
struct InstrumentReading {
  private let index: InstrumentIndex
  private let checklist: Checklist
  private let criteria: [CriterionIndex]
  private var instrument: Instrument { checklist.instruments[index] }

  init(_ index: InstrumentIndex, _ checklist: Checklist, _ criteria: [CriterionIndex]) {
    (self.index, self.checklist, self.criteria) = (index, checklist, criteria)
  }

  /// Nothing where no criterion names it.
  ///
  /// - Parameter questions: what stands for some criteria under an article.
  func blocks(_ questions: ([CriterionIndex]) -> [Text]) -> [Document.Block] {
    let articles = articles
    guard !articles.isEmpty else { return [] }
    return [
      .heading(level: 2, Text("\(instrument.id): \(instrument.title)"), anchor: instrument.id),
      .paragraph(Text(instrument.details.asSentence.capitalisedFirst)),
    ]
      + articles.keys.sorted().flatMap { article -> [Document.Block] in
        [
          .heading(level: 3, Text(article.heading), anchor: nil),
          .list(questions(articles[article] ?? [])),
        ]
      }
  }

  /// The criteria of each article, in the checklist's order.
  private var articles: [Article: [CriterionIndex]] {
    var found: [Article: [CriterionIndex]] = [:]
    for criterion in criteria {
      for reference in checklist.criteria[criterion].legal where reference.instrument == index {
        for article in Article.all(of: reference.article)
        where found[article]?.last != criterion {
          found[article, default: []].append(criterion)
        }
      }
    }
    return found
  }
}

extension Article {
  fileprivate var heading: String {
    if isWholeText { return "The whole text" }
    return words.first?.isNumber == true ? "Article \(words)" : words.capitalisedFirst
  }
}

extension Instrument {
  /// How it is cited, how it obliges, and from when: `CETS 197, 2005; binding; in force from 1
  /// February 2008`.
  var details: String {
    let parts = [
      citation, force.words, inForce.map { "in force from \(Printed.day($0))" },
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  /// How it is cited, with its year; nil where that is not said.
  var citation: String? {
    // Many a number names its year already.
    let parts = [reference, reference.contains(year) ? "" : year].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Instrument.Force {
  fileprivate var words: String {
    switch self {
    case .binding: "binding"
    case .political: "a political commitment"
    case .guidance: "guidance"
    }
  }
}
