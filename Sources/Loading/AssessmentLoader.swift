import Findings
import PolicyModel
import YAMLTree

/// Reads assessments against one checklist. Made once, it reads any number of files.
package struct AssessmentLoader: Sendable {
  package let checklist: Checklist
  let vocabulary: Vocabulary
  let indicators: IdentifierIndex
  let criteria: IdentifierIndex

  package init(_ checklist: Checklist) {
    self.checklist = checklist
    vocabulary = Vocabulary(checklist)
    indicators = IdentifierIndex("an indicator of this checklist", checklist.indicators.map(\.id))
    criteria = IdentifierIndex("a criterion of this checklist", checklist.criteria.map(\.id))
  }

  /// The id of the checklist that a file says it answers, for choosing the loader; nil, with
  /// findings, where the file cannot be read so far.
  package static func checklistID(
    in tree: YAMLTree
  ) -> (id: String?, place: Place?, FindingList) {
    var reader = FileReader(tree: tree)
    guard tree.kind(tree.root) == .mapping else {
      reader.wrongKind(
        tree.root, "this file", expected: "expected keys such as assessment: …, state: …")
      return (nil, nil, reader.findings)
    }
    for (key, value) in tree.entries(tree.root)
    where tree.text(key) == AssessmentKey.assessment.rawValue {
      return (reader.text(value, "'assessment'"), tree.place(value), reader.findings)
    }
    _ = reader.fields(tree.root, AssessmentKey.self)
    return (nil, nil, reader.findings)
  }

  /// The words that ``YAMLTree/read(_:limits:expecting:findings:)`` needs for an empty file.
  package static let contents = "'assessment: <checklist id>', 'state:', 'date:' and 'answers:'"

  /// Reads a file's tree; nil if it has any error.
  package func load(_ tree: YAMLTree) -> (assessment: Assessment?, FindingList) {
    var reader = FileReader(tree: tree)
    let assessment = assessment(&reader)
    return (reader.findings.hasErrors ? nil : assessment, reader.findings)
  }

  private func assessment(_ reader: inout FileReader) -> Assessment? {
    guard let fields = reader.fields(reader.tree.root, AssessmentKey.self) else { return nil }
    let id = fields[.assessment].flatMap { reader.text($0, "'assessment'") } ?? ""
    if let node = fields[.assessment], !id.isEmpty, id != checklist.id {
      reader.error(
        .anotherChecklist, at: node,
        "this file answers the checklist \(VisibleText.quoted(id, limit: 64))",
        expected: "expected '\(checklist.id)', the checklist in use")
    }
    let version = fields[.checklistVersion].flatMap { reader.text($0, "version") } ?? ""
    let state = reader.state(fields[.state])
    let date = fields[.date].flatMap { reader.date($0, "date") }
    let respondent = reader.respondent(fields[.respondent])
    let leftOut = fields[.leftOut].flatMap { reader.leftOut($0) }
    // Answers to another checklist would be one fault each.
    guard id.isEmpty || id == checklist.id else { return nil }
    let facts = facts(fields, &reader)
    let isOtherVersion = !version.isEmpty && version != checklist.version
    let answers = answers(fields[.answers], isOtherVersion: isOtherVersion, &reader)
    if isOtherVersion, let node = fields[.checklistVersion] {
      reportVersion(version, node, answers, &reader)
    }
    let plans = plans(fields[.plan], isOtherVersion: isOtherVersion, &reader)
    let records = records(fields, isOtherVersion: isOtherVersion, answers, &reader)
    guard let state, let date else { return nil }
    var assessment = Assessment(
      source: reader.tree.source, checklistID: id, checklistVersion: version, state: state,
      date: date, respondent: respondent, facts: facts, answers: answers, plans: plans,
      leftOut: leftOut, digest: "sha256:" + Digest.hexadecimal(of: reader.tree.source.bytes))
    (assessment.answeredBy, assessment.carriedOver) = records
    return assessment
  }

  /// Says what a change of version may mean for the answers.
  private func reportVersion(
    _ version: String, _ node: YAMLTree.Node, _ answers: [Answer], _ reader: inout FileReader
  ) {
    let without = answers.indices.filter { answers[$0].place == nil }
      .map { checklist.indicators[$0].id }
    var help = ["answers count by id; read again those whose question may have changed"]
    if !without.isEmpty {
      help.append("without an entry in this file: \(without.joined(separator: ", "))")
    }
    reader.warning(
      .anotherVersion, at: reader.tree.place(node),
      "this file was written for version \(VisibleText.quoted(version)), not \(checklist.version)",
      expected: "the checklist in use is \(checklist.version)", help: help)
  }

  private func facts(
    _ fields: Fields<AssessmentKey>, _ reader: inout FileReader
  ) -> [FactAnswer] {
    var facts = Array(repeating: FactAnswer.notGiven, count: checklist.facts.count)
    if let node = fields[.facts], !reader.tree.isBlank(node) {
      guard reader.tree.kind(node) == .mapping else {
        reader.wrongKind(node, "'facts'", expected: "expected lines such as '<fact>: yes'")
        return facts
      }
      for (key, value) in reader.tree.entries(node) {
        guard let index = reader.reference(key, to: vocabulary.facts) else { continue }
        facts[index] = reader.fact(value)
      }
    }
    let missing = facts.indices.filter { !facts[$0].isSettled }
    if !missing.isEmpty {
      let ids = missing.map { checklist.facts[$0].id }.joined(separator: ", ")
      let key = reader.tree.entries(fields.node)
        .first { reader.tree.text($0.key) == AssessmentKey.facts.rawValue }?.key
      reader.warning(
        .factNotGiven, at: key.map { reader.tree.place($0) },
        missing.count == 1
          ? "1 fact about the State is not given"
          : "\(missing.count) facts about the State are not given",
        expected: "expected yes or no for each",
        help: ["not given: \(ids)", "what depends on a fact that is not given is taken to apply"])
    }
    return facts
  }

  private func plans(
    _ node: YAMLTree.Node?, isOtherVersion: Bool, _ reader: inout FileReader
  ) -> [Int: Plan] {
    guard let node, !reader.tree.isBlank(node) else { return [:] }
    guard reader.tree.kind(node) == .mapping else {
      reader.wrongKind(node, "'plan'", expected: "expected criterion ids as keys")
      return [:]
    }
    var plans: [Int: Plan] = [:]
    for (key, value) in reader.tree.entries(node) {
      if isOtherVersion, criteria[reader.tree.text(key)] == nil {
        reader.removed(key, "criterion", in: checklist)
        continue
      }
      guard let index = reader.reference(key, to: criteria) else { continue }
      if reader.tree.isBlank(value) { continue }
      if let plan = reader.plan(value, vocabulary) { plans[index] = plan }
    }
    return plans
  }
}

extension FileReader {
  /// An answer or a plan entry to something that this version of the checklist no longer has.
  mutating func removed(_ key: Node, _ what: String, in checklist: Checklist) {
    warning(
      .removed, at: tree.place(key),
      "version \(checklist.version) has no \(what) \(VisibleText.quoted(tree.text(key)))",
      expected: "kept in the file and not scored")
  }

  fileprivate mutating func fact(_ node: Node) -> FactAnswer {
    if tree.isBlank(node) { return .notGiven }
    guard let text = text(node, "a fact") else { return .notGiven }
    switch Word(text) {
    case .yes: return .yes
    case .no: return .no
    case .unknown: return .unknown
    default:
      error(
        .notAChoice, at: node, "\(VisibleText.quoted(text)) does not settle a fact",
        expected: "expected yes, no or unknown")
      return .notGiven
    }
  }

  fileprivate mutating func respondent(_ node: Node?) -> Respondent {
    var respondent = Respondent(role: .government, name: "")
    guard let node, !tree.isBlank(node), let fields = fields(node, RespondentKey.self) else {
      return respondent
    }
    respondent.role = fields[.role].flatMap { choice($0, "role") } ?? .other
    respondent.name = optionalText(fields[.name], "name") ?? ""
    return respondent
  }

  fileprivate mutating func plan(_ node: Node, _ vocabulary: Vocabulary) -> Plan? {
    guard let fields = fields(node, PlanKey.self) else { return nil }
    var plan = Plan()
    plan.action = optionalText(fields[.action], "action")
    plan.note = optionalText(fields[.note], "note")
    if let node = fields[.lead], !tree.isBlank(node) {
      plan.lead = reference(node, to: vocabulary.agencies)
    }
    if let node = fields[.deadline], !tree.isBlank(node) { plan.deadline = date(node, "deadline") }
    if let node = fields[.status], !tree.isBlank(node) { plan.status = choice(node, "status") }
    return plan
  }
}
