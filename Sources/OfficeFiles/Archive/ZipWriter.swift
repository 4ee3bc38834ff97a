import CZlib

/// Writes a ZIP archive whose entries are stored as they are: the same entries, the same bytes.
///
/// Nothing is compressed, because what zlib makes of a text differs from one version to the next. Every
/// entry has the first day that the format knows, and no extra fields.
package struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {}

  /// - Parameter name: with `/` between folders, and ASCII alone.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let start = UInt32(bytes.count)
    let sum = content.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, z_size_t($0.count)))
    }
    var facts: [UInt8] = []
    facts.append(little: UInt16(20))  // the version that reads it
    facts.append(little: UInt16(0))  // flags
    facts.append(little: UInt16(0))  // stored
    facts.append(little: UInt16(0))  // midnight
    facts.append(little: UInt16(0x21))  // 1 January 1980
    facts.append(little: sum)
    facts.append(little: UInt32(content.count))
    facts.append(little: UInt32(content.count))
    facts.append(little: UInt16(name.utf8.count))
    facts.append(little: UInt16(0))  // no extra fields
    bytes.append(little: UInt32(0x0403_4B50))
    bytes += facts
    bytes += name.utf8
    bytes += content
    directory.append(little: UInt32(0x0201_4B50))
    directory.append(little: UInt16(20))  // the version that wrote it
    directory += facts
    directory.append(little: UInt16(0))  // no comment
    directory.append(little: UInt16(0))  // the first disk
    directory.append(little: UInt16(0))  // nothing is known of what it holds
    directory.append(little: UInt32(0))  // no rights
    directory.append(little: start)
    directory += name.utf8
    count += 1
  }

  /// The archive.
  package var archive: [UInt8] {
    var end: [UInt8] = []
    end.append(little: UInt32(0x0605_4B50))
    end.append(little: UInt32(0))  // one disk
    end.append(little: count)
    end.append(little: count)
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(bytes.count))
    end.append(little: UInt16(0))
    return bytes + directory + end
  }
}

extension [UInt8] {
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
