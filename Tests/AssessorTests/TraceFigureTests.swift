import Foundation
import TestFiles
import Testing

/// `checklist trace --format json`, for programs that decide by it.
@Suite struct `A trace for programs` {
  private static let report = """
    Main takeaways from Panel 1

    Publishing
    - ✓ Public bodies should publish what they hold.
    - ✓ Late data is often useless.

    """

  private func trace(_ text: String) throws -> (code: Int32, trace: [String: Any]) {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      try Files.write(Self.report, to: "\(folder)/report.txt")
      try Files.write(text, to: "\(folder)/new.txt")
      #expect(try program.run(["checklist", "draft", "report.txt", "-o", "data"]).code == 0)
      let outcome = try program.run(
        ["checklist", "trace", "data", "new.txt", "--format", "json"])
      let json = try JSONSerialization.jsonObject(with: Data(outcome.results.utf8))
      return (outcome.code, try #require(json as? [String: Any]))
    }
  }

  private func states(_ trace: [String: Any], _ list: String) -> [String] {
    (trace[list] as? [[String: Any]] ?? []).compactMap { $0["state"] as? String }
  }

  @Test func `is whole on the text that the checklist was drafted from`() throws {
    let (code, trace) = try trace(Self.report)
    #expect(code == 0)
    #expect(trace["whole"] as? Bool == true && trace["sameText"] as? Bool == true)
    #expect(trace["covered"] as? Int == 2)
    #expect(states(trace, "takeaways") == ["covered", "covered"])
    #expect(states(trace, "criteria") == ["covered", "covered"])
  }

  @Test func `is whole on another conversion of it, which is another text`() throws {
    let (code, trace) = try trace(Self.report.replacing("often useless", with: "of-\nten useless"))
    #expect(code == 0)
    #expect(trace["whole"] as? Bool == true && trace["sameText"] as? Bool == false)
  }

  @Test(arguments: [
    ("useless", "used", 1, ["covered", "changed"], ["covered", "changed"]),
    ("- ✓ Late data is often useless.\n", "", 1, ["covered"], ["covered", "missing"]),
    (
      "- ✓ Late", "- ✓ More.\n- ✓ Late", 2, ["covered", "uncovered", "covered"],
      ["covered", "renumbered"]
    ),
  ])
  func `is not whole where a sentence was changed, taken away or added`(
    old: String, new: String, covered: Int, takeaways: [String], criteria: [String]
  ) throws {
    let (code, trace) = try trace(Self.report.replacing(old, with: new))
    #expect(code == 1)
    #expect(trace["whole"] as? Bool == false)
    #expect(trace["covered"] as? Int == covered)
    #expect(states(trace, "takeaways") == takeaways)
    #expect(states(trace, "criteria") == criteria)
  }
}
