import ArgumentParser
import Findings
import Documents
import SystemPackage

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
    guard let template else { return try .standard() }
    guard FileAccess.isFolder(template) else {
      throw Failure(.noInput, "\(VisibleText.oneLine(template)) is not a folder")
    }
    var texts: [String: String] = [:]
    for name in HTMLTemplates.names where FileAccess.exists("\(template)/\(name)") {
      let path = "\(template)/\(name)"
      do {
        let bytes = try FileAccess.read(path, limit: 1 << 24, isPlain: true)
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw Failure(.inputHasErrors, "\(VisibleText.oneLine(path)) is not UTF-8 text")
        }
        texts[name] = text
      } catch let reason as Errno {
        throw Failure(.inputOutput, "\(VisibleText.oneLine(path)) cannot be read: \(reason)")
      }
    }
    if texts.isEmpty {
      throw Failure(
        .noInput,
        "\(VisibleText.oneLine(template)) holds none of "
          + HTMLTemplates.names.joined(separator: ", "))
    }
    do {
      return try HTMLTemplates(replacing: texts)
    } catch {
      throw Failure(
        .inputHasErrors, "\(VisibleText.oneLine("\(template)/\(error.name)")): \(error.reason)")
    }
  }
}
