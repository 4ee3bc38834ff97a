/// Names of sheets as the programs accept them.
enum SheetNames {
  /// A sheet's name has no more than so many UTF-16 units.
  private static let limit = 31

  /// The names with what is not allowed in them taken out, each one once, whatever the case of its
  /// letters: `To fix`, `To fix (2)`.
  static func valid(_ names: [String]) -> [String] {
    // A sheet of this name is made by the programs themselves.
    var taken: Set<String> = ["history"]
    return names.map { name in
      let plain = allowed(name)
      var (result, number) = (plain, 1)
      while !taken.insert(result.lowercased()).inserted {
        number += 1
        let end = " (\(number))"
        result = CellText.cut(plain, to: limit - end.utf16.count, mark: "") + end
      }
      return result
    }
  }

  /// A name as it stands before the `!` of a place.
  static func quoted(_ name: String) -> String {
    "'" + CellText.doubling("'", in: name) + "'"
  }

  private static func allowed(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\", "\u{0}"..."\u{1F}": " "
      default: scalar
      }
    }
    var result = trimmed(String(String.UnicodeScalarView(scalars)))
    result = trimmed(CellText.cut(result, to: limit, mark: ""))
    return result.isEmpty ? "Sheet" : result
  }

  /// Without the blanks and apostrophes with which a name may not begin or end.
  private static func trimmed(_ name: String) -> String {
    var rest = name.unicodeScalars[...]
    while let last = rest.last, last == " " || last == "'" { rest.removeLast() }
    return String(rest.drop { $0 == " " || $0 == "'" })
  }
}
