import YAMLTree
import Filling
import Testing

/// What is noted about an answer of an earlier round goes when the answer is given anew: setting it
/// reviews it.
@Suite struct `An answer of an earlier round` {
  private static let text = """
    assessment: small
    answers:
      C-01.y: yes
      C-01.l: 1
    answered-by:
      C-01.y: justice.yaml
    carried-over:
      C-01.y: 2024-06-30
      C-01.l: 2024-06-30

    """

  /// The text without what was noted about `C-01.y`; a list that is empty then stays.
  private static let reviewed = """
    assessment: small
    answers:
      C-01.y: yes
      C-01.l: 1
    answered-by:
    carried-over:
      C-01.l: 2024-06-30

    """

  private func after(_ changes: AnswerEdit.Change...) throws -> String {
    try changes.reduce(Self.text) { try EditedText.after($0, "C-01.y", $1) }
  }

  @Test func `is reviewed by setting it, also to what it was`() throws {
    #expect(try after(.value(.text("yes"))) == Self.reviewed)
    #expect(
      try after(.value(.text("no"))) == Self.reviewed.replacing("C-01.y: yes", with: "C-01.y: no"))
  }

  @Test func `is reviewed by taking it back`() throws {
    #expect(try after(.clear) == Self.reviewed.replacing("C-01.y: yes", with: "C-01.y:"))
  }

  @Test func `is reviewed by saying that it holds still, and who gave it stays`() throws {
    #expect(try after(.reviewed) == Self.text.replacing("  C-01.y: 2024-06-30\n", with: ""))
  }

  @Test func `is not reviewed by what is written beside it`() throws {
    let text = try after(.note("n"), .reason("r"), .exceptions(["men"]))
    #expect(
      text
        == Self.text.replacing(
          "C-01.y: yes",
          with: "C-01.y:\n    answer: yes\n    except: [men]\n    reason: r\n    note: n"))
  }

  @Test func `leaves an empty list where it is the last`() throws {
    let one = Self.text.replacing("  C-01.l: 2024-06-30\n", with: "")
    #expect(
      try EditedText.after(one, "C-01.y", .value(.text("yes")))
        == Self.reviewed.replacing("  C-01.l: 2024-06-30\n", with: ""))
  }
}
