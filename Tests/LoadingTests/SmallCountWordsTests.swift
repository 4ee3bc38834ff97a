import Findings
import Loading
import Testing
import YAMLTree

/// Numbers of people below 5 in words of a person's own.
@Suite struct `A small count in words` {
  private static func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SmallCountWords.matches(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("3 of 7 victims were detained", ["3 of 7"]), ("3 out of 7", ["3 out of 7"]),
    ("44 of the 46 victims", ["44 of the 46"]), ("only 1 of 1", ["1 of 1"]),
    ("0 of 3 victims", ["0 of 3"]),
    ("three of seven victims", ["three of seven"]),
    ("Two minors, and 4 women", ["Two minors", "4 women"]),
    ("2 child victims", ["2 child victims"]), ("1 victim was returned", ["1 victim"]),
    ("four presumed victims", ["four presumed victims"]), ("no more than 3 cases.", ["3 cases"]),
    ("in the year 3 of 7", ["3 of 7"]), ("1 of 2 was, 3 of 40 were", ["1 of 2", "3 of 40"]),
  ])
  func `is found`(text: String, counts: [String]) { #expect(Self.found(text) == counts) }

  @Test(arguments: [
    "18 of 25 regions", "0 of 46", "46 of 46 victims", "5 of 10", "one of two ministries", "no one",
    "Act 3 of 2012", "Law No 4 of 2019", "4 of 2019", "article 3 victims", "section 2 of 4",
    "5 victims",
    "40% of victims", "13 victims", "two ministries", "3 years", "one person per office",
    "two of the children's homes", "4-2-1", "", "of", "1", "3 of", "3.5 of 7.5",
    "9999999999999999999 of 7",
    "7 of 3", "between 40% and 50%", "few victims",
  ])
  func `is not seen in what counts others, or more`(text: String) {
    #expect(Self.found(text) == [])
  }

  private static func marks(_ entry: String) throws -> [String] {
    let source = SourceText(name: "x.yaml", bytes: Array(entry.utf8))
    var findings = FindingList()
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    return PersonalDataSearch.findings(in: tree).marks
  }

  /// A note is not published, and an answer is no text.
  @Test(arguments: [
    ("answers:\n  A.s1: { reason: 3 of 7 victims }", ["2:19 warning small-count-in-words"]),
    ("answers:\n  A.s1: { note: 3 of 7 victims }", []),
    (
      "answers:\n  A.s1:\n    evidence: [{ title: The 2 girls, reference: 1 of 3 }]",
      ["3:29 warning small-count-in-words", "3:49 warning small-count-in-words"]
    ),
    (
      "plan:\n  A: { action: House 4 women., note: 3 victims }",
      ["2:22 warning small-count-in-words"]
    ),
    ("respondent: { name: 3 victims }", []),
    (
      "answers:\n  A.s1:\n    reason: |\n      3 of 7, and\n      3 of 7",
      ["4:7 warning small-count-in-words", "5:7 warning small-count-in-words"]
    ),
    (
      "answers:\n  A.s1:\n    reason: they were 3\n      of 7 victims",
      ["3:13 warning small-count-in-words"]
    ),
  ])
  func `is told where a public copy keeps it`(entry: String, marks: [String]) throws {
    #expect(try Self.marks(entry) == marks)
  }
}
