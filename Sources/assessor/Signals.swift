#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system would end the program for without a word, though it is no defect of the program's.
enum Signals {
  /// Called once, before anything else.
  static func prepare() {
    // A limit on the size of files is an error to report, as a full disk is.
    signal(SIGXFSZ, SIG_IGN)
    #if canImport(Glibc)
      tellStarvation()
    #endif
  }

  #if canImport(Glibc)
    /// What a program that gets no memory ends with, in the language's run-time or in the system's
    /// library, and on a stack that cannot grow.
    private static let ends = [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS]

    /// What was to be done before, for defects: the run-time says where they are.
    nonisolated(unsafe) private static var before =
      UnsafeMutablePointer<sigaction>.allocate(capacity: 65)

    /// What is tried, in bytes: where the system has less to give, that is why the program ended.
    private static let reserve = 64 << 20

    private static func tellStarvation() {
      var stack = stack_t()
      stack.ss_size = 1 << 16
      stack.ss_sp = .allocate(byteCount: stack.ss_size, alignment: 16)
      sigaltstack(&stack, nil)
      var action = sigaction()
      action.sa_flags = SA_ONSTACK
      // Nothing here may ask for memory.
      action.__sigaction_handler.sa_handler = { number in
        let room = mmap(
          nil, Signals.reserve, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if room == MAP_FAILED {
          let words: StaticString = "error: there is not enough memory to go on\n"
          _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
          _exit(ExitReason.inputOutput.rawValue)
        }
        munmap(room, Signals.reserve)
        // A defect: what happened happens again, as it would have without this.
        _ = sigaction(number, Signals.before + Int(number), nil)
      }
      for number in ends { _ = sigaction(number, &action, before + Int(number)) }
    }
  #endif
}
