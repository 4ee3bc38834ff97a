import Documents
import Exports
import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What falls due, as a file that calendars take.
@Suite struct `A file for calendars` {
  private func text(
    before: String = "2026-10-01", _ change: (inout Assessment) -> Void = { _ in }
  ) -> String? {
    var assessment = AskedSample.assessment
    assessment.enquiry?.due = nil
    change(&assessment)
    let round = Round(
      AskedSample.checklist, assessment,
      Scorecard(assessment, checklist: AskedSample.checklist))
    return CalendarFile(DueList(round, before: day(before))).bytes.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The name is the beginning of the SHA-256 of `XX`, `measure`, `health`, `A` and the day on lines.
  @Test func `has an event of a whole day for each, and no clock`() {
    let text = text {
      $0.plans[0] = Plan(
        action:
          "Amend the Act, §§ 3; 4\\5,\nand pay for shelter in every one of the districts — überall",
        lead: 2, deadline: day("2026-09-01"))
    }
    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0",
          "PRODID:-//\(Engine.name)//\(Engine.name) \(Engine.version)//EN", "CALSCALE:GREGORIAN",
          "BEGIN:VEVENT", "UID:9882c92fcd9c10456aceff11061000e3@assessor",
          "DTSTAMP:20260630T000000Z",
          "DTSTART;VALUE=DATE:20260901",
          "SUMMARY:Measure due: Amend the Act\\, §§ 3\\; 4\\\\5\\,\\nand pay for shelter i",
          " n every one of the districts — überall (Health\\, Exampleland)",
          "DESCRIPTION:A", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"), "\(text ?? "none")")
  }

  @Test func `is none where nothing is due`() {
    #expect(text() == nil)
  }

  /// While answers come in, the event of an office's answers stays the same one.
  @Test func `keeps the name of an event from one file to the next`() throws {
    func names(_ change: (inout Assessment) -> Void) throws -> [Substring] {
      let text = try #require(
        text {
          $0.enquiry?.due = day("2026-09-30")
          change(&$0)
        })
      return text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    let before = try names { _ in }
    let after = try names { $0.answers[1] = Answer() }
    #expect(before == after)
    #expect(Set(before).count == 4)
    #expect(try names { $0.enquiry?.due = day("2026-09-29") }.allSatisfy { !before.contains($0) })
  }

  @Test func `leaves out the titles of restricted evidence`() throws {
    let text = try #require(
      text(before: "2030-01-01") {
        var piece = Evidence(.law, until: "2027")
        (piece.title, piece.isRestricted) = ("Secret order", true)
        $0.answers[0].evidence = [piece]
      })
    #expect(text.contains("\r\nSUMMARY:Evidence ends (restricted) (Justice\\, Exampleland)\r\n"))
    #expect(!text.contains("Secret"))
  }

  /// Characters of one to four bytes, at every place of a line.
  @Test(arguments: ["a", "ü", "—", "𝄞", "e\u{301}"])
  func `has no line of more than 75 bytes, and cuts no character`(character: String) throws {
    for length in 1...120 {
      let action =
        String(repeating: "x", count: length % 7) + String(repeating: character, count: length)
      let text = try #require(
        text { $0.plans[0] = Plan(action: action, deadline: day("2026-09-01")) })
      let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: true)
      for line in lines {
        #expect(line.last == 0x0D && line.count <= 76)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:Measure due: \(action) ("))
    }
  }
}
