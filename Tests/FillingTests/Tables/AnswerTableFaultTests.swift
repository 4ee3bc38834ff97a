import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@testable import Filling

/// What is wrong with a table of answers, and where.
@Suite struct `A table of answers that cannot be taken` {
  @Test func `has a question in 200 rows at most`() throws {
    let rows = (0..<201).map { "C-01.l,tip-2024,p. \($0)" }.joined(separator: "\n")
    #expect(try ReadTable("indicator,source,at\n" + rows).faults == ["202:1 wrong-count"])
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
    #expect(try ReadTable(rows).faults == faults)
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
    let read = try ReadTable(rows)
    #expect(read.faults == [])
    let new = try read.table.edits.reduce(read.tree) { try EditedText.editor.applying($1, to: $0) }
    let errors = AssessmentLoader(EditedText.checklist).load(new).1.kept.filter {
      $0.severity == .error
    }
    var findings = FindingList()
    for error in errors { findings.add(try #require(read.table.placed(error, in: new))) }
    #expect(ReadTable(table: read.table, findings: findings, tree: new).faults == [fault])
  }
}
