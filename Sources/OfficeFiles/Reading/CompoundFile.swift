/// A file of the kind in which Office kept everything before 2007, and keeps what is locked and mails still.
struct CompoundFile {
  static let sign: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What the names in its list of contents say, wherever in the file that list is: its records have 128
  /// bytes, in blocks of 512, and begin with a name in UTF-16 whose length stands behind it.
  var kind: FileKind {
    var place = 512
    while place + 128 <= bytes.count {
      switch name(at: place) {
      case "EncryptedPackage": return .encrypted
      case "WordDocument": return .oldDocument
      case "Workbook", "Book": return .oldWorkbook
      case "__properties_version1.0": return .mail
      default: break
      }
      place += 128
    }
    return .unknown
  }

  private func name(at place: Int) -> String? {
    let length = bytes.number16(at: place + 64)
    guard (4...64).contains(length), length % 2 == 0 else { return nil }
    var name = ""
    for step in stride(from: 0, to: length - 2, by: 2) {
      let (low, high) = (bytes[place + step], bytes[place + step + 1])
      guard high == 0, (0x20..<0x7F).contains(low) else { return nil }
      name.unicodeScalars.append(Unicode.Scalar(low))
    }
    return name
  }
}
