import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Themes that most of several assessments are weak in.
@Suite struct `A weak theme` {
  /// One criterion under one theme, with this answer to its question.
  private func round(_ item: SampleItem) -> Round {
    let tree = SampleTree([item])
    var checklist = tree.checklist
    checklist.themes = [Theme(id: "t", title: "Theme")]
    for index in checklist.criteria.indices { checklist.criteria[index].themes = [0] }
    return Round(checklist, tree.assessment, Scorecard(tree.assessment, checklist: checklist))
  }

  @Test func `cannot be told where nothing of a theme applies, or too little is known`() {
    #expect(!WeakTheme.canBeTold([round(.leaving())]))
    #expect(!WeakTheme.canBeTold([round(SampleItem(.unknown))]))
    #expect(WeakTheme.canBeTold([round(.leaving()), round(SampleItem(.no))]))
  }
}
