import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input, line by line.
struct LineInput {
  private var bytes: [UInt8] = []
  private var isAtEnd = false
  private let endsOnSignals: Bool
  /// Nobody writes a longer line by hand; the rest of one is taken for the next.
  private static let longestLine = 1 << 20

  /// - Parameter endsOnSignals: whether a signal that would end the program ends the input instead.
  init(endsOnSignals: Bool = false) {
    self.endsOnSignals = endsOnSignals
    if endsOnSignals { EndingSignals.holdBack() }
  }

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
      if endsOnSignals {
        while !Self.isThere(within: 150) {
          if EndingSignals.isOneThere { return nil }
        }
      }
      read()
    }
  }

  private mutating func read() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = try? buffer.withUnsafeMutableBytes {
      try FileDescriptor.standardInput.read(into: $0)
    }
    guard let count, count > 0 else {
      isAtEnd = true
      return
    }
    bytes += buffer[..<count]
  }

  /// Forgets the lines that a person has written already on a terminal, of which the next would be taken
  /// for something that was not asked yet; whether there were any. What comes from elsewhere stays.
  mutating func dropTyped() -> Bool {
    guard isatty(0) == 1 else { return false }
    // Lines that were put in at once come one after the other.
    while !isAtEnd, Self.isThere(within: 100) {
      if EndingSignals.isOneThere { return false }
      read()
    }
    defer { bytes = [] }
    return !bytes.isEmpty
  }

  /// Whether a line, or the end, comes within some milliseconds.
  private static func isThere(within time: Int32) -> Bool {
    var wanted = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, time) > 0
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}
