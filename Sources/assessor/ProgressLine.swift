/// How far a longer work has come, as a line of a terminal that is written over and over in its place.
///
/// Of what takes less than a second nothing is shown, and nothing is left behind. The time comes in as a value.
struct ProgressLine {
  /// So long nobody wonders.
  static let patience = Duration.seconds(1)
  /// No terminal has to be written on more often.
  static let pause = Duration.milliseconds(100)
  /// Goes back to the line's beginning and clears what stands there.
  private static let cleared = "\r\u{1B}[K"

  /// What is done and counted, such as `reading files`.
  private let work: String
  private let total: Int
  private var done = 0
  private var next: ContinuousClock.Instant
  private var isShown = false

  init(_ work: String, of total: Int, at start: ContinuousClock.Instant) {
    (self.work, self.total, next) = (work, total, start + Self.patience)
  }

  /// Counts what has been done since, and says what is to be written on the terminal; nil for nothing.
  ///
  /// - Parameter columns: those of the terminal, of which the last stays free so that no line wraps.
  mutating func advance(
    by count: Int, at now: ContinuousClock.Instant, columns: Int
  ) -> String? {
    done += count
    guard now >= next else { return nil }
    next = now + Self.pause
    isShown = true
    return Self.cleared + "\(work): \(done) of \(total)".prefix(max(0, columns - 1))
  }

  /// What takes the line away; nil where none stands there.
  mutating func erase() -> String? {
    guard isShown else { return nil }
    isShown = false
    return Self.cleared
  }
}
