import Findings
import Foundation
import Loading
import PolicyModel
import ShippedChecklists
import Testing

/// The OSCE checklist that the program carries.
@Suite struct `The shipped checklist` {
  let checklist: Checklist

  init() throws {
    let folder = try #require(ChecklistFolder.shipped("osce-victim-protection-2022"))
    let (checklist, findings) = ChecklistLoader.load(folder)
    #expect(findings.marksByFile == [])
    self.checklist = try #require(checklist)
  }

  @Test func `is one of three and loads without findings`() {
    #expect(
      ChecklistFolder.shippedIDs == [
        "example-open-data", "osce-victim-protection-2022", "osce-victim-protection-2022-narrative",
      ])
    #expect(ChecklistFolder.shipped("osce-victim-protection-2023") == nil)
    #expect(checklist.id == "osce-victim-protection-2022")
    #expect(checklist.version == "2.0.0")
  }

  @Test func `stands beside two more without findings, of style or other`() throws {
    for id in ["example-open-data", "osce-victim-protection-2022-narrative"] {
      let folder = try #require(ChecklistFolder.shipped(id))
      let (checklist, findings) = ChecklistLoader.review(folder, styles: ChecklistStyle.allCases)
      #expect(findings.kept.map(\.message) == [])
      #expect(checklist?.id == id)
    }
  }

  @Test func `has 4 sections, 14 groups, 45 criteria and 180 indicators`() {
    #expect(checklist.sections.map(\.id) == ["P1", "P2", "P3", "P4"])
    #expect(checklist.groups.count == 14)
    #expect(checklist.criteria.count == 45)
    #expect(checklist.indicators.count == 180)
  }

  @Test func `asks about structure 58 times, process 72 times and outcome 50 times`() {
    func count(_ dimension: Indicator.Dimension) -> Int {
      checklist.indicators.count { $0.dimension == dimension }
    }
    #expect(count(.structure) == 58)
    #expect(count(.process) == 72)
    #expect(count(.outcome) == 50)
  }

  @Test func `gives each criterion 3 to 6 indicators whose ids begin with its own`() {
    for criterion in checklist.criteria {
      #expect((3...6).contains(criterion.indicators.count), "\(criterion.id)")
      for indicator in checklist.indicators[criterion.indicators] {
        #expect(indicator.id.hasPrefix("\(criterion.id)."), "\(indicator.id)")
      }
    }
  }

  @Test func `weighs 105 in all, by group as the method's authors set it`() {
    let weights = checklist.groups.map { group in
      let sum = checklist.criteria[group.criteria].reduce(0) { $0 + $1.weight }
      return "\(group.id) \(sum)"
    }
    #expect(
      weights == [
        "P1-LEAD 8.0", "P1-NPUN 3.0", "P1-IDAS 18.0", "P1-SURV 2.0", "P1-CHLD 11.0",
        "P2-GEND 6.0", "P2-MINO 4.0", "P2-MIGR 7.0", "P2-DISA 3.0", "P3-CDUR 14.0",
        "P4-PART 5.0", "P4-FRAM 11.0", "P4-CRIS 10.0", "P4-ONLN 3.0",
      ])
    #expect(checklist.criteria.reduce(0) { $0 + $1.weight } == 105)
    // 19 of weight 3, 22 of weight 2 and 4 of weight 1: 57 + 44 + 4.
    #expect(checklist.criteria.count { $0.weight == 3 } == 19)
    #expect(checklist.criteria.count { $0.weight == 2 } == 22)
    #expect(checklist.criteria.count { $0.weight == 1 } == 4)
  }

  @Test func `has 7 critical criteria, 7 required indicators and 5 red flags`() {
    #expect(
      checklist.criteria.filter(\.isCritical).map(\.id) == [
        "P1-NPUN-01", "P1-IDAS-01", "P1-IDAS-04", "P1-CHLD-01", "P2-MIGR-01", "P3-CDUR-02",
        "P3-CDUR-04",
      ])
    #expect(
      checklist.indicators.filter(\.isRequired).map(\.id) == [
        "P1-NPUN-01.s1", "P1-IDAS-01.s2", "P1-CHLD-01.s1", "P2-MIGR-01.s1", "P3-CDUR-01.p2",
        "P3-CDUR-02.s1", "P3-CDUR-04.s1",
      ])
    #expect(
      checklist.indicators.filter(\.isRedFlag).map(\.id) == [
        "P1-NPUN-01.o1", "P1-IDAS-04.o1", "P1-CHLD-01.o2", "P2-MIGR-01.o2", "P3-CDUR-04.o2",
      ])
  }

  @Test func `ties every criterion to a takeaway of its own by a digest`() {
    let locators = checklist.criteria.map(\.source.locator)
    #expect(Set(locators).count == 45)
    #expect(Set(checklist.criteria.map(\.source.digest)).count == 45)
    for criterion in checklist.criteria {
      #expect(criterion.source.locator.hasPrefix("\(criterion.id.prefix(2))/"), "\(criterion.id)")
    }
  }

  @Test func `retires the questions of the first edition that it asks no more, and no others`()
    throws
  {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/checklists-1.0.0/osce-victim-protection-2022")
    let folder = ChecklistFolder(name: "1.0.0") { path throws(ChecklistFolder.Unreadable) in
      do {
        return [UInt8](try Data(contentsOf: root.appending(path: path)))
      } catch {
        throw ChecklistFolder.Unreadable(reason: "\(error)", isMissing: true)
      }
    }
    let first = try #require(ChecklistLoader.load(folder).0)
    #expect(first.indicators.count == 174)
    let asked = Set(checklist.indicators.map(\.id))
    #expect(checklist.retired.count == 26)
    #expect(checklist.retired == first.indicators.map(\.id).filter { !asked.contains($0) })
  }

  @Test func `knows which of its instruments came after the report of 2022`() throws {
    let autumn = try #require(CalendarDate("2022-09-28"))
    let later = checklist.instruments.filter { instrument in
      instrument.inForce.map { $0 > autumn } ?? (instrument.year >= "2022")
    }
    #expect(
      later.map(\.id) == [
        "ECtHR-Krachunova", "CM-Rec-2022-22", "EU-THB-24", "RCD", "APR", "DSA", "FLR", "VAWD",
      ])
  }

  @Test func `changes none of the method's defaults`() {
    #expect(checklist.scoring == ScoringRules())
    #expect(checklist.changedRules == [])
  }

  @Test func `stands in the binary byte for byte as it stands in the folder`() throws {
    var folder: [String: [UInt8]] = [:]
    let checklists = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Checklists").standardizedFileURL
    let files = try #require(FileManager.default.enumerator(atPath: checklists.path))
    for case let path as String in files where path.hasSuffix(".yaml") {
      folder[path] = [UInt8](try Data(contentsOf: checklists.appending(path: path)))
    }
    var binary: [String: [UInt8]] = [:]
    for index in 0..<shipped_file_count() {
      let file = shipped_file(index)
      binary[String(cString: file.path)] = Array(
        UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
    #expect(folder.count == 26)
    #expect(binary.keys.sorted() == folder.keys.sorted())
    #expect(shipped_file_count() == folder.count)
    for (path, bytes) in folder {
      // Compared as a truth, so that a difference does not print two files.
      let isSame = binary[path] == bytes
      #expect(isSame, "\(path)")
    }
  }
}
