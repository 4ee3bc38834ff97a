extension YAMLTree {
  /// How much a file may ask for before it is refused.
  package struct Limits: Sendable {
    /// The bytes of the file.
    package var bytes = 16 << 20
    /// The lists and mappings that lie inside one another.
    package var depth = 64
    /// The scalars, lists, mappings and aliases, keys included.
    package var nodes = 1_000_000
    /// The bytes of one scalar's text.
    package var scalarBytes = 1 << 20

    package static let standard = Limits()

    package init() {}
  }
}
