import Documents
import PolicyModel
import TestFiles
import Testing
import WorkedExamples
import Workspace

@Suite struct ReportPackTests {
  /// The report on a worked example, as the command makes it.
  private static func edition(_ name: String) throws -> ReportEdition {
    let path = "\(Files.root)/Reports/\(name)/assessment.yaml"
    return try UsableAssessment(path, checklistName: nil).report(for: .internal, nil)
  }

  @Test func `the names that verify knows are those of the files that are written`() throws {
    let files = try ReportPack.files(of: Self.edition("exampleland-2024"))
    #expect(files.map(\.name) == ReportPack.names + [ReportPack.sumsName])
  }

  @Test func `digests are listed as sha256sum lists them`() {
    #expect(
      Digest.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let sums = """
      ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.csv
      not a digest  b.csv
      ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad *c.csv
      """
    #expect(
      ReportPack.listedDigests(Array(sums.utf8)) == [
        "a.csv": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      ])
  }

  @Test func `every format of the list has a name and an ending of its own`() {
    #expect(Set(OutputFormat.all.map(\.name)).count == OutputFormat.all.count)
    #expect(Set(OutputFormat.all.map(\.ending)).count == OutputFormat.all.count)
    #expect(
      ReportPack.formats.map(\.name) == [
        "html", "markdown", "docx", "brief", "csv", "xlsx", "json",
      ])
    // The brief is a report's alone.
    #expect(ReportPack.formats.filter { !OutputFormat.all.contains($0) } == [.brief])
  }

  @Test func `a format asked for by itself gives its files of the whole folder, and no others`()
    throws
  {
    let edition = try Self.edition("exampleland-2024")
    let whole = try ReportPack.files(of: edition)
    let apart = try ReportPack.formats.flatMap { try ReportPack.files(of: edition, as: $0) }
    #expect(apart == Array(whole.dropLast(3)))
    #expect(try ReportPack.files(of: edition, as: .terminal).isEmpty)
  }

  @Test func `the page on formats and the README name the files of a folder`() throws {
    let page = try Examples.text("Sources/Loading/Loading.docc/Formats.md")
    for name in ReportPack.names + [ReportPack.sumsName] {
      #expect(page.contains("`\(name)`"), "\(name)")
    }
    let readme = try Examples.text("README.md")
    for name in ReportPack.names where !name.hasSuffix(".csv") && name != ReportPack.assessmentName
    {
      #expect(readme.contains("`\(name)`"), "\(name)")
    }
  }

  @Test(arguments: Examples.names)
  func `the checked-in reports are what the program writes`(name: String) throws {
    for file in try ReportPack.files(of: Self.edition(name)) {
      let present = try Examples.bytes("Reports/\(name)/\(file.name)")
      // Told by name alone: the bytes of a page would bury it.
      let isSame = present == file.bytes
      #expect(isSame, "\(name)/\(file.name)")
    }
  }
}
