import Foundation
import ModelSamples
import PolicyModel
import TestFiles
import Testing

/// SHA-256 against the examples that NIST publishes for FIPS 180-4.
@Suite struct `A digest` {
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
          + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ].map(Example.init))
  func `is SHA-256 in hexadecimal`(example: Example) {
    #expect(Digest.hexadecimal(of: Array(example.text.utf8)) == example.digest)
  }

  struct Example: CustomTestStringConvertible, Sendable {
    let text: String
    let digest: String

    var testDescription: String { "\(text.utf8.count) bytes" }
  }

  @Test(arguments: [[], ["abc"], ["a", "bc"], ["", "ab", "", "c"]])
  func `of pieces is that of the pieces joined`(pieces: [String]) {
    let joined = Digest.hexadecimal(of: Array(pieces.joined().utf8))
    #expect(Digest.hexadecimal(of: pieces.map { Array($0.utf8) }) == joined)
  }

  /// Random bytes of every length up to five blocks and some above, in random pieces.
  @Test func `is the one that sha256sum prints`() throws {
    try Files.inScratchFolder { folder in
      var random = SplitMix64(seed: 20_261_130)
      var expected: [String: String] = [:]
      for length in Array(0...320) + [4095, 4096, 65_537] {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        var pieces: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
          let piece = rest.prefix(Int.random(in: 0...150, using: &random))
          pieces.append(Array(piece))
          rest = rest.dropFirst(piece.count)
        }
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(length)"))
        expected["\(length)"] = Digest.hexadecimal(of: pieces)
      }
      let printed = Pipe()
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", "cd '\(folder)' && sha256sum *"]
      process.standardOutput = printed
      try process.run()
      let text = String(
        decoding: printed.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
      try #require(lines.count == expected.count)
      for line in lines {
        #expect(expected[String(line[1])] == String(line[0]), "\(line[1]) bytes")
      }
    }
  }

  /// The same 32 bytes as above, which a content security policy wants in base64.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func `of a text is in base64`(text: String, digest: String) {
    #expect(Digest.base64(of: text) == digest)
  }
}
