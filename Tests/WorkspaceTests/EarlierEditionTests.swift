import Filling
import Findings
import PolicyModel
import TestFiles
import Testing
import Workspace

/// Assessments of the checklist's first edition, carried over into a round of the one of now.
@Suite struct `An assessment of the first edition` {
  private static let names = [
    "exampleland-2024", "exampleland-2026", "exampleland-2026-shadow", "exampleland-2026-desk",
  ]
  private static let old = Files.fixtures + "/checklists-1.0.0/osce-victim-protection-2022"

  private func path(_ name: String) -> String { "\(Files.fixtures)/assessments-1.0.0/\(name).yaml" }

  private func start(_ name: String, keepsAnswers: Bool) throws -> AssessmentStart {
    try AssessmentStart(
      from: path(name), checklistName: nil, oldChecklistName: Self.old,
      date: try #require(CalendarDate("2028-06-30")), changes: .init(), keepsAnswers: keepsAnswers)
  }

  /// The ids that an assessment answers.
  private func answered(_ usable: UsableAssessment) -> Set<String> {
    Set(
      usable.checklist.indicators.indices.filter {
        usable.assessment.answers[$0].value != .unanswered
      }.map { usable.checklist.indicators[$0].id })
  }

  @Test(arguments: names)
  func `keeps each answer under its id or the one of now, or tells it as lost`(name: String) throws
  {
    try Files.inScratchFolder { folder in
      let old = try answered(UsableAssessment(path(name), checklistName: Self.old))
      let start = try start(name, keepsAnswers: true)
      try start.write(to: "\(folder)/new.yaml", replacing: false)
      let new = try UsableAssessment("\(folder)/new.yaml", checklistName: nil)
      let carried = Set(
        new.checklist.indicators.filter { answered(new).contains($0.id) }.map { indicator in
          indicator.was.first { old.contains($0) } ?? indicator.id
        })
      let changes = try #require(start.carriedOver)
      #expect(carried.count == changes.answers)
      #expect(carried.isSubset(of: old))
      let lost = old.subtracting(carried)
      #expect(lost.count == changes.lost)
      #expect(!old.isEmpty && carried.count > old.count / 2)
      let told = start.text.split(separator: "\n").prefix { $0.hasPrefix("#") }
      for id in lost { #expect(told.contains { $0.hasPrefix("#   \(id): ") }, "\(id) is not told") }
    }
  }

  @Test(arguments: names)
  func `keeps what was said beside answers`(name: String) throws {
    try Files.inScratchFolder { folder in
      let old = try UsableAssessment(path(name), checklistName: Self.old)
      try start(name, keepsAnswers: true).write(to: "\(folder)/new.yaml", replacing: false)
      let new = try UsableAssessment("\(folder)/new.yaml", checklistName: nil)
      let places = Dictionary(
        uniqueKeysWithValues: zip(
          old.checklist.indicators.map(\.id), old.checklist.indicators.indices))
      var looked = 0
      for index in new.checklist.indicators.indices {
        let answer = new.assessment.answers[index]
        guard answer.value != .unanswered else { continue }
        looked += 1
        let indicator = new.checklist.indicators[index]
        let then = try #require(
          ([indicator.id] + indicator.was).lazy.compactMap { places[$0] }.first {
            old.assessment.answers[$0].value != .unanswered
          })
        let before = old.assessment.answers[then]
        #expect(
          AnswerText.written(answer.value, of: indicator.type)
            == AnswerText.written(before.value, of: old.checklist.indicators[then].type),
          "\(indicator.id)")
        #expect(
          answer.exceptions.map { new.checklist.victimGroups[$0].id }
            == before.exceptions.map { old.checklist.victimGroups[$0].id }, "\(indicator.id)")
        #expect(answer.reason == before.reason && answer.note == before.note, "\(indicator.id)")
        #expect(answer.evidence.map(\.title) == before.evidence.map(\.title), "\(indicator.id)")
        #expect(new.assessment.carriedOver[index] == old.assessment.date, "\(indicator.id)")
      }
      #expect(looked > 50)
      #expect(new.assessment.plans.count + lostPlans(name) == old.assessment.plans.count)
    }
  }

  /// Plans for criteria that the checklist has no more.
  private func lostPlans(_ name: String) -> Int {
    let line = try? start(name, keepsAnswers: true).carriedOver?.changes.first {
      $0.hasPrefix("Plans for what is no more (")
    }
    guard let line = line ?? nil else { return 0 }
    return line.split(separator: ",").count
  }

  @Test(arguments: names)
  func `leaves a file without answers to be answered, with the old ones in sight`(name: String)
    throws
  {
    try Files.inScratchFolder { folder in
      let start = try start(name, keepsAnswers: false)
      try start.write(to: "\(folder)/new.yaml", replacing: false)
      let new = try UsableAssessment("\(folder)/new.yaml", checklistName: nil)
      #expect(answered(new).isEmpty)
      let old = try UsableAssessment(path(name), checklistName: Self.old)
      let remarks = start.text.split(separator: "\n").count {
        $0.contains("# On \(old.assessment.date):")
      }
      #expect(remarks > 0)
      #expect(remarks == start.carriedOver?.answers)
    }
  }
}
