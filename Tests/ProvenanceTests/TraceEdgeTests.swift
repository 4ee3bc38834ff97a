import Findings
import PolicyModel
import Testing

@testable import Provenance

/// Sentences that stand twice, and hyphens of which nobody knows which belong to their words.
@Suite struct `A trace, at its edges` {
  /// A checklist of one criterion, of the first takeaway of a text.
  private func states(of old: String, in new: String) throws -> [String] {
    var checklist = `A trace`.checklist(old)
    checklist.criteria = Listing(checklist.criteria.prefix(1))
    let trace = Trace(checklist, Reports.reading(new), Reports.source(new))
    return trace.criteria.map { "\($0.state) \($0.place)" }
      + trace.takeaways.map { "\($0.state) \($0.takeaway.locator)" }
  }

  @Test func `takes the first of two equal sentences for the place of one`() throws {
    let text = """
      Takeaways

      First
      - ✓ Ask early.
      Second
      - ✓ Ask early.
      """
    #expect(
      try states(of: text, in: text) == ["covered P1/1/1", "covered P1/1/1", "covered P1/2/1"])
  }

  /// One takeaway whose words are broken at ends of lines: of every pair the first with a hyphen of its
  /// own, the second with none.
  private func broken(_ count: Int) -> (whole: String, broken: String) {
    let pairs = [("co-", "operation"), ("assist", "ance"), ("follow-", "up"), ("govern", "ment")]
    let parts = (0..<count).map { pairs[$0 % pairs.count] }
    let whole = parts.map { $0 + $1 }.joined(separator: " ")
    let apart = parts.map { $0 + ($0.hasSuffix("-") ? "\n  " : "-\n  ") + $1 }
    func report(_ text: String) -> String { "Takeaways\n- ✓ On \(text) alone.\n" }
    return (report(whole), report(apart.joined(separator: " ")))
  }

  @Test(arguments: 1...6)
  func `tries every way of joining up to six lines that end with a hyphen`(count: Int) throws {
    let (whole, broken) = broken(count)
    #expect(try states(of: whole, in: broken) == ["covered P1/0/1", "covered P1/0/1"])
  }

  /// Two to the power of more would take too long.
  @Test func `treats seven such lines alike`() throws {
    let (whole, broken) = broken(7)
    #expect(try states(of: whole, in: broken) == ["changed P1/0/1", "changed P1/0/1"])
    let joined = "Takeaways\n- ✓ On " + String(repeating: "govern-\n  ment ", count: 7) + "alone.\n"
    let plain = joined.replacing("govern-\n  ment", with: "government")
    #expect(try states(of: plain, in: joined) == ["covered P1/0/1", "covered P1/0/1"])
    let kept = joined.replacing("govern-\n  ment", with: "follow-\n  up")
    let own = kept.replacing("follow-\n  up", with: "follow-up")
    #expect(try states(of: own, in: kept) == ["covered P1/0/1", "covered P1/0/1"])
  }
}
