import Loading
package import PolicyModel
package import YAMLTree

/// Makes answer edits in the text of an assessment, of which every other byte stays.
package struct AnswerEditor: Sendable {
  static let amounts = AmountKey.allCases.map(\.rawValue)
  static let answer = AnswerKey.answer.rawValue
  private static let answeredBy = AssessmentKey.answeredBy.rawValue
  private static let carriedOver = AssessmentKey.carriedOver.rawValue
  private static let accepted = AssessmentKey.accepted.rawValue

  private let blocks: KeyOrder
  private let facts: KeyOrder
  private let criteria: KeyOrder
  private let indicators: KeyOrder
  private let parts: KeyOrder
  private let grounds = KeyOrder(FactAnswerKey.allCases.map(\.rawValue))
  private let sourceParts = KeyOrder(CitedSourceKey.allCases.map(\.rawValue))

  /// Takes the checklist, whose order new answers follow.
  package init(_ checklist: Checklist) {
    // What a public copy lacks is told at its head, and is no place to put anything behind.
    blocks = KeyOrder(AssessmentKey.allCases.filter { $0 != .leftOut }.map(\.rawValue))
    facts = KeyOrder(checklist.facts.map(\.id))
    indicators = KeyOrder(checklist.indicators.map(\.id))
    criteria = KeyOrder(checklist.criteria.map(\.id))
    parts = KeyOrder(AnswerKey.allCases.map(\.rawValue))
  }

  /// The tree of the new text; the same tree where the edit changes nothing.
  ///
  /// The tree must be without errors of its own; what the checklist makes of it does not matter here.
  ///
  /// An answer that says something else afterwards is no longer accepted.
  package func applying(_ edit: AnswerEdit, to tree: YAMLTree) throws(EditFault) -> YAMLTree {
    let new = try changing(edit, tree)
    let mark = [Self.accepted, edit.id]
    guard edit.isAboutAnswer, !edit.isAcceptance, new.value(at: mark) != nil,
      EntryDigest.of(edit.path, in: new) != EntryDigest.of(edit.path, in: tree)
    else { return new }
    return try new.applying(self.edit(mark, .remove))
  }

  private func changing(_ edit: AnswerEdit, _ tree: YAMLTree) throws(EditFault) -> YAMLTree {
    var tree = tree
    // What is the first evidence of an answer is written at once: each edit copies the whole file.
    let pieces = edit.changes.compactMap {
      if case .evidence(let piece) = $0 { piece } else { nil }
    }
    let evidence = edit.path + [AnswerKey.evidence.rawValue]
    let isFirst = pieces.count > 1 && tree.value(at: evidence).map(tree.isBlank) ?? true
    var isWritten = false
    for change in edit.changes {
      switch change {
      case .value(let content):
        tree = try withoutRecords(of: edit, in: tree)
        tree = try setting(content, at: edit.path, in: tree)
        tree = try withoutWords(about: content, of: edit, in: tree)
        if edit.isAboutFact { tree = Self.confirmed(edit.path, in: tree) }
      case .clear:
        tree = try withoutRecords(of: edit, in: tree)
        tree = try clearing(edit.path, in: tree)
        tree = try withoutWords(about: .blank, of: edit, in: tree)
      case .exceptions(let groups):
        let list = groups.isEmpty ? nil : YAMLContent.list(groups.map(YAMLContent.text))
        tree = try setting(AnswerKey.except.rawValue, list, beside: edit.path, in: tree)
      case .text(let key, let text):
        tree = try setting(key.rawValue, Self.text(text), beside: edit.path, in: tree)
      case .ground(let key, let text):
        tree = try setting(key.rawValue, Self.text(text), beside: edit.path, in: tree)
      case .evidence where isFirst:
        if isWritten { continue }
        isWritten = true
        tree = try makingRoom(at: edit.path, of: tree)
        tree = try tree.applying(self.edit(evidence, .begin(pieces.map(\.content))))
      case .evidence(let entry):
        tree = try makingRoom(at: edit.path, of: tree)
        tree = try tree.applying(
          self.edit(evidence, .append(entry.content)))
      case .carriedOver(let date):
        tree = try tree.applying(
          self.edit([Self.carriedOver, edit.id], .set(.text(date.description))))
      case .reviewed:
        tree = try tree.applying(self.edit([Self.carriedOver, edit.id], .remove))
      case .withoutEvidence:
        tree = try tree.applying(self.edit(evidence, .remove))
      case .withdrawal:
        tree = try withoutRecords(of: edit, in: tree)
        tree = try tree.applying(self.edit(edit.path, .set(.blank)))
      case .answeredBy(let origins):
        tree = try tree.applying(
          self.edit([Self.answeredBy, edit.id], .set(Self.content(of: origins))))
      case .accepted(let office, let day):
        let digest = EntryDigest.of(edit.path, in: tree)
        tree = try tree.applying(
          self.edit([Self.accepted, edit.id], .set(Self.acceptance(office, day, digest))))
      case .item(let item):
        tree = try tree.applying(self.edit(edit.path, .append(item)))
      }
    }
    return tree
  }

  /// The tree without what was noted about an answer that is set anew.
  private func withoutRecords(
    of edit: AnswerEdit, in tree: YAMLTree
  ) throws(EditFault) -> YAMLTree {
    guard edit.isAboutAnswer else { return tree }
    var tree = tree
    for record in [Self.answeredBy, Self.carriedOver]
    where tree.value(at: [record, edit.id]) != nil {
      tree = try tree.applying(self.edit([record, edit.id], .remove))
    }
    return tree
  }

  /// The tree without the format's words beside an old value, which would be wrong beside the new one:
  /// of which kind an unknown is beside anything else, and few cases beside another figure.
  private func withoutWords(
    about value: YAMLContent, of edit: AnswerEdit, in tree: YAMLTree
  ) throws(EditFault) -> YAMLTree {
    guard edit.isAboutAnswer else { return tree }
    var isUnknown = false
    if case .text(let word) = value { isUnknown = AnswerWord(word) == .unknown }
    var tree = tree
    for key in isUnknown ? [AnswerKey.fewCases] : [.why, .fewCases]
    where tree.value(at: edit.path + [key.rawValue]) != nil {
      tree = try tree.applying(self.edit(edit.path + [key.rawValue], .remove))
    }
    return tree
  }

  private static func text(_ text: String) -> YAMLContent? {
    let text = WrittenText.normalised(text)
    return text.isEmpty ? nil : .text(text)
  }

  func edit(_ path: [String], _ change: TreeEdit.Change) -> TreeEdit {
    TreeEdit(path, change, orders: [blocks] + orders(in: path.first))
  }

  /// The order of the entries of a block, and of what stands under each.
  func orders(in block: String?) -> [KeyOrder] {
    switch AnswerEdit.Block.allCases.first(where: { $0.rawValue == block }) {
    case .facts: [facts, grounds]
    case .plan: [criteria]
    // Sources stand in the order in which they came.
    case .sources: [KeyOrder([]), sourceParts]
    case .answers, nil: [indicators, parts]
    }
  }

  /// The keys of an answer written at length; nil where it is a value alone, or missing.
  private func keys(at path: [String], in tree: YAMLTree) -> [String]? {
    guard let node = tree.value(at: path), tree.kind(node) == .mapping else { return nil }
    return tree.entries(node).map { tree.text($0.key) }
  }

  private func setting(
    _ content: YAMLContent, at path: [String], in tree: YAMLTree
  ) throws(EditFault) -> YAMLTree {
    guard Self.hasValue(path), let keys = keys(at: path, in: tree) else {
      return try tree.applying(edit(path, .set(content)))
    }
    let amounts = keys.filter { Self.amounts.contains($0) }
    if case .mapping(let parts) = content, Set(parts.map(\.key)) == Set(amounts),
      !keys.contains(Self.answer)
    {
      var tree = tree
      for part in parts { tree = try tree.applying(edit(path + [part.key], .set(part.value))) }
      return tree
    }
    if keys.count == amounts.count { return try tree.applying(edit(path, .set(content))) }
    var tree = tree
    for amount in amounts { tree = try tree.applying(edit(path + [amount], .remove)) }
    return try tree.applying(edit(path + [Self.answer], .set(content)))
  }

  private func clearing(_ path: [String], in tree: YAMLTree) throws(EditFault) -> YAMLTree {
    guard let node = tree.value(at: path) else { return tree }
    guard let keys = keys(at: path, in: tree) else {
      return tree.isBlank(node) ? tree : try tree.applying(edit(path, .set(.blank)))
    }
    let amounts = keys.filter { Self.amounts.contains($0) }
    if keys.count == amounts.count { return try tree.applying(edit(path, .set(.blank))) }
    var tree = tree
    for amount in amounts { tree = try tree.applying(edit(path + [amount], .remove)) }
    guard keys.contains(Self.answer) else { return tree }
    return try tree.applying(edit(path + [Self.answer], .set(.blank)))
  }

  /// Sets what stands beside a value, or takes it away.
  private func setting(
    _ key: String, _ content: YAMLContent?, beside path: [String], in tree: YAMLTree
  ) throws(EditFault) -> YAMLTree {
    guard let content else { return try tree.applying(edit(path + [key], .remove)) }
    let roomy = try makingRoom(at: path, of: tree)
    return try roomy.applying(edit(path + [key], .set(content)))
  }

  /// Makes a mapping of an answer that is a value alone.
  private func makingRoom(at path: [String], of tree: YAMLTree) throws(EditFault) -> YAMLTree {
    guard let node = tree.value(at: path), tree.kind(node) != .mapping, !tree.isBlank(node)
    else { return tree }
    return try tree.applying(edit(path, .wrap(under: Self.answer)))
  }
}
