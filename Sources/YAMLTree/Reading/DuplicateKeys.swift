#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the keys of a mapping that come more than once.
///
/// A few keys are compared with one another. Many go into a table; its hashes are seeded anew in each
/// process, so that nobody can write a file whose keys all collide.
struct DuplicateKeys {
  private static let few = 12

  /// A key of a mapping whose end has not come yet, or a place in the table.
  private struct Key {
    /// The index of its record; 0, the root, for no key.
    var record: Int32 = 0
    /// A part of its hash, where it has been needed.
    var hash: UInt32 = 0
  }

  /// The keys of all open mappings, those of the innermost last.
  private var open: [Key] = []
  private var table: [Key] = []

  /// Where the keys of a mapping that begins now will stand.
  var count: Int { open.count }

  /// Whether a further key of a mapping is to be hashed, while its text is at hand; `first` is what
  /// ``count`` was when the mapping began.
  @inline(__always)
  func wantsHash(from first: Int) -> Bool { open.count - first >= Self.few }

  @inline(__always)
  mutating func note(_ record: Int, hash: UInt32) {
    open.append(Key(record: Int32(record), hash: hash))
  }

  /// Ends a mapping and gives each later occurrence of a key with its first, in file order.
  mutating func close(from first: Int, in texts: Texts) -> [(first: Int, second: Int)] {
    defer { open.removeLast(open.count - first) }
    return open.count - first <= Self.few
      ? compareAll(from: first, texts) : compareByHash(from: first, texts)
  }

  private func compareAll(from first: Int, _ texts: Texts) -> [(first: Int, second: Int)] {
    var found: [(first: Int, second: Int)] = []
    var later = first + 1
    while later < open.count {
      var earlier = first
      while earlier < later, !texts.areEqual(open[earlier].record, open[later].record) {
        earlier += 1
      }
      if earlier < later { found.append((Int(open[earlier].record), Int(open[later].record))) }
      later += 1
    }
    return found
  }

  private mutating func compareByHash(
    from first: Int, _ texts: Texts
  ) -> [(first: Int, second: Int)] {
    for index in first..<first + Self.few { open[index].hash = texts.hash(open[index].record) }
    var found: [(first: Int, second: Int)] = []
    let keys = open[first...]
    let mask = (1 << (Int.bitWidth - (keys.count * 2 - 1).leadingZeroBitCount)) - 1
    table.removeAll(keepingCapacity: true)
    table.append(contentsOf: repeatElement(Key(), count: mask + 1))
    for key in keys {
      var slot = Int(key.hash) & mask
      while table[slot].record != 0 {
        if table[slot].hash == key.hash, texts.areEqual(table[slot].record, key.record) { break }
        slot = (slot + 1) & mask
      }
      if table[slot].record == 0 {
        table[slot] = key
      } else {
        found.append((Int(table[slot].record), Int(key.record)))
      }
    }
    return found
  }
}

/// The texts of the scalars among the records.
struct Texts {
  let records: UnsafeBufferPointer<Record>
  let source: UnsafeBufferPointer<UInt8>
  let decoded: UnsafeBufferPointer<UInt8>

  subscript(record: Int32) -> UnsafeRawBufferPointer {
    let record = records[Int(record)]
    return UnsafeRawBufferPointer(
      rebasing: UnsafeRawBufferPointer(record.isDecoded ? decoded : source)[record.textRange])
  }

  func hash(_ record: Int32) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: self[record])
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  @inline(__always)
  func areEqual(_ one: Int32, _ other: Int32) -> Bool {
    guard records[Int(one)].count == records[Int(other)].count else { return false }
    let (a, b) = (self[one], self[other])
    guard let first = a.baseAddress, let second = b.baseAddress else { return true }
    return memcmp(first, second, a.count) == 0
  }
}
