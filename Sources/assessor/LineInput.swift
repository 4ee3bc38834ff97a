import SystemPackage

/// Standard input, line by line.
struct LineInput {
  private var bytes: [UInt8] = []
  private var isAtEnd = false
  /// Nobody writes a longer line by hand; the rest of one is taken for the next.
  private static let longestLine = 1 << 20

  /// The next line without its end; nil where there is none.
  mutating func next() -> String? {
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        let line = bytes[..<end]
        bytes.removeFirst(end + 1)
        return Self.text(line)
      }
      if isAtEnd || bytes.count >= Self.longestLine {
        guard !bytes.isEmpty else { return nil }
        defer { bytes = [] }
        return Self.text(bytes[...])
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = try? buffer.withUnsafeMutableBytes {
        try FileDescriptor.standardInput.read(into: $0)
      }
      guard let count, count > 0 else {
        isAtEnd = true
        continue
      }
      bytes += buffer[..<count]
    }
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}
