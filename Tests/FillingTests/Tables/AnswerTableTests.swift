import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@testable import Filling

/// Answers of a table, put into a small assessment.
@Suite struct `A table of answers` {
  private static let file = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    sources:
      tip-2024: { title: Report, type: report, date: 2024-06 }
    answers:
      C-01.y:
        answer: no
        reason: as it was
        note: kept
        evidence:
          - { source: tip-2024, at: p. 1 }
      C-01.l: 1  # a remark

    """

  private struct Read {
    let table: AnswerTable
    let findings: FindingList
    let tree: YAMLTree

    /// The file with all edits made.
    func text() throws -> String {
      let new = try table.edits.reduce(tree) { try EditedText.editor.applying($1, to: $0) }
      let (_, judgement) = AssessmentLoader(EditedText.checklist).load(new)
      #expect(!judgement.hasErrors, "\(judgement.kept.map(\.message))")
      return String(decoding: new.source.bytes, as: UTF8.self)
    }

    /// `7:3 unknown-id`, each fault at its line and column.
    var faults: [String] {
      findings.kept.map { finding in
        let position = finding.place.map { LineTable(finding.source).position(of: $0.start) }
        return position.map { "\($0.line):\($0.column) \(finding.id)" } ?? "\(finding.id)"
      }
    }
  }

  private func read(_ rows: String, sources: String? = nil) throws -> Read {
    func source(_ text: String) -> SourceText { SourceText(name: "t.csv", bytes: Array(text.utf8)) }
    let tree = try EditedText.tree(Self.file)
    let assessment = try #require(AssessmentLoader(EditedText.checklist).load(tree).assessment)
    var findings = FindingList()
    let table = AnswerTable(
      source(rows), sources: sources.map(source),
      basis: .init(EditedText.checklist, assessment, tree, unsaid: ["Not answered"]) { index in
        assessment.answers[index].value == .no ? "No" : "Not answered"
      }, findings: &findings)
    return Read(table: table, findings: findings, tree: tree)
  }

  @Test func `sets what its cells say, and keeps every other byte`() throws {
    let read = try read(
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
        == Self.file.replacing(
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
      let read = try read(
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
    let read = try read("indicator,answer\nC-01.y,yes")
    let text = try read.text()
    #expect(
      text
        == Self.file.replacing("answer: no\n    reason: as it was\n", with: "answer: yes\n"))
  }

  @Test func `lists sources of a second table, and names several in a cell`() throws {
    let read = try read(
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
        == Self.file.replacing(
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
    let read = try read(
      "indicator,answer\nC-01.l,2", sources: "id,title,date\ntip-2024,Another report,2024-06")
    #expect(read.table.differingSources == ["tip-2024"])
    #expect(read.table.tally == tally(answers: 1))
  }

  @Test func `may have a question in several rows, each with a source`() throws {
    let read = try read(
      "indicator,answer,source,at\nC-01.l,2,tip-2024,p. 3\nC-01.l,,tip-2024,p. 4\nC-01.l,2,,")
    #expect(read.faults == [])
    #expect(read.table.tally == tally(answers: 1, evidence: 2))
  }

  @Test func `may say the same twice in other ways`() throws {
    let read = try read(
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
      try self.read("indicator,answer\nC-01.y,yes\nC-01.y,partial").faults == ["3:8 two-answers"])
  }

  @Test func `is read by the column 'written', whatever the words beside it are`() throws {
    let read = try read(
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
    let changed = try read("indicator,answer,written\nC-01.l,2,1\nC-01.y,No,no")
    #expect(changed.faults == [])
    #expect(changed.table.tally == tally(answers: 1, unchanged: 1))
    #expect(try changed.text().contains("\n  C-01.l: 2  # a remark\n"))
    // Of a number that the program wrote the point is the decimal one; a comma it never writes.
    #expect(try read("indicator,written\nC-03.n,1.125").faults == [])
    #expect(try read("indicator,written\nC-03.n,\"1,125\"").faults == ["2:9 unclear-number"])
  }

  @Test func `writes the first evidence of an answer at once as it would one by one`() throws {
    func piece(_ place: String?) -> AnswerEdit.Change {
      var entry = EvidenceEntry()
      (entry.source, entry.at) = ("tip-2024", place)
      return .evidence(entry)
    }
    let pieces = [piece("p. 1"), piece(nil), piece("p. 2")]
    for file in [Self.file, Self.file.replacing("  C-01.l: 1  # a remark\n", with: "")] {
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

  @Test func `has a question in 200 rows at most`() throws {
    let rows = (0..<201).map { "C-01.l,tip-2024,p. \($0)" }.joined(separator: "\n")
    #expect(try read("indicator,source,at\n" + rows).faults == ["202:1 wrong-count"])
  }

  @Test(arguments: [
    ("indicator,answer\nC-01.x,yes", ["2:1 unknown-id"]),
    ("indicator,answer\nC-01,yes", ["2:1 unknown-id"]),
    ("indicator,answer\n,yes", ["2:2 blank"]),
    ("indicator,answer\nC-03.n,\"1,500\"", ["2:9 unclear-number"]),
    ("indicator,answer\nC-01.l,2\nC-01.l,1", ["3:8 two-answers"]),
    ("indicator,answer,source\nC-01.l,2,tip-2042", ["2:10 unknown-id"]),
    ("indicator,answer,source\nC-01.l,2,tip-2024|nowhere", ["2:19 unknown-id"]),
    ("indicator,answer,at\nC-01.l,2,p. 3", ["2:10 evidence-without-title"]),
    ("indicator,answer,date\nC-01.l,2,2024", ["2:10 evidence-without-title"]),
    ("indicator,source,at\nC-01.l,tip-2024|tip-2024,p. 3", ["2:26 wrong-count"]),
    ("indicator,answer\nC-01.l,2,3", ["2:10 wrong-count"]),
    ("indicator,answer\nC-01.l,\"{ note: x }\"", ["2:9 not-an-answer"]),
    ("indikator,answer\nC-01.l,2", ["1:1 missing-key"]),
    ("indicator,answer,answer\nC-01.l,2,1", ["1:18 duplicate-key"]),
  ])
  func `with a fault says where`(rows: String, faults: [String]) throws {
    #expect(try read(rows).faults == faults)
  }

  @Test(arguments: [
    ("indicator,answer\nC-01.l,7", "2:8 not-an-answer"),
    ("indicator,answer\nC-02.p,\"120,5\"", "2:9 not-an-answer"),
    ("indicator,answer,written\nC-01.l,Two,7", "2:12 not-an-answer"),
    ("indicator,answer,except\nC-01.l,2,men gils", "2:14 unknown-id"),
    ("indicator,answer,why\nC-01.l,2,not-found", "2:10 why-without-unknown"),
    ("indicator,answer,source,at,date\nC-01.l,2,tip-2024,p. 3,2024-13", "2:24 not-a-date"),
  ])
  func `has what the format refuses told at its cell`(rows: String, fault: String) throws {
    let read = try read(rows)
    #expect(read.faults == [])
    let new = try read.table.edits.reduce(read.tree) { try EditedText.editor.applying($1, to: $0) }
    let errors = AssessmentLoader(EditedText.checklist).load(new).1.kept.filter {
      $0.severity == .error
    }
    var findings = FindingList()
    for error in errors { findings.add(try #require(read.table.placed(error, in: new))) }
    #expect(Read(table: read.table, findings: findings, tree: new).faults == [fault])
  }
}
