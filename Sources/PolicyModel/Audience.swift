/// Who a report is for.
package enum Audience: String, CaseIterable, Sendable {
  /// Those who wrote the assessment: everything that it holds.
  case `internal`
  /// Everybody: only what may be published.
  case `public`
}

extension Assessment {
  /// Who may read all of it: everybody where its own text says that it is a public copy.
  package var audience: Audience { leftOut == nil ? .internal : .public }
}
