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

  /// What became of a checklist of all takeaways of a text, in another.
  private func all(of old: String, in new: String) -> [String] {
    let trace = Trace(`A trace`.checklist(old), Reports.reading(new), Reports.source(new))
    return trace.criteria.map { "\($0.state) \($0.place)" }
      + trace.takeaways.map { entry in
        let criteria = entry.criteria.map { "C\($0.position + 1)" }
        return "\(entry.takeaway.locator) \(entry.state) \(criteria.joined(separator: " "))"
      }
  }

  private static let twice = """
    Main takeaways from the first day

    Access
    - States should publish all data.
    - States should not charge fees.

    Some text in between.

    Main takeaways from the second day

    Use
    - States should publish all data.
    - States should train officials.
    """

  @Test func `ties each of two equal sentences to the criterion of its own place`() {
    #expect(
      all(of: Self.twice, in: Self.twice) == [
        "covered P1/1/1", "covered P1/1/2", "covered P2/1/1", "covered P2/1/2",
        "P1/1/1 covered C1", "P1/1/2 covered C2", "P2/1/1 covered C3", "P2/1/2 covered C4",
      ])
  }

  @Test func `ties three equal sentences of one list in their order`() {
    let thrice = "Takeaways\n- Ask.\n- Wait.\n- Ask.\n- Ask.\n"
    #expect(
      all(of: thrice, in: thrice) == [
        "covered P1/0/1", "covered P1/0/2", "covered P1/0/3", "covered P1/0/4",
        "P1/0/1 covered C1", "P1/0/2 covered C2", "P1/0/3 covered C3", "P1/0/4 covered C4",
      ])
    // One more before them moves none of them.
    let later = thrice.replacing("Takeaways\n", with: "Takeaways\n- Begin.\n")
    #expect(
      all(of: thrice, in: later) == [
        "renumbered P1/0/2", "renumbered P1/0/3", "renumbered P1/0/4", "renumbered P1/0/5",
        "P1/0/1 uncovered ", "P1/0/2 covered C1", "P1/0/3 covered C2", "P1/0/4 covered C3",
        "P1/0/5 covered C4",
      ])
  }

  /// Of two criteria on a sentence that stands once now, the one of its place keeps it.
  @Test func `says of the second that its sentence is elsewhere once that stands there no more`() {
    let once = Self.twice.replacing("Use\n- States should publish all data.\n", with: "Use\n")
    #expect(
      all(of: Self.twice, in: once) == [
        "covered P1/1/1", "covered P1/1/2", "moved P1/1/1", "renumbered P2/1/1",
        "P1/1/1 covered C1 C3", "P1/1/2 covered C2", "P2/1/1 covered C4",
      ])
  }

  @Test func `is content with one criterion for a sentence that has come to stand twice`() {
    let once = Self.twice.replacing("Use\n- States should publish all data.\n", with: "Use\n")
    #expect(
      all(of: once, in: Self.twice) == [
        "covered P1/1/1", "covered P1/1/2", "renumbered P2/1/2",
        "P1/1/1 covered C1", "P1/1/2 covered C2", "P2/1/1 covered C1", "P2/1/2 covered C3",
      ])
  }

  @Test(arguments: [
    (["P1/0/1"], ["P1/0/1"], [0]), (["P1/0/2", "P1/0/1"], ["P1/0/4", "P1/0/5"], [1, 0]),
    (["P1/0/1", "P2/0/1"], ["P2/0/1"], [nil, 0]), (["P1/0/3"], ["P1/0/1", "P1/0/3"], [1]),
    (["P1/0/1", "P1/0/2"], ["P1/0/2"], [nil, 0]), (["P1/0/7", "P3/0/1"], ["P2/0/1"], [0, nil]),
    (["lines", "P1/0/1"], ["P1/0/1", "P1/0/2"], [1, 0]),
  ])
  func `finds which place has become of which`(old: [String], new: [String], pairs: [Int?]) {
    #expect(SamePlaces.pairs(old, with: new) == pairs)
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
