import Foundation
import TestFiles
import Testing

/// The small checklist with some of its texts replaced, in a folder with files to work on.
enum SmallFolder {
  typealias Change = (old: String, new: String)

  /// Works in a folder that holds the checklist, to be named as `.`, and the files given.
  static func with<Result>(
    _ changes: [Change] = [], files: [String: String] = [:],
    _ work: (Program, String) throws -> Result
  ) throws -> Result {
    try Files.inScratchFolder { folder in
      for name in ["checklist.yaml", "one.yaml"] {
        let text = try Files.text("\(Files.fixtures)/small/\(name)")
        try Files.write(
          changes.reduce(text) { $0.replacing($1.old, with: $1.new) }, to: "\(folder)/\(name)")
      }
      for (name, text) in files { try Files.write(text, to: "\(folder)/\(name)") }
      return try work(Program(folder: folder), folder)
    }
  }

  /// What a command prints as JSON about files `0.yaml`, `1.yaml` and so on, the parts about the files
  /// themselves left out, since they have digests in them.
  static func json(
    _ command: [String], on texts: [String], _ changes: [Change] = []
  ) throws -> NSDictionary {
    let names = texts.indices.map { "\($0).yaml" }
    let files = Dictionary(uniqueKeysWithValues: zip(names, texts))
    return try with(changes, files: files) { program, _ in
      let outcome = try program.run(
        [command[0]] + names + command.dropFirst() + ["--checklist", ".", "--format", "json"])
      #expect(outcome.code == 0, "\(outcome.notes)")
      var object = try object(outcome.results)
      for key in ["file", "files"] { object[key] = nil }
      return object as NSDictionary
    }
  }

  static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// An expected value, as JSON.
  static func expected(_ text: String) throws -> NSDictionary { try object(text) as NSDictionary }
}
