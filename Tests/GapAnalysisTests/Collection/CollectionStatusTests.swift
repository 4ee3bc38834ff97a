import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What each office was asked, and what came of it.
@Suite struct `The status of a collection` {
  private static let round = Round(
    AskedSample.checklist, AskedSample.assessment,
    Scorecard(AskedSample.assessment, checklist: AskedSample.checklist))

  private func status(
    _ record: CollectionRecord = CollectionRecord(), on: String? = nil
  ) -> CollectionStatus {
    CollectionStatus(Self.round, record, on: on.map(day))
  }

  @Test func `sorts every question that is asked into one of three`() {
    let status = status()
    #expect(
      status.offices.map(\.office)
        == [.agency(0), .agency(1), .other("A Shelter"), .nobody])
    #expect(status.offices.map(\.asked) == [3, 3, 0, 1])
    #expect(status.offices.map(\.answered) == [[0], [4], [], []])
    #expect(status.offices.map(\.open) == [[2], [5], [], [6]])
    #expect(status.offices[0].unknown(.notFound) == [1])
    #expect(status.offices[1].unknown(.pending) == [3])
    #expect(status.offices.map(\.unknownCount) == [1, 1, 0, 0])
    #expect(status.notApplicable == 1)
    #expect(status.total(\.asked) == 7)
  }

  /// The police answered what justice is asked; a shelter, which is no agency, what the police are asked.
  @Test func `tells what another office answered, on both sides`() {
    let offices = status().offices
    #expect(offices.map(\.byOthers) == [[1], [4], [], []])
    #expect(offices.map(\.forOthers) == [[], [1], [4], []])
  }

  @Test func `counts acceptance where it still holds, and names what has changed`() {
    let offices = status().offices
    #expect(offices.map(\.accepted) == [[0], [], [], []])
    #expect(offices.map(\.changedSinceAccepted) == [[], [4], [], []])
  }

  /// The ledger knows of a file of justice that brought nothing, and of the same one that answers name.
  @Test func `names every file once, with the answers that rest on it`() {
    func file(_ name: String, _ on: String?, _ answers: Int) -> OfficeStatus.File {
      OfficeStatus.File(name: name, on: on.map(day), answers: answers)
    }
    let record = CollectionRecord(
      ledger: .whole,
      files: [
        AnswerOrigin(file: "justice.yaml", office: "justice", on: day("2026-05-10")),
        AnswerOrigin(file: "justice.yaml", office: "Justice", on: day("2026-05-20")),
        AnswerOrigin(file: "nobody.yaml"),
      ])
    let offices = status(record).offices
    #expect(
      offices[0].files
        == [file("justice.yaml", "2026-05-10", 1), file("justice.yaml", "2026-05-20", 0)])
    #expect(offices[1].files == [file("police.yaml", nil, 1)])
    #expect(offices[2].files == [file("shelter.yaml", "2026-05-11", 1)])
    #expect(offices[3].files == [])
  }

  @Test func `gives a conflict to the office whose file was not followed`() {
    let refusal = CollectionRecord.Refusal(
      part: .answer, id: "B.s1", origin: AnswerOrigin(file: "health.yaml", office: "health"))
    let offices = status(CollectionRecord(ledger: .whole, refusals: [refusal])).offices
    #expect(offices.map(\.office).contains(.agency(2)))
    #expect(offices.map(\.conflicts) == [[], [], [refusal], [], []])
  }

  /// The last day is still in time.
  @Test(
    arguments: [
      (nil, nil, nil), ("2026-09-30", false, 0), ("2026-10-01", true, 1),
    ] as [(String?, Bool?, Int?)])
  func `calls open questions overdue after the day, and only where a day is given`(
    on: String?, isPast: Bool?, overdue: Int?
  ) {
    let status = status(on: on)
    #expect(status.isPastDue == isPast)
    #expect(status.overdue(status.offices[0]) == overdue)
  }

  @Test func `takes an office by its agency's name in the State alone where that is one agency's`()
  {
    var assessment = AskedSample.assessment
    assessment.offices[0] = Office(name: "Interior")
    assessment.offices[1] = Office(name: "Interior")
    let round = Round(
      AskedSample.checklist, assessment,
      Scorecard(assessment, checklist: AskedSample.checklist))
    #expect(AskedOffice(named: "Interior", in: round) == .other("Interior"))
    #expect(AskedOffice(named: "police", in: round) == .agency(1))
    #expect(AskedOffice(named: "HEALTH", in: round) == .agency(2))
    // What the checklist calls it is not what the State calls it.
    #expect(AskedOffice(named: "The police", in: round) == .other("The police"))
  }
}

/// How many questions each agency is asked.
@Suite struct `A tally of agencies` {
  private func counts(_ tallies: [AgencyTally]) -> [[Int]] {
    tallies.map {
      [$0.agency.map { $0.description }.flatMap(Int.init) ?? -1, $0.asked, $0.supports]
    }
  }

  @Test func `of a checklist asks the criterion's lead`() {
    #expect(
      counts(AgencyTally.all(AskedSample.checklist))
        == [[0, 5, 0], [1, 2, 4], [2, 0, 0], [-1, 1, 0]])
  }

  /// D does not apply; the last question of A is the police's own.
  @Test func `of a State asks the nearest that is assigned, and leaves out what does not apply`() {
    let round = Round(
      AskedSample.checklist, AskedSample.assessment,
      Scorecard(AskedSample.assessment, checklist: AskedSample.checklist))
    #expect(counts(AgencyTally.all(round)) == [[0, 3, 0], [1, 3, 3], [2, 0, 0], [-1, 1, 0]])
  }
}
