import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// What the files of a checklist come to in the model.
@Suite struct `A checklist` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  @Test func `keeps its texts as written and its version as text`() throws {
    let root = SmallChecklist.root.replacing(lines: 2...2, with: "version: 1.10")
    let changed = try #require(SmallChecklist.load(root: root).checklist)
    #expect(changed.version == "1.10")
    #expect(checklist.id == "small")
    #expect(checklist.title == "A small checklist")
    #expect(checklist.summary == "")
    #expect(checklist.language == "en")
    #expect(checklist.source.title == "A report")
    #expect(checklist.source.publisher == "A publisher")
  }

  @Test func `keeps the words that its criteria and assessments refer to`() {
    #expect(checklist.facts.map(\.id) == ["party", "member"])
    #expect(checklist.facts.first?.question == "Is the State a Party?")
    #expect(checklist.victimGroups.map(\.label) == ["Men", "Boys"])
    #expect(checklist.instruments.map(\.force) == [.binding])
    #expect(checklist.agencies.map(\.title) == ["The police", "The ministry of justice"])
    #expect(checklist.themes.map(\.title) == ["Children"])
  }

  @Test func `is a flat tree in file order`() {
    #expect(checklist.sections.map(\.groups) == [0..<1])
    #expect(checklist.groups.map(\.criteria) == [0..<2])
    #expect(checklist.criteria.map(\.indicators) == [0..<5, 5..<6])
    #expect(
      checklist.indicators.map(\.id) == [
        "C-01.y", "C-01.l", "C-01.e", "C-01.p", "C-01.n", "C-02.y",
      ])
    #expect(checklist.indicators.map(\.criterion) == [0, 0, 0, 0, 0, 1])
  }

  @Test func `reads a criterion with its references resolved`() throws {
    let first = try #require(checklist.criteria.first)
    #expect(first.id == "C-01")
    #expect(first.statement == "The duty in words.")
    #expect(
      first.source
        == Takeaway(locator: "P1/1/1", kind: .recommendation, digest: "0123456789abcdef"))
    #expect(first.weight == 3)
    #expect(first.effort == .small)
    #expect(first.lead == 0)
    #expect(first.support == [1])
    #expect(first.legal.map(\.instrument) == [0])
    #expect(first.legal.map(\.article) == ["12(1)-(2)"])
    #expect(first.legal.map(\.confidence) == [.high])
    #expect(first.legal.map(\.appliesIf) == [[Condition(fact: 0, isNegated: false)]])
    #expect(first.themes == [0])
    #expect(first.related == [1])
    #expect(first.appliesIf == [Condition(fact: 0, isNegated: false)])
    #expect(first.recommendation == "Do it.")
    #expect(first.target == 0.8)
  }

  @Test func `gives a criterion that says nothing more the defaults`() throws {
    let second = try #require(checklist.criteria.last)
    #expect(second.weight == 1)
    #expect(!second.isCritical)
    #expect(second.effort == .medium)
    #expect(second.lead == nil)
    #expect(second.appliesIf == [])
    #expect(second.target == 1)
  }

  @Test func `reads each type of indicator`() {
    #expect(
      checklist.indicators.map(\.type) == [
        .yesPartialNo(partial: "half of it", isReversed: false),
        .level(descriptors: ["nothing", "a draft", "a law", "in use"]),
        .elements([
          Element(id: "police", label: "Police"), Element(id: "courts", label: "Courts"),
        ]),
        .percent(worst: 50, best: 95), .number(unit: "days", worst: 90, best: 30),
        .yesPartialNo(partial: "there are allegations", isReversed: true),
      ])
    #expect(checklist.indicators.map(\.isRedFlag) == [false, false, false, false, false, true])
  }

  @Test func `hands a criterion's permission down to indicators without one of their own`() throws {
    let own = "        partial: half of it\n        not-applicable-when: nobody asked"
    let group = SmallChecklist.group.replacing(lines: 25...25, with: own)
    let changed = try #require(SmallChecklist.load(group: group).checklist)
    #expect(
      changed.indicators.map(\.notApplicableWhen) == [
        "nobody asked", "nobody came", "nobody came", "nobody came", "nobody came", nil,
      ])
  }

  @Test(arguments: [
    ("party", [Condition(fact: 0, isNegated: false)]),
    ("not member", [Condition(fact: 1, isNegated: true)]),
    ("[party, not member]", [.init(fact: 0, isNegated: false), .init(fact: 1, isNegated: true)]),
    ("", []),
  ])
  func `reads a condition, its negation and a list of them`(
    text: String, conditions: [Condition]
  ) throws {
    let group = SmallChecklist.group.replacing(lines: 16...16, with: "    applies-if: \(text)")
    let changed = try #require(SmallChecklist.load(group: group).checklist)
    #expect(changed.criteria.first?.appliesIf == conditions)
  }

  @Test func `may change the method's defaults, and lists what it changed`() throws {
    let scoring =
      "scoring: { met: 0.9, bands: [0.1, 0.2, 0.3, 0.4], band-from-known: 0.4, runs: 10000, seed: 7 }"
    let root = SmallChecklist.root.replacing(lines: 18...18, with: scoring)
    let changed = try #require(SmallChecklist.load(root: root).checklist)
    var rules = ScoringRules()
    rules.met = 0.9
    rules.bands = [0.1, 0.2, 0.3, 0.4]
    rules.bandFromKnown = 0.4
    rules.seed = 7
    #expect(changed.scoring == rules)
    #expect(changed.changedRules.map(\.key) == ["met", "bands", "band-from-known", "seed"])
  }

  @Test func `has the SHA-256 of its files in listed order as its digest`() throws {
    #expect(
      checklist.digest == "sha256:5183d6d409f5f68af0e4d46dcda4fff0b1c66a892435b5135fb07d6b63751da3")
    let groups = "      - two.yaml\n      - one.yaml"
    let root = SmallChecklist.root.replacing(lines: 23...23, with: groups)
    let longer = try #require(SmallChecklist.load(root: root).checklist)
    #expect(longer.groups.map(\.id) == ["P1-TWO", "P1-ONE"])
    #expect(
      longer.digest == "sha256:054ba6c9124b5d9de68f2c767a4289db3db77cab104c62fe2f151f3a9e1da223")
  }
}
