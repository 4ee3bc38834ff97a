import Findings
import Loading
import PolicyModel
import YAMLTree

/// Has the loader judge the answers, and takes out what it refuses until it refuses nothing.
struct ReturnedJudgement {
  private(set) var entries: [ReturnedEntry]
  private(set) var notTaken: [ReturnedRows.Stray] = []
  private(set) var source: SourceText
  /// Questions whose answer was refused.
  private(set) var withoutStatement: Set<IndicatorIndex> = []
  private let head: ReturnedFileHead
  private let base: ReturnedAnswers.Base
  private let name: String

  init(
    _ entries: [ReturnedEntry], _ head: ReturnedFileHead, _ name: String,
    _ base: ReturnedAnswers.Base
  ) {
    (self.entries, self.head, self.base, self.name) = (entries, head, base, name)
    source = SourceText(name: name, bytes: [])
  }

  mutating func judge() {
    takeOutLongTexts()
    let loader = AssessmentLoader(base.checklist)
    while true {
      source = SourceText(name: name, bytes: Array(text.utf8))
      var findings = FindingList()
      guard let tree = YAMLTree.read(source, findings: &findings) else { return }
      let faults = loader.load(tree).1
      var wasRefused = false
      // From behind, so that what is before keeps its place.
      for fault in faults.kept where Self.isRefusal(fault) {
        if refuse(fault, tree) { wasRefused = true }
      }
      entries.removeAll(where: \.parts.isEmpty)
      // What is left concerns the file as a whole, and is told by whoever reads it.
      guard wasRefused else { return }
    }
  }

  /// What the loader takes with a warning, and means otherwise than it was said.
  private static func isRefusal(_ finding: Finding) -> Bool {
    finding.severity == .error || finding.id == .notApplicableNotPermitted
      || finding.id == .implausible
  }

  /// So that no cell makes a file that is not read at all.
  private mutating func takeOutLongTexts() {
    for index in entries.indices {
      for part in entries[index].parts.reversed() where part.text.utf8.count > ReturnedText.longest
      {
        entries[index].parts.removeAll { $0.role == part.role && $0.text == part.text }
        refuse(
          part, entries[index],
          "it has \(part.text.utf8.count) bytes", "a text of some pages")
      }
    }
    entries.removeAll(where: \.parts.isEmpty)
  }

  // MARK: Refusing

  private mutating func refuse(_ fault: Finding, _ tree: YAMLTree) -> Bool {
    guard let offset = fault.place?.start else { return false }
    for block in [AssessmentKey.answers, .facts] {
      guard let node = tree.value(at: [block.rawValue]) else { continue }
      for (key, value) in tree.entries(node)
      where (tree.place(key).start...tree.place(value).end).contains(offset) {
        let id = tree.text(key)
        guard let index = entries.firstIndex(where: { $0.id == id && Self.block($0) == block })
        else { return false }
        return refuse(fault, index, offset, value, tree)
      }
    }
    return false
  }

  private mutating func refuse(
    _ fault: Finding, _ index: Int, _ offset: Int, _ node: YAMLTree.Node, _ tree: YAMLTree
  ) -> Bool {
    let entry = entries[index]
    guard let (place, key) = entry.part(at: offset, in: node, of: tree), place < entry.parts.count
    else { return false }
    let part = entry.parts[place]
    let why = fault.message
    // Of a piece of evidence only what is at fault goes.
    if part.role == .evidence, let key, part.content.count > 1,
      let own = part.content.first(where: { $0.key == key }), case .text(let text) = own.value
    {
      entries[index].parts[place].content.removeAll { $0.key == key }
      notTaken.append(
        .init(
          place: part.place, id: entry.id, text: text, why: why,
          instead: Self.advice(on: key, fault)))
      return true
    }
    entries[index].parts.remove(at: place)
    refuse(part, entry, why, advice(on: part, of: entry, fault))
    return true
  }

  private mutating func refuse(
    _ part: ReturnedEntry.Part, _ entry: ReturnedEntry, _ why: String, _ instead: String
  ) {
    notTaken.append(
      .init(place: part.place, id: entry.id, text: part.text, why: why, instead: instead))
    if part.role == .statement, case .indicator(let index) = entry.subject {
      withoutStatement.insert(index)
    }
  }

  // MARK: Advice

  /// What to write, in an official's words: those of the file that the answers go into are none.
  private func advice(
    on part: ReturnedEntry.Part, of entry: ReturnedEntry, _ fault: Finding
  ) -> String {
    guard part.role == .statement else {
      return Self.advice(on: part.content.first?.key ?? "", fault)
    }
    let answer =
      switch entry.subject {
      case .indicator(let index), .element(let index, _):
        AnswerAdvice.words(base.checklist.indicators[index])
      case .fact: AnswerAdvice.fact
      }
    let guess = fault.help.first { $0.hasPrefix("did you mean") }
    return ([answer] + [guess].compactMap(\.self)).joined(separator: "; ")
  }

  private static func advice(on key: String, _ fault: Finding) -> String {
    switch EvidenceKey(rawValue: key) {
    case .date: AnswerAdvice.day
    case .url: AnswerAdvice.link
    default: fault.help.first ?? fault.expectation ?? ""
    }
  }

  private static func block(_ entry: ReturnedEntry) -> AssessmentKey {
    if case .fact = entry.subject { .facts } else { .answers }
  }

  // MARK: Writing

  private var text: String {
    var cited: Set<String> = []
    for part in entries.flatMap(\.parts) where part.role == .evidence {
      for entry in part.content where entry.key == EvidenceKey.source.rawValue {
        if case .text(let id) = entry.value { cited.insert(id) }
      }
    }
    var file = head.entries(citing: cited, base.assessment)
    for block in [AssessmentKey.facts, .answers] {
      let own = entries.filter { Self.block($0) == block }
      guard !own.isEmpty else { continue }
      file.append(.init(block.rawValue, .mapping(own.map { .init($0.id, $0.content) })))
    }
    let writer = ContentWriter(step: 2, admitsLiterals: false)
    return file.flatMap { writer.entry($0.key, $0.value, column: 0) }.joined(separator: "\n") + "\n"
  }
}
