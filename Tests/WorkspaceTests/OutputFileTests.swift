import TestFiles
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
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
