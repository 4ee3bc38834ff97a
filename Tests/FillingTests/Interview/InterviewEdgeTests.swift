import Filling
import ModelSamples
import PolicyModel
import Testing

/// What an interview forgets, and which of two names it goes to.
@Suite struct `An interview, at its edges` {
  @Test func `forgets ticks that say what the file says already`() throws {
    var sheet = try Sheets.blank()
    sheet.answers[2].value = .elements([0])
    var conversation = Conversation(sheet)
    conversation.act { $0.jump(to: "C-01.e") }
    // Missing, not known, in place, missing.
    for _ in 0..<3 { conversation.interview.tick(1) }
    #expect(conversation.interview.boxes?.ticks == Ticks(ticked: [0], crossed: [1, 2]))
    conversation.act { $0.perform(.next) }
    #expect(conversation.saved == [])
    #expect(conversation.interview.ticks == nil)
  }

  @Test func `tells what was saved as no problem`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.act { $0.perform(.answer("yes")) }
    #expect(conversation.saved.count == 1)
    #expect(conversation.interview.message?.isProblem == false)
  }

  @Test func `goes to what is called so rather than to what only begins so`() throws {
    var checklist = Sheets.checklist
    checklist.facts = [
      Fact(id: "noble", question: "?"), Fact(id: "no", question: "?"), Fact(id: "-", question: "?"),
    ]
    var interview = Interview(checklist, try Sheets.blank(), scope: InterviewScope())
    _ = interview.jump(to: "no")
    #expect(interview.question == .fact(1))
    _ = interview.jump(to: "nob")
    #expect(interview.question == .fact(0))
  }
}
