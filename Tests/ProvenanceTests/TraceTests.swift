import Findings
import ModelSamples
import PolicyModel
import Testing

@testable import Provenance

@Suite struct `A trace` {
  /// A checklist with a criterion for each takeaway of a text, and one for a passage if there is one.
  static func checklist(_ text: String, passages: [ClosedRange<Int>] = []) -> Checklist {
    let takeaways = Reports.reading(text).takeaways
    var sources = takeaways.map {
      Takeaway(locator: $0.locator, kind: .principle, digest: $0.digest)
    }
    let lines = Passages(Reports.source(text))
    sources += passages.map {
      Takeaway(
        locator: "lines", passage: $0, kind: .principle, digest: lines.digest(of: $0) ?? "")
    }
    return Checklist(
      id: "x", version: "1", title: "", summary: "", language: "en",
      source: SourceReport(
        title: "", publisher: "", year: "", url: "", textDigest: "", acknowledgement: ""),
      criteria: Listing(
        sources.enumerated().map { index, source in
          Criterion(
            id: "C\(index + 1)", title: "", group: 0, statement: "", source: source,
            indicators: 0..<0, place: Place(start: 0, end: 0))
        }), digest: "")
  }

  /// What is not as it was.
  static func amiss(_ old: String, _ new: String) -> [String] {
    let trace = Trace(checklist(old), Reports.reading(new), Reports.source(new))
    let takeaways = trace.takeaways.filter { $0.state == .uncovered }
      .map { "\($0.takeaway.locator) uncovered" }
    let criteria = trace.criteria.filter { $0.state != .covered && $0.state != .renumbered }
      .map { "C\($0.criterion.position + 1) \($0.state) \($0.place)" }
    #expect(trace.isWhole == (takeaways + criteria).isEmpty)
    return takeaways + criteria
  }

  static let text = """
    Main takeaways from Panel 1

    First
    - ✓ One should begin.
    - ✓ Two “should” follow, as it’s known.
    - ✓ Three is a crowd.
    - ✓ Four make a table.

    Second
    - ✓ Five is the efficient co-operation of a hand.
    """

  @Test func `is whole on the text that it was made from`() {
    #expect(Self.amiss(Self.text, Self.text) == [])
  }

  @Test func `names a word that was changed`() {
    let new = Self.text.replacing("a crowd", with: "a crew")
    #expect(Self.amiss(Self.text, new) == ["C3 changed P1/1/3"])
  }

  @Test func `names a takeaway that was taken away, and none behind it`() {
    let new = Self.text.replacing("- ✓ Two “should” follow, as it’s known.\n", with: "")
    #expect(Self.amiss(Self.text, new) == ["C2 missing "])
  }

  @Test func `names two that were swapped`() {
    let new = Self.text.replacing("One should begin.", with: "X")
      .replacing("Four make a table.", with: "One should begin.")
      .replacing("X", with: "Four make a table.")
    #expect(Self.amiss(Self.text, new) == ["C1 moved P1/1/4", "C4 moved P1/1/1"])
  }

  @Test func `names one that was added, and none behind it`() {
    let new = Self.text.replacing("- ✓ Two", with: "- ✓ One and a half.\n- ✓ Two")
    #expect(Self.amiss(Self.text, new) == ["P1/1/2 uncovered"])
  }

  @Test func `names one that was moved to another heading`() {
    let new = Self.text.replacing("- ✓ Three is a crowd.\n", with: "") + "\n- ✓ Three is a crowd.\n"
    #expect(Self.amiss(Self.text, new) == ["C3 moved P1/2/2"])
  }

  @Test(arguments: [
    ("“should”", "\"should\""), ("it’s", "it's"), ("efficient", "e\u{FB03}cient"),
    ("efficient", "effi-\ncient"), ("co-operation", "co-\noperation"), ("known", "kno\u{AD}wn"),
    ("is the efficient", "is\n  the   efficient"), ("co-operation", "co\u{2011}operation"),
  ])
  func `sees through what a conversion does`(old: String, new: String) {
    #expect(Self.amiss(Self.text, Self.text.replacing(old, with: new)) == [])
  }

  @Test func `sees through it the other way round`() {
    let straight = Self.text.replacing("“should”", with: "\"should\"").replacing("’", with: "'")
    #expect(Self.amiss(straight, Self.text) == [])
    let apart = Self.text.replacing("é", with: "e\u{301}")
    #expect(Self.amiss(Self.text, apart) == [])
  }

  @Test func `sees through random damage, and never through a changed word`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed)
    for _ in 0..<300 {
      var lines: [String] = []
      for line in Self.text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("- ") else {
          lines.append(String(line))
          continue
        }
        var words = line.dropFirst(4).split(separator: " ").map(String.init)
        let place = Int.random(in: 0..<words.count, using: &generator)
        if words[place].count > 4, words[place].allSatisfy(\.isLetter) {
          words[place].insert(
            contentsOf: "-\n", at: words[place].index(words[place].startIndex, offsetBy: 2))
        }
        var whole = "- ✓ "
        for (index, word) in words.enumerated() {
          // A mark at the beginning of a line would be one of a list.
          whole +=
            index == 0
            ? word
            : [" ", "  ", "\n  ", "\u{A0}"].randomElement(using: &generator).map { $0 + word } ?? ""
        }
        lines.append(whole)
      }
      let damaged = lines.joined(separator: "\n")
      #expect(Self.amiss(Self.text, damaged) == [], "seed \(seed): \(damaged)")
      let words = Set(Self.text.split { !$0.isLetter }.map(String.init)).filter { $0.count > 4 }
      guard let word = words.sorted().randomElement(using: &generator), word != "Panel",
        word != "First",
        word != "Second", word != "takeaways"
      else { continue }
      let changed = damaged.replacing(word, with: "other", maxReplacements: 1)
      if changed != damaged {
        #expect(Self.amiss(Self.text, changed).count == 1, "seed \(seed): \(changed)")
      }
    }
  }

  @Test func `follows a passage by its lines`() {
    let text = "a\nb  c\nd\ne\n"
    let list = Self.checklist(text, passages: [2...3, 4...4])
    func states(_ text: String) -> [String] {
      Trace(list, Reports.reading(text), Reports.source(text)).criteria
        .map { "\($0.state) \($0.place)" }
    }
    #expect(states(text) == ["covered lines 2 to 3", "covered line 4"])
    #expect(states("a\nb c\nd\ne\n") == ["covered lines 2 to 3", "covered line 4"])
    #expect(states("new\n" + text) == ["moved lines 3 to 4", "moved line 5"])
    #expect(states("a\nb x\nd\n") == ["changed lines 2 to 3", "changed line 4"])
    #expect(states("a") == ["missing lines 2 to 3", "missing line 4"])
  }

  @Test func `shows two sentences word by word`() {
    #expect(
      WordDifference.parts(from: "a b c d", to: "a x c")
        == [.same("a"), .removed("b"), .added("x"), .same("c"), .removed("d")])
  }

  @Test(arguments: [
    ("States should act.", Takeaway.Kind.recommendation, ["should"]),
    ("There are gaps in what often exists.", .diagnosis, ["often", "gaps"]),
    ("The State is responsible.", .principle, []),
    ("Shoulders are often cold.", .diagnosis, ["often"]),
  ])
  func `guesses a kind and says by which words`(
    sentence: String, kind: Takeaway.Kind, words: [String]
  ) {
    let guess = DraftGuess(sentence)
    #expect(guess.kind == kind)
    #expect(Set(guess.words) == Set(words))
  }
}

/// SplitMix64, so that a failure can be made again from its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
