import Foundation
import TestFiles
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The built program, run as people run it.
struct Program {
  /// What one run left behind.
  struct Outcome {
    /// The exit code; a signal that ended the program counts as 128 and its number.
    let code: Int32
    let results: String
    let notes: String
  }

  struct CannotRun: Error {
    let reason: String
  }

  /// The folder that it runs in, an absolute path.
  var folder = Files.root
  /// Changes to the environment; variables that change how a program prints are taken out first.
  var environment: [String: String] = [:]

  init(folder: String = Files.root, environment: [String: String] = [:]) {
    (self.folder, self.environment) = (folder, environment)
  }

  /// Runs the program with its output going into files, as in a pipe.
  func run(_ arguments: [String]) throws -> Outcome {
    try Files.inScratchFolder { scratch in
      let (results, notes) = ("\(scratch)/results", "\(scratch)/notes")
      let code = try spawn(arguments) { actions in
        let options = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 1, results, options, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, notes, options, 0o600)
      }
      return Outcome(
        code: code, results: try Files.text(results), notes: try Files.text(notes))
    }
  }

  /// Runs the program with standard output going to a file that exists.
  func run(_ arguments: [String], into path: String) throws -> Outcome {
    try Files.inScratchFolder { scratch in
      let notes = "\(scratch)/notes"
      let code = try spawn(arguments) { actions in
        posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, notes, O_WRONLY | O_CREAT, 0o600)
      }
      return Outcome(code: code, results: "", notes: try Files.text(notes))
    }
  }

  /// Runs the program without looking at what it says, and ends it by force after a while, if it is not
  /// done by then; the exit code, 137 where it was ended.
  func run(_ arguments: [String], endedAfter microseconds: UInt32) throws -> Int32 {
    let process = try start(arguments) { actions in
      for output: Int32 in [1, 2] {
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
      }
    }
    usleep(microseconds)
    kill(process, SIGKILL)
    return wait(for: process)
  }

  /// Runs the program by way of a shell, which sees it as `$assessor`.
  func runInShell(_ script: String) throws -> Outcome {
    var program = self
    program.shell = script
    return try program.run([])
  }

  /// What the shell does that the program is started from: it becomes the program, unless a test has
  /// other things for it to do.
  private var shell = "exec \"$assessor\" \"$@\""

  /// Runs the program on a terminal and gives all that it showed there.
  func onTerminal(_ arguments: [String]) throws -> String {
    var (keyboard, screen): (Int32, Int32) = (-1, -1)
    guard openpty(&keyboard, &screen, nil, nil, nil) == 0 else {
      throw CannotRun(reason: "there is no terminal")
    }
    defer { close(keyboard) }
    // Programs that other tests start must not hold this terminal open.
    for end in [keyboard, screen] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = try start(arguments) { actions in
      posix_spawn_file_actions_adddup2(&actions, screen, 1)
      posix_spawn_file_actions_adddup2(&actions, screen, 2)
    }
    close(screen)
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // A terminal that nobody holds open any more reads as an error.
      let count = read(keyboard, &buffer, buffer.count)
      if count <= 0 { break }
      shown += buffer[..<count]
    }
    _ = wait(for: process)
    return String(decoding: shown, as: UTF8.self)
  }

  /// The same by way of a shell, which sees the program as `$assessor`.
  func onTerminal(shell script: String) throws -> String {
    var program = self
    program.shell = script
    return try program.onTerminal([])
  }

  /// In place of keys: the terminal is closed.
  static let hangUp = "\u{0}close"

  /// What a terminal showed in the end, and how the program ended.
  struct Screen {
    let code: Int32
    /// The lines of each screen drawn, without blank ends.
    let screens: [[String]]
    /// What was written after the last of them.
    let rest: String
  }

  /// Runs the program on a terminal and presses keys, each as soon as the screen says what it waits
  /// for.
  ///
  /// - Parameter answersMarks: whether it says when it has drawn what was sent, as terminals do.
  func onTerminal(
    _ arguments: [String], columns: UInt16, rows: UInt16, answersMarks: Bool = true,
    _ steps: [(sees: String, keys: String)]
  ) throws -> Screen {
    var (keyboard, screen): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&keyboard, &screen, nil, nil, &size) == 0 else {
      throw CannotRun(reason: "there is no terminal")
    }
    defer { close(keyboard) }
    for end in [keyboard, screen] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = try start(arguments) { actions in
      for descriptor: Int32 in [0, 1, 2] {
        posix_spawn_file_actions_adddup2(&actions, screen, descriptor)
      }
    }
    close(screen)
    var all: [UInt8] = []
    var begin = 0
    var left = steps[...]
    var told = 0
    func press(_ keys: String) {
      let bytes = Array(keys.utf8)
      _ = write(keyboard, bytes, bytes.count)
    }
    while true {
      var wanted = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, 30_000) > 0 else {
        kill(process, SIGKILL)
        _ = wait(for: process)
        throw CannotRun(reason: "it never said \(left.first?.sees ?? "that it has ended")")
      }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(keyboard, &buffer, buffer.count)
      if count <= 0 { break }
      all += buffer[..<count]
      let shown = String(decoding: all[begin...], as: UTF8.self)
      // As a terminal does once it has drawn so far; a screen is whole behind that.
      let asked = shown.split(separator: "\u{1B}[6n", omittingEmptySubsequences: false).count - 1
      if asked > told {
        told = asked
        if answersMarks { press("\u{1B}[24;80R") }
      }
      // A screen counts once it is drawn to its end, so that keys meet what is asked.
      let last = shown.split(separator: "\u{1B}[H", omittingEmptySubsequences: false).last ?? ""
      guard let step = left.first, last.contains("\u{1B}[J") || !shown.contains("\u{1B}[H") else {
        continue
      }
      guard shown.contains(step.sees) else { continue }
      (begin, told) = (all.count, 0)
      left.removeFirst()
      switch step.keys {
      case Self.hangUp: kill(process, SIGHUP)
      default: press(step.keys)
      }
    }
    let code = wait(for: process)
    guard left.isEmpty else {
      throw CannotRun(reason: "it never said \(left[left.startIndex].sees)")
    }
    return Self.screens(String(decoding: all, as: UTF8.self), code)
  }

  private static func screens(_ text: String, _ code: Int32) -> Screen {
    let parts = text.split(separator: "\u{1B}[?25l\u{1B}[H", omittingEmptySubsequences: false)
    let screens = parts.dropFirst().map { part in
      let drawn = part.split(separator: "\u{1B}[J", maxSplits: 1)[0]
      let lines = drawn.split(separator: "\u{1B}[K", omittingEmptySubsequences: false).dropLast()
      return lines.map { line in
        var line = line.drop { $0.isNewline }
        while line.last == " " { line.removeLast() }
        return String(line)
      }
    }
    let rest = text.split(separator: "\u{1B}[?1049l", omittingEmptySubsequences: false).last ?? ""
    return Screen(code: code, screens: screens, rest: String(rest))
  }

  private func spawn(
    _ arguments: [String], _ redirect: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> Int32 {
    wait(for: try start(arguments, redirect))
  }

  private func start(
    _ arguments: [String], _ redirect: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    redirect(&actions)
    var variables = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "TERM", "TZ", "LANG", "LC_ALL", "COLUMNS"] { variables[name] = nil }
    variables.merge(environment) { $1 }
    let path = Files.products + "/assessor"
    var process = pid_t()
    // A shell goes to the folder first.
    let command = "cd \"$0\" && assessor=$1 && shift && \(shell)"
    let words = (["/bin/sh", "-c", command, folder, path] + arguments).map { strdup($0) } + [nil]
    let settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    let failure = posix_spawn(&process, "/bin/sh", &actions, nil, words, settings)
    guard failure == 0 else {
      throw CannotRun(reason: "\(path): \(String(cString: strerror(failure)))")
    }
    return process
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
