import Filling
import Findings
import PolicyModel
import Testing
import YAMLTree

/// A ledger, line by line.
@Suite struct `A ledger` {
  private static let texts = [
    "state: { code: XX }\nanswers:\n  A.s1: yes\n  A.s2: no\n",
    "state: { code: XX }\nanswers:\n  A.s1: yes\n  A.s2: partial\n  A.s3: 5\n",
    "state: { code: XX }\nanswers:\n  A.s1: yes\n  A.s3: 5\n",
  ]

  private static func note(_ did: LedgerLine.Work) -> LedgerNote {
    LedgerNote(did, on: CalendarDate("2026-05-12"))
  }

  /// The ledger of saves that lead from one text to the next.
  private static func ledger(_ texts: [String], behind bytes: [UInt8] = []) throws -> [UInt8] {
    var bytes = bytes
    for (old, new) in zip(texts, texts.dropFirst()) {
      bytes += try note(.answer).lines(
        behind: Ledger(bytes), from: EditedText.tree(old), to: EditedText.tree(new))
    }
    return bytes
  }

  private static func words(_ lines: [LedgerLine]) -> [String] {
    lines.map { line in
      let what = [line.part, line.id].compactMap(\.self).joined(separator: "/")
      return "\(line.line) \(line.save) \(line.did.rawValue) \(what) \(line.value?.words ?? "–")"
    }
  }

  private static func digest(_ text: String) -> String {
    Digest.hexadecimal(of: Array(text.utf8))
  }

  @Test func `begins with what stood there, and notes what each save changed`() throws {
    let ledger = Ledger(try Self.ledger(Self.texts))
    #expect(ledger.faults == [])
    #expect(
      Self.words(ledger.lines) == [
        "1 1 begin  –", "2 1 answer answers/A.s2 partial", "3 1 answer answers/A.s3 5",
        "4 2 answer answers/A.s2 –",
      ])
    #expect(ledger.lines.map(\.on) == ["2026-05-12", "2026-05-12", "2026-05-12", "2026-05-12"])
    let names = try #require(ledger.lines.first?.entries).keys.sorted()
    #expect(names == ["answers/A.s1", "answers/A.s2", "state"])
    #expect(ledger.standing(Self.digest(Self.texts[2]), draft: nil) == .agrees)
  }

  /// Every byte of a ledger of three lines, changed in one bit.
  @Test func `names the line in which a byte was changed`() throws {
    let bytes = try Self.ledger(Array(Self.texts.prefix(2)))
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    try #require(ends.count == 3)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      let ledger = Ledger(changed)
      #expect(!ledger.faults.isEmpty, "byte \(index)")
      let line = ends.firstIndex { index <= $0 } ?? 0
      let isNamed = ledger.faults.contains { fault in
        switch fault {
        case .unreadable(let place), .changed(let place): place == line + 1
        case .missing, .misplaced, .notFollowing, .endMissing: false
        }
      }
      #expect(isNamed, "byte \(index): \(ledger.faults)")
    }
  }

  @Test func `names lines that are missing or moved`() throws {
    let bytes = try Self.ledger(Self.texts)
    let lines = bytes.split(separator: 0x0A).map(Array.init)
    func faults(_ order: [Int]) -> [Ledger.Fault] {
      Ledger(order.flatMap { lines[$0] + [0x0A] }).faults
    }
    #expect(faults([0, 1, 2, 3]) == [])
    #expect(faults([0, 2, 3]) == [.missing(2...2)])
    #expect(faults([0, 3]) == [.missing(2...3)])
    #expect(faults([1, 2, 3]) == [.missing(1...1)])
    #expect(faults([0, 2, 1, 3]) == [.missing(2...2), .misplaced(2)])
    #expect(faults([0, 1, 1, 2, 3]).first == .misplaced(2))
    // The last one is missed by what the assessment says.
    let short = Ledger(lines.dropLast().flatMap { $0 + [0x0A] })
    #expect(short.faults == [])
    #expect(short.standing(Self.digest(Self.texts[2]), draft: nil) == .changedOutside)
  }

  @Test func `misses the end of a save beside an assessment that has it`() throws {
    let lines = try Self.ledger(Array(Self.texts.prefix(2))).split(separator: 0x0A).map(Array.init)
    let whole = try Self.ledger(Self.texts + [Self.texts[0]])
    let cut = Ledger(
      Array(whole.split(separator: 0x0A).map(Array.init).dropLast().flatMap { $0 + [0x0A] }))
    try #require(lines.count == 3 && cut.lines.last?.assessment == nil)
    #expect(cut.faultsBeside(Self.digest(Self.texts[0]), draft: nil) == [.endMissing])
    // A save that was ended while it was noted leaves the assessment as it was.
    #expect(cut.faultsBeside(Self.digest(Self.texts[2]), draft: nil) == [])
  }

  @Test func `tells a save that did not take place from one that did`() throws {
    let bytes = try Self.ledger(Self.texts)
    let ledger = Ledger(bytes)
    #expect(ledger.standing(Self.digest(Self.texts[1]), draft: nil) == .lastNotSaved)
    #expect(ledger.standing(Self.digest("other"), draft: nil) == .changedOutside)
    #expect(
      ledger.standing(Self.digest("other"), draft: Self.digest(Self.texts[2])) == .lastNotSaved)
    // That is said before the next save, which notes its own from what the file says.
    let next = "state: { code: XX }\nanswers:\n  A.s1: no\n  A.s2: partial\n  A.s3: 5\n"
    let settled = bytes + LedgerNote.notSaved(behind: ledger)
    #expect(Ledger(settled).standing(Self.digest(Self.texts[1]), draft: nil) == .agrees)
    let more = Ledger(
      settled
        + (try Self.note(.fill).lines(
          behind: Ledger(settled), from: EditedText.tree(Self.texts[1]),
          to: EditedText.tree(next))))
    #expect(more.faults == [])
    #expect(
      Self.words(Array(more.lines.dropFirst(4))) == [
        "5 2 not-saved  –", "6 3 fill answers/A.s1 no",
      ])
    #expect(more.standing(Self.digest(next), draft: nil) == .agrees)
    #expect(
      Self.words(more.happened(isLastSaved: true)).last == "6 3 fill answers/A.s1 no")
    #expect(more.happened(isLastSaved: true).count == 4)
  }

  @Test func `leaves out a save that was ended while it was noted`() throws {
    let bytes = try Self.ledger(Self.texts)
    let half = Ledger(Array(bytes.dropLast(20)))
    #expect(half.faults == [])
    #expect(!half.fragment.isEmpty)
    #expect(half.standing(Self.digest(Self.texts[1]), draft: nil) == .agrees)
    let first = Ledger(Array(try Self.ledger(Array(Self.texts.prefix(2))).dropLast(20)))
    #expect(first.standing(Self.digest(Self.texts[0]), draft: nil) == .lastNotSaved)
    #expect(first.saves(isLastSaved: false).isEmpty)
  }

  /// An editor changed the assessment, and the save behind was ended between its two lines.
  @Test func `leaves out a save of an edited file that was ended while it was noted`() throws {
    let bytes = try Self.ledger(Array(Self.texts.prefix(2)))
    let edited = Self.texts[1].replacing("A.s1: yes", with: "A.s1: partial")
    let saved = edited.replacing("A.s3: 5", with: "A.s3: 6")
    let more = try Self.ledger([edited, saved], behind: bytes).dropFirst(bytes.count)
    let first = more.prefix { $0 != 0x0A } + [0x0A]
    let half = Ledger(bytes + first + more.dropFirst(first.count).prefix(40))
    #expect(half.standing(Self.digest(edited), draft: nil) == .lastNotSaved)
    #expect(half.faultsBeside(Self.digest(edited), draft: nil) == [])
    // Had it taken place, its last line would be missing.
    #expect(half.faultsBeside(Self.digest(saved), draft: nil) == [.endMissing])
    // Edited again before the next save, while the draft of the one that was ended still lies there.
    let again = Self.digest(edited.replacing("partial", with: "no"))
    #expect(half.faultsBeside(again, draft: Self.digest(saved)) == [])
    #expect(half.standing(again, draft: Self.digest(saved)) == .changedOutside)
  }

  @Test func `notes what an editor changed before the next save`() throws {
    let bytes = try Self.ledger(Array(Self.texts.prefix(2)))
    let edited = Self.texts[1].replacing("A.s1: yes", with: "A.s1: partial # looked at")
    let saved = edited.replacing("A.s3: 5", with: "A.s3: 6")
    let ledger = Ledger(try Self.ledger([edited, saved], behind: bytes))
    #expect(ledger.faults == [])
    #expect(
      Self.words(Array(ledger.lines.dropFirst(3))) == [
        "4 2 outside answers/A.s1 partial", "5 2 answer answers/A.s3 6",
      ])
  }

  /// A ledger is kept for good, so that what is taken away in the file must not stay there.
  @Test func `keeps nothing of what is restricted or looks personal, and knows that it changed`()
    throws
  {
    let open = "answers:\n  A.s1: { answer: yes, evidence: [{ title: Open }] }\n"
    let closed = """
      answers:
        A.s1:
          answer: yes
          note: Call somebody@example.org.
          evidence: [{ title: Open }, { title: Hidden, restricted: true }, { source: s, quote: Whispered }]
      sources:
        s: { title: Secret, restricted: yes }

      """
    let bytes = try Self.ledger([open, closed])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Open"))
    for word in ["Hidden", "Secret", "Whispered", "somebody"] { #expect(!text.contains(word)) }
    #expect(Ledger(bytes).lines.dropFirst().compactMap(\.became).count == 2)
  }

  @Test func `says what of a file was not taken, and whose it was`() throws {
    var note = Self.note(.merge)
    let origin = AnswerOrigin(file: "two.yaml", office: "police")
    note.files = [LedgerNote.MergedFile(origin: origin, digest: "ab")]
    let sent = LedgerEntries(try EditedText.tree("answers: { A.old: no }\n"))
    note.refusals = [
      LedgerNote.Refusal(
        LedgerEntries.Key("answers", "A.old"), in: sent, id: "A.s1", origin: origin)
    ]
    let tree = try EditedText.tree(Self.texts[0])
    let ledger = Ledger(note.lines(behind: Ledger([]), from: tree, to: tree))
    #expect(ledger.faults == [])
    #expect(
      Self.words(ledger.lines) == ["1 1 begin  –", "2 1 merge  –", "3 1 refused answers/A.s1 no"])
    #expect(ledger.lines.dropFirst().map(\.office) == ["police", "police"])
    #expect(ledger.standing(Self.digest(Self.texts[0]), draft: nil) == .agrees)
    #expect(ledger.state(isLastSaved: true).count == 3)
  }

  @Test func `is read whatever its bytes`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = Ledger(bytes)
    }
    #expect(Ledger(Array("{}\n[]\nnull\n\"x\"\n".utf8)).faults.count == 4)
    #expect(Ledger(Array(String(repeating: "[", count: 100_000).utf8)).lines.isEmpty)
  }
}
