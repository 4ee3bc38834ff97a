import Findings
import PolicyModel
import YAMLTree

/// Reads the files of a checklist into a ``Checklist``.
package enum ChecklistLoader {
  /// The checklist, nil if any of its files has an error, and every finding about them.
  ///
  /// Input: a folder with `checklist.yaml` and a file for each group beside it. Output: the flat tree
  /// in file order, with all references resolved.
  package static func load(_ folder: ChecklistFolder) -> (checklist: Checklist?, FindingList) {
    var loading = ChecklistLoading(folder)
    let checklist = loading.run()
    return (loading.findings.hasErrors ? nil : checklist, loading.findings)
  }

  /// The same, with warnings of the kinds of `styles` where there are no errors.
  package static func review(
    _ folder: ChecklistFolder, styles: [ChecklistStyle]
  ) -> (checklist: Checklist?, FindingList) {
    var loading = ChecklistLoading(folder)
    guard let checklist = loading.run(), !loading.findings.hasErrors else {
      return (nil, loading.findings)
    }
    // Of a draft only what is left to write is of interest.
    if loading.findings.kept.contains(where: { $0.id == .toBeWritten }) {
      return (checklist, loading.findings)
    }
    for style in styles { loading.findings.add(style.findings(checklist, loading.sources)) }
    return (checklist, loading.findings)
  }
}

/// One run of the loader.
private struct ChecklistLoading {
  let folder: ChecklistFolder
  var findings = FindingList()
  /// The files read so far: `checklist.yaml`, then the groups' in their order.
  private(set) var sources: [SourceText] = []
  private var files: Set<String> = []

  init(_ folder: ChecklistFolder) { self.folder = folder }

  mutating func run() -> Checklist? {
    let rootName = "\(folder.name)/checklist.yaml"
    let rootBytes: [UInt8]
    do {
      rootBytes = try folder.read("checklist.yaml")
    } catch {
      findings.add(
        Finding(
          id: .unreadableFile, source: SourceText(name: rootName, bytes: []), place: nil,
          message: "cannot be read: \(error.reason)",
          help: ["a checklist is a folder with a file checklist.yaml in it"]))
      return nil
    }
    let source = SourceText(name: rootName, bytes: rootBytes)
    guard
      let tree = YAMLTree.read(
        source, expecting: "'checklist: <id>', 'version:', 'title:' and 'sections:'",
        findings: &findings)
    else { return nil }
    sources.append(source)
    var root = FileReader(tree: tree)
    root.reportMarks()
    let checklist = read(&root)
    // What checklist.yaml says comes first: its faults are the cause of others in the group files.
    var inOrder = root.findings
    inOrder.add(findings)
    findings = inOrder
    return checklist
  }

  private mutating func read(_ root: inout FileReader) -> Checklist? {
    guard let fields = root.fields(root.tree.root, ChecklistKey.self) else { return nil }
    var checklist = Checklist(
      id: fields[.checklist].flatMap { root.wellFormedIdentifier($0, "id") } ?? "",
      version: fields[.version].flatMap { root.text($0, "version") } ?? "",
      title: fields[.title].flatMap { root.text($0, "title") } ?? "",
      summary: root.optionalText(fields[.summary], "summary") ?? "",
      language: root.optionalText(fields[.language], "language") ?? "en",
      source: root.sourceReport(fields[.source]), digest: "")
    if fields[.source] == nil {
      root.warning(
        .noSource, at: nil, "this checklist names no source",
        help: ["say under 'source:' which report the takeaways come from"])
    }
    var criteria = CriteriaReading(vocabulary: root.vocabulary(fields, into: &checklist))
    if let node = fields[.scoring] {
      (checklist.scoring, checklist.changedRules) = root.scoringRules(node)
    }
    var sectionIDs = IdentifierIndex("a section of this checklist")
    let sections = root.filledList(fields[.sections], "'sections'", of: "sections")
    for node in sections {
      guard let section = root.fields(node, SectionKey.self) else { continue }
      let firstGroup = checklist.groups.count
      let id = section[.id].flatMap { root.identifier($0, "id", newIn: &sectionIDs) } ?? ""
      let title = section[.title].flatMap { root.text($0, "title") } ?? ""
      let paths = root.filledList(section[.groups], "'groups'", of: "files")
      for path in paths { readGroup(path, &root, &criteria, &checklist) }
      checklist.sections.append(
        Section(id: id, title: title, groups: firstGroup..<checklist.groups.count))
    }
    findings.add(criteria.resolveRelated(&checklist))
    checklist.digest = "sha256:" + Digest.hexadecimal(of: sources.map(\.bytes))
    return checklist
  }

  /// Reads the group's file that `checklist.yaml` names at `node`.
  private mutating func readGroup(
    _ node: YAMLTree.Node, _ root: inout FileReader, _ criteria: inout CriteriaReading,
    _ checklist: inout Checklist
  ) {
    guard let path = root.text(node, "file name") else { return }
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      root.error(
        .outsideFolder, at: node, "\(VisibleText.quoted(path)) leaves the checklist's folder",
        expected: "expected a path inside it")
      return
    }
    guard files.insert(path).inserted else {
      root.error(.listedTwice, at: node, "this file is listed twice", expected: "expected once")
      return
    }
    do {
      let bytes = try folder.read(path)
      let source = SourceText(name: "\(folder.name)/\(path)", bytes: bytes)
      sources.append(source)
      let what = "'group: <id>', 'title:' and 'criteria:'"
      guard let tree = YAMLTree.read(source, expecting: what, findings: &findings) else { return }
      var reader = FileReader(tree: tree)
      reader.reportMarks()
      criteria.readGroup(&reader, &checklist)
      findings.add(reader.findings)
    } catch {
      root.error(
        .unreadableFile, at: node, "the file \(VisibleText.quoted(path)) cannot be read",
        expected: error.reason)
    }
  }
}

extension FileReader {
  /// What begins a text that its author has still to write.
  private static let mark = "TO BE WRITTEN"

  /// Warns of each text that is still to be written.
  fileprivate mutating func reportMarks() {
    var open = [tree.root]
    while let node = open.popLast() {
      switch tree.kind(node) {
      case .mapping: open += tree.entries(node).map(\.value)
      case .sequence: open += tree.items(node)
      case .alias: break
      case .scalar:
        // Bytes, because most texts of a checklist are no marks and none is made a String for it.
        guard tree.withBytes(node, { $0.starts(with: Self.mark.utf8) }) else { continue }
        warning(
          .toBeWritten, at: tree.place(node), "this is still to be written",
          expected: "expected a text of your own")
      }
    }
  }
}
