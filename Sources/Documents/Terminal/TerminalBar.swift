/// What is demonstrated, not known and missing, in so many characters.
struct TerminalBar {
  private let demonstrated: Int
  private let notKnown: Int
  private let missing: Int

  init(_ score: PrintedScore, length: Int) {
    demonstrated = Int((score.demonstratedShare * Double(length)).rounded())
    let reach = max(demonstrated, Int((score.possibleShare * Double(length)).rounded()))
    (notKnown, missing) = (reach - demonstrated, length - reach)
  }

  func text(colour: Bool) -> String {
    let solid = String(repeating: "█", count: demonstrated)
    return (colour && demonstrated > 0 ? "\u{1B}[36m\(solid)\u{1B}[0m" : solid)
      + String(repeating: "▒", count: notKnown) + String(repeating: "·", count: missing)
  }
}
