package import Findings
import PolicyModel

/// An item that a report's list of takeaways holds.
package struct FoundTakeaway: Sendable {
  /// Its text as it stands there, without its mark; lines are separated by line ends.
  package let text: String
  /// The section it stands in, such as `P1`.
  package let section: String
  /// Which heading it stands under, 0 where its list has none, and the number there.
  package let heading: Int
  package let number: Int
  /// Where it stands in the report's text.
  package let place: Place

  package var locator: String { "\(section)/\(heading)/\(number)" }

  /// The text on one line, as its digest sees it.
  package var sentence: String { Normalisation.folded(text) }

  /// The first 16 hexadecimal digits of the SHA-256 of the sentence.
  package var digest: String { TextDigest.of(sentence) }
}

/// A list of takeaways with its title.
package struct FoundSection: Sendable {
  package let id: String
  package let title: String
  /// The headings in the list; the first is empty where it begins without one.
  package internal(set) var headings: [String] = []
}

/// Digests as a checklist writes them.
package enum TextDigest {
  /// The first 16 digits of the SHA-256 of a text that has been normalised.
  static func of(_ sentence: String) -> String {
    String(Digest.hexadecimal(of: Array(sentence.utf8)).prefix(16))
  }
}
