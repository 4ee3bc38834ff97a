import Findings

/// What a file that is no UTF-8 text gives itself away as by its first bytes.
enum ForeignEncoding: Equatable {
  case utf16, utf32, pdf, zip, oldOffice, richText, webPage

  /// Nil for what may be UTF-8.
  ///
  /// Without a byte order mark, the zero bytes around the first two characters tell: YAML begins
  /// with ASCII.
  init?(of bytes: UnsafeBufferPointer<UInt8>) {
    let head = Array(bytes.prefix(8))
    let zeros = head.prefix(4).map { $0 == 0 }
    switch (head, zeros) {
    case _ where head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]):
      self = .utf32
    case (_, [true, true, true, false]), (_, [false, true, true, true]): self = .utf32
    case _ where head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]): self = .utf16
    case (_, [true, false, true, false]), (_, [false, true, false, true]): self = .utf16
    case (_, [true, false]), (_, [false, true]): self = .utf16
    case _ where head.starts(with: Array("%PDF-".utf8)): self = .pdf
    case _ where head.starts(with: [0x50, 0x4B, 3, 4]): self = .zip
    case _ where head == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]: self = .oldOffice
    case _ where head.starts(with: Array("{\\rtf".utf8)): self = .richText
    case _
    where Self.pageStarts.contains(String(decoding: bytes.prefix(5), as: UTF8.self).lowercased()):
      self = .webPage
    default: return nil
    }
  }

  /// The first five letters of a page.
  private static let pageStarts = ["<!doc", "<html", "<?xml"]

  var wording: Wording {
    switch self {
    case .utf16: unicode("UTF-16")
    case .utf32: unicode("UTF-32")
    case .pdf: document("a PDF file")
    case .zip: document("a Word, Excel, OpenDocument or zip file")
    case .oldOffice: document("an older Word or Excel file")
    case .richText: document("a file of a word processor (RTF)")
    case .webPage: document("a web page or XML")
    }
  }

  private func unicode(_ name: String) -> Wording {
    Wording(
      id: .wrongEncoding, message: "the file is saved as \(name), not as UTF-8",
      help: [
        "save the file as UTF-8: open it in your editor, choose 'Save as' and the encoding UTF-8"
      ])
  }

  private func document(_ name: String) -> Wording {
    Wording(
      id: .notText, message: "this is \(name), not plain text",
      help: ["what is needed is a text file in YAML, saved as UTF-8, with a name such as x.yaml"])
  }
}
