import Loading
import PolicyModel
import Testing

/// A criterion comes from a takeaway or from lines of the report; line 7 of the group's file says so.
@Suite struct `The source of a criterion` {
  private func load(_ source: String) -> (source: Takeaway?, marks: [String]) {
    let line = "    source: { \(source), kind: recommendation, digest: 0123456789abcdef }"
    let group = SmallChecklist.group.replacing(lines: 7...7, with: line)
    let (checklist, findings) = SmallChecklist.load(group: group)
    return (checklist?.criteria.first?.source, findings.marksByFile)
  }

  @Test(arguments: [
    ("312-318", 312...318, "lines 312 to 318"), ("312", 312...312, "line 312"),
    ("1-2", 1...2, "lines 1 to 2"), ("7-7", 7...7, "line 7"),
    ("9999998-9999999", 9_999_998...9_999_999, "lines 9999998 to 9999999"),
  ])
  func `may be lines, counted from 1`(passage: String, lines: ClosedRange<Int>, words: String) {
    let (source, marks) = load("passage: \(passage)")
    #expect(marks == [])
    #expect(source?.passage == lines)
    #expect(source?.locator == words)
    #expect(source?.words == words)
  }

  @Test(arguments: [
    "0", "0-3", "3-2", "1-2-3", "1-", "-3", "-", "1--3", "a-b", "1 to 3", "1.5", "1–3",
    "10000000", "1-10000000", "99999999999999999999",
  ])
  func `is no passage without a first line and a last one behind it`(passage: String) {
    let (source, marks) = load("passage: '\(passage)'")
    #expect(marks == ["one.yaml:7:24 error malformed-passage"])
    #expect(source == nil)
  }

  @Test func `is one of two, and the second is shown`() {
    let (source, marks) = load("takeaway: P1/1/1, passage: 312-318")
    #expect(marks == ["one.yaml:7:42 error two-sources"])
    #expect(source == nil)
    #expect(load("passage: 1-0, takeaway: P1/1/1").marks.count == 2)
  }

  @Test func `is named as a takeaway where it is one`() {
    let (source, marks) = load("takeaway: P1/1/1")
    #expect(marks == [])
    #expect(source?.passage == nil)
    #expect(source?.words == "takeaway P1/1/1")
  }
}
