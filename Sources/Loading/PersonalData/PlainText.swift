/// A text as the search for personal data reads it: digits, blanks, dashes and full-width forms of every
/// script as the plain ones, what is invisible left out, cut into pieces.
struct PlainText {
  /// A run of letters and digits.
  struct Piece {
    /// Indices of its characters.
    let range: Range<Int>
    /// `#` for a digit, `A` for a letter from A to Z, `L` for another; empty where it is long.
    let shape: String
    /// The piece in small letters; empty where it has no letter, or is long.
    let word: String
    /// How many of its characters are digits.
    let digits: Int

    var isNumber: Bool { digits == range.count }
    var hasLettersAlone: Bool { digits == 0 }
  }

  private(set) var characters: [Unicode.Scalar] = []
  private(set) var pieces: [Piece] = []
  /// The bytes of each character.
  private var places: [Range<Int>] = []

  /// No word or number that is looked for is longer, in characters.
  private static let longestPiece = 34

  /// - Parameter part: the bytes that are read; an end within a character moves on to the next one.
  init(_ bytes: [UInt8], _ part: Range<Int>) {
    var index = part.lowerBound
    while index < part.upperBound, Self.isContinuation(bytes[index]) { index += 1 }
    while index < part.upperBound {
      let (scalar, length) = Self.scalar(in: bytes, at: index)
      if let plain = Self.plain(scalar) {
        characters.append(plain)
        places.append(index..<index + length)
      }
      index += length
    }
    cut()
  }

  /// The bytes of a range of characters.
  func bytes(of range: Range<Int>) -> Range<Int> {
    places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
  }

  /// The characters from the first piece to the last.
  func characters(of range: ClosedRange<Int>) -> Range<Int> {
    pieces[range.lowerBound].range.lowerBound..<pieces[range.upperBound].range.upperBound
  }

  /// The characters between a piece and the next one.
  func gap(behind piece: Int) -> ArraySlice<Unicode.Scalar> {
    characters[pieces[piece].range.upperBound..<pieces[piece + 1].range.lowerBound]
  }

  /// The character before a piece.
  func before(_ piece: Int) -> Unicode.Scalar? {
    let start = pieces[piece].range.lowerBound
    return start > 0 ? characters[start - 1] : nil
  }

  /// The character behind a piece.
  func behind(_ piece: Int) -> Unicode.Scalar? {
    let end = pieces[piece].range.upperBound
    return end < characters.count ? characters[end] : nil
  }

  /// The characters of pieces that follow one another, in capitals, without what stands between them.
  func code(_ range: ClosedRange<Int>) -> [UInt8] {
    range.flatMap { characters[pieces[$0].range] }.map { $0.asCode }
  }

  // MARK: Reading

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// A character and its length in bytes; a byte that begins none is a mark of its own.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    if length == 1 { return (first < 0x80 ? Unicode.Scalar(first) : "\u{FFFD}", 1) }
    guard index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[index + 1..<index + length] {
      guard isContinuation(byte) else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The plain form of a character; nil for one that cannot be seen.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return scalar == "\t" ? " " : scalar }
    if (0xFF01...0xFF5E).contains(scalar.value) {
      return Unicode.Scalar(scalar.value - 0xFEE0)
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .spaceSeparator: return " "
    case .dashPunctuation: return "-"
    case .mathSymbol where scalar == "\u{2212}": return "-"
    case .format: return nil
    case .decimalNumber:
      return properties.numericValue.flatMap { Unicode.Scalar(0x30 + UInt32($0)) }
    default: return scalar
    }
  }

  private mutating func cut() {
    var start: Int?
    for index in 0...characters.count {
      let isInside = index < characters.count && characters[index].isPartOfWord
      if isInside, start == nil { start = index }
      guard !isInside, let first = start else { continue }
      pieces.append(piece(first..<index))
      start = nil
    }
  }

  private func piece(_ range: Range<Int>) -> Piece {
    let characters = characters[range]
    let digits = characters.count { $0.isPlainDigit }
    guard range.count <= Self.longestPiece else {
      return Piece(range: range, shape: "", word: "", digits: digits)
    }
    var shape = ""
    for character in characters {
      shape += character.isPlainDigit ? "#" : character.isASCII ? "A" : "L"
    }
    var word = String.UnicodeScalarView()
    if digits < range.count { word.append(contentsOf: characters) }
    return Piece(range: range, shape: shape, word: String(word).lowercased(), digits: digits)
  }
}

extension Unicode.Scalar {
  var isPlainDigit: Bool { ("0"..."9").contains(self) }

  var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }

  /// A letter, a digit, or a mark upon a letter.
  fileprivate var isPartOfWord: Bool {
    if isASCII {
      return isPlainDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
    }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return properties.isAlphabetic
    }
  }

  /// 0 to 9 for digits, 10 to 35 for the letters from A to Z, 36 for all else.
  fileprivate var asCode: UInt8 {
    switch self {
    case "0"..."9": UInt8(value - 0x30)
    case "A"..."Z": UInt8(value - 0x41 + 10)
    case "a"..."z": UInt8(value - 0x61 + 10)
    default: 36
    }
  }
}
