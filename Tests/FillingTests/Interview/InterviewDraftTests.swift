import Filling
import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// What is written in an interview and not saved.
@Suite struct `A text that is not saved in an interview` {
  private func interview(note: String? = nil) throws -> Interview {
    var sheet = try Sheets.blank()
    sheet.answers[0].note = note
    var interview = Interview(Sheets.checklist, sheet, scope: InterviewScope(), pauses: true)
    _ = interview.jump(to: "C-01.y")
    return interview
  }

  @Test(arguments: [
    (InterviewChoice.Act.note, AnswerKey.note), (.publicNote, .publicNote),
  ])
  func `is there again when its prompt comes back`(act: InterviewChoice.Act, key: AnswerKey) throws
  {
    var interview = try interview()
    _ = interview.perform(act)
    interview.setAside("Half a ")
    #expect(interview.drafts["C-01.y"].texts == [key: "Half a"])
    #expect(interview.message?.isProblem == true)
    _ = interview.perform(.next)
    _ = interview.perform(.back)
    _ = interview.perform(act)
    #expect(interview.prompt?.prefill == "Half a")
  }

  @Test func `is a reason too, through the question of which kind it is`() throws {
    var interview = try interview()
    _ = interview.perform(.withReason(.unknown))
    _ = interview.enter("3")
    interview.setAside("They do not")
    _ = interview.perform(.withReason(.unknown))
    _ = interview.enter("")
    #expect(interview.prompt?.prefill == "They do not")
  }

  @Test func `is the evidence told so far`() throws {
    var interview = try interview()
    _ = interview.perform(.evidence)
    for text in ["An Act", "law", "Gazette 1"] { _ = interview.enter(text) }
    interview.setAside("https://")
    _ = interview.perform(.evidence)
    #expect(interview.prompt?.prefill == "An Act")
    _ = interview.enter("An Act")
    #expect(interview.prompt?.prefill == "law")
    _ = interview.enter("law")
    _ = interview.enter("Gazette 1")
    #expect(interview.prompt?.prefill == "https://")
  }

  @Test func `is the title of what is not listed, and no number of what is`() throws {
    var sheet = try Sheets.blank()
    sheet.sources = [CitedSource(id: "act", document: Sheets.evidence("An Act"))]
    var interview = Interview(Sheets.checklist, sheet, scope: InterviewScope(), pauses: true)
    _ = interview.jump(to: "C-01.y")
    for text in ["1", "act", " "] {
      _ = interview.perform(.evidence)
      interview.setAside(text)
      #expect(interview.drafts.isEmpty)
    }
    _ = interview.perform(.evidence)
    interview.setAside("A survey of")
    _ = interview.perform(.evidence)
    #expect(interview.prompt?.prefill == "A survey of")
  }

  @Test func `is nothing where the file says it already, or it is emptied`() throws {
    var interview = try interview(note: "A note.")
    _ = interview.perform(.note)
    interview.setAside("A note.")
    #expect(interview.drafts.isEmpty && interview.message == nil)
    _ = interview.perform(.note)
    interview.setAside("A note. More")
    #expect(!interview.drafts.isEmpty)
    _ = interview.perform(.note)
    interview.setAside(" ")
    #expect(interview.drafts.isEmpty)
    _ = interview.perform(.note)
    #expect(interview.prompt?.prefill == "A note.")
  }

  @Test func `is one that was refused, and none once it is saved`() throws {
    var interview = try interview()
    _ = interview.perform(.note)
    _ = interview.enter("A note.")
    interview.refused("The disk is full")
    #expect(interview.prompt?.prefill == "A note.")
    _ = interview.enter("A note.")
    #expect(!interview.drafts.isEmpty)
    _ = interview.saved(interview.assessment, "Saved.")
    #expect(interview.drafts.isEmpty)
  }

  @Test func `is saved or forgotten by lines too, and the file's note stays`() throws {
    var sheet = try Sheets.blank()
    sheet.answers[0].note = "A note."
    var conversation = Conversation(sheet)
    conversation.read("g C-01.y", "t")
    conversation.interview.keepDraft("Another")
    #expect(conversation.interview.prompt?.prefill == "Another")
    conversation.read("-")
    #expect(conversation.interview.prompt?.prefill == "A note.")
    #expect(conversation.saved == [] && conversation.interview.drafts.isEmpty)
    conversation.interview.keepDraft("Another")
    conversation.read("")
    #expect(conversation.saved == [#"answers/C-01.y ["note Another"]"#])
  }

  @Test func `is kept in a file and read from it, whatever it holds`() throws {
    var drafts = InterviewDrafts()
    drafts["C-01.y"].texts = [.note: "# a: 'b'\n\"c\" \u{301}\n", .reason: "null"]
    drafts["-"].texts = [.publicNote: "-"]
    var entry = EvidenceEntry()
    (entry.title, entry.date, entry.isRestricted) = ("An Act: of 2020", "2020-13", true)
    drafts["-.n"].evidence = entry
    let read = InterviewDrafts(SourceText(name: "x", bytes: Array(drafts.text.utf8)))
    #expect(read == drafts)
    #expect(
      drafts.text.hasPrefix(
        """
        # What was written in 'assessor fill' and not saved; the next 'fill' offers it again.
        "-":
          public-note: "-"
        """))
  }

  @Test(arguments: ["", "x", "a: b", "a: { note: [1] }", "a: { nose: b }", "a: {"])
  func `is read from no other file`(text: String) {
    #expect(InterviewDrafts(SourceText(name: "x", bytes: Array(text.utf8))) == nil)
  }
}
