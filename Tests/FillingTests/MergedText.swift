import Filling
import Findings
import Loading
import PolicyModel
import Testing
import YAMLTree

/// Files of offices, merged into a text of the small checklist.
struct MergedText {
  /// What stands in it behind the head.
  let text: String
  /// Of each question what was taken back, and whether something else stays beside no answer.
  let takenBack: [String]
  let conflicts: [MergeConflict]
  let origins: [String: AnswerOrigin]

  /// The ids of what is in conflict.
  var subjects: [String] { conflicts.map { $0.id(in: EditedText.checklist) } }

  /// - Parameters:
  ///   - own: the assessment's respondent.
  ///   - files: of each its office and what stands behind the head.
  ///   - date: the day that the files describe; the assessment describes the last of June 2026.
  ///   - edited: answers that somebody has changed by hand.
  ///   - prefer: the party that is followed in every conflict.
  init(
    _ base: String, own: String = "Coordinator", _ files: (office: String, text: String)...,
    date: String = "2026-06-30", edited: Set<IndicatorIndex> = [], onlyAdds: Bool = false,
    prefer: Int? = nil
  ) throws {
    let checklist = EditedText.checklist
    let all = [(own, base)] + files.map { ($0.office, $0.text) }
    let sources = try all.enumerated().map { number, file in
      let head = Self.head(file.0, number == 0 ? "2026-06-30" : date)
      let tree = try EditedText.tree(head + file.1)
      let (assessment, findings) = AssessmentLoader(checklist).load(tree)
      return MergeSource(
        name: "\(number)", origin: AnswerOrigin(file: "\(number).yaml", office: file.0),
        assessment: try #require(assessment, "\(findings.kept.map(\.message))"), tree: tree)
    }
    let merge = try Merge(sources, checklist: checklist, edited: edited, onlyAdds: onlyAdds) { _ in
      prefer
    }
    let tree = try merge.edits.reduce(sources[0].tree) {
      try EditedText.editor.applying($1, to: $0)
    }
    #expect(!AssessmentLoader(checklist).load(tree).1.hasErrors)
    text = String(
      String(decoding: tree.source.bytes, as: UTF8.self)
        .dropFirst(Self.head(own, "2026-06-30").count))
    takenBack = merge.takenBack.map {
      "\(checklist.indicators[$0.indicator].id) \($0.isAnswer ? "answer" : "evidence") "
        + $0.evidence.joined(separator: ", ")
        + ($0.isAnswer && $0.keepsOther ? ", and more stays" : "")
    }
    (conflicts, origins) = (merge.conflicts, merge.origins)
  }

  private static func head(_ office: String, _ date: String) -> String {
    """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: \(date)
    respondent: { role: government, name: \(office) }

    """
  }
}
