import Documents
import Foundation
import PolicyModel
import Reporting
import TestFiles
import Testing
import Workspace

/// A report's folder as values: what is written, refused and verified.
@Suite struct `A report folder` {
  private static let small = Files.fixtures + "/small"

  private func half(_ path: String = Files.fixtures + "/small-half.yaml") throws
    -> UsableAssessment
  {
    try UsableAssessment(path, checklistName: Self.small)
  }

  /// Writes the report on the half-answered assessment into a new folder.
  private func withReport(
    _ work: (ReportFolder, ReportEdition) throws -> Void
  ) throws {
    try Files.inScratchFolder { place in
      let folder = ReportFolder("\(place)/out/")
      #expect(folder.path == "\(place)/out")
      let edition = try half().report(for: .internal, nil)
      let outcome = try folder.write(edition, checklistName: Self.small)
      #expect(outcome.names.count == 14 && !outcome.isUnchanged)
      try work(folder, edition)
    }
  }

  private func states(_ folder: ReportFolder) throws -> [ReportVerdict.State] {
    try ReportVerification(folder.path, checklistName: Self.small)
      .verdicts { try .standard() }.map(\.state)
  }

  @Test func `is left alone where all is as it was`() throws {
    try withReport { folder, edition in
      #expect(try folder.write(edition, checklistName: Self.small).isUnchanged)
      let states = try states(folder)
      #expect(states.count == 14 && states.allSatisfy { $0 == .asWritten })
    }
  }

  @Test func `never loses another assessment`() throws {
    try withReport { folder, edition in
      let only = "\(folder.path)/\(ReportPack.assessmentName)"
      try Files.write(try Files.text(only) + "# written by hand\n", to: only)
      let failure = #expect(throws: WorkspaceFailure.self) {
        try folder.write(edition, checklistName: Self.small)
      }
      #expect(failure?.kind == .cannotCreate)
      #expect(failure?.words == "\(only) is another assessment, and would be lost")
      #expect(failure?.help == nil)
      #expect(try Files.text(only).hasSuffix("# written by hand\n"))
    }
  }

  @Test func `never loses another assessment behind a link`() throws {
    try withReport { folder, report in
      let only = "\(folder.path)/\(ReportPack.assessmentName)"
      let elsewhere = "\(folder.path)/../elsewhere.yaml"
      try Files.write(try Files.text(only) + "# written by hand\n", to: elsewhere)
      try FileManager.default.removeItem(atPath: only)
      try FileManager.default.createSymbolicLink(
        atPath: only, withDestinationPath: "../elsewhere.yaml")
      #expect(throws: WorkspaceFailure.self) {
        try folder.write(report, checklistName: Self.small)
      }
      #expect(try Files.text(elsewhere).hasSuffix("# written by hand\n"))
    }
  }

  @Test func `is told file by file where something has changed`() throws {
    try withReport { folder, _ in
      try Files.write("changed", to: "\(folder.path)/gap-report.md")
      #expect(
        try states(folder).map { $0 == .asWritten }
          == [true, false] + Array(repeating: true, count: 12))
      try Files.write("no digest\n", to: "\(folder.path)/\(ReportPack.sumsName)")
      #expect(try states(folder).last == .differs)
    }
  }

  @Test func `whose assessment has changed is judged by the digests alone`() throws {
    try withReport { folder, _ in
      let path = "\(folder.path)/\(ReportPack.assessmentName)"
      try Files.write(try Files.text(path) + "\n", to: path)
      try Files.write("changed", to: "\(folder.path)/gaps.csv")
      let verification = try ReportVerification(folder.path, checklistName: Self.small)
      let verdicts = try verification.verdicts {
        Issue.record("no page is made again, so that no template is needed")
        return try .standard()
      }
      #expect(
        verdicts.filter { $0.state == .anotherAssessment }.map(\.name) == [
          ReportPack.assessmentName
        ])
      #expect(verdicts.filter { $0.state == .differs }.map(\.name) == ["gaps.csv"])
      #expect(verdicts.count { $0.state == .asListed } == 11)
    }
  }

  @Test func `that another file was put into names it`() throws {
    try withReport { folder, _ in
      try Files.write("x", to: "\(folder.path)/notes.txt")
      let verdicts = try ReportVerification(folder.path, checklistName: Self.small)
        .verdicts { try .standard() }
      #expect(verdicts.last?.name == "notes.txt" && verdicts.last?.state == .foreign)
      #expect(verdicts.dropLast().allSatisfy { $0.isGood })
    }
  }

  @Test func `that is none is refused`() throws {
    try Files.inScratchFolder { place in
      for (path, words) in [
        ("\(place)/none", "\(place)/none is not a folder"),
        (
          place,
          "\(place) has no SHA256SUMS or no assessment.yaml: it is not a whole report folder"
        ),
      ] {
        let failure = #expect(throws: WorkspaceFailure.self) {
          try ReportVerification(path, checklistName: nil)
        }
        #expect(failure?.kind == .noInput)
        #expect(failure?.words == words)
      }
    }
  }
}
