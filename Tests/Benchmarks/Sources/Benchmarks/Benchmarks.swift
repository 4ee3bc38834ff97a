import Loading
import PolicyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Prints how long the program's work takes, each beside a yardstick measured in the same run:
///
///     Benchmarks [--small] [ASSESSOR ASSESSMENT]
///
/// With the program and an assessment, its start too. `--small` goes over little and says nothing that can
/// be relied on: it shows that all of this still runs. No time is a failure.
@main
struct Benchmarks {
  /// How much is gone over, and how often.
  struct Size {
    let files: Int
    let rounds: Int
    let replicates: Int
    let hashedBytes: Int
    let starts: Int

    static let whole = Size(
      files: 200, rounds: 15, replicates: 10_000, hashedBytes: 32_000_000, starts: 40)
    static let small = Size(
      files: 5, rounds: 3, replicates: 500, hashedBytes: 2_000_000, starts: 3)
  }

  static func main() {
    var words = CommandLine.arguments
    let size: Size = words.contains("--small") ? .small : .whole
    words.removeAll { $0 == "--small" }
    guard words.count == 1 || words.count == 3 else {
      fail("usage: Benchmarks [--small] [ASSESSOR ASSESSMENT]")
    }
    guard let folder = ChecklistFolder.shipped("osce-victim-protection-2022"),
      let checklist = ChecklistLoader.load(folder).checklist
    else { fail("the shipped checklist does not load") }
    measureReading(checklist, size)
    measureWhatIf(checklist, size)
    measureDigest(size)
    if words.count == 3 {
      measureStart(words[0], assessor: words[1], assessment: words[2], size)
    }
    // Printed, so that no work can be left out for want of anybody who asks.
    print("\nsum of all that was worked out: \(sum)")
  }

  nonisolated(unsafe) private static var sum = 0.0

  /// Takes a result, so that the work for it is done.
  static func keep(_ result: Double) { sum += result }

  static func fail(_ words: String) -> Never {
    print(words)
    exit(1)
  }
}
