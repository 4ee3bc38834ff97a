import Findings
import PolicyModel
import YAMLTree

/// Reads groups and their criteria, across the files of a checklist.
struct CriteriaReading {
  let vocabulary: Vocabulary
  private var groupIDs = IdentifierIndex("a group of this checklist")
  private var criterionIDs = IdentifierIndex("a criterion of this checklist")
  private var fileCount = 0
  /// `related:` may name criteria of later files, so it is resolved at the end.
  private var pending: [(criterion: Int, node: YAMLTree.Node, tree: YAMLTree)] = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func readGroup(_ reader: inout FileReader, _ checklist: inout Checklist) {
    fileCount += 1
    guard let fields = reader.fields(reader.tree.root, GroupKey.self) else { return }
    let id = fields[.group].flatMap { reader.identifier($0, "id", newIn: &groupIDs) } ?? ""
    let title = fields[.title].flatMap { reader.text($0, "title") } ?? ""
    let first = checklist.criteria.count
    let nodes = reader.filledList(fields[.criteria], "'criteria'", of: "criteria")
    for node in nodes { readCriterion(node, &reader, &checklist) }
    checklist.groups.append(
      Group(id: id, title: title, criteria: first..<checklist.criteria.count))
  }

  private mutating func readCriterion(
    _ node: YAMLTree.Node, _ reader: inout FileReader, _ checklist: inout Checklist
  ) {
    guard let fields = reader.fields(node, CriterionKey.self) else { return }
    let id = fields[.id].flatMap { reader.identifier($0, "id", newIn: &criterionIDs) } ?? ""
    let place = reader.tree.place(fields[.id] ?? node)
    let index = checklist.criteria.count
    let notApplicableWhen = reader.optionalText(
      fields[.notApplicableWhen], "'not-applicable-when'")
    let indicators = reader.indicators(
      fields[.indicators], of: id, criterion: index, permission: notApplicableWhen)
    let (lead, support) = reader.agencies(fields[.agency], vocabulary)
    let first = checklist.indicators.count
    checklist.indicators += indicators
    var criterion = Criterion(
      id: id, title: fields[.title].flatMap { reader.text($0, "title") } ?? "",
      statement: reader.optionalText(fields[.statement], "statement") ?? "",
      source: reader.takeaway(fields[.source]), weight: reader.weight(fields[.weight]),
      isCritical: fields[.critical].flatMap { reader.truth($0, "'critical'") } ?? false,
      effort: fields[.effort].flatMap { reader.choice($0, "effort") } ?? .medium, lead: lead,
      support: support, legal: reader.legalReferences(fields[.legal], vocabulary),
      themes: reader.references(fields[.themes], "'themes'", to: vocabulary.themes),
      appliesIf: reader.conditions(fields[.appliesIf], vocabulary),
      recommendation: reader.optionalText(fields[.recommendation], "recommendation") ?? "",
      indicators: first..<checklist.indicators.count, file: fileCount, place: place)
    if let node = fields[.target] {
      criterion.target =
        reader.number(node, "target", in: Limits.share, expected: "a number from 0 to 1") ?? 1
    }
    if criterion.isCritical, criterion.weight == 0 {
      reader.warning(
        .criticalWithoutWeight, at: place, "\(id) is critical and weighs 0",
        help: ["its gate caps bands although it adds nothing to the score"])
    }
    if fields[.source] == nil {
      reader.warning(
        .noSource, at: place, "\(id) names no takeaway",
        help: ["'source: { takeaway: …, kind: …, digest: … }' says which one it comes from"])
    }
    if let node = fields[.related] { pending.append((index, node, reader.tree)) }
    checklist.criteria.append(criterion)
  }

  /// Resolves `related:` once every criterion is known.
  mutating func resolveRelated(_ checklist: inout Checklist) -> FindingList {
    var findings = FindingList()
    for (criterion, node, tree) in pending {
      var reader = FileReader(tree: tree)
      let related = reader.references(node, "'related'", to: criterionIDs)
      if checklist.criteria.indices.contains(criterion) {
        checklist.criteria[criterion].related = related
      }
      findings.add(reader.findings)
    }
    return findings
  }
}

extension FileReader {
  mutating func weight(_ node: Node?) -> Double {
    guard let node else { return 1 }
    return number(node, "weight", in: Limits.weights, expected: "a number from 0 to 1000000") ?? 1
  }

  /// Reads a criterion's `source:`.
  fileprivate mutating func takeaway(_ node: Node?) -> Takeaway {
    var takeaway = Takeaway(locator: "", kind: .recommendation, digest: "")
    guard let node, let fields = fields(node, TakeawayKey.self) else { return takeaway }
    takeaway.locator = fields[.takeaway].flatMap { text($0, "locator") } ?? ""
    if let node = fields[.passage] {
      if fields[.takeaway] != nil {
        error(
          .twoSources, at: node, "a criterion comes from a takeaway or from a passage",
          expected: "expected one of 'takeaway' and 'passage'")
      }
      takeaway.passage = passage(node)
      if let lines = takeaway.passage {
        takeaway.locator =
          lines.count == 1
          ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
      }
    } else if fields[.takeaway] == nil {
      error(
        .missingKey, at: node, "a criterion's source needs 'takeaway'",
        expected: "expected 'takeaway: …' or 'passage: …' among these keys")
    }
    takeaway.kind = fields[.kind].flatMap { choice($0, "kind") } ?? .recommendation
    takeaway.digest = fields[.digest].flatMap { text($0, "digest") } ?? ""
    if let node = fields[.digest], !takeaway.digest.isEmpty, !Self.isDigest(takeaway.digest) {
      error(
        .malformedDigest, at: node, "\(VisibleText.quoted(takeaway.digest)) is not a digest",
        expected: "expected 16 hexadecimal digits in small letters")
    }
    return takeaway
  }

  /// Lines such as `312-318`, counted from 1.
  private mutating func passage(_ node: Node) -> ClosedRange<Int>? {
    guard let text = text(node, "passage") else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { Self.wholeNumber($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first >= 1, first <= last, last <= 9_999_999
    else {
      error(
        .malformedPassage, at: node, "\(VisibleText.quoted(text)) are no lines",
        expected: "expected lines such as 312-318, counted from 1")
      return nil
    }
    return first...last
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  fileprivate mutating func agencies(
    _ node: Node?, _ vocabulary: Vocabulary
  ) -> (lead: Int?, support: [Int]) {
    guard let node, let fields = fields(node, AgencyKey.self) else { return (nil, []) }
    let lead = fields[.lead].flatMap { reference($0, to: vocabulary.agencies) }
    return (lead, references(fields[.support], "'support'", to: vocabulary.agencies))
  }

  fileprivate mutating func legalReferences(
    _ node: Node?, _ vocabulary: Vocabulary
  ) -> [LegalReference] {
    guard let node, !tree.isBlank(node), let items = list(node, "'legal'", of: "references") else {
      return []
    }
    var references: [LegalReference] = []
    for item in items {
      guard let fields = fields(item, LegalKey.self) else { continue }
      let confidence: LegalReference.Confidence =
        fields[.confidence].flatMap { choice($0, "confidence") } ?? .medium
      let conditions = conditions(fields[.appliesIf], vocabulary)
      guard let node = fields[.instrument],
        let instrument = reference(node, to: vocabulary.instruments),
        let article = fields[.article].flatMap({ text($0, "article") })
      else { continue }
      references.append(
        LegalReference(
          instrument: instrument, article: article, confidence: confidence, appliesIf: conditions,
          note: optionalText(fields[.note], "note")))
    }
    return references
  }

  /// Reads `applies-if:`: one fact, `not fact`, or a list of them that must all hold.
  fileprivate mutating func conditions(_ node: Node?, _ vocabulary: Vocabulary) -> [Condition] {
    guard let node, !tree.isBlank(node) else { return [] }
    let items = tree.kind(node) == .sequence ? Array(tree.items(node)) : [node]
    var conditions: [Condition] = []
    for item in items {
      guard let text = text(item, "a condition") else { continue }
      let isNegated = text.hasPrefix("not ")
      let name = isNegated ? String(text.dropFirst(4).drop { $0 == " " }) : text
      guard let fact = reference(item, name, to: vocabulary.facts) else { continue }
      conditions.append(Condition(fact: fact, isNegated: isNegated))
    }
    return conditions
  }
}
