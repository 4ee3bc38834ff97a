/// A text as far as people who mean the same write it alike.
package enum LettersAndDigits {
  /// The letters and digits of a text, in small letters; what only looks like a letter is read as that letter.
  ///
  ///     LettersAndDigits.of("Law 12/2020, on Aliens")   // law122020onaliens
  package static func of(_ text: String) -> String {
    if let ascii = AsciiFolding.folded(text, keeping: AsciiFolding.isLetterOrDigit) { return ascii }
    return String(Lookalike.plain(text).lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
