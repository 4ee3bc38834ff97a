import Findings
import ModelSamples
import Testing

@testable import Filling

/// A table as spreadsheets of several countries save it.
@Suite struct `A table` {
  private static let columns: Set<String> = ["indicator", "answer", "note"]

  private func read(_ bytes: [UInt8]) -> (table: DelimitedText?, findings: FindingList) {
    var findings = FindingList()
    let table = DelimitedText.read(
      SourceText(name: "t.csv", bytes: bytes), columns: Self.columns, findings: &findings)
    return (table, findings)
  }

  /// The cells of all rows, the first line's too.
  private func cells(_ text: String) throws -> [[String]] {
    let (table, findings) = read(Array(text.utf8))
    #expect(findings.kept.isEmpty, "\(findings.kept.map(\.message))")
    let read = try #require(table)
    return ([read.head] + read.rows).map { $0.map(\.text) }
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func `has its cells parted by what the first line has, on lines of any kind`(
    sign: String, end: String
  ) throws {
    let lines = [["indicator", "answer"], ["a", "1"], ["b", ""]]
    let text = lines.map { $0.joined(separator: sign) }.joined(separator: end)
    #expect(try cells(text) == lines)
    #expect(try cells("\u{FEFF}" + text + end + end) == lines)
  }

  @Test func `may hold the other signs within its cells`() throws {
    #expect(
      try cells("indicator;answer\na;12,5\nb;\"x; \"\"y\"\"\nz\"\n") == [
        ["indicator", "answer"], ["a", "12,5"], ["b", "x; \"y\"\nz"],
      ])
  }

  @Test func `is parted by the sign that shows most of the columns, not by the most frequent`()
    throws
  {
    #expect(
      try cells("indicator;answer;note, long, or short, or none\na;b;c") == [
        ["indicator", "answer", "note, long, or short, or none"], ["a", "b", "c"],
      ])
  }

  @Test(arguments: [
    ("'=1+1", "=1+1"), ("'-5 days", "-5 days"), ("'@x", "@x"), ("a;'+b", "a;+b"), ("' =x", " =x"),
    ("'tis", "'tis"), ("it's", "it's"), ("''", "''"), ("'\tx", "\tx"),
  ])
  func `gives back what was guarded against formulas, and nothing else`(
    written: String, meant: String
  ) throws {
    #expect(try cells("indicator,answer\nx,\"\(written)\"")[1] == ["x", meant])
  }

  @Test(arguments: [
    ("indicator,answer\na,\"b", FindingID.unclosedQuote, 19),
    ("indicator,answer\na,\"b\"c", .textAfterQuote, 22),
    ("indicator,answer\na,b\u{7}", .controlCharacter, 20),
    ("indicator,answer\na,\u{202E}b", .controlCharacter, 19),
  ])
  func `with a fault is refused at its place`(text: String, id: FindingID, offset: Int) {
    let (table, findings) = read(Array(text.utf8))
    #expect(table == nil)
    #expect(findings.kept.map(\.id) == [id])
    #expect(findings.kept.first?.place?.start == offset)
  }

  @Test func `that is no text, or none at all, is refused`() {
    #expect(read([0xFF, 0xFE, 0x61, 0]).findings.kept.map(\.id) == [.wrongEncoding])
    #expect(read([0x61, 0]).findings.kept.map(\.id) == [.wrongEncoding])
    let latin = read(Array("indicator,answer\na,".utf8) + [0xE9, 0x0A])
    #expect(latin.findings.kept.map(\.id) == [.invalidUtf8])
    #expect(latin.findings.kept.first?.place?.start == 19)
    #expect(read([]).findings.kept.map(\.id) == [.emptyFile])
    #expect(read(Array("\n ,\n".utf8)).findings.kept.map(\.id) == [.emptyFile])
  }

  @Test func `has an end to its size`() {
    let wide = String(repeating: ",", count: 300)
    #expect(read(Array(("indicator" + wide).utf8)).findings.kept.map(\.id) == [.tooManyValues])
    let long = String(repeating: "x", count: 20_001)
    #expect(
      read(Array("indicator,answer\na,\(long)".utf8)).findings.kept.map(\.id) == [.textTooLong])
    let rows = String(repeating: "a,b\n", count: 20_002)
    #expect(
      read(Array("indicator,answer\n\(rows)".utf8)).findings.kept.map(\.id) == [.tooManyValues])
  }

  @Test func `of any bytes is read or refused, and every cell lies within it`() {
    let pieces: [[UInt8]] = [
      Array("indicator".utf8), Array("answer".utf8), [0x2C], [0x3B], [0x09], [0x22], [0x22, 0x22],
      [0x0A], [0x0D, 0x0A], [0x0D], [0xEF, 0xBB, 0xBF], Array("é".utf8), [0x27, 0x3D], [0x20],
    ]
    var readable = 0
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = (0..<random.whole(0...30)).flatMap { _ in random.pick(pieces) }
      if random.chance(10) { bytes.append(UInt8(random.whole(0...255))) }
      let (table, findings) = read(bytes)
      #expect((table == nil) == findings.hasErrors, "seed \(seed)")
      guard let table else { continue }
      readable += 1
      for cell in table.rows.joined() + table.head {
        #expect(cell.place.start <= cell.place.end && cell.place.end <= bytes.count, "seed \(seed)")
      }
    }
    #expect(readable > 500)
  }
}
