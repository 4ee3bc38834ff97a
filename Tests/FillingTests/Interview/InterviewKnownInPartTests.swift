import Filling
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// What is not known, or known in part, and the boxes of lists.
@Suite struct `An interview about what is known in part` {
  @Test func `asks why something is unknown or not applicable`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.y", "u", "", "not counted", "n/a", "", "n/a", "no case")
    #expect(
      conversation.saved == [
        #"answers/C-01.y ["unknown", "reason not counted"]"#,
        #"answers/C-01.l ["not-applicable", "reason no case"]"#,
      ])
    #expect(conversation.id == "C-01.e")
  }

  @Test func `asks again where a kind is none, and goes back on nothing but a word for it`() throws
  {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.y", "u", "5")
    #expect(conversation.interview.message?.text == "A number from 1 to 4 is expected, or nothing.")
    guard case .prompt(.kind) = conversation.interview.stage else {
      Issue.record("it does not ask for the kind")
      return
    }
    #expect(
      InterviewPrompt.kind.label
        == "Why it is not known: 1 nobody measures it, 2 not found in the sources, 3 exists, not "
        + "disclosed, 4 asked for, awaited (may stay empty)")
    conversation.act { interview in
      interview.cancel()
      return .stay
    }
    #expect(conversation.saved.isEmpty && conversation.id == "C-01.y")
  }

  @Test func `takes the question's keys for the two answers too`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.y", "r", "p", "Y", "r", "0", "2")
    #expect(
      conversation.saved == [
        #"answers/C-01.y ["partial to yes"]"#, #"answers/C-01.l ["0 to 2"]"#,
      ])
  }

  @Test func `keeps the kind of unknown that is there, or takes it away`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[0] = Answer(value: .unknown, why: .pending)
    var conversation = Conversation(assessment)
    conversation.read("g C-01.y", "u", "", "", "g C-01.y", "u", "-", "", "g C-01.y", "p")
    #expect(
      conversation.saved == [
        #"answers/C-01.y ["unknown", "why pending", "reason "]"#,
        #"answers/C-01.y ["unknown", "why ", "reason "]"#,
        #"answers/C-01.y ["partial", "why "]"#,
      ])
  }

  @Test func `asks for the two answers that it lies between, whatever is asked but a list`() throws
  {
    var conversation = Conversation(try Sheets.blank())
    conversation.read(
      "g C-01.y", "between", "partial", "yes", "r", "1", "2", "g -.p", "r", "40", "55", "10 to 14")
    #expect(
      conversation.saved == [
        #"answers/C-01.y ["partial to yes"]"#, #"answers/C-01.l ["1 to 2"]"#,
        #"answers/-.p ["40 to 55"]"#, #"answers/-.n ["10 to 14"]"#,
      ])
    conversation.read("g C-01.e")
    #expect(!conversation.interview.choices.contains { $0.act == .between })
    conversation.read("g party")
    #expect(!conversation.interview.choices.contains { $0.act == .between })
  }

  @Test func `goes back where one of the two answers is not given`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.y", "r", "", "r", "no", "")
    #expect(conversation.saved.isEmpty && conversation.id == "C-01.y")
  }

  @Test func `takes a reason away with the unknown that it explained`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[0] = Answer(value: .unknown, reason: "not counted")
    var conversation = Conversation(assessment)
    conversation.read("g C-01.y", "y")
    #expect(conversation.saved == [#"answers/C-01.y ["yes", "reason "]"#])
  }

  @Test func `saves what was ticked before it goes anywhere`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.e")
    conversation.interview.tick(0)
    conversation.interview.tick(2)
    conversation.interview.tick(0)
    conversation.act { $0.perform(.back) }
    #expect(conversation.saved == [#"answers/C-01.e ["in-place -; missing police"]"#])
    #expect(conversation.id == "C-01.l")
    conversation.read("g C-01.e")
    conversation.interview.tick(1)
    conversation.act { $0.perform(.stop) }
    #expect(conversation.saved.last == #"answers/C-01.e ["in-place no; missing none"]"#)
    #expect(conversation.hasStopped)
  }

  @Test func `tells nothing ticked from nothing said`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.e")
    conversation.act { $0.confirmTicks() }
    #expect(conversation.saved.isEmpty)
    conversation.act { $0.perform(.back) }
    conversation.interview.tickNoOther()
    conversation.act { $0.confirmTicks() }
    #expect(conversation.saved == [#"answers/C-01.e ["none"]"#])
  }

  @Test func `turns an element from in place to missing, to not known, and round again`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.e")
    let states = (0..<4).map { _ in
      conversation.interview.tick(1)
      return conversation.interview.boxes?.ticks
    }
    #expect(states == [Ticks(ticked: [1]), Ticks(crossed: [1]), Ticks(), Ticks(ticked: [1])])
    conversation.interview.tickNoOther()
    #expect(conversation.interview.boxes?.ticks == Ticks(ticked: [1], crossed: [0, 2]))
    conversation.act { $0.confirmTicks() }
    #expect(conversation.saved == [#"answers/C-01.e ["no"]"#])
  }

  @Test func `shows a list as the file has it, and takes it back where nothing is known`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[2].value = .someElements(inPlace: [2], missing: [0])
    var conversation = Conversation(assessment)
    conversation.act { $0.jump(to: "C-01.e") }
    #expect(conversation.interview.boxes?.ticks == Ticks(ticked: [2], crossed: [0]))
    conversation.interview.tick(0)
    conversation.interview.tick(2)
    conversation.interview.tick(2)
    conversation.act { $0.confirmTicks() }
    #expect(conversation.saved == [#"answers/C-01.e ["clear"]"#])
  }

  /// Boxes that were turned all the way round say nothing, so that an unknown stays one.
  @Test func `says nothing with boxes that are as they were`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[2].value = .unknown
    var conversation = Conversation(assessment)
    conversation.act { $0.jump(to: "C-01.e") }
    for _ in 0..<3 { conversation.interview.tick(1) }
    conversation.act { $0.confirmTicks() }
    #expect(conversation.saved.isEmpty)
  }
}
