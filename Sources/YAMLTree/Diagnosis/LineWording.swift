import Findings

extension SyntaxFault {
  /// The wording of faults in how lines stand to one another.
  var lineWording: Wording? {
    switch self {
    case .tab:
      Wording(
        id: .tabIndentation, message: "a tab stands where only spaces may",
        expectation: "expected spaces",
        help: ["indent with spaces, as many as the lines around this one begin with"])
    case .misaligned(let own, let above, let first, let addition):
      Wording(
        id: .indentation, message: "this line does not line up with the lines above it",
        expectation: "begins in column \(own)",
        help: Self.help(for: addition) + [
          "line \(above.line) begins in column \(above.column)"
            + (above.line == first.line
              ? "; begin this line there too"
              : " and line \(first.line) in column \(first.column); begin this line in one of these")
        ])
    case .leftOfStart(let own, let first):
      Wording(
        id: .indentation, message: "this line begins further left than the first entry",
        expectation: "begins in column \(own)",
        help: ["the first entry, on line \(first.line), stands in column \(first.column)"])
    case .noColon(let text, let isFirst):
      Wording(
        id: .missingColon, message: "no colon follows \(VisibleText.quoted(text))",
        expectation: "expected a key, a colon and a space",
        help: [
          isFirst
            ? "if it begins a text that goes on below, put quotation marks around the whole text"
            : "text that continues the line above is indented further than its key"
        ])
    case .noSpaceBehindColon(let text):
      Wording(
        id: .missingSpace,
        message: "a space is missing behind the colon in "
          + VisibleText.quoted(text),
        expectation: "expected a space behind it", help: ["write a key, a colon, a space, a value"])
    case .keyTooLong:
      Wording(
        id: .keyTooLong, message: "a key may have 1,024 characters at most",
        expectation: "this key is longer",
        help: ["text with a colon in it needs quotation marks around it"])
    case .noKey: Refusal.emptyKey.wording
    default: colonOrDashWording
    }
  }

  private static func help(for addition: Addition?) -> [String] {
    guard let addition else { return [] }
    let value = VisibleText.quoted("answer: \(addition.value)")
    return [
      "if '\(addition.key)' adds to the value above, write that value on a line of its own, such as "
        + "\(value), and '\(addition.key): …' under it in the same column"
    ]
  }

  private static func help(for outlier: Spot?) -> [String] {
    outlier.map {
      ["line \($0.line) begins further left than the lines around it: indent it as far as these"]
    } ?? []
  }

  private var colonOrDashWording: Wording? {
    switch self {
    case .secondColon(let entries):
      Wording(
        id: .strayColon, message: "a second colon with a space behind it stands on this line",
        expectation: "expected no colon here",
        help: ["if the colon belongs to the text, put quotation marks around the text"]
          + (entries.map { ["if these are keys of their own, put them in braces: { \($0) }"] } ?? [])
      )
    case .colonInContinuation(let addition, let outlier):
      Wording(
        id: .strayColon, message: "a colon stands in text that continues the line above",
        expectation: "expected no colon here",
        help: Self.help(for: addition) + Self.help(for: outlier) + [
          "an entry of its own begins in the same column as the entries around it",
          "if the colon belongs to the text, put quotation marks around the whole text",
        ])
    case .dashAmongKeys:
      Wording(
        id: .strayDash, message: "a list item stands where a key belongs",
        expectation: "expected a key and a colon",
        help: ["a list stands under a key that has nothing behind its colon"])
    case .keyAmongDashes:
      Wording(
        id: .missingDash, message: "this line has no dash, unlike the list above it",
        expectation: "expected a dash and a space",
        help: ["what belongs to an item is indented further than its dash"])
    case .dashBehindKey:
      Wording(
        id: .strayDash, message: "a list cannot begin on the same line as its key",
        expectation: "expected a value",
        help: [
          "begin the list on the next line",
          "text that begins with a dash and a space needs quotation marks around it",
        ])
    case .stray:
      Wording(
        id: .strayText, message: "this cannot stand here",
        expectation: "expected the end of the line",
        help: ["if it belongs to the text before it, put quotation marks around the whole text"])
    default: nil
    }
  }
}
