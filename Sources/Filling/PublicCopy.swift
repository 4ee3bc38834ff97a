package import Findings
import Loading
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

  /// Leaves out restricted evidence, notes, the respondent's name and texts that look like personal
  /// data, and gives small counts as percentages.
  package init(of assessment: Assessment, checklist: Checklist) {
    var redaction = Redaction()
    let redacted = redaction.redacted(assessment)
    let text = AssessmentWriter.text(of: redacted, checklist: checklist)
    source = SourceText(name: "the public copy", bytes: Array(text.utf8))
    leftOut = redacted.leftOut ?? LeftOut()
  }
}

/// Takes out of an assessment what is not for everybody, and counts it.
struct Redaction {
  private var leftOut = LeftOut()

  /// The values that may be published, with neither the bytes nor the digest of the file that they
  /// were read from.
  mutating func redacted(_ assessment: Assessment) -> Assessment {
    var copy = assessment
    copy.source = SourceText(name: "", bytes: [])
    copy.digest = ""
    copy.checklistVersion = clean(assessment.checklistVersion, .version)
    copy.state.name = clean(assessment.state.name)
    if !assessment.respondent.name.isEmpty {
      copy.respondent.name = ""
      leftOut.names += 1
    }
    copy.answers = assessment.answers.mapValues { clean($0) }
    // In order, because a dictionary's differs from run to run.
    for (criterion, plan) in assessment.plans.sorted(by: { $0.key < $1.key }) {
      copy.plans[criterion] = clean(plan)
    }
    // The names of files and offices are for those who put the answers together.
    copy.answeredBy = [:]
    copy.leftOut = (assessment.leftOut ?? LeftOut()) + leftOut
    return copy
  }

  private mutating func clean(_ answer: Answer) -> Answer {
    var copy = answer
    if answer.value.isSmallCount {
      copy.value = answer.value.withoutSmallCount
      leftOut.smallCounts += 1
    }
    copy.reason = answer.reason.map { clean($0) }
    copy.note = withoutNote(answer.note)
    copy.evidence = answer.evidence.filter { !$0.isRestricted }.map { clean($0) }
    leftOut.evidence += answer.evidence.count - copy.evidence.count
    return copy
  }

  /// A plan that was no more than a note goes with it.
  private mutating func clean(_ plan: Plan) -> Plan? {
    var copy = plan
    copy.action = plan.action.map { clean($0) }
    copy.note = withoutNote(plan.note)
    return copy.isEmpty ? nil : copy
  }

  private mutating func clean(_ piece: Evidence) -> Evidence {
    var copy = piece
    // A piece without a title is called by its reference or its address: one text, counted once.
    let sort: PersonalData.Sort = piece.title == piece.url ? .address : .words
    copy.title = clean(piece.title, sort)
    copy.reference = piece.reference.map { $0 == piece.title ? copy.title : clean($0) }
    // The mark is no address, so an address goes altogether.
    let url = piece.url.map { $0 == piece.title ? copy.title : clean($0, .address) }
    copy.url = url == PublicCopy.mark ? nil : url
    return copy
  }

  private mutating func withoutNote(_ note: String?) -> String? {
    if note != nil { leftOut.notes += 1 }
    return nil
  }

  /// The text, or the mark in its place: what stands around personal data may tell whose it is.
  private mutating func clean(_ text: String, _ sort: PersonalData.Sort = .words) -> String {
    if PersonalData.matches(in: Array(text.utf8), of: sort).isEmpty { return text }
    leftOut.personalData += 1
    return PublicCopy.mark
  }
}
