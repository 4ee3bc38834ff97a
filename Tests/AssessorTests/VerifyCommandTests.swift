import Documents
import Foundation
import TestFiles
import Testing

/// What a monitoring body reads when it verifies a folder that it was sent.
@Suite struct `Verifying a folder` {
  private static let small = ["--checklist", Files.fixtures + "/small"]

  /// Works on the report on the half-answered assessment, in the folder `out`.
  private func withReport(
    _ options: [String] = [], _ work: (Program, _ out: String) throws -> Void
  ) throws {
    try Files.inScratchFolder { place in
      let program = Program(folder: place)
      let made = try program.run(
        ["report", Files.fixtures + "/small-half.yaml", "-o", "out"] + options + Self.small)
      #expect(made.code == 0)
      try work(program, "\(place)/out")
    }
  }

  private func verify(_ program: Program) throws -> Program.Outcome {
    try program.run(["verify", "out"] + Self.small)
  }

  @Test(arguments: [
    ("off", "not looked at"),
    ("discount", "positive answers count in part where their evidence is weak or missing"),
  ])
  func `says how evidence counts in the figures`(mode: String, words: String) throws {
    try withReport(["--evidence", mode]) { program, _ in
      let verdict = try verify(program)
      #expect(verdict.code == 0)
      #expect(verdict.notes == "")
      #expect(
        verdict.results.hasSuffix("\nEvidence: \(mode), \(words)\nAudience: internal\n"))
    }
  }

  @Test func `names what is not part of the report, also hidden files and folders`() throws {
    try withReport { program, out in
      try Files.write("x", to: "\(out)/gaps.csv~")
      try Files.write("x", to: "\(out)/.hidden\u{1B}[2J")
      try FileManager.default.createDirectory(
        atPath: "\(out)/annex", withIntermediateDirectories: false)
      let verdict = try verify(program)
      #expect(verdict.code == 1)
      #expect(
        VerifyLines.bad(verdict) == [
          ".hidden\u{FFFD}[2J: not part of the report", "annex: not part of the report",
          "gaps.csv~: not part of the report",
        ])
      #expect(verdict.notes == "error: the folder holds more than the report\n")
    }
  }

  @Test func `says where only line ends differ, be it in every file`() throws {
    try withReport { program, out in
      // Office files have no lines.
      for name in try Files.contents(of: out)
      where !name.hasSuffix(".docx") && !name.hasSuffix(".xlsx") {
        let text = try Files.text("\(out)/\(name)").replacing("\r\n", with: "\n")
        try Files.write(text.replacing("\n", with: "\r\n"), to: "\(out)/\(name)")
      }
      let verdict = try verify(program)
      #expect(verdict.code == 1)
      // Tables have CR LF from the start.
      #expect(
        VerifyLines.bad(verdict) == [
          "gap-report.html: only its line ends differ", "gap-report.md: only its line ends differ",
          "scorecard.json: only its line ends differ", "assessment.yaml: only its line ends differ",
          "pack.json: only its line ends differ", "SHA256SUMS: only its line ends differ",
        ])
      #expect(
        verdict.notes.hasSuffix(
          """
          error: 6 of 14 files are not as this program writes them
            = help: mail and version control change line ends; send the folder as one archive

          """))
    }
  }

  @Test func `of a version without pack.json says so, and what the digests tell`() throws {
    try withReport { program, out in
      try FileManager.default.removeItem(atPath: "\(out)/pack.json")
      let lines = try Files.text("\(out)/SHA256SUMS").split(separator: "\n")
      let earlier = lines.filter { !$0.hasSuffix("pack.json") }
      try Files.write(earlier.joined(separator: "\n") + "\n", to: "\(out)/SHA256SUMS")
      try Files.write("changed", to: "\(out)/gaps.csv")
      let verdict = try verify(program)
      #expect(verdict.code == 1)
      #expect(
        verdict.results == """
          gap-report.html: as listed
          gap-report.md: as listed
          gap-report.docx: as listed
          brief.docx: as listed
          gaps.csv: differs
          questions.csv: as listed
          answers.csv: as listed
          scores.csv: as listed
          sources.csv: as listed
          tables.xlsx: as listed
          scorecard.json: as listed
          assessment.yaml: as listed
          pack.json: missing

          """)
      #expect(
        verdict.notes == """
          error: the report was not made again, only its digests were looked at
            = help: the folder was written by a version before there was a pack.json, or is not whole

          """)
    }
  }

  /// Writes another pack.json, with its digest in the list.
  private func replacePack(_ bytes: [UInt8], in out: String) throws {
    let path = "\(out)/pack.json"
    try Data(bytes).write(to: URL(filePath: path))
    let sum = try Program(folder: out).runInShell("sha256sum pack.json").results
    let lines = try Files.text("\(out)/SHA256SUMS").split(separator: "\n").map(String.init)
    let others = lines.filter { !$0.hasSuffix("pack.json") }
    try Files.write((others + [sum]).joined(separator: "\n"), to: "\(out)/SHA256SUMS")
  }

  /// What another version never wrote is not missing.
  @Test func `names another version as the reason where that is it`() throws {
    try withReport { program, out in
      try FileManager.default.removeItem(atPath: "\(out)/questions.csv")
      let lines = try Files.text("\(out)/SHA256SUMS").split(separator: "\n")
      let earlier = lines.filter { !$0.hasSuffix("  questions.csv") }
      #expect(earlier.count == lines.count - 1)
      try Files.write(earlier.joined(separator: "\n") + "\n", to: "\(out)/SHA256SUMS")
      let text = try Files.text("\(out)/pack.json")
      let version = try #require(text.range(of: "\"version\": \"\(Engine.version)\""))
      try replacePack(
        Array(text.replacingCharacters(in: version, with: #""version": "0.0.9""#).utf8), in: out)
      let verdict = try verify(program)
      #expect(verdict.code == 1)
      #expect(
        VerifyLines.bad(verdict) == [
          "pack.json: written by version '0.0.9'; this is \(Engine.version)"
        ])
      #expect(
        verdict.notes.hasSuffix("  = help: verify it with version 0.0.9 of the program\n"))
    }
  }

  @Test func `ends in a verdict whatever pack.json holds`() throws {
    let (no, lacks) = (
      "pack.json: does not say how the report was made",
      "pack.json: names the agency 'nobody', which the checklist lacks"
    )
    try withReport { program, out in
      let text = try Files.text("\(out)/pack.json")
      func with(_ part: String, _ other: String) -> [UInt8] {
        Array(text.replacing(part, with: other).utf8)
      }
      let cases: [(bytes: [UInt8], words: String)] = [
        ([], no), ([0xFF, 0x00, 0xFE], no), (Array("no JSON".utf8), no),
        (Array(repeating: UInt8(ascii: "["), count: 60_000), no),
        (Array(repeating: UInt8(ascii: " "), count: 10 << 20), "pack.json: differs"),
        (with("\"warn\"", "[]"), no), (with("\"warn\"", "{ \"a\": 1 }"), no),
        (with("\"warn\"", "\"other\""), no), (with("assessor.pack/1", "assessor.pack/9"), no),
        (with("\"agency\": null", "\"agency\": \"nobody\""), lacks),
        (with("\"audience\": \"internal\"", "\"audience\": \"public\""), "pack.json: differs"),
        (with("\"schema\"", "\"more\": 1, \"schema\""), "pack.json: differs"),
      ]
      for (bytes, words) in cases {
        try replacePack(bytes, in: out)
        let verdict = try verify(program)
        #expect(verdict.code == 1)
        // What was made again lists another pack.json.
        let bad = VerifyLines.bad(verdict).filter { $0 != "SHA256SUMS: differs" }
        #expect(bad == [words], "\(String(decoding: bytes.prefix(200), as: UTF8.self))")
      }
    }
  }

  @Test func `whose pack.json tells of other figures finds every figure wrong`() throws {
    try withReport { program, out in
      let text = try Files.text("\(out)/pack.json")
      try replacePack(Array(text.replacing("\"warn\"", with: "\"discount\"").utf8), in: out)
      let verdict = try verify(program)
      #expect(verdict.code == 1)
      #expect(VerifyLines.bad(verdict).contains("scorecard.json: differs"))
    }
  }
}
