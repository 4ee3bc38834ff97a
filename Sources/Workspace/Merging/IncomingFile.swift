import Findings
import Loading
import OfficeFiles
import PolicyModel
import Questionnaires
import YAMLTree

/// A file that is put into an assessment, of whatever kind it came back.
struct IncomingFile {
  /// Nil where the file has errors.
  private(set) var tree: YAMLTree?
  private(set) var assessment: Assessment?
  private(set) var findings = FindingList()
  /// Of its bytes as they came.
  let digest: String
  /// What was read of a workbook, a Word file or a table; nil of other kinds.
  private(set) var returned: ReturnedAnswers?
  /// The lines of a mail that are none of the answers.
  private(set) var leftOut: [MailText.Line] = []
  private let source: SourceText

  /// - Parameter base: the assessment that it goes into; nil where it is that itself.
  init(_ source: SourceText, _ checklist: Checklist, base: ReturnedAnswers.Base?) throws {
    (self.source, digest) = (source, Digest.hexadecimal(of: source.bytes))
    if let base {
      try read(checklist, base)
    } else {
      try read(source, checklist)
    }
  }

  private mutating func read(_ checklist: Checklist, _ base: ReturnedAnswers.Base) throws {
    let kind = FileKind(of: source.bytes)
    if let finding = OtherKind.finding(kind, source) { return findings.add(finding) }
    do throws(OfficeFault) {
      switch kind {
      case .workbook:
        let workbook = try ReadWorkbook(source.bytes)
        if let finding = OtherKind.finding(reportTables: workbook, source) {
          return findings.add(finding)
        }
        return read(ReturnedRows(workbook, base), base)
      case .wordDocument:
        return try read(ReturnedRows(ReadDocument(source.bytes), base), base)
      case .macroWorkbook, .macroDocument, .oldWorkbook, .oldDocument, .encrypted,
        .openDocumentSheet, .openDocumentText, .pdf, .html, .richText, .mail, .image, .archive,
        .text, .unknown:
        if let finding = OtherKind.finding(reportTable: source) { return findings.add(finding) }
        if let rows = ReturnedTable.rows(of: source, base) { return read(rows, base) }
      }
    } catch {
      return findings.add(OtherKind.finding(error, source))
    }
    try readText(checklist)
  }

  // MARK: Texts

  private mutating func read(_ source: SourceText, _ checklist: Checklist) throws {
    let reading = try AssessmentReading(source, against: checklist)
    (tree, assessment, findings) = (reading.tree, reading.assessment, reading.findings)
  }

  /// A file in YAML, or one that was pasted into a mail.
  private mutating func readText(_ checklist: Checklist) throws {
    try read(source, checklist)
    guard findings.hasErrors, let mail = MailText(source), mail.source.bytes != source.bytes else {
      return
    }
    let reading = try AssessmentReading(mail.source, against: checklist)
    // What is wrong with the answers of a mail is told of them, and not of the greeting above them.
    guard reading.assessment != nil || tree == nil && reading.tree != nil else { return }
    (tree, assessment, findings) = (reading.tree, reading.assessment, reading.findings)
    leftOut = mail.leftOut
  }

  // MARK: Rows

  private mutating func read(_ rows: ReturnedRows, _ base: ReturnedAnswers.Base) {
    guard rows.isQuestionnaire else {
      return findings.add(
        Finding(
          id: .missingKey, source: SourceText(name: source.name, bytes: []), place: nil,
          message: "no row of this file has the heads or the ids of a questionnaire",
          expectation: nil,
          help: [
            "expected a row with \(QuestionnaireColumn.id.rawValue), \(QuestionnaireColumn.question.rawValue), "
              + "\(QuestionnaireColumn.answer.rawValue), or ids such as "
              + (base.checklist.indicators.first?.id ?? ""),
            "'assessor form' writes a questionnaire",
          ]))
    }
    guard rows.hasAnswers else { return findings.add(Self.withoutAnswers(rows, source)) }
    let answers = ReturnedAnswers(rows, name: source.name, base: base)
    returned = answers
    var found = FindingList()
    guard let tree = YAMLTree.read(answers.source, findings: &found) else {
      return findings.add(placed(found))
    }
    let (assessment, faults) = AssessmentLoader(base.checklist).load(tree)
    found.add(faults)
    self.tree = tree
    self.assessment = found.hasErrors ? nil : assessment
    // The warnings about answers are told when they stand in the assessment.
    for finding in found.kept where finding.severity == .error {
      findings.add(finding.aboutFile(named: source.name))
    }
  }

  /// Nobody's answers can be told in rows whose column of answers is lost or is called otherwise.
  private static func withoutAnswers(_ rows: ReturnedRows, _ source: SourceText) -> Finding {
    let answer = QuestionnaireColumn.answer.rawValue
    let places = rows.withoutAnswers.map { VisibleText.oneLine($0.place) }.joined(separator: ", ")
    let heads = rows.withoutAnswers.flatMap(\.otherHeads).map { VisibleText.quoted($0) }
    var help = [
      "write '\(answer)' at the head of the column that holds the answers, and merge again"
    ]
    if !heads.isEmpty {
      help.append("heads that the questionnaire does not have: \(heads.joined(separator: ", "))")
    }
    return Finding(
      id: .missingKey, source: SourceText(name: source.name, bytes: []), place: nil,
      message: "\(places) has no column '\(answer)'; nothing of the file was taken", help: help)
  }

  /// Findings about what was read of rows, without places in a text that nobody has.
  func placed(_ found: FindingList) -> FindingList {
    guard returned != nil else { return found }
    var list = FindingList()
    for finding in found.kept { list.add(finding.aboutFile(named: source.name)) }
    return list
  }
}

extension Finding {
  /// The same about a file as a whole, or about a place in it that its name says.
  func aboutFile(named name: String) -> Finding {
    // What stands beside a caret stands behind the words where there is none.
    Finding(
      id: id, severity: severity, source: SourceText(name: name, bytes: []), place: nil,
      message: [message, expectation].compactMap(\.self).joined(separator: "; "), help: help,
      about: subjects)
  }
}
