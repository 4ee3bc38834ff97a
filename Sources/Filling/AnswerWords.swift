import Findings
import Loading
package import PolicyModel
package import YAMLTree

/// Answers as people write them on a command line or in a terminal, read into a file's content and
/// back.
package enum AnswerWords {
  /// What a text says as an answer to an indicator, whether that is one or not: the loader judges it.
  ///
  ///     18 of 25     { count: 18, of: 25 }
  ///     40-55        { from: 40, to: 55 }, as are 40..55 and 40 to 55
  ///     a,b          [a, b] where elements are asked for, as are none and all of them
  package static func content(of text: String, for indicator: Indicator) -> YAMLContent {
    let text = WrittenText.normalised(text)
    if let content = written(text) { return content }
    switch indicator.type {
    case .yesPartialNo, .level: return .text(text)
    case .elements(let elements): return self.elements(text, elements)
    case .percent, .number: return amount(text)
    }
  }

  /// What stands in brackets, as it would in the file.
  private static func written(_ text: String) -> YAMLContent? {
    guard text.hasPrefix("[") || text.hasPrefix("{") else { return nil }
    var findings = FindingList()
    let source = SourceText(name: "", bytes: Array("value: \(text)\n".utf8))
    guard let tree = YAMLTree.read(source, findings: &findings), !findings.hasErrors,
      tree.count(tree.root) == 1
    else { return nil }
    return tree.value(at: ["value"]).map(tree.content)
  }

  private static func elements(_ text: String, _ elements: [Element]) -> YAMLContent {
    if !elements.contains(where: { $0.id == text }) {
      let word = text.lowercased()
      switch AnswerWord(word) {
      case .unknown, .notApplicable: return .text(text)
      case .yes, .partial, .no, nil: break
      }
      if word == "none" { return .list([]) }
      if word == "all" { return .list(elements.map { .text($0.id) }) }
    }
    return .list(
      text.split(separator: ",").map { .text(WrittenText.normalised(String($0))) })
  }

  /// Victim groups by their ids; no groups where a text says `none`, or nothing.
  package static func groups(in text: String) -> [String] {
    let ids = text.split { ",[]".contains($0) }.map { WrittenText.normalised(String($0)) }
      .filter { !$0.isEmpty }
    return ids == ["none"] ? [] : ids
  }

  private static func amount(_ text: String) -> YAMLContent {
    if let (count, total) = halves(of: text, at: " of ") {
      return parts([(.count, count), (.of, total)])
    }
    for separator in ["..", " to ", "–", "-"] {
      guard let (from, to) = halves(of: text, at: separator) else { continue }
      return parts([(.from, from), (.to, to)])
    }
    return .text(text)
  }

  private static func parts(_ parts: [(key: AmountKey, text: String)]) -> YAMLContent {
    .mapping(parts.map { YAMLContent.Entry($0.key.rawValue, .text($0.text)) })
  }

  /// The numbers on both sides of a separator, which the first of them may not begin with.
  private static func halves(of text: String, at separator: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    let place = bytes.indices.dropFirst().first { bytes[$0...].starts(with: mark) }
    guard let place else { return nil }
    let parts = [bytes[..<place], bytes[(place + mark.count)...]].map {
      WrittenText.normalised(String(decoding: $0, as: UTF8.self))
    }
    let areNumbers = parts.allSatisfy { part in
      part.utf8.contains { (0x30...0x39).contains($0) }
        && part.utf8.allSatisfy { "0123456789.,-% ".utf8.contains($0) }
    }
    return areNumbers ? (parts[0], parts[1]) : nil
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
      return entries.map { "\($0.key) \(text(of: $0.value))" }.joined(separator: ", ")
    }
  }
}
