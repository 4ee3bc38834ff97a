import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal that sends every key at once and is drawn on as a whole.
///
/// It is put back as it was when this value ends, also where the system asks the program to end.
final class Terminal {
  private let settings: termios
  private var reading = KeyReading()
  private var size: Size

  struct Size: Equatable {
    var columns: Int
    var rows: Int
  }

  /// Whether both ends of the program are a terminal that can be drawn on.
  static var isThere: Bool {
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    return isatty(0) == 1 && isatty(1) == 1 && !kind.isEmpty && kind != "dumb"
  }

  /// Takes the terminal over; nil where that fails.
  init?() {
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return nil }
    self.settings = settings
    var raw = settings
    cfmakeraw(&raw)
    guard tcsetattr(0, TCSAFLUSH, &raw) == 0 else { return nil }
    size = Self.measured()
    var signals = Self.endings
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    // The other screen, and marks around pasted text.
    write("\u{1B}[?1049h\u{1B}[?2004h")
  }

  deinit {
    write("\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1049l")
    var settings = self.settings
    tcsetattr(0, TCSAFLUSH, &settings)
  }

  var columns: Int { size.columns }
  var rows: Int { size.rows }

  /// Draws the whole screen, and shows the cursor where there is one.
  func draw(_ lines: [String], cursor: (row: Int, column: Int)?) {
    var text = "\u{1B}[?25l\u{1B}[H"
    text += lines.prefix(rows).map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
    text += "\u{1B}[J"
    if let cursor { text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
    write(text)
  }

  /// Waits for a key.
  func key() -> Key {
    var quiet = false
    while true {
      if let key = reading.next(isQuiet: quiet) { return key }
      if Self.isAskedToEnd { return .hangUp }
      let now = Self.measured()
      if now != size {
        size = now
        return .resize
      }
      // Long enough for the rest of a key's bytes over a slow line, short enough not to be noticed.
      var wanted = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      let count = poll(&wanted, 1, 150)
      quiet = count == 0
      guard count > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let length = read(0, &buffer, buffer.count)
      if length <= 0 { return .hangUp }
      reading.add(buffer[..<length])
    }
  }

  private func write(_ text: String) {
    _ = try? FileDescriptor.standardOutput.writeAll(text.utf8)
  }

  private static func measured() -> Size {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  private static var endings: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] { sigaddset(&signals, signal) }
    return signals
  }

  private static var isAskedToEnd: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return [SIGTERM, SIGHUP, SIGINT, SIGQUIT].contains { sigismember(&waiting, $0) == 1 }
  }
}
