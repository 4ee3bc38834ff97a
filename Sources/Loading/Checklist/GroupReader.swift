import Findings
import PolicyModel
import YAMLTree

/// Reads groups and their criteria, across the files of a checklist.
struct GroupReader {
  private let vocabulary: Vocabulary
  private var groupIDs = IdentifierIndex<Group>("a group of this checklist")
  private var criterionIDs = IdentifierIndex<Criterion>("a criterion of this checklist")
  private var fileCount = 0
  /// `related:` may name criteria of later files, so it is resolved at the end.
  private var pending: [(criterion: CriterionIndex, node: YAMLTree.Node, tree: YAMLTree)] = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Reads the file of a group.
  mutating func read(_ cursor: inout TreeCursor, into checklist: inout Checklist) {
    fileCount += 1
    guard let fields = cursor.fields(cursor.tree.root, GroupKey.self) else { return }
    let id = fields[.group].flatMap { groupIDs.newIdentifier($0, "id", &cursor) } ?? ""
    let title = fields[.title].flatMap { cursor.text($0, "title") } ?? ""
    let first = checklist.criteria.endIndex
    let nodes = cursor.filledList(fields[.criteria], "'criteria'", of: "criteria")
    let reader = CriterionReader(vocabulary: vocabulary, file: fileCount)
    for node in nodes {
      guard let fields = cursor.fields(node, CriterionKey.self) else { continue }
      let index = checklist.criteria.endIndex
      if let node = fields[.related] { pending.append((index, node, cursor.tree)) }
      let id = fields[.id].flatMap { criterionIDs.newIdentifier($0, "id", &cursor) } ?? ""
      reader.read(fields, id: id, into: &checklist, &cursor)
    }
    checklist.groups.append(
      Group(
        id: id, title: title, section: checklist.sections.endIndex,
        criteria: first..<checklist.criteria.endIndex))
  }

  /// Resolves `related:` once every criterion is known.
  mutating func resolveRelated(_ checklist: inout Checklist) -> FindingList {
    var findings = FindingList()
    for (criterion, node, tree) in pending {
      var cursor = TreeCursor(tree: tree)
      let related = criterionIDs.references(node, "'related'", &cursor)
      if checklist.criteria.indices.contains(criterion) {
        checklist.criteria[criterion].related = related
      }
      findings.add(cursor.findings)
    }
    return findings
  }
}
