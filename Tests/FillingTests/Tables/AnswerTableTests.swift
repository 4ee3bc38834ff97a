import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@testable import Filling

/// Answers of a table, put into a small assessment.
@Suite struct `A table of answers` {
  @Test func `sets what its cells say, and keeps every other byte`() throws {
    let read = try ReadTable(
      """
      indicator;question;answer;except;why;reason;note;public-note;source;at;quote;date
      C-01.l;ignored;2;;;;;;tip-2024;p. 3;"There is ""one"".";
      C-02.e;;"police,courts";men girls;;;;;;;;
      C-02.p;;72,5;;;;;"For all";;;;
      C-03.n;;unknown;;not-found;"looked; in vain";;;;;;
      """)
    #expect(read.faults == [])
    let text = try read.text()
    #expect(
      text
        == ReadTable.file.replacing(
          "  C-01.l: 1  # a remark\n",
          with: """
              C-01.l:
                answer: 2  # a remark
                evidence:
                  - source: tip-2024
                    at: p. 3
                    quote: "There is \\"one\\"."
              C-02.e:
                answer: [police, courts]
                except: [men, girls]
              C-02.p:
                answer: 72.5
                public-note: For all
              C-03.n:
                answer: unknown
                why: not-found
                reason: "looked; in vain"

            """))
    #expect(read.table.tally == tally(answers: 4, texts: 4, evidence: 1))
  }

  private func tally(
    answers: Int = 0, texts: Int = 0, evidence: Int = 0, sources: Int = 0, unchanged: Int = 0
  ) -> AnswerTable.Tally {
    var tally = AnswerTable.Tally()
    (tally.answers, tally.texts, tally.evidence) = (answers, texts, evidence)
    (tally.sources, tally.unchanged) = (sources, unchanged)
    return tally
  }

  @Test func `changes nothing where it says what is there, in the file's words or a report's`()
    throws
  {
    for answer in ["no", "No", ""] {
      let read = try ReadTable(
        """
        indicator,answer,reason,note,source,at,date
        C-01.y,\(answer),as it was,kept,tip-2024,p. 1,2024-06
        C-03.z,Not answered,,,,,
        """)
      #expect(read.faults == [])
      #expect(read.table.edits.isEmpty)
      #expect(read.table.tally == tally(unchanged: 2))
    }
  }

  @Test func `takes the reason of an answer away with it, and leaves the note`() throws {
    let read = try ReadTable("indicator,answer\nC-01.y,yes")
    let text = try read.text()
    #expect(
      text
        == ReadTable.file.replacing("answer: no\n    reason: as it was\n", with: "answer: yes\n"))
  }

  @Test func `lists sources of a second table, and names several in a cell`() throws {
    let read = try ReadTable(
      "indicator,answer,source,at\nC-01.l,2,law-1 | tip-2024 | law-1,§ 2 | | § 3",
      sources: """
        id,title,type,date,accessed,restricted
        law-1,"Act, the",law,2020,2026-01-31,yes
        tip-2024,Report,report,2024-06,,
        ,Free-standing,law,,,
        """)
    #expect(read.faults == [])
    #expect(read.table.differingSources == [])
    let text = try read.text()
    #expect(
      text
        == ReadTable.file.replacing(
          "date: 2024-06 }\n",
          with: """
            date: 2024-06 }
              law-1:
                title: "Act, the"
                type: law
                date: 2020
                accessed: 2026-01-31
                restricted: true

            """
        ).replacing(
          "  C-01.l: 1  # a remark\n",
          with: """
              C-01.l:
                answer: 2  # a remark
                evidence:
                  - source: law-1
                    at: "§ 2"
                  - tip-2024
                  - source: law-1
                    at: "§ 3"

            """))
    #expect(read.table.tally == tally(answers: 1, evidence: 3, sources: 1))
  }

  @Test func `says which listed source it describes otherwise, and leaves it`() throws {
    let read = try ReadTable(
      "indicator,answer\nC-01.l,2", sources: "id,title,date\ntip-2024,Another report,2024-06")
    #expect(read.table.differingSources == ["tip-2024"])
    #expect(read.table.tally == tally(answers: 1))
  }

  @Test func `may have a question in several rows, each with a source`() throws {
    let read = try ReadTable(
      "indicator,answer,source,at\nC-01.l,2,tip-2024,p. 3\nC-01.l,,tip-2024,p. 4\nC-01.l,2,,")
    #expect(read.faults == [])
    #expect(read.table.tally == tally(answers: 1, evidence: 2))
  }

  @Test func `may say the same twice in other ways`() throws {
    let read = try ReadTable(
      """
      indicator,answer,except
      C-01.y,yes,men girls
      C-01.y,Yes,girls; men
      C-02.e,"police,courts",
      C-02.e,police | courts,
      """)
    #expect(read.faults == [])
    #expect(read.table.tally.answers == 2)
    #expect(
      try ReadTable("indicator,answer\nC-01.y,yes\nC-01.y,partial").faults == ["3:8 two-answers"])
  }

  @Test func `is read by the column 'written', whatever the words beside it are`() throws {
    let read = try ReadTable(
      """
      indicator,answer,written
      C-01.l,Level 2: all,2
      C-02.e,1 of 3 known to be in place; missing courts,"{ in-place: [police], missing: [courts] }"
      C-02.p,3 of 7 (43%),"{ count: 3, of: 7 }"
      C-03.n,Not known: nobody measures it,unknown
      C-03.z,Not answered,
      """)
    #expect(read.faults == [])
    let text = try read.text()
    let new = AssessmentLoader(EditedText.checklist).load(try EditedText.tree(text)).assessment
    let answers = try #require(new).answers
    let values = Dictionary(
      uniqueKeysWithValues: EditedText.checklist.indicators.indexed.map {
        ($0.1.id, answers[$0.0].value)
      })
    #expect(values["C-01.l"] == .level(2))
    #expect(values["C-02.e"] == .someElements(inPlace: [0], missing: [1]))
    #expect(values["C-02.p"] == .count(3, of: 7))
    #expect(values["C-03.n"] == .unknown)
    #expect(values["C-03.z"] == .unanswered)
    #expect(read.table.tally == tally(answers: 4, unchanged: 1))
  }

  @Test func `is read by its words where 'written' is what the file says`() throws {
    let changed = try ReadTable("indicator,answer,written\nC-01.l,2,1\nC-01.y,No,no")
    #expect(changed.faults == [])
    #expect(changed.table.tally == tally(answers: 1, unchanged: 1))
    #expect(try changed.text().contains("\n  C-01.l: 2  # a remark\n"))
    // Of a number that the program wrote the point is the decimal one; a comma it never writes.
    #expect(try ReadTable("indicator,written\nC-03.n,1.125").faults == [])
    #expect(try ReadTable("indicator,written\nC-03.n,\"1,125\"").faults == ["2:9 unclear-number"])
  }

  @Test func `writes the first evidence of an answer at once as it would one by one`() throws {
    func piece(_ place: String?) -> AnswerEdit.Change {
      var entry = EvidenceEntry()
      (entry.source, entry.at) = ("tip-2024", place)
      return .evidence(entry)
    }
    let pieces = [piece("p. 1"), piece(nil), piece("p. 2")]
    for file in [ReadTable.file, ReadTable.file.replacing("  C-01.l: 1  # a remark\n", with: "")] {
      for id in ["C-01.y", "C-01.l"] {
        let tree = try EditedText.tree(file)
        let together = try EditedText.editor.applying(AnswerEdit(id, pieces), to: tree)
        let single = try pieces.reduce(tree) {
          try EditedText.editor.applying(AnswerEdit(id, [$1]), to: $0)
        }
        #expect(together.source.bytes == single.source.bytes)
        #expect(together.source.bytes != tree.source.bytes)
      }
    }
  }
}
