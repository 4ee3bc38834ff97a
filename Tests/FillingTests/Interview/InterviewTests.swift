import Filling
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@Suite struct `An interview` {
  @Test func `begins at the first open question, and asks the facts first`() throws {
    #expect(Conversation(try Sheets.blank()).id == "-")
    var settled = try Sheets.blank()
    settled.facts = [.yes, .no, .unknown]
    settled.answers[0] = Answer(value: .no)
    #expect(Conversation(settled).id == "C-01.l")
  }

  @Test func `begins at the first question where none is open`() throws {
    var full = try Sheets.blank()
    full.facts = [.yes, .no, .unknown]
    full.answers = Listing(repeating: Answer(value: .unknown), count: 6)
    #expect(Conversation(full).id == "party")
    var scope = InterviewScope()
    scope.isOnlyUnanswered = true
    #expect(Conversation(full, scope: scope).interview.route.questions.isEmpty)
  }

  @Test func `takes an answer of every type by its key or its words`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("u", "p", "2", "1,3", "18 of 25", "10 to 14", "No")
    #expect(conversation.id == nil)
    #expect(
      conversation.saved == [
        #"facts/- ["unknown"]"#, #"answers/C-01.y ["partial"]"#, #"answers/C-01.l ["2"]"#,
        #"answers/C-01.e ["police,-"]"#, #"answers/-.p ["18 of 25"]"#,
        #"answers/-.n ["10 to 14"]"#, #"answers/-.- ["no"]"#,
      ])
  }

  @Test(arguments: [
    ("1", "not-measured"), ("2", "not-found"), ("3", "withheld"), ("4", "pending"),
    ("Withheld", "withheld"), ("not-found", "not-found"),
  ])
  func `asks of which kind an unknown is, by a number or its word`(text: String, kind: String)
    throws
  {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.y", "u", text, "")
    #expect(conversation.saved == [#"answers/C-01.y ["unknown", "why \#(kind)", "reason "]"#])
    #expect(conversation.id == "C-01.l")
  }

  @Test(arguments: [
    ("1; missing 3", "in-place police; missing -"), ("1 missing 3", "in-place police; missing -"),
    ("missing 2,3", "missing no,-"),
    ("in-place 1 2; missing none", "in-place police,no; missing none"),
    ("1 2 3", "police,no,-"), ("0", "none"), ("police; missing 3", "in-place police; missing -"),
    ("1;2", "police ; no"), ("4", "4"),
  ])
  func `takes what is missing in a list by numbers or ids`(text: String, value: String) throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g C-01.e", text)
    #expect(conversation.saved == ["answers/C-01.e [\"\(value)\"]"])
  }

  @Test func `goes back, on, to an id, to a part, to a number and to what a search finds`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("b")
    #expect(conversation.id == "no")
    conversation.read("b", "b")
    #expect(conversation.id == "party")
    #expect(conversation.interview.message?.text == "This is the first question.")
    conversation.read("")
    #expect(conversation.id == "no")
    conversation.read("g", "c-01.e")
    #expect(conversation.id == "C-01.e")
    conversation.read("g P1")
    #expect(conversation.id == "C-01.y")
    conversation.read("g 9")
    #expect(conversation.id == "-.-")
    conversation.read("/is c-01", "2")
    #expect(conversation.id == "C-01.l")
    conversation.read("g C-01.z")
    #expect(conversation.id == "C-01.l")
    #expect(
      conversation.interview.message?.text
        == "Nothing that is asked here is called 'C-01.z'; did you mean C-01.Y?")
    #expect(conversation.saved.isEmpty)
  }

  @Test func `adds notes, exceptions and evidence, and stays where it is`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read(
      "g C-01.y", "t", "Half: done", "x", "men, 3", "e", "A law", "stat", "", "https://x.example/",
      "2026-02-30", "2026-02-28", "", "", "", "", "", "no", "c", "q")
    #expect(
      conversation.saved == [
        #"answers/C-01.y ["note Half: done"]"#, #"answers/C-01.y ["except [\"men\", \"1\"]"]"#,
        #"answers/C-01.y ["evidence A law statistics https://x.example/ 2026-02-28 true"]"#,
        #"answers/C-01.y ["clear"]"#,
      ])
    #expect(conversation.id == "C-01.y")
    #expect(conversation.hasStopped)
  }

  @Test func `keeps, replaces or takes away a note that is there`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[0] = Answer(note: "old\n")
    var conversation = Conversation(assessment)
    conversation.read("g C-01.y", "t", "", "t", "new", "t", "-")
    #expect(
      conversation.saved == [
        #"answers/C-01.y ["note old"]"#, #"answers/C-01.y ["note new"]"#,
        #"answers/C-01.y ["note "]"#,
      ])
  }

  @Test func `begins evidence anew with its words where it was refused`() throws {
    var interview = Interview(Sheets.checklist, try Sheets.blank(), scope: InterviewScope())
    _ = interview.jump(to: "C-01.y")
    _ = interview.perform(.evidence)
    for text in ["A law", "law", "", "nowhere"] + Array(repeating: "", count: 6) {
      _ = interview.enter(text)
    }
    guard case .save = interview.enter("") else {
      Issue.record("it was not to be saved")
      return
    }
    interview.refused("no address")
    #expect(interview.prompt?.prefill == "A law")
    #expect(interview.message?.text == "no address")
  }

  @Test func `asks for what is of an earlier round, and keeps it with one key`() throws {
    var assessment = try Sheets.blank()
    assessment.facts = [.yes, .no, .yes]
    assessment.answers[0] = Answer(value: .no)
    assessment.answers[1] = Answer(value: .level(1))
    assessment.carriedOver = [1: try Sheets.day("2024-06-30")]
    var conversation = Conversation(assessment)
    #expect(conversation.id == "C-01.l")
    #expect(conversation.interview.choices[0].meaning == "as on 2024-06-30")
    conversation.read("k")
    #expect(conversation.saved == [#"answers/C-01.l ["reviewed"]"#])
    conversation.read("g C-01.y")
    #expect(conversation.interview.choices[0].key == "y")
  }

  @Test func `leaves out what the facts rule out, and says so`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[1].appliesIf = [Condition(fact: 1, isNegated: false)]
    var interview = Interview(checklist, try Sheets.blank(), scope: InterviewScope())
    #expect(interview.progress.asked == [0, 1, 2, 3, 4, 5])
    _ = interview.jump(to: "-.p")
    #expect(interview.message?.text == "-.p does not apply, by the facts given.")
  }

  @Test func `ends behind the last question, from where it goes to what is open`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read("g -.-", "n")
    #expect(conversation.id == nil)
    conversation.read("yes")
    #expect(conversation.interview.message?.text == "There is nothing to answer here.")
    conversation.read("")
    #expect(conversation.id == "-")
    #expect(!conversation.hasStopped)
  }
}
