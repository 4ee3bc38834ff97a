import Findings
package import PolicyModel
package import YAMLTree

/// What is to be noted about a save beside what it changes.
package struct LedgerNote: Sendable {
  /// Something of a file that was not taken.
  package struct Refusal: Sendable {
    package let part: String
    package let id: String
    package let origin: AnswerOrigin
    /// What it said: its digest, and as much as may be kept.
    package let digest: String?
    package let value: LoggedContent?

    /// - Parameters:
    ///   - id: of now.
    ///   - key: where it stands among the file's entries.
    package init(
      _ key: LedgerEntries.Key, in entries: LedgerEntries, id: String, origin: AnswerOrigin
    ) {
      (part, self.id, self.origin) = (key.part, id, origin)
      (digest, value) = (entries.digests[key], entries.value(key))
    }
  }

  /// A file that was merged.
  package struct MergedFile: Sendable {
    package let origin: AnswerOrigin
    /// Of its bytes, in hexadecimal.
    package let digest: String

    package init(origin: AnswerOrigin, digest: String) {
      (self.origin, self.digest) = (origin, digest)
    }
  }

  package var did: LedgerLine.Work
  package var on: CalendarDate?
  package var files: [MergedFile] = []
  /// The file that an answer, fact or plan came from, by its id.
  package var origins: [String: AnswerOrigin] = [:]
  package var refusals: [Refusal] = []

  package init(_ did: LedgerLine.Work, on: CalendarDate?) { (self.did, self.on) = (did, on) }
}

extension LedgerNote {
  /// The lines of a save, each with its line's end, to be put behind a ledger.
  ///
  /// - Parameters:
  ///   - ledger: as it is; without lines where it begins.
  ///   - old, new: the assessment before and after.
  package func lines(
    behind ledger: Ledger, from old: YAMLTree, to new: YAMLTree
  ) -> [UInt8] {
    let (before, after) = (LedgerEntries(old), LedgerEntries(new))
    let oldDigest = Digest.hexadecimal(of: old.source.bytes)
    var lines: [LedgerLine] = []
    let save = ledger.lastSave + 1
    // Whoever saves has settled before what a run that was ended left.
    if ledger.saves(isLastSaved: true).isEmpty {
      var first = LedgerLine(.begin, save: save)
      first.entries = Dictionary(
        before.digests.map { ($0.key.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      lines.append(first)
    } else if ledger.standing(oldDigest, draft: nil) != .agrees {
      let known = ledger.state(isLastSaved: true)
      for key in before.changes(from: known) {
        lines.append(line(.outside, save, key, was: known[key], in: before))
      }
    }
    for file in files {
      var line = LedgerLine(did, save: save)
      (line.file, line.office, line.became) = (file.origin.file, file.origin.office, file.digest)
      lines.append(line)
    }
    for key in after.changes(from: before.digests) {
      var line = line(did, save, key, was: before.digests[key], in: after)
      let origin = key.id.flatMap { origins[$0] }
      (line.file, line.office) = (origin?.file, origin?.office)
      lines.append(line)
    }
    for refusal in refusals {
      var line = LedgerLine(.refused, save: save, part: refusal.part, id: refusal.id)
      (line.became, line.value) = (refusal.digest, refusal.value)
      (line.file, line.office) = (refusal.origin.file, refusal.origin.office)
      lines.append(line)
    }
    guard !lines.isEmpty else { return [] }
    // Both ends have it, so that a save that was ended while it was noted shows what it began from.
    lines[0].from = oldDigest
    lines[lines.count - 1].from = oldDigest
    lines[lines.count - 1].assessment = Digest.hexadecimal(of: new.source.bytes)
    return written(lines, behind: ledger)
  }

  /// The line that says of the last save that it did not take place, with its line's end.
  package static func notSaved(behind ledger: Ledger) -> [UInt8] {
    LedgerNote(.notSaved, on: nil).written(
      [LedgerLine(.notSaved, save: ledger.lastSave)], behind: ledger)
  }

  private func line(
    _ did: LedgerLine.Work, _ save: Int, _ key: LedgerEntries.Key, was: String?,
    in entries: LedgerEntries
  ) -> LedgerLine {
    var line = LedgerLine(did, save: save, part: key.part, id: key.id)
    (line.was, line.became) = (was, entries.digests[key])
    line.value = entries.value(key)
    return line
  }

  private func written(_ lines: [LedgerLine], behind ledger: Ledger) -> [UInt8] {
    var (previous, number) = (ledger.lastBytes, ledger.lastNumber)
    var bytes: [UInt8] = []
    for var line in lines {
      number += 1
      line.on = on?.description
      let row = line.placed(number, behind: previous).bytes
      bytes += row + [0x0A]
      previous = row
    }
    return bytes
  }
}
