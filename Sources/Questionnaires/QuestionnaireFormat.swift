/// In what an office is asked.
package enum QuestionnaireFormat: String, CaseIterable, Sendable {
  /// A page of its own for a browser.
  case html
  /// A workbook.
  case xlsx
  /// A Word document.
  case docx
}
