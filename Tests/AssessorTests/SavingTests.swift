import Foundation
import ModelSamples
import TestFiles
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Saving: the file is whole at any moment, and nobody's answers are lost.
@Suite struct `Saving an answer` {
  private static let small = ["--checklist", Files.fixtures + "/small"]
  private static let half = Files.fixtures + "/small-half.yaml"

  private static func answer(_ file: String, _ id: String, _ value: String) -> [String] {
    ["answer", file, id, value] + small
  }

  /// Works in a folder that holds a copy of the small assessment under `x.yaml`.
  private func withCopy(_ work: (String, Program) throws -> Void) throws {
    try Files.inScratchFolder { folder in
      try Files.write(try Files.text(Self.half), to: "\(folder)/x.yaml")
      try work(folder, Program(folder: folder))
    }
  }

  private static func status(_ path: String) -> stat {
    var status = stat()
    lstat(path, &status)
    return status
  }

  @Test(arguments: [0o600, 0o664, 0o444 | 0o200])
  func `keeps the file's mode`(mode: Int) throws {
    try withCopy { folder, program in
      chmod("\(folder)/x.yaml", mode_t(mode))
      let outcome = try program.run(Self.answer("x.yaml", "C-02.p1", "1%"))
      #expect(outcome.code == 0)
      #expect(Int(Self.status("\(folder)/x.yaml").st_mode) & 0o7777 == mode)
    }
  }

  @Test func `follows a symbolic link, which stays one`() throws {
    try withCopy { folder, program in
      mkdir("\(folder)/inside", 0o755)
      rename("\(folder)/x.yaml", "\(folder)/inside/real.yaml")
      symlink("inside/real.yaml", "\(folder)/link.yaml")
      let outcome = try program.run(Self.answer("link.yaml", "C-02.p1", "1%"))
      #expect(outcome.code == 0)
      #expect(Self.status("\(folder)/link.yaml").st_mode & S_IFMT == S_IFLNK)
      #expect(try Files.text("\(folder)/inside/real.yaml").hasSuffix("C-02.p1: 1%\n"))
      #expect(
        try Files.contents(of: folder)
          == ["inside", "inside/real.ledger.jsonl", "inside/real.yaml", "link.yaml"])
    }
  }

  /// `ASSESSOR_SAVES` sets how many saves are ended, `ASSESSOR_SEED` the moments.
  @Test func `that is ended by force leaves the old file or the new one, and no lock`() throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["ASSESSOR_SEED"].flatMap(UInt64.init) ?? 7
    let count = environment["ASSESSOR_SAVES"].flatMap(Int.init) ?? 60
    print("\(count) saves ended by force, from seed \(seed)")
    var random = SplitMix64(seed: seed)
    try withCopy { folder, program in
      let path = "\(folder)/x.yaml"
      let began = ContinuousClock.now
      #expect(try program.run(Self.answer("x.yaml", "C-02.p1", "10%")).code == 0)
      let length = Int((ContinuousClock.now - began) / .microseconds(1))
      let first = try Files.text(path)
      #expect(try program.run(Self.answer("x.yaml", "C-02.p1", "20%")).code == 0)
      let second = try Files.text(path)
      #expect(first != second)
      for round in 0..<count {
        let value = try Files.text(path) == first ? "20%" : "10%"
        _ = try program.run(
          Self.answer("x.yaml", "C-02.p1", value),
          endedAfter: UInt32(random.whole(length / 4...length)))
        let text = try Files.text(path)
        #expect(try program.run(["history", "x.yaml"]).code == 0, "round \(round)")
        #expect(text == first || text == second, "round \(round): \(text)")
      }
      #expect(try program.run(Self.answer("x.yaml", "C-02.p1", "30%")).code == 0)
      #expect(try Files.text(path) == first.replacing("10%", with: "30%"))
      #expect(try Files.contents(of: folder) == ["x.ledger.jsonl", "x.yaml"])
      let history = try program.run(["history", "x.yaml", "C-02.p1"])
      #expect(history.code == 0)
      #expect(!history.results.contains("outside the program"), "\(history.results)")
    }
  }

  /// `ASSESSOR_SAVES` sets how many answers each of the processes gives.
  @Test func `by eight programs at once loses no answer of any`() throws {
    let count = ProcessInfo.processInfo.environment["ASSESSOR_SAVES"].flatMap(Int.init) ?? 10
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      try ManyQuestions.write(to: folder, criteria: count, indicators: 8)
      let failures = Failures()
      DispatchQueue.concurrentPerform(iterations: 8) { writer in
        for criterion in 0..<count {
          let outcome = try? program.run([
            "answer", "x.yaml", "C-\(criterion).p\(writer)", "\(writer + 1)\(criterion % 10)",
            "--checklist", "many",
          ])
          if outcome?.code != 0 { failures.add(outcome?.notes ?? "not run") }
        }
      }
      #expect(failures.all == [])
      let answers = (0..<count).flatMap { criterion in
        (0..<8).map { "  C-\(criterion).p\($0): \($0 + 1)\(criterion % 10)\n" }
      }
      #expect(try Files.text("\(folder)/x.yaml") == ManyQuestions.head + answers.joined())
      #expect(try Files.contents(of: folder).contains { $0.contains("draft") } == false)
    }
  }

  /// What went wrong on several threads.
  private final class Failures: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [String] = []

    func add(_ failure: String) { lock.withLock { found.append(failure) } }

    var all: [String] { lock.withLock { found } }
  }

  @Test func `waits for a lock, and gives up after ten seconds with 73`() throws {
    try withCopy { folder, program in
      let path = "\(folder)/x.yaml"
      let before = try Files.text(path)
      let holder = open(path, O_RDONLY | O_CLOEXEC)
      #expect(flock(holder, LOCK_EX) == 0)
      let began = ContinuousClock.now
      let outcome = try program.run(Self.answer("x.yaml", "C-02.p1", "1%"))
      #expect(outcome.code == 73)
      #expect(
        outcome.notes
          == "error: x.yaml has been locked by another program for 10 seconds; nothing was written, "
          + "try again later\n")
      #expect(ContinuousClock.now - began > .seconds(10))
      #expect(try Files.text(path) == before)
      close(holder)
      #expect(try program.run(Self.answer("x.yaml", "C-02.p1", "1%")).code == 0)
    }
  }
}

/// A checklist of many questions, and an assessment without answers to it.
enum ManyQuestions {
  static let head = """
    assessment: many
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    answers:

    """

  static func write(to folder: String, criteria: Int, indicators: Int) throws {
    mkdir("\(folder)/many", 0o755)
    let root = """
      checklist: many
      version: 1.0.0
      title: Many questions
      sections: [{ id: P1, title: One, groups: [one.yaml] }]

      """
    var group = "group: P1-ONE\ntitle: One\ncriteria:\n"
    for criterion in 0..<criteria {
      group += "  - id: C-\(criterion)\n    title: One\n    indicators:\n"
      for indicator in 0..<indicators {
        group += "      - { id: p\(indicator), dimension: process, type: percent, "
        group += "question: What share?, worst: 0, best: 100 }\n"
      }
    }
    try Files.write(root, to: "\(folder)/many/checklist.yaml")
    try Files.write(group, to: "\(folder)/many/one.yaml")
    try Files.write(head, to: "\(folder)/x.yaml")
  }
}
