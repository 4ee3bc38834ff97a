/// The texts in a workbook: runs that look different, joined, and Excel's way to write what XML cannot hold.
struct ReadCellText {
  /// What a cell shows where its letters are not struck through.
  private(set) var text = ""
  /// The runs with a line through them.
  private(set) var struck = ""
  /// The part of the text that has the look of its cell.
  private var isOfCell = true

  /// Reads the element that is open as the `depth`th: `si`, `is` or `text`. How it is pronounced, which stands
  /// beside it in Japanese, is left out.
  init(_ reader: inout XMLReader, depth: Int) throws(OfficeFault) {
    while try reader.nextChild(of: depth) {
      switch reader.name {
      case XMLName(.sheet, "t"): text += Self.unescaped(try reader.content(of: depth + 1))
      case XMLName(.sheet, "r"): try readRun(&reader, depth: depth + 1)
      default: break
      }
    }
  }

  private mutating func readRun(_ reader: inout XMLReader, depth: Int) throws(OfficeFault) {
    var isStruck = false
    while try reader.nextChild(of: depth) {
      switch reader.name {
      case XMLName(.sheet, "rPr"):
        isOfCell = false
        while try reader.nextChild(of: depth + 1) {
          if reader.name == XMLName(.sheet, "strike") { isStruck = try reader.isSwitchedOn() }
        }
      case XMLName(.sheet, "t"):
        let run = Self.unescaped(try reader.content(of: depth + 1))
        if isStruck { struck += run } else { text += run }
      default: break
      }
    }
  }

  /// In a cell whose letters are struck through unless its runs say otherwise.
  var inStruckCell: ReadCellText {
    guard isOfCell else { return self }
    var all = self
    (all.text, all.struck) = ("", struck + text)
    return all
  }

  /// A text without runs.
  init(plain: String) { text = plain }

  /// With nothing left out.
  var whole: String { text + struck }

  /// `_x000B_` stands for a sign by its number, and `_x005F_` for a `_` before what would be read so. Signs
  /// that no text should have become line ends where they end a line, and are left out elsewhere.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard let number = number(in: bytes, at: place) else {
        result.append(bytes[place])
        place += 1
        continue
      }
      place += 7
      switch number {
      case 0x9: result.append(0x09)
      // Before a line end it is half of one.
      case 0xD where place < bytes.count && bytes[place] == 0x0A: break
      case 0xA...0xD: result.append(0x0A)
      case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: break
      default:
        result += Unicode.Scalar(number).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The number in `_x000B_` at a place; nil where nothing of the kind stands there.
  private static func number(in bytes: [UInt8], at place: Int) -> UInt32? {
    guard bytes[place] == UInt8(ascii: "_"), place + 7 <= bytes.count,
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    guard let number = XMLCharacters.number(bytes[place + 2..<place + 6], radix: 16),
      !(0xD800..<0xE000).contains(number)
    else { return nil }
    return number
  }
}
