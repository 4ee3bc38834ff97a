/// One kind of finding that the program can give, for people who want to know more about it.
///
/// The page on findings is written from this list, and a test holds it against the code.
package struct FindingKind: Sendable {
  package let id: FindingID
  package let severity: Finding.Severity
  /// The words by which its messages are recognised; `…` stands for what the file says.
  package let words: String
  /// A few lines that cause it, or what does.
  package let example: String
  package let advice: String
  /// Whether it is asked of checklists in English alone.
  package let isEnglishOnly: Bool
  /// What follows their number where several are told at once; nil for kinds that are told one by one.
  package let several: String?

  init(
    _ id: FindingID, _ severity: Finding.Severity, _ words: String, example: String, advice: String,
    isEnglishOnly: Bool = false, several: String? = nil
  ) {
    (self.id, self.severity, self.words) = (id, severity, words)
    (self.example, self.advice, self.isEnglishOnly) = (example, advice, isEnglishOnly)
    self.several = several
  }
}
