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

/// Files that are written anew: never over what they were made from, nor over answers.
@Suite struct `An output file` {
  private func failure(_ work: () throws -> Void) throws -> WorkspaceFailure? {
    do {
      try work()
      return nil
    } catch let failure as WorkspaceFailure {
      return failure
    }
  }

  @Test func `is never what was read, by whatever name`() throws {
    try Files.inScratchFolder { folder in
      let input = "\(folder)/input.txt"
      try Files.write("read", to: input)
      symlink("input.txt", "\(folder)/link")
      link(input, "\(folder)/second-name")
      for path in [input, "\(folder)/link", "\(folder)/second-name", "\(folder)/./input.txt"] {
        let failure = try failure {
          try OutputFile.write(Array("new".utf8), to: path, from: [input])
        }
        #expect(failure?.words == "\(path) is what was read and would be lost")
        let forced = try self.failure {
          try OutputFile.write(new: "new", to: path, replacing: true, from: [input])
        }
        #expect(forced?.kind == .cannotCreate)
      }
      #expect(try Files.text(input) == "read")
    }
  }

  @Test func `is no file that may hold answers`() throws {
    try Files.inScratchFolder { folder in
      for name in ["a.yaml", "b.YML"] {
        try Files.write("answers", to: "\(folder)/\(name)")
        let failure = try failure {
          try OutputFile.write(Array("new".utf8), to: "\(folder)/\(name)", from: [])
        }
        #expect(
          failure?.words
            == "\(folder)/\(name) is there, may hold answers or questions, and would be lost"
        )
        #expect(try Files.text("\(folder)/\(name)") == "answers")
      }
      try OutputFile.write(Array("new".utf8), to: "\(folder)/c.yaml", from: [])
      #expect(try Files.text("\(folder)/c.yaml") == "new")
    }
  }

  private static let somebodys = [
    "assessment: small\n", "\u{FEFF}# mine\nchecklist-version: 1\r\nassessment : small\r\n",
    "\"assessment\": small\n", "checklist: mine\n", "group: P1-ONE\ncriteria:\n",
    // In whatever state.
    "<<<<<<< HEAD\nassessment: small\n", "answers:\n  C-01.y: \"yes\n",
  ]

  @Test(arguments: somebodys)
  func `is no assessment and no checklist, by whatever name it is reached`(text: String) throws {
    try Files.inScratchFolder { folder in
      let real = "\(folder)/REAL.YAML"
      try Files.write(text, to: real)
      symlink("REAL.YAML", "\(folder)/page")
      symlink("page", "\(folder)/page.html")
      link(real, "\(folder)/second.html")
      symlink("second.html", "\(folder)/third")
      for name in ["REAL.YAML", "page", "page.html", "second.html", "third"] {
        let path = "\(folder)/\(name)"
        let failure = try failure {
          try OutputFile.write(Array("new".utf8), to: path, from: [])
        }
        #expect(
          failure?.words == "\(path) is there, may hold answers or questions, and would be lost")
      }
      #expect(try Files.text(real) == text)
    }
  }

  @Test(arguments: [
    "", "<!DOCTYPE html>\n<p>assessment: small</p>\n", "{\n  \"checklist\": \"small\"\n}\n",
    "# Gap report\n\nThe answers: many\n", "id,answers\nassessments: 1\n", "\u{0}\u{1}",
  ])
  func `is written over where it is a page`(text: String) throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/page"
      try Files.write(text, to: path)
      try OutputFile.write(Array("new".utf8), to: path, from: [])
      #expect(try Files.text(path) == "new")
    }
  }

  @Test func `is no folder, and no pipe that nobody reads is opened to look what it holds`() throws
  {
    try Files.inScratchFolder { folder in
      let failure = try failure { try OutputFile.write([1], to: folder, from: []) }
      #expect(failure?.words == "\(folder) cannot be written: Is a directory")
      let pipe = "\(folder)/pipe"
      mkfifo(pipe, 0o600)
      let reader = open(pipe, O_RDONLY | O_NONBLOCK)
      try OutputFile.write(Array("new".utf8), to: pipe, from: [])
      var bytes = [UInt8](repeating: 0, count: 8)
      #expect(read(reader, &bytes, 8) == 3 && bytes.prefix(3) == ArraySlice("new".utf8))
      close(reader)
    }
  }

  @Test func `that is to be new replaces nothing unless that is wanted`() throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/x.txt"
      try Files.write("old", to: path)
      let refused = try failure {
        try OutputFile.write(new: "new", to: path, replacing: false, from: [])
      }
      #expect(refused?.words == "\(path) exists already")
      #expect(try Files.text(path) == "old")
      try OutputFile.write(new: "new", to: path, replacing: true, from: [])
      #expect(try Files.text(path) == "new")
      #expect(try Files.contents(of: folder) == ["x.txt"])
    }
  }

  @Test func `in a folder that is not there is refused with the system's reason`() throws {
    try Files.inScratchFolder { folder in
      let path = "\(folder)/no/x.txt"
      let failure = try failure { try OutputFile.write(Array("new".utf8), to: path, from: []) }
      #expect(failure?.kind == .cannotCreate)
      #expect(failure?.words == "\(path) cannot be written: No such file or directory")
    }
  }
}
