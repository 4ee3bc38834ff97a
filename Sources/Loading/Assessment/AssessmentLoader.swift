package import Findings
package import PolicyModel
package import YAMLTree

/// Reads assessments against one checklist. Made once, it reads any number of files.
package struct AssessmentLoader: Sendable {
  private let index: ChecklistIndex

  package var checklist: Checklist { index.checklist }

  package init(_ checklist: Checklist) { index = ChecklistIndex(checklist) }

  /// The id of the checklist that a file says it answers, for choosing the loader; nil, with
  /// findings, where the file cannot be read so far.
  package static func checklistID(
    in tree: YAMLTree
  ) -> (id: String?, place: Place?, FindingList) {
    var cursor = TreeCursor(tree: tree)
    guard tree.kind(tree.root) == .mapping else {
      cursor.wrongKind(
        tree.root, "this file", expected: "expected keys such as assessment: …, state: …",
        help: isTable(tree)
          ? ["if it is a table of answers: assessor answer ASSESSMENT --from-table TABLE"] : [])
      return (nil, nil, cursor.findings)
    }
    if let (_, value) = tree.entry(AssessmentKey.assessment.rawValue, of: tree.root) {
      return (cursor.text(value, "'assessment'"), tree.place(value), cursor.findings)
    }
    _ = cursor.fields(tree.root, AssessmentKey.self)
    return (nil, nil, cursor.findings)
  }

  /// Whether a text looks like rows of cells.
  private static func isTable(_ tree: YAMLTree) -> Bool {
    let head = tree.source[0..<min(200, tree.source.bytes.count)].split(separator: "\n").first ?? ""
    return head.contains(";") || head.contains("\t") || head.contains(",")
  }

  /// The words that ``YAMLTree/read(_:limits:expecting:findings:)`` needs for an empty file.
  package static let contents = "'assessment: <checklist id>', 'state:', 'date:' and 'answers:'"

  /// Reads a file's tree; nil if it has any error.
  package func load(_ tree: YAMLTree) -> (assessment: Assessment?, FindingList) {
    var cursor = TreeCursor(tree: tree)
    let assessment = assessment(&cursor)
    return (cursor.findings.hasErrors ? nil : assessment, cursor.findings)
  }

  private func assessment(_ cursor: inout TreeCursor) -> Assessment? {
    let margin = MarginEntries(of: cursor.tree, index)
    margin.report(&cursor)
    guard
      let fields = cursor.fields(cursor.tree.root, AssessmentKey.self, passing: margin.contains)
    else { return nil }
    let id = fields[.assessment].flatMap { cursor.text($0, "'assessment'") } ?? ""
    if let node = fields[.assessment], !id.isEmpty, id != checklist.id {
      cursor.error(
        .anotherChecklist, at: node,
        "this file answers the checklist \(VisibleText.quoted(id, limit: 64))",
        expected: "expected '\(checklist.id)', the checklist in use")
    }
    let version = fields[.checklistVersion].flatMap { cursor.text($0, "version") } ?? ""
    let state = StateReader.read(fields[.state], checklist.states, &cursor)
    let date = fields[.date].flatMap { cursor.date($0, "date") }
    let respondent = RespondentReader.read(fields[.respondent], &cursor)
    let basis = fields[.basis].flatMap { node in
      cursor.tree.isBlank(node) ? nil : cursor.choice(node, "'basis'", as: Basis.self)
    }
    let period = PeriodReader.read(fields[.period], asOf: date, &cursor)
    let leftOut = fields[.leftOut].flatMap { LeftOutReader.read($0, &cursor) }
    // Answers to another checklist would be one fault each.
    guard id.isEmpty || id == checklist.id else { return nil }
    let age = ChecklistVersion(index: index, version: version)
    let offices = OfficesReader(index: index, version: age)
    let office = fields[.office].flatMap { node in
      cursor.tree.isBlank(node) ? nil : age.agency(node, &cursor)
    }
    let enquiry = EnquiryReader.read(fields[.collect], &cursor)
    let officeNames = offices.offices(fields[.offices], &cursor)
    let assignments = offices.assignments(fields[.assigned], &cursor)
    let sources = SourcesReader.read(fields[.sources], &cursor)
    let (facts, grounds) = FactsReader(index: index, sources: sources, version: age)
      .read(fields, &cursor)
    let answers = AnswersReader(index: index, version: age, sources: sources)
      .read(fields[.answers], &cursor)
    if let node = fields[.checklistVersion] { age.report(at: node, answers, &cursor) }
    let plans = PlanReader(index: index, version: age, date: date).read(fields[.plan], &cursor)
    let records = RecordReader(index: index, version: age, answers: answers)
    let answeredBy = records.answeredBy(fields[.answeredBy], &cursor)
    let carriedOver = records.carriedOver(fields[.carriedOver], &cursor)
    let acceptances = AcceptanceReader(
      index: index, version: age, isPublicCopy: fields[.leftOut] != nil)
    let accepted = records.accepted(fields[.accepted], acceptances, &cursor)
    let signatures = acceptances.signatures(fields[.signed], &cursor)
    guard let state, let date else { return nil }
    var assessment = Assessment(
      source: cursor.tree.source, checklistID: id, checklistVersion: version, state: state,
      date: date, respondent: respondent, facts: facts, answers: answers, plans: plans,
      leftOut: leftOut, digest: ContentDigest(of: [cursor.tree.source.bytes]))
    (assessment.basis, assessment.period) = (basis ?? .selfAssessment, period)
    (assessment.office, assessment.enquiry) = (office, enquiry)
    (assessment.offices, assessment.assignments) = (officeNames, assignments)
    (assessment.sources, assessment.factGrounds) = (Array(sources.all), grounds)
    (assessment.answeredBy, assessment.carriedOver) = (answeredBy, carriedOver)
    (assessment.accepted, assessment.signatures) = (accepted, signatures)
    Contradictions(checklist: checklist, assessment: assessment, fields: fields).report(&cursor)
    cursor.findings.add(OpenMention.findings(in: assessment, of: checklist))
    PublicCopyReview.report(on: assessment, index, fields, &cursor)
    return assessment
  }
}
