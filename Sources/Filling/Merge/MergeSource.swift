import Findings
package import PolicyModel
package import YAMLTree

/// One of the files that are put together; the first is the assessment that they go into.
package struct MergeSource: Sendable {
  /// What it is called where it is told what came of it.
  package let name: String
  /// What is noted beside the answers that are taken from it.
  package let origin: AnswerOrigin
  package let assessment: Assessment
  package let tree: YAMLTree
  /// Of the file's bytes, in hexadecimal.
  package let digest: String
  /// Questions that it says nothing of, not even that it has no answer: its office takes nothing back there.
  package let silent: Set<IndicatorIndex>
  /// Of each question, which piece of the assessment's evidence one of this file's changes, by their indices.
  package let changedEvidence: [IndicatorIndex: [Int: Int]]
  /// Where each entry stood in a file of another kind, by its id; nil of one in YAML.
  package let places: [String: String]?

  package init(
    name: String, origin: AnswerOrigin, assessment: Assessment, tree: YAMLTree,
    digest: String? = nil, silent: Set<IndicatorIndex> = [],
    changedEvidence: [IndicatorIndex: [Int: Int]] = [:], places: [String: String]? = nil
  ) {
    (self.name, self.origin) = (name, origin)
    (self.assessment, self.tree) = (assessment, tree)
    self.digest = digest ?? Digest.hexadecimal(of: tree.source.bytes)
    (self.silent, self.places) = (silent, places)
    self.changedEvidence = changedEvidence
  }

  /// The offices whose answer this is: of the assessment those that it notes beside it, of another file
  /// its own.
  package func offices(of indicator: IndicatorIndex?, isAssessment: Bool) -> [String] {
    let noted = indicator.flatMap { assessment.answeredBy[$0] } ?? []
    let offices = isAssessment ? noted.compactMap(\.office) : []
    return offices.isEmpty ? [origin.office].compactMap(\.self) : offices
  }
}
