import Findings
import SystemPackage

/// Paths as the system takes them: as bytes, which need not be UTF-8.
extension String {
  /// The bytes of a path, with a zero behind them.
  var onDisk: [CChar] { FileNameText.bytes(of: self).map { CChar(bitPattern: $0) } + [0] }

  /// A path that the system has given.
  init(onDisk path: UnsafePointer<CChar>) {
    var bytes: [UInt8] = []
    var next = path
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    self = FileNameText.text(of: bytes)
  }
}

extension FilePath {
  /// The path that a text stands for.
  init(onDisk path: String) { self.init(platformString: path.onDisk) }
}
