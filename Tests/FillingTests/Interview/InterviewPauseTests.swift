import Filling
import Loading
import ModelSamples
import PolicyModel
import Testing

/// An interview on a screen, where a question stays in sight once it is answered.
@Suite struct `An interview that waits after an answer` {
  private func conversation(at id: String) throws -> Conversation {
    var conversation = Conversation(try Sheets.blank(), pauses: true)
    conversation.act { $0.jump(to: id) }
    return conversation
  }

  @Test func `takes no second answer, whichever key repeats or comes too early`() throws {
    var conversation = try conversation(at: "C-01.y")
    for act in [
      InterviewChoice.Act.answer("yes"), .answer("yes"), .answer("no"), .withReason(.unknown),
      .between, .keep,
    ] {
      conversation.act { $0.perform(act) }
    }
    #expect(conversation.saved == [#"answers/C-01.y ["yes"]"#])
    #expect(conversation.id == "C-01.y")
    #expect(conversation.interview.isAnswered)
    #expect(conversation.interview.message?.isProblem == true)
  }

  @Test func `goes on when it is told to, and the next question is open`() throws {
    var conversation = try conversation(at: "C-01.y")
    conversation.act { $0.perform(.answer("yes")) }
    conversation.act { $0.perform(.next) }
    #expect(conversation.id == "C-01.l")
    #expect(!conversation.interview.isAnswered)
    conversation.act { $0.perform(.answer("1")) }
    #expect(conversation.saved.count == 2)
  }

  @Test func `lets notes and evidence be added, and is answered still`() throws {
    var conversation = try conversation(at: "C-01.y")
    conversation.act { $0.perform(.answer("yes")) }
    conversation.act { $0.perform(.note) }
    conversation.act { $0.enter("A note.") }
    #expect(conversation.interview.isAnswered)
    conversation.act { $0.perform(.answer("no")) }
    #expect(
      conversation.saved == [#"answers/C-01.y ["yes"]"#, #"answers/C-01.y ["note A note."]"#])
  }

  @Test func `can be answered anew when that is asked for, or once it is cleared`() throws {
    var conversation = try conversation(at: "C-01.y")
    conversation.act { $0.perform(.answer("yes")) }
    conversation.interview.answerAnew()
    conversation.act { $0.perform(.answer("no")) }
    conversation.act { $0.perform(.clear) }
    conversation.act { $0.perform(.answer("partial")) }
    #expect(
      conversation.saved == [
        #"answers/C-01.y ["yes"]"#, #"answers/C-01.y ["no"]"#, #"answers/C-01.y ["clear"]"#,
        #"answers/C-01.y ["partial"]"#,
      ])
  }

  @Test func `waits after ticks, reasons and amounts too`() throws {
    var conversation = try conversation(at: "C-01.e")
    conversation.interview.tick(0)
    conversation.act { $0.confirmTicks() }
    #expect(conversation.id == "C-01.e" && conversation.interview.isAnswered)
    conversation.act { $0.perform(.next) }
    #expect(conversation.id == "-.p")
    conversation.interview.beginValue()
    conversation.act { $0.enter("72") }
    #expect(conversation.id == "-.p" && conversation.interview.isAnswered)
    conversation.act { $0.perform(.next) }
    conversation.act { $0.perform(.withReason(.unknown)) }
    conversation.act { $0.enter("") }
    conversation.act { $0.enter("Why.") }
    #expect(conversation.id == "-.n" && conversation.interview.isAnswered)
  }

  @Test func `takes ticks back that are not saved before anything that is`() throws {
    var conversation = try conversation(at: "C-01.e")
    conversation.interview.tick(0)
    conversation.act { $0.perform(.undo) }
    #expect(conversation.undone == 0 && conversation.interview.ticks == nil)
    conversation.act { $0.perform(.undo) }
    #expect(conversation.undone == 1)
    #expect(conversation.saved == [])
  }

  @Test func `shows the question of which a change was taken back, to be answered`() throws {
    var conversation = try conversation(at: "C-01.y")
    conversation.act { $0.perform(.answer("yes")) }
    conversation.act { $0.perform(.next) }
    conversation.interview.undone(try Sheets.blank(), at: .indicator(0), "Taken back")
    #expect(conversation.id == "C-01.y")
    #expect(!conversation.interview.isAnswered)
    #expect(conversation.interview.message?.text == "Taken back")
  }

  @Test func `ends when it is asked twice, though what is ticked cannot be saved`() throws {
    var interview = Interview(
      Sheets.checklist, try Sheets.blank(), scope: InterviewScope(), pauses: true)
    _ = interview.jump(to: "C-01.e")
    interview.tick(0)
    guard case .save = interview.perform(.stop) else {
      Issue.record("it was not to be saved")
      return
    }
    interview.refused("locked")
    #expect(interview.message?.text == "locked; q once more ends without it")
    guard case .stop = interview.perform(.stop) else {
      Issue.record("it has not ended")
      return
    }
  }
}
