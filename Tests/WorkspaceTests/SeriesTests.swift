import Foundation
import PolicyModel
import TestFiles
import Testing
import Workspace

/// Assessments that are held side by side.
@Suite struct `A series of assessments` {
  @Test func `reads the first by the older checklist, and only that one`() throws {
    try Files.inScratchFolder { folder in
      let old = "\(folder)/old"
      try FileManager.default.copyItem(atPath: Files.fixtures + "/small", toPath: old)
      let root = "\(old)/checklist.yaml"
      let text = try Files.text(root)
      try Files.write(text.replacing("version: 1.0.0", with: "version: 0.9.0"), to: root)
      var series = try AssessmentSeries(
        checklistName: Files.fixtures + "/small", oldChecklistName: old)
      let path = Files.fixtures + "/small-half.yaml"
      #expect(try series.read(path).checklist.version == "0.9.0")
      #expect(try series.read(path).checklist.version == "1.0.0")
      #expect(try series.read(path).checklist.version == "1.0.0")
    }
  }
}
