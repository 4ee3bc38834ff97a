import Filling
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// An interview over ``Sheets``, with saves that always succeed.
struct Conversation {
  var interview: Interview
  /// What was to be saved, in the order of saving.
  private(set) var saved: [String] = []
  private(set) var hasStopped = false

  init(_ assessment: Assessment, scope: InterviewScope = InterviewScope()) {
    interview = Interview(Sheets.checklist, assessment, scope: scope)
  }

  /// The id of the question asked; nil at the end.
  var id: String? { interview.question?.id(in: Sheets.checklist) }

  mutating func act(_ work: (inout Interview) -> Interview.Outcome) {
    var outcome = work(&interview)
    while case .save(let edit) = outcome {
      saved.append("\(edit.path.joined(separator: "/")) \(edit.changes.map(Self.words))")
      outcome = interview.saved(interview.assessment, "saved")
    }
    if case .stop = outcome { hasStopped = true }
  }

  mutating func read(_ lines: String...) {
    for line in lines { act { InterviewLines.read(line, in: &$0) } }
  }

  private static func words(_ change: AnswerEdit.Change) -> String {
    switch change {
    case .value(let content): AnswerWords.text(of: content)
    case .clear: "clear"
    case .reviewed: "reviewed"
    case .answeredBy(let name): "by \(name)"
    case .carriedOver(let date): "of \(date)"
    case .exceptions(let groups): "except \(groups)"
    case .text(let key, let text): "\(key.rawValue) \(text)"
    case .evidence(let entry):
      "evidence \(entry.title ?? "–") \(entry.type ?? "–") \(entry.url ?? "–") \(entry.date ?? "–") "
        + "\(entry.isRestricted)"
    }
  }
}

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
    #expect(Conversation(full, scope: scope).interview.questions.isEmpty)
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

  @Test func `takes a reason away with the unknown that it explained`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[0] = Answer(value: .unknown, reason: "not counted")
    var conversation = Conversation(assessment)
    conversation.read("g C-01.y", "y")
    #expect(conversation.saved == [#"answers/C-01.y ["yes", "reason "]"#])
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
      return conversation.interview.shownTicks
    }
    #expect(states == [Ticks(ticked: [1]), Ticks(crossed: [1]), Ticks(), Ticks(ticked: [1])])
    conversation.interview.tickNoOther()
    #expect(conversation.interview.shownTicks == Ticks(ticked: [1], crossed: [0, 2]))
    conversation.act { $0.confirmTicks() }
    #expect(conversation.saved == [#"answers/C-01.e ["no"]"#])
  }

  @Test func `shows a list as the file has it, and takes it back where nothing is known`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[2].value = .someElements(inPlace: [2], missing: [0])
    var conversation = Conversation(assessment)
    conversation.act { $0.jump(to: "C-01.e") }
    #expect(conversation.interview.shownTicks == Ticks(ticked: [2], crossed: [0]))
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

  @Test func `adds notes, exceptions and evidence, and stays where it is`() throws {
    var conversation = Conversation(try Sheets.blank())
    conversation.read(
      "g C-01.y", "t", "Half: done", "x", "men, 3", "e", "A law", "stat", "", "https://x.example/",
      "2026-02-30", "2026-02-28", "", "no", "c", "q")
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
    for text in ["A law", "law", "", "nowhere", "", ""] { _ = interview.enter(text) }
    guard case .save = interview.enter("") else {
      Issue.record("it was not to be saved")
      return
    }
    interview.refused("no address")
    #expect(interview.prefill == "A law")
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
    #expect(conversation.interview.choices[0].meaning == "the answer of 2024-06-30 still holds")
    conversation.read("k")
    #expect(conversation.saved == [#"answers/C-01.l ["reviewed"]"#])
    conversation.read("g C-01.y")
    #expect(conversation.interview.choices[0].key == "y")
  }

  @Test func `leaves out what the facts rule out, and says so`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[1].appliesIf = [Condition(fact: 1, isNegated: false)]
    var interview = Interview(checklist, try Sheets.blank(), scope: InterviewScope())
    #expect(interview.asked == [0, 1, 2, 3, 4, 5])
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

@Suite struct `The scope of an interview` {
  private func ids(_ checklist: Checklist, _ change: (inout InterviewScope) -> Void) throws
    -> [String]
  {
    var scope = InterviewScope()
    change(&scope)
    return scope.questions(of: checklist, try Sheets.blank()).map { $0.id(in: checklist) }
  }

  @Test func `is a part of the checklist with the facts that it depends on`() throws {
    var checklist = Sheets.checklist
    #expect(try ids(checklist) { $0.part = "C-01" } == ["C-01.y", "C-01.l", "C-01.e"])
    checklist.criteria[0].appliesIf = [Condition(fact: 2, isNegated: true)]
    #expect(try ids(checklist) { $0.part = "C-01" } == ["-", "C-01.y", "C-01.l", "C-01.e"])
    #expect(try ids(checklist) { $0.part = "-.n" } == ["-.n"])
    #expect(try ids(checklist) { $0.part = "G" }.count == 7)
  }

  @Test func `is what an agency leads, by the State's plan before the checklist`() throws {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 1
    checklist.criteria[1].lead = 2
    #expect(try ids(checklist) { $0.agency = 2 } == ["-.p", "-.n", "-.-"])
    var assessment = try Sheets.blank()
    assessment.plans[0] = Plan(lead: 2)
    var scope = InterviewScope()
    scope.agency = 2
    #expect(scope.questions(of: checklist, assessment).count == 6)
  }

  @Test func `leaves out what is answered, and unknown is an answer`() throws {
    var assessment = try Sheets.blank()
    assessment.answers[0] = Answer(value: .unknown)
    var scope = InterviewScope()
    scope.isOnlyUnanswered = true
    let questions = scope.questions(of: Sheets.checklist, assessment)
    #expect(
      questions.map { $0.id(in: Sheets.checklist) }
        == ["-", "C-01.l", "C-01.e", "-.p", "-.n", "-.-"])
  }
}
