/// A text that says where in a document something stands, and not in which.
enum PlaceInDocument {
  /// Whether a text is no more than that, as `p. 12`, `Art. 5(2)(b)` and `12` are; `Law 12/2024` is a document.
  static func isAll(of text: String) -> Bool {
    let small = text.lowercased()
    guard small.allSatisfy({ $0.isLetter || $0.isNumber || " .,;:-–—()§¶&\n\u{A0}".contains($0) })
    else { return false }
    let words = small.split { !$0.isLetter }.map(String.init)
    let isCounted = { (word: String) in word.count == 1 || word.allSatisfy { "ivxl".contains($0) } }
    return words.allSatisfy { names.contains($0) || isCounted($0) }
      && (small.contains(where: \.isNumber) || words.contains(where: isCounted))
  }

  private static let names: Set<String> = Set(
    """
    p pp pg page pages s seite seiten str стр с art arts article articles artikel ст статья čl par para paras \
    paragraph paragraphs sec sect section sections subsection ch chap chapter chapters annex annexes appendix \
    table tables fig figure figures line lines point points item items clause recital recitals footnote and to \
    f ff et seq
    """.split(separator: " ").map(String.init))
}
