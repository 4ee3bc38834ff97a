/// This program, as reports name it.
package enum Engine {
  package static let name = "assessor"
  package static let version = "0.1.0"
}
