/// What is in a ZIP archive, read within limits, so that no archive takes more than a moment or a little memory.
///
/// Entries may be stored or deflated. An archive that no office program writes is refused: one with two
/// entries of the same name, with names that lead out of it, or with entries that lie over one another.
package struct ZipReader: Sendable {
  package enum Limit {
    /// Of the archive, in bytes: as much as is read of any file that is put in.
    package static let archive = 16 << 20
    package static let entries = 2_000
    /// Of a name, in bytes.
    package static let name = 240
    /// Of one entry, in bytes, once it is inflated.
    package static let entry = 12 << 20
    /// Of all entries that are asked for.
    package static let total = 20 << 20
    /// How many times larger than in the archive an entry of more than `smallEntry` bytes may be.
    package static let ratio = 200
    package static let smallEntry = 1 << 20
  }

  /// The names of its entries, in the archive's order.
  package let names: [String]
  private let bytes: [UInt8]
  /// By their names in small letters: office programs tell no case apart.
  private let entries: [String: ZipEntry]
  private var inflated = 0

  package init(_ bytes: [UInt8]) throws(OfficeFault) {
    guard bytes.count <= Limit.archive else {
      throw .tooLarge("more than \(Limit.archive >> 20) MiB")
    }
    let list = try ZipDirectory(bytes).entries()
    var entries: [String: ZipEntry] = [:]
    for entry in list {
      guard entries.updateValue(entry, forKey: entry.name.lowercased()) == nil else {
        throw .damaged("two of its parts have the same name")
      }
    }
    (self.bytes, self.entries, names) = (bytes, entries, list.map(\.name))
  }

  package func contains(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// The bytes of an entry; nil where there is none of that name.
  package mutating func content(_ name: String) throws(OfficeFault) -> [UInt8]? {
    guard let entry = entries[name.lowercased()] else { return nil }
    guard entry.size <= Limit.entry else {
      throw .tooLarge("a part of more than \(Limit.entry >> 20) MiB")
    }
    guard inflated + entry.size <= Limit.total else {
      throw .tooLarge("parts of more than \(Limit.total >> 20) MiB in all")
    }
    guard entry.size <= Limit.smallEntry || entry.size <= Limit.ratio * entry.stored.count else {
      throw .tooLarge("a part packed \(Limit.ratio) times smaller than it is")
    }
    inflated += entry.size
    let stored = bytes[entry.stored]
    let content =
      entry.isDeflated ? Inflation.inflated(stored, size: entry.size) : [UInt8](stored)
    guard let content, content.count == entry.size, Inflation.sum(content) == entry.sum else {
      throw .damaged("its part \(entry.name) is not as it was packed")
    }
    return content
  }
}

/// One entry of an archive.
struct ZipEntry: Sendable {
  var name: String
  var isDeflated: Bool
  var sum: UInt32
  /// Where its bytes are in the archive.
  var stored: Range<Int>
  /// How many bytes it has once it is inflated.
  var size: Int
}
