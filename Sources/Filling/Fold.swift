/// Breaks text into lines at word ends, for comments of a file.
///
/// Unlike ``DisplayWidth``'s, which fits a terminal's columns and so cuts what is too wide, it never cuts
/// a word: an address or an id in a file stays one that can be copied.
package enum Fold {
  /// Lines of at most `width` characters; a longer word stands alone on its line.
  package static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
