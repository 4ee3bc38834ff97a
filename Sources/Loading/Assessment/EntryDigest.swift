import PolicyModel
package import YAMLTree

/// The digest of what an entry of an assessment says, by which it is told whether it still says so.
///
/// How it is written makes no difference: order of keys, quotation marks, brackets or lines, comments, and
/// whether a value stands alone or under `answer`.
package enum EntryDigest {
  /// 16 hexadecimal digits, the first of a SHA-256; nil where the entry says nothing.
  package static func of(_ content: YAMLContent) -> String? {
    guard let said = said(content) else { return nil }
    var bytes: [UInt8] = []
    write(said, into: &bytes)
    return String(Digest.hexadecimal(of: bytes).prefix(length))
  }

  /// Of the entry under a path of keys.
  package static func of(_ path: [String], in tree: YAMLTree) -> String? {
    tree.value(at: path).flatMap { of(tree.content($0)) }
  }

  /// How many digits it has.
  package static let length = 16

  /// The digest of a list of entries by their ids, in the order given: `sha256:` and 64 digits.
  package static func named(of entries: [(id: String, digest: String)]) -> String {
    Digest.named(of: Array(entries.map { "\($0.id) \($0.digest)\n" }.joined().utf8))
  }

  /// The content without what says nothing, and a value alone where nothing stands beside it.
  private static func said(_ content: YAMLContent) -> YAMLContent? {
    switch content {
    case .blank: return nil
    case .text: return content
    case .list(let items): return .list(items.map { said($0) ?? .blank })
    case .mapping(let entries):
      let filled = entries.compactMap { entry in
        said(entry.value).map { YAMLContent.Entry(entry.key, $0) }
      }
      if filled.isEmpty { return nil }
      if filled.count == 1, filled[0].key == AnswerKey.answer.rawValue { return filled[0].value }
      return .mapping(filled)
    }
  }

  /// Each part with its kind and its length before it, so that no two contents give the same bytes.
  private static func write(_ content: YAMLContent, into bytes: inout [UInt8]) {
    func begin(_ kind: Character, _ count: Int) { bytes += Array("\(kind)\(count):".utf8) }
    switch content {
    case .blank: begin("b", 0)
    case .text(let text):
      begin("t", text.utf8.count)
      bytes += text.utf8
    case .list(let items):
      begin("l", items.count)
      for item in items { write(item, into: &bytes) }
    case .mapping(let entries):
      begin("m", entries.count)
      for entry in entries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        write(.text(entry.key), into: &bytes)
        write(entry.value, into: &bytes)
      }
    }
  }
}
