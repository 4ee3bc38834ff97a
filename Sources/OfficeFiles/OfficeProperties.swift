/// What a file of an office program says of itself.
package struct OfficeProperties: Sendable, Equatable {
  package var title: String
  /// A BCP 47 tag.
  package var language: String
  /// The program that wrote it, with its version.
  package var generator: String

  package init(title: String, language: String, generator: String) {
    (self.title, self.language, self.generator) = (title, language, generator)
  }
}
