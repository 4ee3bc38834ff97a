package import Documents
import Findings
import PolicyModel
import Questionnaires

/// A form with the questions of a checklist, ready to be written.
package struct QuestionForm {
  private let page: FormPage
  private let owner: String
  private let agency: String?
  /// The assessment's file, if the form has its answers.
  private let input: String?

  /// - Parameters:
  ///   - usable: the assessment whose State and answers stand in it; nil for none.
  ///   - checklistName: the checklist where there is no assessment.
  ///   - agency: the agency whose questions alone are asked, by its id or as the State calls it.
  package init(_ usable: UsableAssessment?, checklistName: String?, agency: String?) throws {
    let checklist =
      try usable?.checklist
      ?? ChecklistChoice.checklist(checklistName ?? ChecklistChoice.standard)
    let index = try agency.map { try checklist.agency(named: $0, in: usable?.assessment) }
    page = FormPage(checklist, usable?.assessment, agency: index)
    guard page.count > 0 else { throw WorkspaceFailure.isAskedNothing(agency ?? "") }
    owner =
      usable.map { FileName.of($0.assessment.state.name, else: $0.assessment.state.code) }
      ?? checklist.id
    (self.agency, input) = (index.map { checklist.agencies[$0].id }, usable?.assessment.source.name)
  }

  /// The number of indicators that it asks about.
  package var count: Int { page.count }

  /// The page.
  ///
  /// - Parameter generator: the program's name and version.
  package func text(generator: String) throws(TemplateFault) -> String {
    try page.text(generator: generator)
  }

  /// `norway-justice-form.html`
  package var standardPath: String {
    [owner, agency, "form"].compactMap(\.self).joined(separator: "-") + ".html"
  }

  /// Writes it into a file that is not there yet, or that is to be replaced.
  package func write(generator: String, to path: String, replacing: Bool) throws {
    if !replacing { try OutputFile.refuseExisting(path) }
    let text = try text(generator: generator)
    try OutputFile.write(Array(text.utf8), to: path, from: input.map { [$0] } ?? [])
  }
}
