import TestFiles
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a save that fails leaves: the file as it was, and nothing beside it.
@Suite struct `A save that fails` {
  /// A way in which a save cannot succeed.
  struct Obstacle: CustomTestStringConvertible, Sendable {
    let name: String
    /// Shell commands around the save, which is `save`; ends with 77 where this system has no such thing.
    let script: String
    let code: Int32
    let reason: String

    var testDescription: String { name }
  }

  private static let obstacles = [
    Obstacle(
      name: "a limit on the size of files", script: "ulimit -f 1; save", code: 74,
      reason: "File too large"),
    Obstacle(
      name: "a full disk",
      script: """
        mount -t tmpfs -o size=12k tmpfs "$PWD/disk" 2>/dev/null || exit 77
        cp x.yaml disk/x.yaml; (cd disk; save); code=$?
        cmp x.yaml disk/x.yaml || code=1; test "$(ls -A disk)" = x.yaml || code=2
        umount disk; exit $code
        """, code: 74, reason: "No space left on device"),
    Obstacle(
      name: "a disk that may be read only",
      script: """
        mount -t tmpfs tmpfs "$PWD/disk" 2>/dev/null || exit 77
        cp x.yaml disk/x.yaml; mount -o remount,ro disk; (cd disk; save); code=$?
        umount disk; exit $code
        """, code: 73, reason: "Read-only file system"),
    Obstacle(
      name: "a folder that nothing may be put into",
      script: """
        if test "$(id -u)" = 0; then chattr +i . 2>/dev/null || exit 77; else chmod a-w .; fi
        save; code=$?
        if test "$(id -u)" = 0; then chattr -i .; else chmod u+w .; fi; exit $code
        """, code: 73, reason: "not permitted|Permission denied"),
    Obstacle(
      name: "a file that may not be changed",
      script: """
        if test "$(id -u)" = 0; then chattr +i x.yaml 2>/dev/null || exit 77; else chmod a-w x.yaml; fi
        save; code=$?
        if test "$(id -u)" = 0; then chattr -i x.yaml; else chmod u+w x.yaml; fi; exit $code
        """, code: 73, reason: "not permitted|Permission denied"),
  ]

  @Test(arguments: obstacles)
  func `leaves the file as it was`(obstacle: Obstacle) throws {
    try Files.inScratchFolder { folder in
      // Longer than one block of 512 or 1,024 bytes, shorter than three pages of memory.
      let text =
        try Files.text(Files.fixtures + "/small-half.yaml")
        + String(repeating: "# a remark of some length\n", count: 250)
      try Files.write(text, to: "\(folder)/x.yaml")
      mkdir("\(folder)/disk", 0o755)
      let save =
        "save() { \"$assessor\" answer x.yaml C-02.p1 5% --checklist \(Files.fixtures)/small 2>&1; }"
      let outcome = try Program(folder: folder).runInShell("{ \(save); \(obstacle.script)\n}")
      if outcome.code == 77 {
        print("skipped: this system and this user cannot make \(obstacle.name)")
        return
      }
      #expect(outcome.code == obstacle.code, "\(outcome)")
      let reasons = obstacle.reason.split(separator: "|")
      #expect(reasons.contains { outcome.results.hasSuffix("\($0)\n") }, "\(outcome.results)")
      #expect(try Files.text("\(folder)/x.yaml") == text)
      #expect(try Files.contents(of: folder) == ["disk", "x.yaml"])
    }
  }

  @Test func `for want of a file ends with 66`() throws {
    try Files.inScratchFolder { folder in
      let small = ["--checklist", Files.fixtures + "/small"]
      try Files.write("", to: "\(folder)/empty")
      mkfifo("\(folder)/pipe", 0o600)
      for name in ["missing.yaml", ".", "empty/x.yaml", "pipe"] {
        let outcome = try Program(folder: folder).run(["answer", name, "C-01.s1", "yes"] + small)
        #expect(outcome.code == 66, "\(name): \(outcome.notes)")
      }
      #expect(try Files.contents(of: folder) == ["empty", "pipe"])
    }
  }
}
