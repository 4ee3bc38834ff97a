import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Themes that most of several assessments are weak in.
@Suite struct `A weak theme` {
  /// One criterion under one theme, with this answer to its question.
  private func round(_ item: SampleItem) -> RoundSummary {
    let tree = SampleTree([item])
    var checklist = tree.checklist
    checklist.themes = [Theme(id: "t", title: "Theme")]
    for index in checklist.criteria.indices { checklist.criteria[index].themes = [0] }
    return RoundSummary(
      Round(checklist, tree.assessment, Scorecard(tree.assessment, checklist: checklist)))
  }

  @Test func `cannot be told where nothing of a theme applies, or too little is known`() {
    #expect(!WeakTheme.canBeTold([round(.leaving())]))
    #expect(!WeakTheme.canBeTold([round(SampleItem(.unknown))]))
    #expect(WeakTheme.canBeTold([round(.leaving()), round(SampleItem(.no))]))
  }

  /// A range of 60 points is known to 0.4, one of 40 to 0.6.
  @Test func `is one that stays weak however its open questions turn out, where enough is known`() {
    func weak(_ items: SampleItem...) -> [String] {
      WeakTheme.inMost(items.map(round)).map { "\($0.weak) of \($0.count)" }
    }
    #expect(weak(.percent(39)) == ["1 of 1"])
    #expect(weak(.percent(40)) == [])
    #expect(weak(.range(0, 39)) == ["1 of 1"])
    #expect(weak(.range(0, 41)) == [])
    #expect(weak(SampleItem(.unknown), .percent(10)) == ["1 of 1"])
    #expect(weak(.range(0, 60), .percent(10), .percent(90)) == [])
    #expect(weak(.percent(20), .percent(10), .percent(90)) == ["2 of 3"])
  }
}
