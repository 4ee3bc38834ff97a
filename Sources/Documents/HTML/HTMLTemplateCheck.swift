import Findings
import TextTemplates

/// Refuses a template that would never end, or that names what is not there.
struct HTMLTemplateCheck {
  /// The names that the program's own templates have.
  private let known: Set<String>

  init(own files: [(name: String, text: String)]) throws(TemplateFault) {
    var known: Set<String> = []
    for file in files where file.name.hasSuffix(".mustache") {
      let template = try TextTemplate(
        file.text, name: String(file.name.dropLast(".mustache".count)))
      known.formUnion(template.names.map(Self.bare))
    }
    self.known = known
  }

  /// - Parameter name: the template's, without the ending.
  func refuseWrong(_ template: TextTemplate, _ name: String) throws(TemplateFault) {
    try refuseEndlessPartials(in: template, name)
    try refuseUnknownNames(in: template, name)
  }

  /// Only `{{>block}}` can be put in, and in itself only for the blocks inside, else it would never end.
  private func refuseEndlessPartials(
    in template: TextTemplate, _ name: String
  ) throws(TemplateFault) {
    for inclusion in template.inclusions {
      let isInside = ["blocks", "figures"].contains(inclusion.section?.name)
      if inclusion.tag.name == "block", name != "block" || isInside { continue }
      throw TemplateFault(
        name: "\(name).mustache",
        reason: "line \(inclusion.tag.line): only '{{>block}}' can be put in, in block.mustache "
          + "right behind '{{#blocks}}' or '{{#figures}}'")
    }
  }

  /// A name that no template of ours has would stand for nothing without a word.
  private func refuseUnknownNames(
    in template: TextTemplate, _ name: String
  ) throws(TemplateFault) {
    for tag in template.names where !known.contains(Self.bare(tag)) {
      let unknown = Self.bare(tag)
      let near = Suggestion.nearest(to: unknown, among: known.sorted())
      throw TemplateFault(
        name: "\(name).mustache",
        reason: "line \(tag.line): there is no \(VisibleText.quoted(unknown, limit: 64)) to put in"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }

  /// A name without the point that keeps it to the innermost record.
  private static func bare(_ tag: TextTemplate.Tag) -> String { tag.path.joined(separator: ".") }
}
