import PolicyModel

/// A ledger as it was read, and what is wrong with it.
package struct Ledger: Sendable {
  package enum Fault: Sendable, Equatable {
    /// The line at this place of the file is no line of a ledger.
    case unreadable(place: Int)
    /// The line at this place is not as it was written.
    case changed(place: Int)
    /// Lines are not there.
    case missing(ClosedRange<Int>)
    /// A line stands behind one of a higher number.
    case misplaced(Int)
    /// The last save has no last line, the assessment is not as it was before it, and no draft tells of a save
    /// that was ended.
    case endMissing
    /// A line does not follow the one before it, which was another when it was written.
    case notFollowing(Int)
  }

  /// Those that can be read, in the file's order.
  package private(set) var lines: [LedgerLine] = []
  package private(set) var faults: [Fault] = []
  /// What stands behind the last line's end; a save that was ended in the middle leaves it.
  package private(set) var fragment: [UInt8] = []
  /// The bytes of the last whole line.
  package private(set) var lastBytes: [UInt8]?
  /// The highest number of a line.
  package private(set) var lastNumber = 0

  package init(_ bytes: [UInt8]) {
    var rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    fragment = rows.popLast() ?? []
    // An editor leaves the last line's end away, and one byte more is none of a save that was ended.
    if LedgerLine(fragment) != nil || LedgerLine(Array(fragment.dropLast())) != nil {
      rows.append(fragment)
      fragment = []
    }
    var isBehindDamage = false
    for (place, row) in rows.enumerated() {
      let fault = read(row, at: place + 1, isBehindDamage)
      if let fault { faults.append(fault) }
      isBehindDamage = fault != nil
      lastBytes = row
    }
  }

  /// The end of a ledger alone, for whoever adds to it; nil where that is not whole.
  package init?(endOf bytes: [UInt8]) {
    guard bytes.last == 0x0A else { return nil }
    let start = bytes.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let row = Array(bytes[start...].dropLast())
    guard let line = LedgerLine(row), line.digest == line.ownDigest, line.assessment != nil else {
      return nil
    }
    (lines, lastBytes, lastNumber) = ([line], row, line.line)
  }

  /// - Parameter isBehindDamage: whether the line before is not as it was, so that what it was cannot be told.
  private mutating func read(
    _ row: [UInt8], at place: Int, _ isBehindDamage: Bool
  ) -> Fault? {
    guard let line = LedgerLine(row) else {
      lastNumber += 1
      return .unreadable(place: place)
    }
    lines.append(line)
    // What such a line says of itself, its number too, may not be so.
    guard line.digest == line.ownDigest, line.bytes == row else {
      lastNumber += 1
      return .changed(place: place)
    }
    defer { lastNumber = max(lastNumber, line.line) }
    if line.line > lastNumber + 1 { return .missing((lastNumber + 1)...(line.line - 1)) }
    if line.line <= lastNumber { return .misplaced(line.line) }
    let isFollowing = line.before == lastBytes.map { Digest.hexadecimal(of: $0) }
    return isFollowing || isBehindDamage ? nil : .notFollowing(line.line)
  }

  /// The faults that show only beside the assessment.
  ///
  /// - Parameters:
  ///   - digest: of the assessment's bytes, in hexadecimal.
  ///   - draft: the digest of what a save was to put in place, where that still lies beside it.
  package func faultsBeside(_ digest: String, draft: String?) -> [Fault] {
    let counted = notCancelled
    let closing = counted.last { $0.assessment != nil }
    let isCut = closing.map { $0.save != counted.last?.save } ?? false
    // Beside a draft it was the save that was ended, and an editor that changed the assessment afterwards.
    return isCut && draft == nil && standing(digest, draft: draft) == .changedOutside
      ? [.endMissing] : []
  }

  // MARK: Saves

  /// The number of the last save.
  package var lastSave: Int { lines.map(\.save).max() ?? 0 }

  /// How the assessment stands to what was noted.
  package enum Standing: Sendable, Equatable {
    /// As the last save left it.
    case agrees
    /// The last save was noted and did not take place.
    case lastNotSaved
    /// Somebody changed it since.
    case changedOutside
  }

  /// - Parameters:
  ///   - digest: of the assessment's bytes, in hexadecimal.
  ///   - draft: the digest of what a save was to put in place, where that still lies beside it.
  package func standing(_ digest: String, draft: String?) -> Standing {
    let counted = notCancelled
    guard let closing = counted.last(where: { $0.assessment != nil }) else {
      return counted.isEmpty ? .agrees : .lastNotSaved
    }
    // Lines behind the last closing one are of a save that was ended while it was noted.
    let last = counted.last?.save
    if last != closing.save {
      let began = counted.first { $0.save == last }?.from
      if closing.assessment == digest || began == digest { return .lastNotSaved }
    } else if closing.assessment == digest {
      return .agrees
    }
    if closing.from == digest || draft != nil && draft == closing.assessment {
      return .lastNotSaved
    }
    return .changedOutside
  }

  /// The lines of saves of which nothing says that they did not take place.
  private var notCancelled: [LedgerLine] {
    let cancelled = Set(lines.filter { $0.did == .notSaved }.map(\.save))
    return lines.filter { !cancelled.contains($0.save) }
  }

  /// The numbers of the saves that took place.
  ///
  /// - Parameter isLastSaved: whether the last one that was noted did.
  package func saves(isLastSaved: Bool) -> Set<Int> {
    var saves = Set(lines.filter { $0.assessment != nil }.map(\.save))
    for line in lines where line.did == .notSaved { saves.remove(line.save) }
    if !isLastSaved { saves.remove(lastSave) }
    return saves
  }

  /// The lines of the saves that took place.
  package func happened(isLastSaved: Bool) -> [LedgerLine] {
    let saves = saves(isLastSaved: isLastSaved)
    return lines.filter { saves.contains($0.save) && $0.did != .notSaved }
  }

  /// What the assessment says according to the saves that took place, by digest.
  package func state(isLastSaved: Bool) -> [LedgerEntries.Key: String] {
    var state: [LedgerEntries.Key: String] = [:]
    for line in happened(isLastSaved: isLastSaved) where line.did != .refused {
      if let entries = line.entries {
        state = Dictionary(
          entries.map { (LedgerEntries.Key(name: $0.key), $0.value) },
          uniquingKeysWith: { first, _ in first })
      }
      if let part = line.part { state[LedgerEntries.Key(part, line.id)] = line.became }
    }
    return state
  }
}
