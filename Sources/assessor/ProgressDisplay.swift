import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Shows on standard error how far a work has come, where that is a terminal whose lines can be written
/// over; a pipe, a file and a terminal without such means get nothing.
enum ProgressDisplay {
  /// Works may be done on several threads, and one line says how far they are.
  private static let line = Mutex<ProgressLine?>(nil)

  /// Does a work that tells by a function how much more of it is done, on whatever thread.
  ///
  /// - Parameters:
  ///   - work: what is counted, such as `reading files`.
  ///   - total: how much there is to be done.
  static func during<Result>(
    _ work: String, of total: Int,
    _ body: (_ advance: @escaping @Sendable (Int) -> Void) throws -> Result
  ) rethrows -> Result {
    guard Console.canRewrite(.standardError) else { return try body { _ in } }
    line.withLock { $0 = ProgressLine(work, of: total, at: .now) }
    defer {
      clear()
      line.withLock { $0 = nil }
    }
    return try body(advance)
  }

  /// Takes the line away for whatever else is to be said; the work shows it again as it goes on.
  static func clear() {
    line.withLock { line in write(line?.erase()) }
  }

  @Sendable private static func advance(by count: Int) {
    let columns = Terminal.Size.measured(STDERR_FILENO)?.columns ?? 80
    line.withLock { line in write(line?.advance(by: count, at: .now, columns: columns)) }
  }

  private static func write(_ text: String?) {
    guard let text else { return }
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
