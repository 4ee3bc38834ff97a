/// Why a template cannot be used.
package struct TemplateFault: Error {
  /// The file's name.
  package let name: String
  package let reason: String

  package init(name: String, reason: String) { (self.name, self.reason) = (name, reason) }
}
