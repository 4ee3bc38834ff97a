package import Documents
import Findings
import OfficeFiles
import PolicyModel
import Questionnaires

/// The questions of a checklist for whoever answers them, ready to be written.
package struct QuestionForm {
  private let questions: QuestionSet
  private let reply: FormReply
  private let format: QuestionnaireFormat
  private let owner: String
  private let agency: String?
  /// The assessment's file, if the form has its answers.
  private let input: String?

  /// - Parameters:
  ///   - usable: the assessment whose State and answers stand in it; nil for none.
  ///   - checklistName: the checklist where there is no assessment.
  ///   - agency: the agency whose questions alone are asked, by its id or as the State calls it.
  ///   - asking: what is to be different from other forms of the assessment.
  package init(
    _ usable: UsableAssessment?, checklistName: String?, agency: String?,
    _ asking: FormAsking = FormAsking()
  ) throws {
    let checklist =
      try usable?.checklist
      ?? ChecklistChoice.checklist(checklistName ?? ChecklistChoice.standard)
    let index = try agency.map { try checklist.agency(named: $0, in: usable?.assessment) }
    questions = QuestionSet(
      checklist, usable?.assessment, agency: index, withoutNotes: asking.withoutNotes)
    guard questions.count > 0 else { throw WorkspaceFailure.isAskedNothing(agency ?? "") }
    (reply, format) = (asking.reply(usable?.assessment.enquiry), asking.format)
    owner =
      usable.map { FileName.of($0.assessment.state.name, else: $0.assessment.state.code) }
      ?? checklist.id
    (self.agency, input) = (index.map { checklist.agencies[$0].id }, usable?.assessment.source.name)
  }

  /// The number of indicators that it asks about.
  package var count: Int { questions.count }

  /// What it carries that is not for everybody, in words; nil where it carries nothing of the kind.
  package var carries: String? {
    guard let contents = questions.contents else { return nil }
    let parts = [
      (contents.notes, "internal note", "internal notes"),
      (contents.restricted, "restricted piece of evidence", "restricted pieces of evidence"),
    ].filter { $0.0 > 0 }.map { Printed.count($0.0, $0.1, $0.2) }
    return parts.isEmpty ? nil : "carries " + parts.joined(separator: " and ")
  }

  /// What is written.
  ///
  /// - Parameter generator: the program's name and version.
  package func bytes(generator: String) throws(TemplateFault) -> [UInt8] {
    switch format {
    case .html: Array(try FormPage(questions, reply: reply).text(generator: generator).utf8)
    case .xlsx: Questionnaire(questions, reply: reply).workbook(generator: generator).bytes
    case .docx: Questionnaire(questions, reply: reply).document(generator: generator).bytes
    }
  }

  /// `norway-justice-form.html`
  package var standardPath: String {
    [owner, agency, "form"].compactMap(\.self).joined(separator: "-") + ".\(format.rawValue)"
  }

  /// Writes it into a file that is not there yet, or that is to be replaced.
  package func write(generator: String, to path: String, replacing: Bool) throws {
    if !replacing { try OutputFile.refuseExisting(path) }
    try OutputFile.write(
      bytes(generator: generator), to: path, from: input.map { [$0] } ?? [])
  }
}
