import OfficeFiles
import Testing

/// An archive, as another program's directory of it says.
@Suite struct `A ZIP archive` {
  @Test func `holds its entries as they are, dated 1980`() {
    var writer = ZipWriter()
    writer.add("a/b.txt", Array("123456789".utf8))
    let archive = writer.archive
    // The sum of these nine digits is the check value that the CRC-32's definition gives.
    let head: [UInt8] = [
      0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0,
      0, 0, 7, 0, 0, 0,
    ]
    #expect(archive.starts(with: head + Array("a/b.txt123456789".utf8)))
    #expect(archive.suffix(22).prefix(4) == [0x50, 0x4B, 5, 6])
  }
}
