import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

/// An answer as somebody typed it into a cell, read as what a file has.
struct TypedAnswer {
  enum Reading: Equatable {
    /// What the file is to have; the loader judges whether it is an answer.
    ///
    /// - Parameters:
    ///   - isOther: whether it is written otherwise than typed, so that somebody should look at it.
    ///   - keepsWords: whether what was typed says more, and stays beside it.
    case content(YAMLContent, isOther: Bool, keepsWords: Bool)
    /// Nobody but the author knows what it means: why.
    case unclear(String)
  }

  private let indicator: Indicator

  init(_ indicator: Indicator) { self.indicator = indicator }

  func reading(of typed: String) -> Reading {
    let text = Self.bare(typed)
    if let word = wholeWord(text) { return word }
    switch indicator.type {
    case .yesPartialNo: return degree(text)
    case .level(let descriptors): return level(text, descriptors)
    case .elements(let elements):
      // What is not named counts as missing, which the words do not say.
      return .content(list(text, elements), isOther: true, keepsWords: false)
    case .percent, .number: return amount(text)
    }
  }

  /// What an answer says, in words: of elements which are in place and which are missing.
  func words(_ content: YAMLContent) -> String {
    guard case .elements(let elements) = indicator.type, case .list(let items) = content else {
      return AnswerWords.text(of: content)
    }
    let named = items.compactMap { if case .text(let id) = $0 { id } else { nil } }
    let lists = [
      ("in place", elements.map(\.id).filter(named.contains)),
      ("missing", elements.map(\.id).filter { !named.contains($0) }),
    ]
    return lists.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
      .joined(separator: "; ")
  }

  // MARK: Words

  /// Unknown and not applicable, which any question takes, and the degrees where they are asked for.
  private func wholeWord(_ text: String) -> Reading? {
    let words = Self.words(of: indicator.type)
    if let word = Self.word(text), words.contains(word.word) {
      return .content(.text(word.word.rawValue), isOther: word.isOther, keepsWords: false)
    }
    // `Partly, in two regions`: the word, and what is said of it.
    guard let end = text.firstIndex(where: { ",;:.(–—\n".contains($0) }) else { return nil }
    let head = Self.bare(String(text[..<end]))
    let rest = text[end...].drop { !$0.isLetter && !$0.isNumber }
    guard !rest.isEmpty, head.contains(where: \.isLetter), let word = Self.word(head),
      words.contains(word.word),
      // `yes – partial` is a range, and not a word with a remark.
      RoughAnswer(indicator).value(for: text) == nil
    else { return nil }
    // `Partial, no` and `not known; in the capital yes` are two answers.
    if let other = SecondAnswer(indicator).found(in: rest, beside: word.word) {
      return .unclear(
        "\(VisibleText.quoted(text)) says '\(word.word.rawValue)' and '\(other)'; expected one answer"
      )
    }
    // `Yes, planned for 2027` and `no, but in practice yes` are not what they begin with.
    guard word.word != .yes, word.word != .no else {
      return .unclear(
        "\(VisibleText.quoted(text)) says more than '\(word.word.rawValue)'; which one is meant, yes, partial or no?"
      )
    }
    return .content(.text(word.word.rawValue), isOther: true, keepsWords: true)
  }

  /// The word that a text is, and whether it is another than the questionnaire offers.
  static func word(_ text: String) -> (word: AnswerWord, isOther: Bool)? {
    let small = text.lowercased()
    switch small {
    case "not known": return (.unknown, false)
    case "not applicable": return (.notApplicable, false)
    default: break
    }
    if let word = AnswerWord(text) ?? AnswerWord(small) {
      return (word, !["yes", "partial", "no", "unknown"].contains(small))
    }
    return AnswerWord.meant(by: text).map { ($0, true) }
  }

  private static func words(of type: AnswerType) -> [AnswerWord] {
    switch type {
    case .yesPartialNo: [.yes, .partial, .no, .unknown, .notApplicable]
    case .level, .elements, .percent, .number: [.unknown, .notApplicable]
    }
  }

  private func degree(_ text: String) -> Reading {
    let content = AnswerWords.content(of: text, for: indicator)
    if case .text = content, let value = RoughAnswer(indicator).value(for: text) {
      // `between partial and yes` is how the questionnaire itself puts it.
      return .content(
        AnswerWords.content(of: value, for: indicator),
        isOther: !text.lowercased().hasPrefix("between "), keepsWords: false)
    }
    return .content(content, isOther: false, keepsWords: false)
  }

  /// `2 – A plan is in force`: the figure in front says it.
  private func level(_ text: String, _ descriptors: [String]) -> Reading {
    let content = AnswerWords.content(of: text, for: indicator)
    guard case .text(let said) = content else {
      return .content(content, isOther: false, keepsWords: false)
    }
    let figure = said.prefix { $0.isASCII && $0.isNumber }
    let rest = said.dropFirst(figure.count).drop { " –—-.:)\u{A0}".contains($0) }
    if !figure.isEmpty, rest.isEmpty || rest.first?.isLetter == true && figure.count < said.count {
      let isOffered = rest.isEmpty || descriptors.contains { Self.isSame($0, rest) }
      // What stands behind it may say more than the level does.
      return .content(.text(String(figure)), isOther: !isOffered, keepsWords: !isOffered)
    }
    if let index = descriptors.firstIndex(where: { Self.isSame($0, said[...]) }) {
      return .content(.text(String(index)), isOther: true, keepsWords: false)
    }
    if let value = RoughAnswer(indicator).value(for: said) {
      let isOther = !said.lowercased().hasPrefix("between ")
      return .content(
        AnswerWords.content(of: value, for: indicator), isOther: isOther, keepsWords: isOther)
    }
    return .content(content, isOther: false, keepsWords: false)
  }

  /// Whether a text is a level's, or its beginning where a list had no room for all of it.
  private static func isSame(_ descriptor: String, _ text: Substring) -> Bool {
    let (full, part) = (ReturnedHead.folded(descriptor), ReturnedHead.folded(String(text)))
    return full == part || part.count > 11 && full.hasPrefix(part)
  }

  // MARK: Elements

  private func list(_ text: String, _ elements: [Element]) -> YAMLContent {
    func id(_ name: String) -> String? {
      let name = name.lowercased()
      return elements.first {
        [$0.id, $0.label].contains { Self.bare($0).lowercased() == name }
      }?.id
    }
    // A label may hold a comma of its own.
    if let whole = id(text) { return .list([.text(whole)]) }
    let parts = text.split { ",;|\n".contains($0) }.map { Self.bare(String($0)) }
    let ids = parts.map(id)
    if !parts.isEmpty, ids.allSatisfy({ $0 != nil }) {
      return .list(ids.compactMap(\.self).map(YAMLContent.text))
    }
    return AnswerWords.content(of: text.replacing("\n", with: ", "), for: indicator)
  }

  // MARK: Figures

  private func amount(_ text: String) -> Reading {
    var unclear: String?
    let content = AnswerWords.content(of: text, for: indicator) { text, decimal, thousands in
      unclear =
        "\(VisibleText.quoted(text)) can be \(decimal) and \(thousands); which one is meant?"
    }
    if let unclear { return .unclear(unclear) }
    if Self.isDay(text) {
      let (typed, meant) =
        if case .percent = indicator.type { ("9/12", "9 of 12") } else { ("9-12", "9 to 12") }
      return .unclear(
        "\(VisibleText.quoted(text)) is a day, which a spreadsheet makes of figures such as \(typed); "
          + "write them as \(meant)")
    }
    if let share = Share(text, content, indicator.type) { return .unclear(share.words) }
    if case .text(let figure) = content {
      if let value = RoughAnswer(indicator).value(for: text), value != figure,
        Self.digits(value) != Self.digits(figure) || value.hasPrefix("{")
      {
        let isCount = value.contains("count:")
        return .content(
          AnswerWords.content(of: value, for: indicator), isOther: !isCount, keepsWords: !isCount)
      }
      let isOther = text.contains { ",'’".contains($0) }
      return .content(content, isOther: isOther, keepsWords: false)
    }
    return .content(content, isOther: false, keepsWords: false)
  }

  /// `2026-12-09` or `2026-12`, as a workbook's days are read.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && zip(parts, [4, 2, 2]).allSatisfy { $0.count == $1 && $0.allSatisfy(\.isWholeNumber) }
      && (Int(parts[1]).map { (1...12).contains($0) } ?? false)
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

  /// Without quotation marks around it, a full stop behind it, and blanks of any kind.
  static func bare(_ text: String) -> String {
    var text = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Lookalike.spaced(String($0)) }.joined(separator: "\n")
    let marks = "\"'“”„«»‘’"
    while let first = text.first, let last = text.last, text.count > 1, marks.contains(first),
      marks.contains(last)
    {
      text = String(text.dropFirst().dropLast())
    }
    if text.hasSuffix("."), !text.hasSuffix(".."), text.count(where: { $0 == "." }) == 1 {
      text.removeLast()
    }
    return text
  }
}
