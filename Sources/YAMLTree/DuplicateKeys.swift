import Glibc

/// Finds the keys of a mapping that come more than once.
///
/// A few keys are compared with one another. Many go into a table; its hashes are seeded anew in each
/// process, so that nobody can write a file whose keys all collide.
struct DuplicateKeys {
  private static let few = 12

  private struct Slot {
    /// The record of a key; 0, the root, for none.
    var key: Int32 = 0
    var hash: UInt32 = 0
  }

  private var keys: [Int32] = []
  private var slots: [Slot] = []

  /// Each later occurrence with the first one, as indices of records, in file order.
  mutating func find(
    in mapping: Int, _ records: [Record], _ source: UnsafeBufferPointer<UInt8>, _ decoded: [UInt8]
  ) -> [(first: Int, second: Int)] {
    keys.removeAll(keepingCapacity: true)
    var index = mapping + 1
    let end = Int(records[mapping].next)
    while index < end {
      keys.append(Int32(index))
      index = Int(records[Int(records[index].next)].next)
    }
    return records.withUnsafeBufferPointer { records in
      decoded.withUnsafeBufferPointer { decoded in
        let texts = Texts(records: records, source: source, decoded: decoded)
        return keys.count <= Self.few ? compareAll(texts) : compareByHash(texts)
      }
    }
  }

  private func compareAll(_ texts: Texts) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    for later in keys.indices.dropFirst() {
      for earlier in 0..<later where texts.areEqual(keys[earlier], keys[later]) {
        found.append((Int(keys[earlier]), Int(keys[later])))
        break
      }
    }
    return found
  }

  private mutating func compareByHash(_ texts: Texts) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    let mask = (1 << (Int.bitWidth - (keys.count * 2 - 1).leadingZeroBitCount)) - 1
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(Slot(), count: mask + 1))
    for key in keys {
      var hasher = Hasher()
      hasher.combine(bytes: texts[key])
      let hash = hasher.finalize()
      let mark = UInt32(truncatingIfNeeded: hash >> 32)
      var slot = hash & mask
      while slots[slot].key != 0 {
        if slots[slot].hash == mark, texts.areEqual(slots[slot].key, key) { break }
        slot = (slot + 1) & mask
      }
      if slots[slot].key == 0 {
        slots[slot] = Slot(key: key, hash: mark)
      } else {
        found.append((Int(slots[slot].key), Int(key)))
      }
    }
    return found
  }

  /// The texts of the scalars among the records.
  private struct Texts {
    let records: UnsafeBufferPointer<Record>
    let source: UnsafeBufferPointer<UInt8>
    let decoded: UnsafeBufferPointer<UInt8>

    subscript(key: Int32) -> UnsafeRawBufferPointer {
      let record = records[Int(key)]
      return UnsafeRawBufferPointer(
        rebasing: UnsafeRawBufferPointer(record.isDecoded ? decoded : source)[record.textRange])
    }

    @inline(__always)
    func areEqual(_ one: Int32, _ other: Int32) -> Bool {
      guard records[Int(one)].count == records[Int(other)].count else { return false }
      let (a, b) = (self[one], self[other])
      guard let first = a.baseAddress, let second = b.baseAddress else { return true }
      return memcmp(first, second, a.count) == 0
    }
  }
}
