import Filling
import ModelSamples
import PolicyModel
import Testing

/// Evidence and notes in an interview.
@Suite struct `Evidence in an interview` {
  private func conversation() throws -> Conversation {
    var sheet = try Sheets.blank()
    sheet.sources = [
      CitedSource(id: "act", document: Sheets.evidence("An Act")),
      CitedSource(id: "tip-2024", document: Sheets.evidence("A report")),
    ]
    var conversation = Conversation(sheet)
    conversation.read("g C-01.y")
    return conversation
  }

  @Test(arguments: ["2", "tip-2024"])
  func `is first one of the listed sources, then where in it and what it says`(choice: String)
    throws
  {
    var conversation = try conversation()
    conversation.read("e", choice, "p. 3", "There is none.")
    #expect(conversation.saved == [#"answers/C-01.y ["evidence in tip-2024 p. 3 There is none."]"#])
  }

  @Test func `names what is to be chosen from`() throws {
    var conversation = try conversation()
    conversation.read("e")
    guard case .prompt(let prompt) = conversation.interview.stage else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.label.contains("(1 act, 2 tip-2024)"))
    conversation.read("3")
    #expect(
      conversation.interview.message?.text == "A number from 1 to 2 is expected, or a title.")
    conversation.read("")
    #expect(conversation.saved == [])
  }

  @Test func `is by its title what is not listed, with all that can be said of it`() throws {
    var conversation = try conversation()
    conversation.read("e", "Another", "report", "12/2023", "https://example.org", "2024-06")
    conversation.read("2023", "2026-01", "2026-01-31", "2027", "p. 9", "words", "yes")
    #expect(
      conversation.saved == [
        #"answers/C-01.y ["evidence Another report https://example.org 2024-06 false 12/2023 2023 2026-01-31 2027 p. 9 words"]"#
      ])
  }

  @Test func `may be dated by a year or a month, and is looked at on a day`() throws {
    var conversation = try conversation()
    conversation.read("e", "Another", "report", "", "", "2024-13")
    #expect(
      conversation.interview.message?.text
        == "A year, a month or a day is expected: 2026, 2026-03 or 2026-03-31.")
    conversation.read("2024", "", "2026-01")
    #expect(
      conversation.interview.message?.text
        == "A day is expected as year-month-day, such as 2026-03-31.")
  }

  @Test func `stands beside a note for every reader`() throws {
    var conversation = try conversation()
    conversation.read("o", "for all")
    #expect(conversation.saved == [#"answers/C-01.y ["public-note for all"]"#])
  }
}
