import Loading
import Testing

/// Where a number stops looking like a person's, and how near a date must be to a birth.
@Suite struct `Personal data, at the limits` {
  private static func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PersonalData.matches(in: bytes).map { match in
      "\(match.kind.rawValue): \(String(decoding: bytes[match.range], as: UTF8.self))"
    }
  }

  /// Books have numbers of 13 digits that begin with 978 or 979.
  @Test(arguments: ["9780306406157", "9791034567893", "ISBN 9780306406157."])
  func `is no number of a book`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: [
    "1203991234567", "9603991234567", "97030640615", "970306406157", "7978030640615",
  ])
  func `is a number as long that no book has`(number: String) {
    #expect(Self.found("no \(number).") == ["a passport or identity number: \(number)"])
  }

  @Test(arguments: ["1234567890", "12039912345678"])
  func `has eleven to thirteen digits in one run`(number: String) {
    #expect(Self.found("no \(number).") == [])
  }

  /// The figure's first digit is one of the 24 bytes behind the words.
  @Test(arguments: ["date of birth", "DOB"])
  func `is a figure near the words for a birth`(words: String) {
    let near = words + ":" + String(repeating: " ", count: 22) + "7"
    #expect(Self.found(near) == ["a date of birth: \(near)"])
    let far = words + ":" + String(repeating: " ", count: 23) + "7"
    #expect(Self.found(far) == [])
  }

  /// Behind `born` a date must stand whole within the same 24 bytes.
  @Test func `is a whole date near the word born`() {
    let near = "born" + String(repeating: " ", count: 14) + "12.03.1999"
    #expect(Self.found(near) == ["a date of birth: \(near)"])
    #expect(Self.found("born" + String(repeating: " ", count: 20) + "12.03.1999") == [])
  }
}
