import Findings
package import Loading
package import PolicyModel
package import YAMLTree

/// Answers as people write them on a command line or in a terminal, read into a file's content and
/// back.
package enum AnswerWords {
  /// What a text says as an answer to an indicator, whether that is one or not: the loader judges it.
  ///
  ///     18 of 25, 18/25           { count: 18, of: 25 }
  ///     40-55                     { from: 40, to: 55 }, as are 40..55 and 40 to 55
  ///     72,5 %, 1 095 days        72.5, 1095
  ///     2..3, partial to yes      the same of levels and words
  ///     a,b                       [a, b] where elements are asked for, as are none and all of them
  ///     a,b; missing c            { in-place: [a, b], missing: [c] }
  ///
  /// A number that can be two, such as `1,095`, stays as it is.
  ///
  /// - Parameter unclear: told of such a number, with both.
  package static func content(
    of text: String, for indicator: Indicator,
    unclear: (_ text: String, _ asDecimal: String, _ asThousands: String) -> Void = { _, _, _ in }
  ) -> YAMLContent {
    let text = WrittenText.normalised(text)
    switch indicator.type {
    case .yesPartialNo, .level:
      return written(text) ?? range(text, isEnd: { isStep($0, of: indicator.type) })
    case .elements(let elements):
      return written(text) ?? ElementWords(elements).content(of: text)
    case .percent, .number:
      let words = AmountWords(indicator)
      let content = written(text) ?? words.content(of: text)
      return words.inFigures(content, unclear: unclear)
    }
  }

  /// What a text says as the answer to a fact about the State.
  package static func content(ofFact text: String) -> YAMLContent {
    .text(WrittenText.normalised(text))
  }

  /// What a text says as the value of a key of the file itself: of a period a year, or two days with `..`
  /// or `to` between them.
  package static func content(of text: String, forPart key: AssessmentKey) -> YAMLContent {
    let text = WrittenText.normalised(text)
    guard key == .period else { return .text(text) }
    if let content = written(text) { return content }
    for separator in ["..", "…", " to ", "–", "—", " - "] {
      guard let (from, to) = halves(of: text, at: separator, isEnd: { !$0.isEmpty }) else {
        continue
      }
      return .mapping([
        .init(PeriodKey.from.rawValue, .text(TypedDate.normalised(from))),
        .init(PeriodKey.to.rawValue, .text(TypedDate.normalised(to))),
      ])
    }
    return .text(text)
  }

  /// What makes a text in braces more or less than a value.
  package enum Misplaced: Equatable {
    /// It holds nothing.
    case nothing
    /// It holds a key that stands beside a value.
    case key(String)
  }

  /// What a text holds that is no value; nil where it may be one.
  package static func misplaced(in text: String, for indicator: Indicator) -> Misplaced? {
    guard case .mapping(let entries) = content(of: text, for: indicator) else { return nil }
    if entries.isEmpty { return .nothing }
    return entries.first { AmountKey(rawValue: $0.key) == nil }.map { .key($0.key) }
  }

  /// What stands in brackets, as it would in the file.
  private static func written(_ text: String) -> YAMLContent? {
    guard text.hasPrefix("[") || text.hasPrefix("{") else { return nil }
    var findings = FindingList()
    // A bare question mark is a sign of YAML's own, and here somebody's way of not knowing.
    let text = text.replacing(/(?<lead>[\[,]\s*)\?(?=\s*[,\]])/) { "\($0.output.lead)\"?\"" }
    let source = SourceText(name: "", bytes: Array("value: \(text)\n".utf8))
    guard let tree = YAMLTree.read(source, findings: &findings), !findings.hasErrors,
      tree.count(tree.root) == 1
    else { return nil }
    return tree.value(at: ["value"]).map(tree.content)
  }

  /// Victim groups by their ids; no groups where a text says `none`, or nothing.
  package static func groups(in text: String) -> [String] {
    let ids = text.split { ",[]".contains($0) }.map { WrittenText.normalised(String($0)) }
      .filter { !$0.isEmpty }
    return ids == ["none"] ? [] : ids
  }

  /// A range, where a text says one; the text itself where not.
  private static func range(_ text: String, isEnd: (String) -> Bool) -> YAMLContent {
    parts(text, .from, .to, at: ["..", "…", " to ", "–", "—", "-"], isEnd: isEnd) ?? .text(text)
  }

  /// Two parts of an answer, where a text has both with one of some separators between.
  static func parts(
    _ text: String, _ first: AmountKey, _ last: AmountKey, at separators: [String],
    isEnd: (String) -> Bool
  ) -> YAMLContent? {
    for separator in separators {
      guard let (one, other) = halves(of: text, at: separator, isEnd: isEnd) else { continue }
      return .mapping([.init(first.rawValue, .text(one)), .init(last.rawValue, .text(other))])
    }
    return nil
  }

  /// What stands on both sides of a separator, which the first of them may not begin with.
  private static func halves(
    of text: String, at separator: String, isEnd: (String) -> Bool
  ) -> (String, String)? {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    let place = bytes.indices.dropFirst().first { bytes[$0...].starts(with: mark) }
    guard let place else { return nil }
    let parts = [bytes[..<place], bytes[(place + mark.count)...]].map {
      WrittenText.normalised(String(decoding: $0, as: UTF8.self))
    }
    return parts.allSatisfy(isEnd) ? (parts[0], parts[1]) : nil
  }

  /// Whether a text is one of the answers that a range of words or levels lies between.
  private static func isStep(_ text: String, of type: AnswerType) -> Bool {
    switch type {
    case .yesPartialNo: AnswerWord(text) != nil
    case .level: !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    case .elements, .percent, .number: false
    }
  }

  /// An answer as it stands in a file, in the words of ``content(of:for:)``.
  package static func text(of content: YAMLContent) -> String {
    switch content {
    case .blank: return "blank"
    case .text(let text): return text
    case .list(let items):
      return items.isEmpty ? "none" : items.map { text(of: $0) }.joined(separator: ",")
    case .mapping(let entries):
      func part(_ key: AmountKey) -> String? {
        entries.first { $0.key == key.rawValue }.map { text(of: $0.value) }
      }
      if let count = part(.count), let total = part(.of) { return "\(count) of \(total)" }
      if let from = part(.from), let to = part(.to) { return "\(from) to \(to)" }
      let lists = [AmountKey.inPlace, .missing].map(\.rawValue)
      let isOfLists = entries.allSatisfy { lists.contains($0.key) }
      return entries.filter { !isOfLists || $0.value != .blank }
        .map { "\($0.key) \(text(of: $0.value))" }.joined(separator: isOfLists ? "; " : ", ")
    }
  }
}
