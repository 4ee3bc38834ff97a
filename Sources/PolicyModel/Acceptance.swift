/// That an office has looked at an answer and accepts it as it stands.
package struct Acceptance: Sendable, Equatable {
  /// The office, never a person; nil in a public copy.
  package var by: String?
  package var on: CalendarDate?
  /// Whether the answer is still the one that was accepted.
  package var holds: Bool

  package init(by: String?, on: CalendarDate? = nil, holds: Bool = true) {
    (self.by, self.on, self.holds) = (by, on, holds)
  }
}

/// A line under the answers, bound to what they said when it was set.
package struct Signature: Sendable, Equatable {
  /// The function in which somebody signed, never a name; nil in a public copy.
  package var signedAs: String?
  package var on: CalendarDate?
  /// The agency whose answers alone are signed; nil where all are.
  package var office: AgencyIndex?
  /// How many answers and facts it was set under.
  package var count: Int
  /// The ids of the answers and facts that say something else now, or were given since.
  package var changedSince: [String]
  /// `sha256:` and the digest of what was signed; nil in a public copy.
  package var digest: String?

  package init(
    signedAs: String?, on: CalendarDate? = nil, office: AgencyIndex? = nil, count: Int,
    changedSince: [String] = [], digest: String? = nil
  ) {
    (self.signedAs, self.on, self.office) = (signedAs, on, office)
    (self.count, self.changedSince, self.digest) = (count, changedSince, digest)
  }
}

extension Assessment {
  /// Whether somebody has signed all answers as they stand.
  package var isSigned: Bool {
    signatures.contains { $0.office == nil && $0.changedSince.isEmpty }
  }
}
