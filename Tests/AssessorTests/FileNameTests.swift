import Foundation
import TestFiles
import Testing

/// Names of files as people mistype them, and names that are not UTF-8.
@Suite struct `A file's name on the command line` {
  private static let text = """
    assessment: example-open-data
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30

    """

  /// What is said of a path in a folder with some files.
  private func notes(_ command: String, _ path: String) throws -> (code: Int32, notes: String) {
    try Files.inScratchFolder { folder in
      try Files.write(Self.text, to: "\(folder)/norway.yaml")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/report", withIntermediateDirectories: false)
      try Files.write(Self.text, to: "\(folder)/report/assessment.yaml")
      let outcome = try Program(folder: folder).run([command, path])
      return (outcome.code, outcome.notes)
    }
  }

  @Test(arguments: [
    ("norway", "norway.yaml"), ("Norway.yaml", "norway.yaml"), ("NORWAY", "norway.yaml"),
    ("nowray.yaml", "norway.yaml"), ("norway.yml", "norway.yaml"), ("./norway", "./norway.yaml"),
    ("reprot/assessment.yaml", "report/assessment.yaml"),
    ("report/assessment", "report/assessment.yaml"),
    ("norway.yaml/", "norway.yaml"),
  ])
  func `that leads nowhere is told with the one that is there`(path: String, near: String) throws {
    for command in ["score", "check", "report", "fill"] where !path.hasSuffix("/") {
      let (code, notes) = try notes(command, path)
      #expect(code == 66)
      #expect(notes.hasSuffix(": No such file or directory\n  = help: did you mean \(near)?\n"))
    }
  }

  @Test(arguments: ["sweden.yaml", "there/is/nothing.yaml", "/nowhere"])
  func `that is like no other is told alone`(path: String) throws {
    let (code, notes) = try notes("score", path)
    #expect(code == 66)
    #expect(notes == "error: \(path) cannot be read: No such file or directory\n")
  }

  @Test(arguments: ["score", "check"])
  func `of a report's folder leads to the assessment in it`(command: String) throws {
    let (code, notes) = try notes(command, "report")
    #expect(code == 66)
    #expect(
      notes == """
        error: report cannot be read: Is a directory
          = help: did you mean report/assessment.yaml?

        """)
  }

  /// A shell gives the byte, which no Swift text can hold.
  @Test func `that is not UTF-8 is opened, changed and shown by its bytes`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.text, to: "\(folder)/norway.yaml")
      let outcome = try Program(folder: folder).runInShell(
        #"""
        name=$(printf 'norv\350ge.yaml') && mv norway.yaml "$name" &&
        "$assessor" answer "$name" D1-PUB-01.p1 55 && "$assessor" check "$name" --brief | head -n 1 &&
        "$assessor" score "$(printf 'norv\350g.yaml')"
        """#)
      #expect(outcome.code == 66)
      let lines = outcome.results.split(separator: "\n")
      try #require(lines.count == 1)
      #expect(lines[0].hasPrefix(#"norv\xE8ge.yaml: 0 errors"#))
      #expect(outcome.notes.contains("D1-PUB-01.p1: blank -> 55"), "\(outcome.notes)")
      #expect(
        outcome.notes.hasSuffix(
          #"""
          error: norv\xE8g.yaml cannot be read: No such file or directory
            = help: did you mean norv\xE8ge.yaml?

          """#))
    }
  }

  @Test func `that is not UTF-8 takes a report`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.text, to: "\(folder)/norway.yaml")
      let outcome = try Program(folder: folder).runInShell(
        #"""
        name=$(printf 'b\351') && "$assessor" report norway.yaml -o "$name" > /dev/null &&
        "$assessor" verify "$name" > /dev/null && ls "$name/gap-report.html" | od -An -c | head -n 1
        """#)
      #expect(outcome.code == 0)
      #expect(outcome.results.contains("b 351"))
    }
  }

  @Test func `in a text is refused where it is not UTF-8`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.text, to: "\(folder)/norway.yaml")
      let outcome = try Program(folder: folder).runInShell(
        #""$assessor" answer norway.yaml D1-PUB-01.p1 55 --note "$(printf 'caf\351')""#)
      #expect(outcome.code == 64)
      #expect(
        outcome.notes.hasPrefix(
          "Error: a text holds a character that cannot be seen, or a byte that is not UTF-8.\n"))
      #expect(try Files.text("\(folder)/norway.yaml") == Self.text)
    }
  }
}
