/// Where the row of each State stands in a table of States that is written as those of the program are:
/// line by line, a State's code on a line of its own behind two spaces.
///
/// Reading all rows takes as long as reading a checklist, and an assessment needs one.
struct StateLines: Sendable {
  private let bytes: [UInt8]
  /// What stands before the rows, the line `states:` included.
  private let head: Range<Int>
  private let rows: [String: Range<Int>]

  init(_ bytes: [UInt8]) {
    var rows: [String: Range<Int>] = [:]
    var head: Int?
    var latest: (code: String, start: Int)?
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1
      if head == nil {
        if bytes[start...end].starts(with: "states:".utf8) { head = end + 1 }
      } else if let code = Self.code(on: bytes[start...end]) {
        if let latest { rows[latest.code] = latest.start..<start }
        latest = (code, start)
      }
      start = end + 1
    }
    if let latest { rows[latest.code] = latest.start..<bytes.count }
    (self.bytes, self.head, self.rows) = (bytes, 0..<(head ?? bytes.count), rows)
  }

  /// The code of the State whose row a line begins: behind two spaces, in quotation marks or not.
  private static func code(on line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "  ".utf8) else { return nil }
    let key = line.dropFirst(2).prefix { $0 != UInt8(ascii: ":") }
    guard key.count < line.count - 2, let first = key.first,
      first != UInt8(ascii: " "), first != UInt8(ascii: "#")
    else { return nil }
    return String(decoding: key.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  var codes: [String] { Array(rows.keys) }

  /// A table without rows.
  var withoutRows: [UInt8] { Array(bytes[head]) }

  /// A table with the row of one State and nothing else; nil where it has none.
  func row(of code: String) -> [UInt8]? { rows[code].map { Array("states:\n".utf8) + bytes[$0] } }
}
