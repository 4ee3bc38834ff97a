package import TextTemplates

extension TextTemplate {
  /// The template of a text in the file `<name>.mustache`.
  ///
  /// - Throws: ``TemplateFault`` where the text is no template.
  package init(_ text: String, name: String) throws(TemplateFault) {
    do {
      try self.init(text)
    } catch {
      throw TemplateFault(name: "\(name).mustache", reason: "line \(error.line): \(error.reason)")
    }
  }

  /// The page with the values filled in, each escaped as ``HTMLText`` has it.
  package func page(
    _ values: TemplateRecord, partials: [String: TextTemplate] = [:]
  ) -> String {
    filled(with: values, partials: partials) { HTMLText.escaped($0) }
  }
}
