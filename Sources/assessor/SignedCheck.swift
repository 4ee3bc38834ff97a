import Documents
import Findings
import PolicyModel

/// Whether all answers are signed as they stand.
enum SignedCheck {
  /// How many ids are named.
  private static let most = 12

  /// Refuses an assessment that nobody has signed as it stands.
  static func require(_ assessment: Assessment) throws {
    guard !assessment.isSigned else { return }
    // Of several signatures the one that the least has changed since; of those the last.
    let whole = assessment.signatures.filter { $0.office == nil }
    let nearest = whole.reversed().min { $0.changedSince.count < $1.changedSince.count }
    guard let nearest else {
      let words =
        assessment.signatures.isEmpty
        ? "nobody has signed the answers" : "only some agencies' answers are signed, not all"
      throw Failure(
        .thresholdNotMet, "\(words); nothing was written",
        help: "'assessor sign FILE --as FUNCTION' signs them as they stand")
    }
    let ids = nearest.changedSince
    let signed = [
      nearest.signedAs.map { "as \(VisibleText.quoted($0))" }, nearest.on.map { "on \($0)" },
    ].compactMap(\.self).joined(separator: " ")
    throw Failure(
      .thresholdNotMet,
      "\(Printed.count(ids.count, "answer")) changed since the answers were signed"
        + (signed.isEmpty ? "" : " \(signed)") + "; nothing was written",
      help:
        "changed: \(ids.map(VisibleText.oneLine).listed(most: most)); sign again once all is agreed"
    )
  }
}
