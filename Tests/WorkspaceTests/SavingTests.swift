import Findings
import TestFiles
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Saving, seen from inside: what an editor does meanwhile is not lost.
@Suite struct `Changing a file` {
  /// Works in a folder that holds a copy of the small assessment under `x.yaml`.
  private func withCopy(_ work: (String) throws -> Void) throws {
    try Files.inScratchFolder { folder in
      try Files.write(
        try Files.text(Files.fixtures + "/small-half.yaml"), to: "\(folder)/x.yaml")
      try work(folder)
    }
  }

  @Test func `makes the edit anew where an editor has saved the file meanwhile`() throws {
    try withCopy { folder in
      let path = "\(folder)/x.yaml"
      var seen: [String] = []
      try AssessmentFile(path, noting: nil).update { source in
        let text = String(decoding: source.bytes, as: UTF8.self)
        seen.append(text)
        // As an editor does: another file in its place the first time, the same file the second.
        if seen.count == 1 { try Files.write("one\n", to: path) }
        if seen.count == 2 {
          let file = open(path, O_WRONLY | O_TRUNC)
          _ = write(file, "two\n", 4)
          close(file)
        }
        return (Array((text + "mine\n").utf8), ())
      }
      #expect(seen.dropFirst() == ["one\n", "two\n"])
      #expect(try Files.text(path) == "two\nmine\n")
      #expect(try Files.contents(of: folder) == ["x.yaml"])
    }
  }

  @Test func `gives up where a file changes faster than it can be saved`() throws {
    try withCopy { folder in
      let path = "\(folder)/x.yaml"
      var count = 0
      let failure = #expect(throws: WorkspaceFailure.self) {
        try AssessmentFile(path, noting: nil).update { source in
          count += 1
          try Files.write("\(count)\n", to: path)
          return (source.bytes + [0x0A], ())
        }
      }
      #expect(failure?.kind == .cannotCreate)
      #expect(
        failure?.words == "\(path) keeps being changed by another program; nothing was written")
      let text = try Files.text(path)
      #expect(text == "10\n")
      #expect(try Files.contents(of: folder) == ["x.yaml"])
    }
  }
}
