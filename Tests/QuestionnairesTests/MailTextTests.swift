import Findings
import Questionnaires
import Testing

@Suite struct `Answers pasted into a mail` {
  private func read(_ text: String) throws -> (text: String, leftOut: [Int]) {
    let mail = try #require(MailText(SourceText(name: "mail.txt", bytes: Array(text.utf8))))
    return (String(decoding: mail.source.bytes, as: UTF8.self), mail.leftOut.map(\.number))
  }

  @Test func `are read without marks of quoting, greeting and signature`() throws {
    let mail = try read(
      """
      Dear colleague,

      > assessment: small
      > state: { code: XX, name: “Exampleland” }
      > answers:
      >   C-01.y:\u{A0}yes
      >   C-01.l: { answer: 2, note: “we said “so” then” }

      Kind regards,
      The unit
      """)
    #expect(
      // Each line has the number that it has in the mail, where a fault is looked for.
      mail.text == """


        assessment: small
        state: { code: XX, name: "Exampleland" }
        answers:
          C-01.y: yes
          C-01.l: { answer: 2, note: "we said “so” then" }

        """)
    #expect(mail.leftOut == [1, 9, 10])
  }

  @Test func `are none where no line begins with the checklist that is answered`() {
    let text = SourceText(name: "mail.txt", bytes: Array("Dear all,\nwe answer: yes\n".utf8))
    #expect(MailText(text) == nil)
  }
}
