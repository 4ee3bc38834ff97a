import Findings
import Loading

/// The lines of a draft's file, and texts as they stand there.
struct DraftText {
  private static let width = 96

  var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds a key with what is written behind its colon.
  mutating func add(_ key: some FieldKey, _ written: String? = nil, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    lines.append("\(margin)\(key.rawValue):" + (written.map { " " + $0 } ?? ""))
  }

  /// Adds the key that an item of a list begins with.
  mutating func add(_ key: some FieldKey, _ written: String, item indent: Int) {
    let margin = String(repeating: " ", count: indent)
    lines.append("\(margin)- \(key.rawValue): \(written)")
  }

  /// Keys with what is written behind them, on one line.
  static func mapping<Key: FieldKey>(_ entries: [(key: Key, written: String)]) -> String {
    "{ " + entries.map { "\($0.key.rawValue): \($0.written)" }.joined(separator: ", ") + " }"
  }

  /// A text in double quotation marks, which take anything.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in VisibleText.oneLine(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// Digits alone would be a number to other readers of YAML.
  static func digest(_ digest: String) -> String {
    digest.contains { $0.isLetter && $0 != "e" } ? digest : "\"\(digest)\""
  }

  static func comment(_ text: String) -> [String] {
    DisplayWidth.fold(VisibleText.oneLine(text), width: width - 4).map { "  # \($0)" }
  }
}
