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

/// Writing a report where that fails on the way: everything is as it was before.
@Suite struct `Writing a report that fails` {
  private static let assessment = [`The exit code`.half, "--checklist", `The exit code`.small]
  /// The same report, and one that differs from it in several files.
  private static let first = ["report"] + assessment
  private static let second = first + ["--evidence", "off"]

  /// The bytes of all files in a folder, hidden ones too, by name; nil for folders.
  private func snapshot(_ folder: String) throws -> [String: [UInt8]?] {
    var files: [String: [UInt8]?] = [:]
    for name in try Files.contents(of: folder) {
      files[name] = .some(try? Files.bytes("\(folder)/\(name)"))
    }
    return files
  }

  @Test(arguments: ["gap-report.md", "scorecard.json", "SHA256SUMS"])
  func `moves back what was moved already`(name: String) throws {
    try Files.inScratchFolder { place in
      let program = Program(folder: place)
      #expect(try program.run(Self.first + ["-o", "out"]).code == 0)
      // A folder in a file's place is noticed only when the file is to be moved there.
      try FileManager.default.removeItem(atPath: "\(place)/out/\(name)")
      try FileManager.default.createDirectory(
        atPath: "\(place)/out/\(name)", withIntermediateDirectories: false)
      try Files.write("somebody's", to: "\(place)/out/\(name)/notes.txt")
      let before = try snapshot(place)
      let outcome = try program.run(Self.second + ["-o", "out"])
      #expect(outcome.code == 73)
      #expect(outcome.notes == "error: out cannot be written: Is a directory\n")
      #expect(try snapshot(place) == before)
    }
  }

  @Test func `removes what was new, and the folders that it made`() throws {
    try Files.inScratchFolder { place in
      let program = Program(folder: place)
      try FileManager.default.createDirectory(
        atPath: "\(place)/out/SHA256SUMS", withIntermediateDirectories: true)
      let before = try snapshot(place)
      #expect(try program.run(Self.first + ["-o", "out"]).code == 73)
      #expect(try snapshot(place) == before)
      try Files.write("kept", to: "\(place)/file")
      let outcome = try program.run(
        Self.first + ["-o", "new/\(String(repeating: "x", count: 300))"])
      #expect(outcome.code == 73)
      #expect(try Files.contents(of: place) == ["file", "out", "out/SHA256SUMS"])
    }
  }

  @Test func `does not happen where all is well, and leaves nothing temporary`() throws {
    try Files.inScratchFolder { place in
      let program = Program(folder: place)
      #expect(try program.run(Self.first + ["-o", "deep/er/out"]).code == 0)
      let before = try snapshot("\(place)/deep/er/out")
      let outcome = try program.run(Self.second + ["-o", "deep/er/out"])
      #expect(outcome.code == 0)
      let after = try snapshot("\(place)/deep/er/out")
      #expect(after.keys.sorted() == before.keys.sorted())
      #expect(after.keys.filter { after[$0] != before[$0] }.count > 2)
      #expect(
        try program.run(["verify", "deep/er/out", "--checklist", `The exit code`.small]).code == 0)
    }
  }

  #if os(Linux)
    /// What a run did to a folder on a small disk of its own.
    private struct DiskRun {
      let code: String
      let notes: String
      let before: [String: [UInt8]?]
      let after: [String: [UInt8]?]
    }

    /// Writes a report to a new disk, changes the disk, and runs the program there again. The disk is
    /// gone with the namespace that it is mounted in.
    private func run(_ arguments: [String], after change: String) throws -> DiskRun {
      try Files.inScratchFolder { place in
        try FileManager.default.createDirectory(
          atPath: "\(place)/disk", withIntermediateDirectories: false)
        let first = Self.first + ["-o", "disk/out"]
        let script = """
          set -e
          mount -t tmpfs -o size=4m none disk
          \(Self.quoted(first)) 2> first-notes
          \(change)
          cp -r disk/out before
          code=0
          \(Self.quoted(arguments)) 2> notes || code=$?
          echo $code > code
          cp -r disk/out after
          ls -A disk > disk-files
          """
        try #require(Self.inNamespace(script, at: place) == 0)
        #expect(try Files.text("\(place)/disk-files").contains("new") == false)
        return DiskRun(
          code: try Files.text("\(place)/code"), notes: try Files.text("\(place)/notes"),
          before: try snapshot("\(place)/before"), after: try snapshot("\(place)/after"))
      }
    }

    private static func quoted(_ arguments: [String]) -> String {
      ([Files.products + "/assessor"] + arguments).map { "'\($0)'" }.joined(separator: " ")
    }

    /// Runs a shell script with mounts of its own; its exit code.
    private static func inNamespace(_ script: String, at place: String) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/unshare")
      process.arguments =
        ["--mount"] + (getuid() == 0 ? [] : ["--map-root-user"]) + ["/bin/sh", "-c", script]
      process.currentDirectoryURL = URL(filePath: place)
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }

    /// Whether this system lets a disk be mounted for a test.
    private static let canMount: Bool =
      (try? Files.inScratchFolder { place in
        try inNamespace("mount -t tmpfs none '\(place)'", at: place) == 0
      }) ?? false

    private static let fill = "cat /dev/zero > disk/fill 2> /dev/null || true"

    @Test(
      .enabled(if: canMount, "no disk can be mounted here"),
      arguments: ["disk/out", "disk/new/folder"])
    func `because the disk is full ends with 74`(folder: String) throws {
      let run = try run(Self.second + ["-o", folder], after: Self.fill)
      #expect(run.code == "74\n")
      #expect(run.notes == "error: \(folder) cannot be written: No space left on device\n")
      #expect(run.before.count == 14)
      #expect(run.after == run.before)
    }

    @Test(
      .enabled(if: canMount, "no disk can be mounted here"),
      arguments: ["disk/out", "disk/new/folder"])
    func `because nothing may be written ends with 73`(folder: String) throws {
      let run = try run(Self.second + ["-o", folder], after: "mount -o remount,ro disk")
      #expect(run.code == "73\n")
      #expect(run.notes == "error: \(folder) cannot be written: Read-only file system\n")
      #expect(run.before.count == 14)
      #expect(run.after == run.before)
    }
  #endif
}
