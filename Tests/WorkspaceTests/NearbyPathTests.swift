import Foundation
import TestFiles
import Testing

@testable import Workspace

@Suite struct `A path that leads nowhere` {
  /// What is suggested in a folder with these files.
  private func suggestion(_ path: String, among files: [String]) throws -> String? {
    try Files.inScratchFolder { folder in
      for file in files {
        if let slash = file.lastIndex(of: "/") {
          try FileManager.default.createDirectory(
            atPath: "\(folder)/\(file[..<slash])", withIntermediateDirectories: true)
        }
        try Files.write("", to: "\(folder)/\(file)")
      }
      return NearbyPath.suggestion(for: "\(folder)/\(path)").map {
        String($0.dropFirst(folder.count + 1))
      }
    }
  }

  @Test(arguments: [
    ("norway", ["norway.yaml", "norway.txt"], "norway.yaml"),
    ("norway", ["norway.yml"], "norway.yml"),
    ("NORWAY", ["norway.yaml"], "norway.yaml"),
    ("norway-2026", ["norway-2025.yaml", "norway-2026.yaml"], "norway-2026.yaml"),
    ("ab/norway.yaml", ["ac/norway.yaml"], "ac/norway.yaml"),
    ("reports/norway.yaml", ["report/sweden.yaml"], "report"),
    ("norwya.yaml", [".norway.yaml", "norway.yaml"], "norway.yaml"),
    ("norway.csv", ["norway.yaml"], "norway.yaml"),
  ])
  func `is told with the one that is meant`(path: String, files: [String], near: String) throws {
    #expect(try suggestion(path, among: files) == near)
  }

  @Test(arguments: [
    ("norway.yaml", ["sweden.yaml"]), ("norway.yaml", []),
    (".norway.yaml.assessor-draf", [".norway.yaml.assessor-draft"]),
  ])
  func `is told alone where nothing is like it`(path: String, files: [String]) throws {
    #expect(try suggestion(path, among: files) == nil)
  }
}
