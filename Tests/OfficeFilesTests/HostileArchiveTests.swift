import OfficeFiles
import Testing

@Suite struct `A hostile archive` {
  private func fault(_ bytes: [UInt8]) -> OfficeFault? {
    do throws(OfficeFault) {
      _ = try ZipReader(bytes)
      return nil
    } catch { return error }
  }

  private func archive(_ names: [String]) -> [UInt8] {
    OfficeSamples.archive(names.map { ($0, "") })
  }

  private let cutShort = OfficeFault.damaged(
    "its list of parts is missing or wrong, as in a file that was cut short")

  /// The archive of an entry `a` with five bytes: its head has 31, its record in the list begins at 36.
  private func changed(_ changes: [(place: Int, byte: UInt8)]) -> [UInt8] {
    var bytes = OfficeSamples.archive([("a", "12345")])
    for change in changes { bytes[change.place] = change.byte }
    return bytes
  }

  @Test func `gives what was put into it, whatever the letters' case, and nothing else`() throws {
    var reader = try ZipReader(OfficeSamples.archive([("a/B.xml", "text"), ("c", "")]))
    #expect(reader.names == ["a/B.xml", "c"])
    #expect(try reader.content("A/b.XML") == Array("text".utf8))
    #expect(try reader.content("c") == [])
    #expect(try reader.content("d") == nil)
  }

  @Test(arguments: ["../a", "a/../../b", "/a", "a\\b", "C:/a", "a\u{0}b", ""])
  func `has no names that lead out of it`(_ name: String) {
    #expect(fault(archive([name])) == .damaged("the name of one of its parts leads out of it"))
  }

  @Test func `has no name twice, in whatever letters`() {
    #expect(fault(archive(["a.xml", "A.XML"])) == .damaged("two of its parts have the same name"))
  }

  @Test func `has no more parts and no longer names than an office file`() {
    #expect(fault(archive((0..<10_000).map(String.init))) == .tooLarge("more than 2000 parts"))
    #expect(
      fault(archive([String(repeating: "a", count: 241)]))
        == .tooLarge("a part whose name has more than 240 bytes"))
    #expect(fault([UInt8](repeating: 0, count: (16 << 20) + 1)) == .tooLarge("more than 16 MiB"))
  }

  @Test func `is not read where it is locked, split, larger or packed in other ways`() {
    #expect(fault(changed([(36 + 8, 1)])) == .isAnother(.encrypted))
    #expect(
      fault(changed([(36 + 10, 12)]))
        == .damaged("its part a is packed in a way that office programs do not use"))
    // The record at the end, behind the list of 47 bytes: its disk, and how many entries there are.
    #expect(
      fault(changed([(83 + 4, 1)])) == .damaged("its list of parts is spread over several files"))
    #expect(
      fault(changed([(83 + 8, 0xFF), (83 + 9, 0xFF), (83 + 10, 0xFF), (83 + 11, 0xFF)]))
        == .tooLarge("more than 2000 parts"))
    // Sizes of ZIP64.
    let large = (0..<4).flatMap { [(36 + 20 + $0, UInt8(0xFF)), (36 + 24 + $0, UInt8(0xFF))] }
    #expect(fault(changed(large)) == cutShort)
  }

  @Test func `says of each part the same in both places, and has none over another`() throws {
    #expect(
      fault(changed([(30, UInt8(ascii: "b"))]))
        == .damaged("its part a has another name in its list of parts"))
    var two = OfficeSamples.archive([("a", "12345"), ("b", "12345")])
    // Both heads are 36 bytes long; the second record of the list points to the first one, renamed.
    two.replaceSubrange(72 + 47 + 42..<72 + 47 + 46, with: [0, 0, 0, 0])
    two[72 + 47 + 46] = UInt8(ascii: "a")
    #expect(fault(two) == .damaged("two of its parts lie over one another"))
    #expect(fault(changed([(36 + 42, 3)])) == cutShort)
  }

  @Test func `with a part that is not as its sum says is damaged`() throws {
    var reader = try ZipReader(changed([(33, 0)]))
    #expect(throws: OfficeFault.damaged("its part a is not as it was packed")) {
      try reader.content("a")
    }
  }

  /// Deflated by hand: of two MiB of noughts a stored block for the first, and copies of it for the rest
  /// would be needed; it is enough that the archive says so.
  @Test func `is not inflated beyond what it may be`() throws {
    // Method 8, and how many bytes there are: 2 MiB of 5, and 13 MiB.
    var bomb = try ZipReader(
      changed([(36 + 10, 8), (36 + 24, 0), (36 + 26, 0x20)]))
    #expect(throws: OfficeFault.tooLarge("a part packed 200 times smaller than it is")) {
      try bomb.content("a")
    }
    var large = try ZipReader(changed([(36 + 10, 8), (36 + 26, 0xD0)]))
    #expect(throws: OfficeFault.tooLarge("a part of more than 12 MiB")) {
      try large.content("a")
    }
    // 4 bytes that say they were 5: a stored block of "1" that ends the part, and one that says it has 6.
    var short = try ZipReader(
      changed([(36 + 10, 8), (31, 1), (32, 1), (33, 0), (34, 0xFE), (35, 0xFF)]))
    #expect(throws: OfficeFault.damaged("its part a is not as it was packed")) {
      try short.content("a")
    }
  }

  @Test func `may have a comment behind it and extra fields in it`() throws {
    var bytes = OfficeSamples.archive([("a", "12345")])
    bytes[83 + 20] = 3
    bytes += Array("end".utf8)
    var reader = try ZipReader(bytes)
    #expect(try reader.content("a") == Array("12345".utf8))
    #expect(fault(bytes.dropLast(4)) == cutShort)
  }
}

extension `A hostile archive` {
  fileprivate func fault(_ bytes: ArraySlice<UInt8>) -> OfficeFault? { fault(Array(bytes)) }
}
