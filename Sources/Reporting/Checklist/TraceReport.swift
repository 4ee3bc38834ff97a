package import Documents
package import PolicyModel
package import Provenance

/// A checklist held against the report that it comes from.
package struct TraceReport {
  private let checklist: Checklist
  private let trace: Trace
  /// Whether the text is, byte for byte, the one that the criteria were written from; nil where the
  /// checklist does not say.
  private let isSameText: Bool?
  /// The sentences of an older text by their digests.
  private let earlier: [String: String]

  package init(
    _ checklist: Checklist, _ trace: Trace, textDigest: String, earlier: [FoundTakeaway] = []
  ) {
    (self.checklist, self.trace) = (checklist, trace)
    isSameText = checklist.isWritten(fromTextWith: textDigest)
    self.earlier = Dictionary(earlier.map { ($0.digest, $0.sentence) }) { first, _ in first }
  }

  package var document: Document {
    var blocks: [Document.Block] = [.heading(level: 1, Text(title), anchor: nil)]
    if isSameText == false {
      blocks.append(
        .paragraph(
          "The text is another conversion or edition than the one that the criteria were written from. "
            + "What counts is each sentence."))
    }
    blocks += changes
    if !trace.takeaways.isEmpty { blocks += takeawayTable }
    return Document(blocks + criterionTable, language: checklist.language)
  }

  private var title: String {
    guard !trace.takeaways.isEmpty else {
      let found = trace.criteria.count { $0.state == .covered }
      return "\(found) of \(Printed.count(trace.criteria.count, "passage")) stand where they did"
    }
    let covered = trace.takeaways.count { $0.state == .covered }
    let verb = trace.takeaways.count == 1 ? "is" : "are"
    return "\(covered) of \(Printed.count(trace.takeaways.count, "takeaway")) \(verb) covered"
  }

  /// What is amiss, in sentences.
  private var changes: [Document.Block] {
    var items: [Text] = []
    for entry in trace.takeaways where entry.state == .uncovered {
      items.append(
        Text.strong("\(entry.takeaway.locator) has no criterion: ") + Text(entry.takeaway.sentence))
    }
    for entry in trace.criteria {
      let criterion = checklist.criteria[entry.criterion]
      let id = Text.strong(criterion.id)
      switch entry.state {
      case .covered, .renumbered: break
      case .moved:
        items.append(
          id + Text(": its sentence has moved from \(criterion.source.locator) to \(entry.place)."))
      case .changed: items.append(id + Text(changed(entry, criterion)))
      case .missing:
        items.append(
          id + Text(": nothing in the text is the sentence of \(criterion.source.locator)."))
      case .unsourced: items.append(id + Text(": it names no takeaway and no passage."))
      }
    }
    return items.isEmpty ? [] : [.heading(level: 2, "Amiss", anchor: nil), .list(items)]
  }

  private func changed(_ entry: Trace.CriterionTrace, _ criterion: Criterion) -> String {
    let present = trace.takeaways.first { $0.criteria.contains(entry.criterion) }?.takeaway.sentence
    let begin = ": what stands at \(criterion.source.locator) is not what it was written from. "
    guard let present else { return begin + "Read it there." }
    guard let old = earlier[criterion.source.digest] else {
      return begin + "Now: \(present)"
        + (earlier.isEmpty ? " (With '--old' and the older text the difference is shown.)" : "")
    }
    let words = WordDifference.parts(from: old, to: present).map { part in
      switch part {
      case .same(let word): word
      case .removed(let word): "[-\(word)-]"
      case .added(let word): "{+\(word)+}"
      }
    }
    return begin + words.joined(separator: " ")
  }

  private var takeawayTable: [Document.Block] {
    let rows = trace.takeaways.map { entry in
      [
        Text(entry.takeaway.locator),
        Text(entry.criteria.map { checklist.criteria[$0].id }.joined(separator: ", ")),
        Text(
          entry.state.rawValue + (entry.reading.isEmpty ? "" : ", read with ")
            + entry.reading.joined(separator: ", ")),
        Text(Self.beginning(entry.takeaway.sentence)),
      ]
    }
    return [
      .heading(level: 2, "Takeaways", anchor: nil),
      .table(
        Document.Table(
          [.init("Takeaway"), .init("Criteria"), .init("State"), .init("Begins")], rows: rows)),
    ]
  }

  /// The first words of a sentence, by which it is recognised.
  private static func beginning(_ sentence: String) -> String {
    var words: [Substring] = []
    var length = 0
    let all = sentence.split(separator: " ")
    for word in all.prefix(6) {
      if length + word.count > 42 { break }
      words.append(word)
      length += word.count + 1
    }
    return words.joined(separator: " ") + (words.count < all.count ? " …" : "")
  }

  private var criterionTable: [Document.Block] {
    let rows = trace.criteria.filter { entry in
      checklist.criteria[entry.criterion].source.passage != nil
        || entry.state == .missing || entry.state == .unsourced
    }.map { entry in
      let criterion = checklist.criteria[entry.criterion]
      return [
        Text("\(criterion.id) \(criterion.title)"), Text(criterion.source.locator),
        Text(entry.state.words),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 2, "Criteria without a takeaway", anchor: nil),
      .table(
        Document.Table([.init("Criterion"), .init("Comes from"), .init("State")], rows: rows)),
    ]
  }
}

extension Trace.CriterionState {
  fileprivate var words: String {
    switch self {
    case .renumbered: "covered, under another number"
    case .missing: "not in the text"
    case .unsourced: "names no source"
    case .covered, .moved, .changed: rawValue
    }
  }
}
