import TestFiles
import Testing

/// Several assessments side by side.
@Suite struct `Overview` {
  private static func text(
    _ code: String, _ date: String, role: String = "government", _ rest: String = ""
  ) -> String {
    SmallRounds.text(date, by: "{ role: \(role), name: Office }", rest)
      .replacing("XX", with: code)
  }

  /// As short as tells them apart: the State, the year, the day, and at last their order.
  @Test(arguments: [
    (["XA 2026-06-30", "XB 2026-06-30*"], ["XA", "XB*"]),
    (["XA 2024-06-30", "XA 2026-06-30"], ["XA 2024", "XA 2026"]),
    (["XA 2026-06-30", "XA 2026-06-30*", "XB 2026-01-01"], ["XA 2026", "XA 2026*", "XB"]),
    (["XA 2026-01-01", "XA 2026-06-30"], ["XA 2026-01-01", "XA 2026-06-30"]),
    (["XA 2026-06-30*", "XA 2026-06-30*"], ["XA 2026* (1)", "XA 2026* (2)"]),
    (
      ["XA 2026-01-01*", "XA 2026-06-30*", "XA 2026-01-01*", "XA 2026-06-30*"],
      ["XA 2026* (1)", "XA 2026* (2)", "XA 2026* (3)", "XA 2026* (4)"]
    ),
  ])
  func `names its columns so that they can be told apart`(files: [String], names: [String]) throws {
    let texts = files.map { file in
      Self.text(
        String(file.prefix(2)), String(file.dropFirst(3).prefix(10)),
        role: file.hasSuffix("*") ? "ngo" : "government")
    }
    let (outcome, _) = try SmallRounds.run(texts, ["overview", "--format", "markdown"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    let head = "| Group | " + names.joined(separator: " | ") + " |"
    #expect(outcome.results.replacing("\\*", with: "*").contains(head))
    #expect(
      outcome.results.contains("An asterisk marks") == names.contains { $0.contains("*") })
  }

  @Test func `draws as many columns together as can be read`() throws {
    for (answers, titles) in [
      ("answers: { C-01.s1: yes, C-02.p1: 20 }\n", ["XA to XH", "XI to XP", "XQ to XW"]),
      // How much is known needs more room than a number.
      ("", ["XA to XD", "XE to XH", "XI to XL", "XM to XP", "XQ to XT", "XU to XW"]),
    ] {
      let texts = (0..<23).map {
        Self.text("X\(Character(UnicodeScalar(65 + UInt8($0))))", "2026-06-30", answers)
      }
      let (outcome, _) = try SmallRounds.run(texts, ["overview", "--format", "html"])
      for title in titles {
        #expect(outcome.results.contains("<figcaption>\(title)</figcaption>"), "\(title)")
      }
    }
  }

  /// Unknown is not weak.
  @Test func `calls no theme weak of which nothing is known`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let new = ["new", "--state", "XA", "--name", "A", "--date", "2026-06-30", "-o", "a.yaml"]
      #expect(try program.run(new).code == 0)
      let overview = try program.run(["overview", "a.yaml", "--format", "markdown"])
      #expect(
        overview.results.contains(
          "No assessment knows half of any theme yet, so that none can be called weak."))
      let json = try program.run(["overview", "a.yaml", "--format", "json"]).results
      #expect(json.contains("\"weakThemes\": []"))
    }
  }
}
