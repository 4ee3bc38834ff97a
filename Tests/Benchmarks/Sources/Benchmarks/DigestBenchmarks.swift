import PolicyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Benchmarks {
  /// The digest of a large file's bytes, beside `sha256sum`, which reads the file as well.
  static func measureDigest(_ size: Size) {
    let bytes = (0..<size.hashedBytes).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/benchmark-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(descriptor)
      unlink(path)
    }
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else {
      fail("no file could be written for sha256sum")
    }
    guard run(["sha256sum", path]) else { fail("sha256sum does not run") }
    var comparison = Comparison("the digest of \(bytes.count / 1_000_000) MB")
    comparison.byteCount = bytes.count
    comparison.add("sha256sum") { _ = run(["sha256sum", path]) }
    comparison.add("our own") { keep(Double(Digest.hexadecimal(of: bytes).utf8.count)) }
    comparison.printed(rounds: size.rounds)
  }
}
