import Findings
import Testing

@testable import Workspace

/// Paths that are listed in a file.
@Suite struct `A list of paths` {
  private func read(_ bytes: [UInt8]) throws -> [NamedPath] {
    try PathList.paths(in: bytes, of: "l.txt")
  }

  private func fault(_ bytes: [UInt8]) -> PathList.Fault? {
    do {
      _ = try read(bytes)
      return nil
    } catch WorkspaceFailure.unusableList("l.txt", let fault) {
      return fault
    } catch {
      return nil
    }
  }

  @Test(arguments: [
    ("a\nb c\n", ["a": 1, "b c": 2]), ("a\r\nb\r\n", ["a": 1, "b": 2]),
    ("\n\na\n\n\nb", ["a": 3, "b": 6]), (" a \n", [" a ": 1]), ("-\n", ["-": 1]),
  ])
  func `has one a line, without those that are empty`(text: String, lines: [String: Int]) throws {
    let wanted = lines.sorted { $0.value < $1.value }
      .map { NamedPath($0.key, at: "line \($0.value) of l.txt") }
    #expect(try read(Array(text.utf8)) == wanted)
  }

  /// A line end, of whichever kind, is a part of a name then.
  @Test func `has one before each NUL, where there is any`() throws {
    let wanted = [
      NamedPath("a\nb", at: "path 1 of l.txt"), NamedPath("c\r", at: "path 3 of l.txt"),
      NamedPath("d", at: "path 4 of l.txt"),
    ]
    #expect(try read(Array("a\nb\0\0c\r\0d".utf8)) == wanted)
    #expect(try read(Array("a\nb\0\0c\r\0d\0".utf8)) == wanted)
  }

  @Test func `keeps the bytes of names that are not UTF-8`() throws {
    let bytes: [UInt8] = [0x6E, 0xE8, 0x2E, 0x79]
    let paths = try read(bytes + [0x0A])
    #expect(paths.map { FileNameText.bytes(of: $0.path) } == [bytes])
  }

  @Test func `without a path is none`() {
    for text in ["", "\n", "\r\n\n", "\0", "\0\0"] { #expect(fault(Array(text.utf8)) == .isEmpty) }
  }

  @Test func `ends at its limits`() throws {
    let path = [UInt8](repeating: 0x61, count: 4095)
    #expect(try read(path + [0x0A]).count == 1)
    #expect(fault([0x62, 0x0A] + path + [0x61]) == .pathIsTooLong(place: "line 2 of l.txt"))
    let many = [UInt8]((0..<100_000).flatMap { _ in [0x61, 0x0A] })
    #expect(try read(many).count == 100_000)
    #expect(fault(many + [0x62]) == .hasTooManyPaths)
    #expect(fault([UInt8](repeating: 0x61, count: (1 << 24) + 1)) == .isTooLong)
  }
}
