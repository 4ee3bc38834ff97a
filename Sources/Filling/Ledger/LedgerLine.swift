import FoundationEssentials
import PolicyModel

/// One line of an assessment's ledger: one thing that the program changed, or was asked to.
///
/// It stands in JSON on a line of its own, its keys in alphabetical order, and holds the digest of the line
/// before and of itself, so that a changed, missing or moved line shows.
package struct LedgerLine: Codable, Sendable, Equatable {
  /// What the program did.
  package enum Work: String, Codable, Sendable {
    /// The ledger begins: what the assessment said then, by digest.
    case begin
    case answer, fill, table, merge, plan, assign, accept, sign
    /// A file of a merge said something that was not taken.
    case refused
    /// Somebody changed the assessment with another program.
    case outside
    /// The save that was noted before did not take place, because the program was ended.
    case notSaved = "not-saved"
  }

  /// From 1.
  package var line: Int
  /// Lines of one save have one number, from 1.
  package var save: Int
  package var did: Work
  /// The part of the assessment, by its key.
  package var part: String?
  /// What of it: an answer's id, a fact's; nil where the part is one thing.
  package var id: String?
  /// The digests of what it said before and says now; nil for nothing.
  package var was: String?
  package var became: String?
  /// What it says now, without restricted evidence; nil for nothing, or where all of it is restricted.
  package var value: LoggedContent?
  /// The file that it came from, and the office, where it came from one.
  package var file: String?
  package var office: String?
  /// The day that was given.
  package var on: String?
  /// In a first line: the digests of all that the assessment said, by part and id.
  package var entries: [String: String]?
  /// In the first and the last line of a save: the digest of the assessment's bytes before it.
  package var from: String?
  /// In the last line of a save: the digest of the assessment's bytes after it.
  package var assessment: String?
  /// The SHA-256 of the line before, in hexadecimal; nil in the first.
  package var before: String?
  /// The SHA-256 of this line without this member, in hexadecimal.
  package var digest: String?

  package init(_ did: Work, save: Int, part: String? = nil, id: String? = nil) {
    (line, self.save, self.did, self.part, self.id) = (0, save, did, part, id)
  }

  /// Its bytes, without the line's end.
  package var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // All of its members can be written, so that it cannot fail.
    return (try? encoder.encode(self)).map(Array.init) ?? []
  }

  /// Nil where some bytes are no line of a ledger.
  package init?(_ bytes: [UInt8]) {
    guard let line = try? JSONDecoder().decode(LedgerLine.self, from: Data(bytes)) else {
      return nil
    }
    self = line
  }

  /// The same, in its place behind another line.
  package func placed(_ number: Int, behind bytes: [UInt8]?) -> LedgerLine {
    var placed = self
    placed.line = number
    placed.before = bytes.map { Digest.hexadecimal(of: $0) }
    placed.digest = placed.ownDigest
    return placed
  }

  /// What its digest must be.
  package var ownDigest: String {
    var bare = self
    bare.digest = nil
    return Digest.hexadecimal(of: bare.bytes)
  }
}
