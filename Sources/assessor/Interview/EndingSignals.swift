#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals by which the system, or a person, asks a program to end.
///
/// While they are held back the program can save what it has in hand and end by itself.
enum EndingSignals {
  private static let all = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  static func holdBack() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in all { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Whether one of them has come.
  static var isOneThere: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return all.contains { sigismember(&waiting, $0) == 1 }
  }
}
