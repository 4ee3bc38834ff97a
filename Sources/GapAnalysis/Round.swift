package import PolicyModel
package import Scoring

/// An assessment with everything that follows from it.
package struct Round: Sendable {
  package let checklist: Checklist
  package let assessment: Assessment
  package let scorecard: Scorecard
  package let register: GapRegister

  package init(_ checklist: Checklist, _ assessment: Assessment, _ scorecard: Scorecard) {
    (self.checklist, self.assessment, self.scorecard) = (checklist, assessment, scorecard)
    register = GapRegister(scorecard, checklist: checklist, assessment: assessment)
  }
}
