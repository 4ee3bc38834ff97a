import Synchronization

/// `sha256:` and the digest of some bytes, worked out when it is first asked for: most commands name none,
/// and working it out takes longer than scoring.
package struct ContentDigest: Sendable, ExpressibleByStringLiteral {
  /// Shared by all copies, so that it is worked out once.
  private final class Content: Sendable {
    let pieces: [[UInt8]]
    let found: Mutex<String?>

    init(_ pieces: [[UInt8]], found: String? = nil) {
      self.pieces = pieces
      self.found = Mutex(found)
    }
  }

  private let content: Content

  /// That of some pieces joined.
  package init(of pieces: [[UInt8]]) { content = Content(pieces) }

  /// One that is known already, with `sha256:` before it.
  package init(_ known: String) { content = Content([], found: known) }

  package init(stringLiteral known: String) { self.init(known) }

  /// Such as `sha256:2cf2…`.
  package var named: String {
    content.found.withLock { found in
      let digest = found ?? Digest.named(of: content.pieces)
      found = digest
      return digest
    }
  }
}
