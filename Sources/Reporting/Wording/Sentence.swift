extension String {
  /// The text on a line, ending as a sentence does.
  var asSentence: String {
    let words = split { $0 == " " || $0.isNewline }.joined(separator: " ")
    return words.last.map { ".!?…".contains($0) } ?? true ? words : words + "."
  }
}
