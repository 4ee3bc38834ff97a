import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
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
  /// Whether a screen that nobody has seen before is on its way to the terminal.
  private var isAwaited = false
  /// How often in a row nothing came while one was.
  private var silences = 0
  /// Whether the terminal says when it has drawn a screen.
  private var answers = true
  /// Two seconds: no line that one can work over is slower.
  private static let longestSilence = 13
  private var hasDropped = false

  struct Size: Equatable {
    var columns: Int
    var rows: Int

    /// What an open file, standard output or error, says that it has; nil where it does not say.
    static func measured(_ file: Int32) -> Size? {
      var window = winsize()
      guard ioctl(file, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
        return nil
      }
      return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
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
    EndingSignals.holdBack()
    // The other screen, and marks around pasted text.
    write("\u{1B}[?1049h\u{1B}[?2004h")
  }

  deinit {
    // What the terminal still has to tell would else stand behind the shell's prompt.
    if isAwaited {
      var wanted = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      _ = poll(&wanted, 1, 300)
    }
    write("\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1049l")
    var settings = self.settings
    tcsetattr(0, TCSAFLUSH, &settings)
  }

  var columns: Int { size.columns }
  var rows: Int { size.rows }

  /// Draws the whole screen, and shows the cursor where there is one.
  ///
  /// - Parameter isNew: whether it asks something that nobody has seen yet. Keys that were pressed before
  ///   the terminal has drawn it are not taken: they were meant for something else.
  func draw(_ lines: [String], cursor: (row: Int, column: Int)?, isNew: Bool) {
    var text = "\u{1B}[?25l\u{1B}[H"
    text += lines.prefix(rows).map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
    if isNew {
      dropTyped()
      // The terminal tells where its cursor is once it has come so far, in line with the keys.
      if answers { text += "\u{1B}[6n" }
      (isAwaited, silences) = (answers, 0)
    }
    text += "\u{1B}[J"
    if let cursor { text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
    write(text)
  }

  /// Waits for a key.
  func key() -> Key {
    var quiet = false
    while true {
      if let key = reading.next(isQuiet: quiet) {
        if let key = taken(key) { return key }
        continue
      }
      if EndingSignals.isOneThere { return .hangUp }
      if hasDropped, !isAwaited {
        hasDropped = false
        return .dropped
      }
      let now = Self.measured()
      if now != size {
        size = now
        return .resize
      }
      // Long enough for the rest of a key's bytes over a slow line, short enough not to be noticed.
      var wanted = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      let count = poll(&wanted, 1, 150)
      quiet = count == 0
      if quiet, isAwaited {
        silences += 1
        if silences == Self.longestSilence { (isAwaited, answers) = (false, false) }
      }
      guard count > 0 else { continue }
      if !readTyped() { return .hangUp }
    }
  }

  /// Reads what has been typed, and waits where nothing has; whether anybody is there.
  private func readTyped() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = read(0, &buffer, buffer.count)
    if length > 0 { reading.add(buffer[..<length]) }
    return length > 0
  }

  /// The key, unless it was pressed before what is asked now could be seen.
  private func taken(_ key: Key) -> Key? {
    switch key {
    case .drawn:
      isAwaited = false
      return nil
    case .control("c"), .control("d"), .hangUp: return key
    default:
      guard isAwaited else { return key }
      hasDropped = true
      return nil
    }
  }

  /// Forgets the keys that are there already, but for one that ends the interview.
  private func dropTyped() {
    var wanted = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    if poll(&wanted, 1, 0) > 0, wanted.revents & Int16(POLLIN) != 0 { _ = readTyped() }
    var ending: [UInt8] = []
    while let key = reading.next(isQuiet: false) {
      if key == .control("c") { ending = [3] }
      if key != .drawn { hasDropped = true }
    }
    reading.add(ending[...])
  }

  private func write(_ text: String) {
    _ = try? FileDescriptor.standardOutput.writeAll(text.utf8)
  }

  private static func measured() -> Size { Size.measured(1) ?? Size(columns: 80, rows: 24) }

}
