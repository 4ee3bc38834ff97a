import Foundation
import TestFiles
import Testing

/// `merge` of what comes back as a table, a mail's text, or a file of another kind.
@Suite struct `The command merge, of what comes back` {
  private static let assessment = """
    assessment: osce-victim-protection-2022
    checklist-version: 2.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    respondent: { role: government }
    answers:

    """

  /// Merges a file and gives what is said, with the assessment and the list afterwards.
  private func merge(
    _ bytes: [UInt8], _ name: String, _ options: [String] = [], list: String? = nil
  ) throws -> (outcome: Program.Outcome, answers: String, list: String?) {
    try Files.inScratchFolder { folder in
      try Files.write(Self.assessment, to: "\(folder)/asked.yaml")
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
      if let list { try Files.write(list, to: "\(folder)/asked-not-taken.csv") }
      let words = (["merge", "asked.yaml", name, "--no-ledger"] + options).joined(separator: " ")
      let outcome = try Program(folder: folder).runInShell("\"$assessor\" \(words)")
      let text = try Files.text("\(folder)/asked.yaml")
      return (
        outcome, String(text.dropFirst(Self.assessment.count)),
        try? Files.text("\(folder)/asked-not-taken.csv")
      )
    }
  }

  private static let head =
    "\u{FEFF}File,Place,Id,Question,What was written,Why it was not taken,What to write instead\r\n"
  private static let remark = """
    back.csv: it does not say which questions it answers; taken as answers about Exampleland of 2026-06-30

    """

  @Test func `takes what it can of a table, and lists the rest beside the assessment`() throws {
    let merged = try merge(
      Array("Id;Answer;Note\nP1-LEAD-01.s1;partly;=1+1\nP1-LEAD-02.s1;mostly so;\n".utf8),
      "back.csv")
    #expect(merged.outcome.code == 0)
    #expect(
      merged.answers == """
          P1-LEAD-01.s1:
            answer: partial
            note: "=1+1"
        answered-by:
          P1-LEAD-01.s1:
            file: back.csv

        """)
    #expect(
      merged.outcome.notes.hasPrefix(
        "back.csv: 1 taken, 1 added beside answers\nwrote asked.yaml\n" + Self.remark
          + "back.csv, line 2, P1-LEAD-01.s1: 'partly' read as partial\n"
          + "not taken: back.csv, line 3, P1-LEAD-02.s1: 'mostly so': 'mostly so' is not an answer to P1-LEAD-02.s1; "
      ), "\(merged.outcome.notes)")
    #expect(merged.outcome.notes.hasSuffix("\nwrote asked-not-taken.csv: 1 text not taken\n"))
    #expect(
      merged.list?.hasPrefix(
        Self.head + "back.csv,line 3,P1-LEAD-02.s1,\"") == true)
    #expect(
      merged.list?.hasSuffix(
        ",mostly so,'mostly so' is not an answer to P1-LEAD-02.s1,"
          + "\"yes, partial, no or not known\"\r\n")
        == true,
      "\(merged.list ?? "")")
  }

  @Test func `keeps in the list what is open of other files, and takes out what has come`() throws {
    let sound = Array("Id;Answer\nP1-LEAD-01.s1;yes\n".utf8)
    let other = "health.xlsx,row 2,P1-LEAD-02.s1,Is it?,perhaps,no answer,yes or no\r\n"
    let own = "back.csv,line 2,P1-LEAD-01.s1,Is it?,perhaps,no answer,yes or no\r\n"
    let kept = try merge(sound, "back.csv", list: Self.head + own + other)
    #expect(kept.list == Self.head + other)
    #expect(
      kept.outcome.notes.hasSuffix(
        "wrote asked-not-taken.csv: what stood there of these files has been taken; 1 of files merged before stay in it\n"
      ), "\(kept.outcome.notes)")
    let removed = try merge(sound, "back.csv", list: Self.head + own)
    #expect(removed.list == nil)
    #expect(
      removed.outcome.notes.hasSuffix(
        "removed asked-not-taken.csv: what stood there has been taken\n"),
      "\(removed.outcome.notes)")
    let notOurs = try merge(sound, "back.csv", list: "my,own,list\r\n")
    #expect(notOurs.list == "my,own,list\r\n")
  }

  @Test func `does not take the table of a report for an office's answers`() throws {
    for name in ["answers.csv", "questions.csv", "sources.csv", "tables.xlsx"] {
      let bytes = try Files.bytes("\(Files.root)/Reports/exampleland-2026/\(name)")
      let merged = try merge(bytes, name)
      #expect(merged.outcome.code == 65)
      #expect(merged.answers == "")
      #expect(
        merged.outcome.notes.contains(
          "\(name): error: this is a table of a report, and nothing that an office answered\n"
            + "  = help: ask the office for the questionnaire that 'assessor form' wrote for it\n"),
        "\(merged.outcome.notes)")
    }
  }

  @Test(arguments: ["Id;Question;Antwort", "Id;Question;Note"])
  func `refuses a table whose answers cannot be told`(head: String) throws {
    let merged = try merge(Array("\(head)\nP1-LEAD-01.s1;;yes\n".utf8), "back.csv")
    #expect(merged.outcome.code == 65)
    #expect(merged.answers == "")
    #expect(
      merged.outcome.notes.contains(
        "back.csv: error: the table has no column 'Answer'; nothing of the file was taken\n"
          + "  = help: write 'Answer' at the head of the column that holds the answers, and merge again\n"
      ), "\(merged.outcome.notes)")
    #expect(
      merged.outcome.notes.contains("heads that the questionnaire does not have: 'Antwort'")
        == head.contains("Antwort"))
  }

  @Test func `reads answers that were pasted into a mail`() throws {
    let quoted = Self.assessment.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
    let merged = try merge(
      Array("Dear colleague,\n\n\(quoted)\n>   P1-LEAD-01.s1:\u{A0}yes\n\nRegards\n".utf8),
      "mail.txt")
    #expect(merged.outcome.code == 0, "\(merged.outcome.notes)")
    #expect(merged.answers.hasPrefix("  P1-LEAD-01.s1: yes\n"))
    #expect(merged.outcome.notes.contains("mail.txt: read from a mail's text: 2 lines left out\n"))
    #expect(
      merged.list == Self.head
        + "mail.txt,line 1,,,\"Dear colleague,\",it is none of the answers,\r\n"
        + "mail.txt,line 11,,,Regards,it is none of the answers,\r\n")
  }

  /// The greeting above it is no fault, and the line of the fault is the one in the mail.
  @Test(arguments: ["", "> "])
  func `tells a wrong answer in a mail by itself`(mark: String) throws {
    let lines = Self.assessment + "  P1-LEAD-01.s1: perhaps\n"
    let quoted = lines.split(separator: "\n").map { mark + $0 }.joined(separator: "\n")
    let merged = try merge(
      Array(
        "Dear colleague,\n\nhere are our answers:\n\n\(quoted)\n\nRegards\n".utf8), "mail.txt")
    #expect(merged.outcome.code == 65)
    #expect(merged.answers == "")
    #expect(merged.outcome.notes.contains("error: the files have 1 error; nothing was written\n"))
    #expect(
      merged.outcome.notes.contains(
        "mail.txt:11:18: error: 'perhaps' is not an answer to P1-LEAD-01.s1\n"),
      "\(merged.outcome.notes)")
    #expect(!merged.outcome.notes.contains("Dear colleague"))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "a PDF file", "ask for the file that it was made from, .docx or .xlsx"),
    ("{\\rtf1 yes}", "a text of a word processor (.rtf)", "open it and save it as .docx"),
    (
      "<!DOCTYPE html>\n<html><head><meta name=\"generator\" content=\"assessor 2.0.0\"></head><body><button id=\"save\"></body></html>",
      "the form itself, without what was answered in it",
      "ask for its answers: open the form, press 'Save answers', and send the file that it saves"
    ),
  ])
  func `says of a file of another kind what to ask for, and takes nothing`(
    text: String, kind: String, help: String
  ) throws {
    let merged = try merge(Array(text.utf8), "back.xlsx")
    #expect(merged.outcome.code == 65)
    #expect(merged.answers == "")
    #expect(
      merged.outcome.notes.hasSuffix(
        """
        = help: what depends on a fact that is not given is taken to apply
        back.xlsx: error: this is \(kind), not plain text, a workbook or a Word file
          = help: \(help)
        error: the files have 1 error; nothing was written

        """), "\(merged.outcome.notes)")
  }
}
