package import Findings
import Loading
package import PolicyModel
package import Scoring
import SystemPackage

/// What there is to say about a file or folder that somebody wants to have checked.
package struct ReviewedFile {
  package enum Content {
    /// Nil where it has errors.
    case checklist(Checklist?)
    /// Nil where it has errors.
    case assessment(ReviewedAssessment?)
  }

  package let content: Content
  package let findings: FindingList

  /// - Parameters:
  ///   - checklistName: the checklist of an assessment; by default the one that it names.
  ///   - shelf: the checklists of files that were reviewed before.
  package init(_ path: String, checklistName: String?, from shelf: inout ChecklistShelf) throws {
    if FileAccess.isFolder(path) {
      // A report's folder holds an assessment and is no checklist's.
      let files = ["checklist.yaml", ReportPack.assessmentName].map {
        FileAccess.exists("\(path)/\($0)")
      }
      if files == [false, true] { throw WorkspaceFailure.cannotRead(path, .isDirectory) }
      let (checklist, findings) = ChecklistLoader.review(
        try ChecklistChoice.folder(path), styles: ChecklistStyle.allCases)
      (content, self.findings) = (.checklist(checklist), findings)
      return
    }
    let reading = try AssessmentReading(path, checklistName: checklistName, from: &shelf)
    var findings = reading.findings
    if let tree = reading.tree { findings.add(PersonalDataSearch.findings(in: tree)) }
    guard let checklist = reading.checklist, let assessment = reading.assessment else {
      (content, self.findings) = (.assessment(nil), findings)
      return
    }
    let scorecard = Scorecard(assessment, checklist: checklist)
    findings.add(AssessmentReview.findings(assessment, checklist, scorecard))
    content = .assessment(ReviewedAssessment(checklist: checklist, scorecard: scorecard))
    self.findings = findings
  }
}

/// How complete an assessment is.
package struct ReviewedAssessment {
  package let checklist: Checklist
  package let scorecard: Scorecard

  /// The questions that the facts leave to be answered.
  package var applicable: Int { scorecard.indicators.count { $0.isApplicable } }
  package var unknown: Int { scorecard.dataGaps.count }
  package var empty: Int { scorecard.incomplete.count }
  package var answered: Int { applicable - unknown - empty }
  package var notApplicable: Int { checklist.indicators.count - applicable }
  /// The share of the weight that is known; nil where nothing that carries weight applies.
  package var coverage: Double? { scorecard.overall.score?.coverage }
}
