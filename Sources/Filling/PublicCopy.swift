package import Findings
package import PolicyModel

/// The text of an assessment that may be published, made from the one that was written.
///
/// It is a text and no assessment, so that a public report can only be the report on what is read back
/// from it: nothing of what was left out can reach one.
package struct PublicCopy: Sendable {
  /// What stands in place of a text that looked like personal data.
  package static let mark = "[left out: it looked like personal data]"

  /// The copy as a file has it.
  package let source: SourceText
  /// What was left out, on top of what an earlier copying has left out.
  package let leftOut: LeftOut

  /// Leaves out restricted evidence and sources, notes, the respondent's name, offices' contacts, who
  /// asks, accepts and signs, and texts that look like personal data, and gives small counts as ranges of
  /// tens, without the words beside them.
  package init(of assessment: Assessment, checklist: Checklist) {
    var redaction = Redaction()
    let redacted = redaction.redacted(assessment)
    let text = AssessmentWriter.text(of: redacted, checklist: checklist)
    source = SourceText(name: "the public copy", bytes: Array(text.utf8))
    leftOut = redacted.leftOut ?? LeftOut()
  }
}
