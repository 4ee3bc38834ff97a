import Workspace

/// A conflict of a merge on a terminal.
struct ConflictListing {
  private static let width = 80

  private let conflict: ConflictText

  init(_ conflict: ConflictText) { self.conflict = conflict }

  /// The conflict with a number before each side.
  var text: String {
    var lines: [String] = []
    func add(_ text: String, first: String = "", rest: String = "") {
      lines += ScreenLine.folded(text, width: Self.width, first: first, rest: rest).map(\.plain)
    }
    add(conflict.title)
    for (number, side) in conflict.sides.enumerated() {
      for (index, origin) in side.origins.enumerated() {
        add(origin, first: index == 0 ? "  \(number + 1)  " : "     ", rest: "     ")
      }
      for line in side.details { add(line, first: "       ", rest: "         ") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Shows it and asks which side a person chooses; nil where it is left as it is.
  func ask(_ input: inout LineInput) throws -> Int? {
    try Console.result(text)
    let count = conflict.sides.count
    while true {
      try Console.result("Which one? (1 to \(count), Enter leaves it as it is) ")
      guard let line = input.next() else {
        throw Failure(
          .inputHasErrors, "the input ended before all was decided; nothing was written")
      }
      let word = line.filter { !$0.isWhitespace }
      if word.isEmpty { return nil }
      if let number = Int(word), (1...count).contains(number) { return number - 1 }
    }
  }
}
