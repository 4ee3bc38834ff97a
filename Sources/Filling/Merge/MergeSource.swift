package import PolicyModel
package import YAMLTree

/// One of the files that are put together; the first is the assessment that they go into.
package struct MergeSource: Sendable {
  /// What it is called in the record of who gave an answer.
  package let name: String
  package let assessment: Assessment
  package let tree: YAMLTree

  package init(name: String, assessment: Assessment, tree: YAMLTree) {
    (self.name, self.assessment, self.tree) = (name, assessment, tree)
  }
}
