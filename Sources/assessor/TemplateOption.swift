import ArgumentParser
import Documents
import SystemPackage
import Workspace

/// `--template` of the commands that make pages.
struct TemplateOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with files that take the place of the page's own, or give the styles for Word.",
      discussion: """
        Any of: \(HTMLTemplates.names.joined(separator: ", ")); and for Word one .docx, or its \
        word/styles.xml as \(HTMLTemplates.wordStylesName). Styles that it lacks are the program's own.
        """,
      valueName: "dir"),
    completion: .directory)
  var template: String?

  /// The program's own templates with those of the folder in their place.
  func templates() throws -> HTMLTemplates {
    try template.map(PageTemplates.read) ?? .standard()
  }
}
