import Findings

/// What somebody probably means who answers in other words, or in another language of the OSCE's States.
extension AnswerWord {
  /// The word; nil where that cannot be told.
  package static func meant(by text: String) -> AnswerWord? {
    let word = Lookalike.spaced(text).lowercased()
    return words.first { $0.words.contains(Substring(word)) }?.meant
      ?? phrases.first { $0.phrases.contains(word) }?.meant
  }

  /// What to write in place of a text; nil where that cannot be told.
  ///
  /// - Parameter words: those that may stand there.
  static func help(for text: String, among words: [AnswerWord]) -> String? {
    if isCross(text), words.contains(.yes) {
      return "write yes or no: a cross may stand for either"
    }
    let near =
      meant(by: text)
      ?? Suggestion.nearest(to: text, among: words.map(\.rawValue)).flatMap(
        AnswerWord.init(rawValue:))
    return near.flatMap { words.contains($0) ? "did you mean '\($0.rawValue)'?" : nil }
  }

  /// The word that a text of several begins with, and what is said behind it; nil where that may be another
  /// answer, such as `no information`.
  package static func first(of text: String) -> (word: AnswerWord, rest: String)? {
    guard let end = text.firstIndex(where: { !$0.isLetter }),
      let word = AnswerWord(String(text[..<end]))
    else { return nil }
    let rest = text[end...].trimmingPrefix { !$0.isLetter && !$0.isNumber }
    let isPlain = text[end] == " " && text[text.index(after: end)...].first?.isLetter == true
    guard !rest.isEmpty, word != .no || !isPlain else { return nil }
    let closed = rest.last == ")" && !rest.contains("(") ? rest.dropLast() : rest
    return (word, String(closed))
  }

  /// Whether it is a cross, which ticks a box, or crosses out what it stands beside.
  package static func isCross(_ text: String) -> Bool {
    ["x", "×", "х", "[x]"].contains(text.lowercased())
  }

  private static let words: [(meant: AnswerWord, words: [Substring])] = [
    (
      .yes,
      """
      y on full fully 1 ✓ ✔ ☑ ✅ 👍 j ja já jah jā oui si sí sì sim da да так tak ano áno igen evet \
      kyllä taip po bəli hə ναι այո კი iva hawa ha иә ооба тийм ҳа
      """.split(separator: " ")
    ),
    (
      .no,
      """
      n off none never not 0 ✗ ✘ ❌ 👎 nein non nej nei não nao ne не ні нет nie nem hayır hayir ei nē nu \
      jo xeyr yox όχι ոչ არა le nee ýok yoʻq жоқ жок үгүй
      """.split(separator: " ")
    ),
    (
      .partial,
      """
      mostly partly partially some somewhat half limited teilweise partiel partiellement parziale parcial \
      parcialmente parzialmente частично частково delvis djelomično delimično częściowo částečně
      """.split(separator: " ")
    ),
    (
      .unknown,
      """
      ? ?? - – — … n/k nk tbd tbc null ~ n.d. k.a. unbekannt inconnu desconocido sconosciuto неизвестно невідомо
      """.split(separator: " ")
    ),
    (.notApplicable, "na n.a. n.a irrelevant entfällt неприменимо".split(separator: " ")),
  ]

  private static let phrases: [(meant: AnswerWord, phrases: [String])] = [
    (.partial, ["in part", "to some extent", "en partie", "zum teil", "in parte", "en parte"]),
    (
      .unknown,
      [
        "don't know", "not known", "no data", "no information", "not available", "unavailable",
        "not recorded", "keine angabe",
      ]
    ),
    (
      .notApplicable,
      [
        "not applicable", "none applicable", "does not apply", "sans objet", "nicht anwendbar",
        "trifft nicht zu", "non applicabile", "no aplicable", "не применимо",
      ]
    ),
  ]
}
