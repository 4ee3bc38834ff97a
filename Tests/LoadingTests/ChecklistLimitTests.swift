import Loading
import ModelSamples
import PolicyModel
import Testing

/// How much a checklist may ask for, and how its numbers must fall.
@Suite struct `The limits of a checklist` {
  /// The group with so many elements in its question about them, on line 35.
  private func load(elements count: Int) -> (count: Int?, marks: [String]) {
    let elements = (0..<count).map { "{ id: e\($0), label: Element }" }.joined(separator: ", ")
    let group = SmallChecklist.group.replacing(
      lines: 35...35, with: "        elements: [\(elements)]")
    let (checklist, findings) = SmallChecklist.load(group: group)
    guard case .elements(let found) = checklist?.indicators[2].type else {
      return (nil, findings.marksByFile)
    }
    return (found.count, findings.marksByFile)
  }

  @Test func `allow a hundred elements to one question, and no more`() {
    #expect(load(elements: 100).count == 100)
    #expect(load(elements: 100).marks == [])
    #expect(load(elements: 101).count == nil)
    #expect(load(elements: 101).marks == ["one.yaml:35:19 error wrong-count"])
  }

  @Test(arguments: [
    [1, 0.75, 0.5], [1, 1, 1], [0.5, 0.5, 0], [0, 0, 0], [1, 0.5, 0.5],
  ])
  func `let worse evidence count as much or less`(factors: [Double]) {
    let (checklist, findings) = load(factors)
    #expect(findings == [])
    let read = checklist?.scoring.evidenceFactors
    #expect(read.map { [$0.documented, $0.stale, $0.none] } == factors)
  }

  /// Either step may be the one that rises.
  @Test(arguments: [[0.5, 0.75, 0.25], [1, 0.5, 0.75], [0.5, 0.75, 1], [0, 0, 0.1]])
  func `let it never count more`(factors: [Double]) {
    let (checklist, findings) = load(factors)
    #expect(findings == ["checklist.yaml:18:30 error not-descending"])
    #expect(checklist == nil)
  }

  private func load(_ factors: [Double]) -> (Checklist?, [String]) {
    let numbers = factors.map { "\($0)" }.joined(separator: ", ")
    let root = SmallChecklist.root.replacing(
      lines: 18...18, with: "scoring: { evidence-factors: [\(numbers)] }")
    let (checklist, findings) = SmallChecklist.load(root: root)
    return (checklist, findings.marksByFile)
  }

  @Test func `warn of each text that is still to be written`() {
    let group = SmallChecklist.group
      .replacing(lines: 6...6, with: "    statement: \"TO BE WRITTEN: the duty\"")
      .replacing(lines: 30...30, with: "        levels: [nothing, TO BE WRITTEN]")
      .replacing(lines: 5...5, with: "    title: Not TO BE WRITTEN")
    let (checklist, findings) = SmallChecklist.load(group: group)
    #expect(
      findings.marksByFile == [
        "one.yaml:6:16 warning to-be-written", "one.yaml:30:27 warning to-be-written",
      ])
    #expect(checklist != nil)
  }
}
