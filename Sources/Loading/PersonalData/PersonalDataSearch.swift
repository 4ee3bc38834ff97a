package import Findings
import PolicyModel
package import YAMLTree

/// Looks through an assessment for personal data, because an assessment must not identify anyone.
package struct PersonalDataSearch {
  private let purpose: Purpose
  /// What is looked into, in order, none within another; nil for all of the file.
  private let entries: [Place]?
  private var cursor: TreeCursor

  /// A warning for each place that looks like personal data.
  ///
  /// - Parameter entries: the entries that somebody has just written, which are looked into alone; nil
  ///   for all of the file.
  package static func findings(
    in tree: YAMLTree, for purpose: Purpose = .advice, within entries: [Place]? = nil
  ) -> FindingList {
    var search = PersonalDataSearch(
      purpose: purpose, entries: entries?.sorted { $0.start < $1.start },
      cursor: TreeCursor(tree: tree))
    search.run()
    return search.cursor.findings
  }

  private mutating func run() {
    let tree = cursor.tree
    guard tree.kind(tree.root) == .mapping else { return }
    let blocks = purpose.blocks
    for (key, value) in tree.entries(tree.root) where blocks.contains(tree.text(key)) {
      if tree.text(key) == AssessmentKey.sources.rawValue { searchIDs(of: value) }
      search(value, under: tree.text(key))
    }
  }

  /// Ids of sources are chosen by whoever fills in the file, and stand beside each answer.
  private mutating func searchIDs(of sources: YAMLTree.Node) {
    for (key, source) in cursor.tree.entries(sources) where concerns(key) || concerns(source) {
      let isInterview = kindOfSource(source) == Evidence.Kind.interview.rawValue
      let looks = PersonalData.looks(ofID: cursor.tree.text(key), isInterview: isInterview)
      if let looks { report(looks, at: cursor.tree.place(key)) }
    }
  }

  private func kindOfSource(_ source: YAMLTree.Node) -> String? {
    guard cursor.tree.kind(source) == .mapping else { return nil }
    return cursor.tree.entries(source)
      .first { cursor.tree.text($0.key) == CitedSourceKey.type.rawValue }
      .map { cursor.tree.text($0.value) }
  }

  /// Whether a node is in what is looked into, or holds some of it.
  private func concerns(_ node: YAMLTree.Node) -> Bool {
    guard let entries else { return true }
    let place = cursor.tree.place(node)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].end <= place.start { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].start < place.end
  }

  /// What stands under each key, wherever in an assessment it is.
  private static let contents: [String: KeyContent] = {
    var contents: [String: KeyContent] = [:]
    func add<Key: AssessmentPartKey>(_: Key.Type) {
      // A name that stands for a text anywhere is looked at everywhere.
      for key in Key.allCases where contents[key.rawValue] != .text {
        contents[key.rawValue] = key.content
      }
    }
    add(AssessmentKey.self)
    add(StateKey.self)
    add(RespondentKey.self)
    add(AnswerKey.self)
    add(AmountKey.self)
    add(EvidenceKey.self)
    add(CitedSourceKey.self)
    add(PeriodKey.self)
    add(OfficeKey.self)
    add(FactAnswerKey.self)
    add(PlanKey.self)
    return contents
  }()

  private mutating func search(_ node: YAMLTree.Node, under key: String) {
    let tree = cursor.tree
    guard concerns(node) else { return }
    switch tree.kind(node) {
    case .alias: break
    case .mapping:
      for (key, value) in tree.entries(node) { search(value, under: tree.text(key)) }
    case .sequence:
      for item in tree.items(node) { search(item, under: key) }
    case .scalar: searchText(node, under: key)
    }
  }

  private mutating func searchText(_ node: YAMLTree.Node, under key: String) {
    // What stands under an id, or under a key that nobody knows, may be a text to whoever wrote it.
    let content = Self.contents[key]
    guard content.map({ purpose.looks(at: $0) }) ?? (purpose == .advice) else { return }
    let sort: PersonalData.Sort =
      switch content {
      case .address: .address
      case .version: .version
      case .text, .identifier, .word, .figure, .date, .parts, nil: .words
      }
    let tree = cursor.tree
    let text = tree.withBytes(node) { Array($0) }
    if Self.published.contains(key) { searchForCounts(text, node) }
    var from = tree.place(node).start
    var isVerbatim = true
    for match in PersonalData.matches(in: text, of: sort) {
      // Where one match does not stand in the file as it reads, no more are looked for there.
      let found = isVerbatim ? Self.place(of: match.range, text, node, tree, from: from) : nil
      isVerbatim = found != nil
      from = found?.end ?? from
      report(match.kind.rawValue, at: found ?? tree.place(node))
    }
  }

  /// The keys of the texts that a public copy keeps.
  private static let published: Set<String> = [
    AnswerKey.reason.rawValue, AnswerKey.publicNote.rawValue, EvidenceKey.title.rawValue,
    EvidenceKey.reference.rawValue, EvidenceKey.at.rawValue, EvidenceKey.quote.rawValue,
    PlanKey.action.rawValue,
  ]

  /// A warning for each number of people below 5.
  private mutating func searchForCounts(_ text: [UInt8], _ node: YAMLTree.Node) {
    var from = cursor.tree.place(node).start
    for match in SmallCountWords.matches(in: text) {
      let found = Self.place(of: match, text, node, cursor.tree, from: from)
      from = found?.end ?? from
      cursor.warning(
        .smallCountInWords, at: found ?? cursor.tree.place(node),
        "this gives a number of people below 5", expected: "a public report prints these words",
        help: ["write 'few', or a share in tens, such as 'between 40% and 50%'"])
    }
  }

  /// - Parameter looks: what it looks like, as ``PersonalData/Kind`` says it.
  private mutating func report(_ looks: String, at place: Place) {
    let message = "this looks like \(looks)"
    switch purpose {
    case .advice:
      cursor.warning(
        .personalData, at: place, message, expected: "an assessment must not identify anyone",
        help: ["take it out, or put something general in its place"])
    case .publication:
      cursor.warning(
        .personalDataLeftOut, at: place, message,
        expected: "left out of the public report",
        help: [
          "take it out of the assessment too, or put something general in its place: an assessment "
            + "must not identify anyone"
        ])
    }
  }

  /// The place of a match where the text stands in the file as it is; nil where it does not, as in
  /// folded lines. The search goes on from the match before, so that many cost no more than one.
  private static func place(
    of match: Range<Int>, _ text: [UInt8], _ node: YAMLTree.Node, _ tree: YAMLTree, from: Int
  ) -> Place? {
    let bytes = tree.source.bytes
    let wanted = text[match]
    let last = tree.place(node).end - wanted.count
    guard let first = wanted.first, last >= from else { return nil }
    for start in from...last where bytes[start] == first {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) {
        return Place(start: start, end: start + wanted.count)
      }
    }
    return nil
  }
}
