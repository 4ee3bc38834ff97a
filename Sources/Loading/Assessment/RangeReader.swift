import Findings
import PolicyModel
import YAMLTree

/// Reads `from: 40, to: 55`, the lower end first: amounts, levels, or words in the order no, partial,
/// yes.
struct RangeReader {
  private let values: ValueReader
  private var indicator: Indicator { values.indicator }

  init(_ values: ValueReader) { self.values = values }

  /// A range whose ends are the same is the answer that they are; of an amount it stays as written.
  func read(
    from: YAMLTree.Node, to: YAMLTree.Node, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    let low = end(from, isUpper: false, &cursor)
    let high = end(to, isUpper: true, &cursor)
    switch (low, high) {
    case (.amount(let low), .amount(let high)):
      let posts = indicator.type.goalposts
      check(
        low, high, from, to,
        isWhole: posts.map { low <= min($0.worst, $0.best) && high >= max($0.worst, $0.best) },
        &cursor)
      return .range(from: low, to: high)
    case (.level(let low), .level(let high)):
      check(
        low, high, from, to, isWhole: indicator.type.highestLevel.map { low == 0 && high == $0 },
        &cursor)
      return low == high ? .level(low) : .levelRange(from: low, to: high)
    default:
      guard let low = low?.degree, let high = high?.degree else { return .unanswered }
      check(low, high, from, to, isWhole: low == .no && high == .yes, &cursor)
      return low == high ? low.value : .degreeRange(from: low, to: high)
    }
  }

  /// One end, of the kind that the indicator takes; nil where it is none.
  private func end(
    _ node: YAMLTree.Node, isUpper: Bool, _ cursor: inout TreeCursor
  ) -> AnswerValue? {
    guard cursor.tree.kind(node) == .scalar, !cursor.tree.isBlank(node) else {
      values.notAnAnswer(node, cursor.description(of: node), &cursor)
      return nil
    }
    let text = cursor.tree.text(node)
    let word = AnswerWord(text)
    // What is a figure, as most ends are, is looked up in no list of words.
    let isFigure = WrittenNumber.decimal(text) != nil
    if !isFigure, word == .unknown || AnswerWord.meant(by: text) == .unknown {
      cursor.error(
        .notAnAnswer, at: node, "\(VisibleText.quoted(text)) is no end of a range",
        expected: "expected the \(isUpper ? "most" : "least") that it could be")
      return nil
    }
    if !isFigure, RoughAnswer(indicator).isRough(text) {
      cursor.error(
        .notAnAnswer, at: node, "\(VisibleText.quoted(text)) is no end of a range",
        expected: "expected the \(isUpper ? "most" : "least") that it could be",
        help: [
          "write that alone, without signs and words: both ends together say what is not known"
        ])
      return nil
    }
    let value = values.scalar(text, word, node, &cursor)
    return value == .unanswered ? nil : value
  }

  /// - Parameter isWhole: whether all lies between the ends, from what counts 0 to what counts 1.
  private func check<End: Comparable>(
    _ low: End, _ high: End, _ from: YAMLTree.Node, _ to: YAMLTree.Node, isWhole: Bool?,
    _ cursor: inout TreeCursor
  ) {
    if low > high {
      cursor.error(
        .rangeReversed, at: from, "'from' is above 'to'", expected: expectedOrder,
        help: ["write { from: \(cursor.tree.text(to)), to: \(cursor.tree.text(from)) }"])
    } else if isWhole == true {
      cursor.warning(
        .openRange, at: from, "this range leaves everything about \(indicator.id) open",
        expected: "it says no more than 'unknown' does, and counts like it",
        help: [
          "write a narrower range, or { answer: unknown, why: not-measured } (or not-found, withheld, "
            + "pending), which says it better"
        ], about: indicator.id)
    }
  }

  private var expectedOrder: String {
    switch indicator.type {
    case .yesPartialNo(_, let isReversed):
      "expected the lower one first, in the order no, partial, yes"
        + (isReversed ? ", also where no is the good answer" : "")
    case .level, .elements, .percent, .number: "expected 'from' to be the lower one"
    }
  }
}

extension AnswerType {
  /// The level that counts 1; nil where no level is asked for.
  fileprivate var highestLevel: Int? {
    switch self {
    case .level(let descriptors): descriptors.count - 1
    case .yesPartialNo, .elements, .percent, .number: nil
    }
  }
}

extension AnswerValue {
  /// The degree that an answer of one word is.
  fileprivate var degree: Degree? { Degree.allCases.first { $0.value == self } }
}
