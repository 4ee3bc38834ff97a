/// The bytes of one file and the name it is reported under.
package struct SourceText: Sendable {
  /// The path as the person gave it, or `standard input`.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The number of bytes that a byte order mark takes up at the start: 3 or 0.
  package var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The text between two byte offsets; bytes that are not UTF-8 become U+FFFD.
  package subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// A stretch of a source, as byte offsets.
///
/// Model values keep the one that they were read from.
package struct Place: Sendable, Hashable {
  package let start: Int
  package let end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  package var range: Range<Int> { start..<end }
}

/// A line and a column as editors show them, both from 1; columns count characters of the text
/// (Unicode scalars), and a byte order mark has no column.
package struct Position: Sendable, Equatable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where each line of a source begins, so that a byte offset can be told as line and column.
///
/// Lines end at LF, CR LF or a lone CR.
package struct LineTable: Sendable {
  package let source: SourceText
  /// Four bytes a line, so that a file of nothing but line ends stays bearable.
  private let starts: [UInt32]

  package init(_ source: SourceText) {
    self.source = source
    var starts = [UInt32(source.byteOrderMarkLength)]
    source.bytes.withUnsafeBufferPointer { bytes in
      let count = min(bytes.count, Int(UInt32.max))
      for index in 0..<count where bytes[index] == 0x0A || bytes[index] == 0x0D {
        let isHalfOfPair =
          bytes[index] == 0x0D && index + 1 < count && bytes[index + 1] == 0x0A
        if !isHalfOfPair { starts.append(UInt32(index + 1)) }
      }
    }
    self.starts = starts
  }

  package var lineCount: Int { starts.count }

  /// The line, from 1, that holds the byte at `offset`.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and column of an offset.
  ///
  /// Columns are counted from the beginning of the line, or from an earlier `known` offset on it: many
  /// positions on one line of megabytes would take long otherwise.
  package func position(
    of offset: Int, from known: (offset: Int, position: Position)? = nil
  ) -> Position {
    let line = line(at: offset)
    var from = (offset: Int(starts[line - 1]), position: Position(line: line, column: 1))
    if let known, known.position.line == line,
      from.offset...max(from.offset, offset) ~= known.offset
    {
      from = known
    }
    let end = min(max(offset, from.offset), source.bytes.count)
    let columns = source.bytes.withUnsafeBufferPointer { bytes in
      bytes[from.offset..<end].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
    return Position(line: line, column: from.position.column + columns)
  }

  /// The bytes of a line (from 1), without its line end.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : source.bytes.count
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
