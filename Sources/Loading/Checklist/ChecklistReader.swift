import Findings
import PolicyModel
import YAMLTree

/// Reads `checklist.yaml` and the files of the groups that it names.
struct ChecklistReader {
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
    var root = TreeCursor(tree: tree)
    DraftMarks.report(&root)
    let checklist = read(&root)
    // What checklist.yaml says comes first: its faults are the cause of others in the group files.
    var inOrder = root.findings
    inOrder.add(findings)
    findings = inOrder
    return checklist
  }

  private mutating func read(_ root: inout TreeCursor) -> Checklist? {
    guard let fields = root.fields(root.tree.root, ChecklistKey.self) else { return nil }
    var checklist = Checklist(
      id: fields[.checklist].flatMap { Identifier.read($0, "id", &root) } ?? "",
      version: fields[.version].flatMap { root.text($0, "version") } ?? "",
      title: fields[.title].flatMap { root.text($0, "title") } ?? "",
      summary: root.optionalText(fields[.summary], "summary") ?? "",
      language: root.optionalText(fields[.language], "language") ?? "en",
      source: SourceReportReader.read(fields[.source], &root), digest: "")
    if fields[.source] == nil {
      root.warning(
        .noSource, at: nil, "this checklist names no source",
        help: ["say under 'source:' which report the takeaways come from"])
    }
    var words = VocabularyReader()
    words.read(fields, into: &checklist, &root)
    var groups = GroupReader(vocabulary: words.vocabulary)
    if let node = fields[.scoring] {
      (checklist.scoring, checklist.changedRules) = ScoringRulesReader.read(node, &root)
    }
    var sectionIDs = IdentifierIndex<Section>("a section of this checklist")
    let sections = root.filledList(fields[.sections], "'sections'", of: "sections")
    for node in sections {
      guard let section = root.fields(node, SectionKey.self) else { continue }
      let firstGroup = checklist.groups.endIndex
      let id = section[.id].flatMap { sectionIDs.newIdentifier($0, "id", &root) } ?? ""
      let title = section[.title].flatMap { root.text($0, "title") } ?? ""
      let paths = root.filledList(section[.groups], "'groups'", of: "files")
      for path in paths { readGroup(path, &root, &groups, &checklist) }
      checklist.sections.append(
        Section(id: id, title: title, groups: firstGroup..<checklist.groups.endIndex))
    }
    findings.add(groups.resolveRelated(&checklist))
    checklist.retired = RetiredIds.read(fields[.retired], of: checklist, &root)
    checklist.states = readStates(words.vocabulary)
    // Where a file could not be read, the numbers of the files are not those of the sources.
    if !findings.hasErrors { findings.add(RetiredIds.reviewFormer(checklist, sources)) }
    checklist.contentDigest = ContentDigest(of: sources.map(\.bytes))
    return checklist
  }

  /// Reads the table of States, which a folder need not have.
  private mutating func readStates(_ vocabulary: Vocabulary) -> StatesTable? {
    let name = "\(folder.name)/\(StatesReader.file)"
    do {
      let source = SourceText(name: name, bytes: try folder.read(StatesReader.file))
      var reader = StatesReader(vocabulary)
      if folder.isShipped { return reader.readShipped(source, findings: &findings) }
      guard
        let tree = YAMLTree.read(
          source, expecting: "'as-of: <day>' and 'states:'", findings: &findings)
      else { return nil }
      var cursor = TreeCursor(tree: tree)
      let table = reader.read(&cursor)
      findings.add(cursor.findings)
      return table
    } catch {
      guard !error.isMissing else { return nil }
      findings.add(
        Finding(
          id: .unreadableFile, source: SourceText(name: name, bytes: []), place: nil,
          message: "cannot be read: \(error.reason)",
          help: ["a checklist does without this table; take the file away, or mend it"]))
      return nil
    }
  }

  /// Reads the group's file that `checklist.yaml` names at `node`.
  private mutating func readGroup(
    _ node: YAMLTree.Node, _ root: inout TreeCursor, _ groups: inout GroupReader,
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
      var cursor = TreeCursor(tree: tree)
      DraftMarks.report(&cursor)
      groups.read(&cursor, into: &checklist)
      findings.add(cursor.findings)
    } catch {
      root.error(
        .unreadableFile, at: node, "the file \(VisibleText.quoted(path)) cannot be read",
        expected: error.reason)
    }
  }
}
