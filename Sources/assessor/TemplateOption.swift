import ArgumentParser
import Documents
import SystemPackage
import Workspace

/// `--template` of the commands that make an HTML page.
struct TemplateOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with files that take the place of the page's own.",
      discussion: "Any of: \(HTMLTemplates.names.joined(separator: ", ")).", valueName: "dir"),
    completion: .directory)
  var template: String?

  /// The program's own templates with those of the folder in their place.
  func templates() throws -> HTMLTemplates {
    try template.map(PageTemplates.read) ?? .standard()
  }
}
