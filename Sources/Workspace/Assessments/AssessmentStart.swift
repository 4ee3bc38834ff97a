import Filling
import Findings
import Loading
package import PolicyModel
import YAMLTree

/// A new assessment's text, ready to be written.
package struct AssessmentStart {
  package let text: String
  package let checklist: Checklist
  package let state: State
  package let date: CalendarDate
  /// What was taken over from an earlier round; nil where there was none.
  package let carriedOver: CarriedOver?
  /// How many facts the checklist's table of States filled in.
  package let factsFilledIn: Int
  /// The earlier round's file.
  private let earlier: String?

  package struct CarriedOver: Sendable {
    package let date: CalendarDate
    /// What has changed in the checklist since, a line each.
    package let changes: [String]
    /// How many answers there were, and how many more no longer fit.
    package let answers: Int
    package let lost: Int
  }

  /// Why a file cannot begin: nobody named the State, and the checklist's table does not know it.
  package struct NoName: Error {}

  /// Begins with no answers, and with the facts that the checklist's table of States knows.
  ///
  /// - Parameters:
  ///   - name: the State's; nil to take it from that table.
  ///   - basis: how the answers are going to be found.
  ///   - period: what the figures are going to describe; nil where that is still to be said.
  package init(
    _ checklistName: String?, code: String, name: String?, date: CalendarDate,
    respondent: Respondent, basis: Basis = .selfAssessment, period: Period? = nil
  ) throws {
    checklist = try ChecklistChoice.checklist(checklistName ?? ChecklistChoice.standard)
    guard let name = name ?? checklist.states?.rows[code]?.name else { throw NoName() }
    (state, self.date) = (State(code: code, name: name), date)
    factsFilledIn = KnownFacts(checklist, of: state, on: date).count
    text = NewAssessment.text(
      of: checklist, state: state, date: date, respondent: respondent, basis: basis, period: period)
    (carriedOver, earlier) = (nil, nil)
  }

  /// What is to be different from an earlier round; what is nil is as it was.
  package struct Changes {
    package var stateCode: String?
    package var stateName: String?
    package var role: Respondent.Role?
    package var office: String?
    package var basis: Basis?
    /// What is left out has to be said anew: the period of a round is not that of the one before it.
    package var period: Period?

    package init() {}
  }

  /// Begins with what an earlier round says.
  ///
  /// - Parameters:
  ///   - checklistName: the checklist of the new round; by default the one that the file names.
  ///   - oldChecklistName: the checklist that the file was written for, where that was an older version.
  ///   - keepsAnswers: whether the answers are carried over as answers, rather than as comments.
  package init(
    from path: String, checklistName: String?, oldChecklistName: String?, date: CalendarDate,
    changes: Changes, keepsAnswers: Bool
  ) throws {
    let source = try FileAccess.source(path)
    let checklist =
      try checklistName.map(ChecklistChoice.checklist) ?? Self.checklist(of: source)
    let old = try oldChecklistName.map(ChecklistChoice.checklist)
    let round = try Self.round(source, checklist, old)
    let last = round.assessment
    guard date > last.date else {
      throw WorkspaceFailure.notAfter(date, last: last.date)
    }
    let state = State(
      code: changes.stateCode ?? last.state.code, name: changes.stateName ?? last.state.name)
    do {
      text = try round.text(
        state: state, date: date,
        respondent: Respondent(
          role: changes.role ?? last.respondent.role, name: changes.office ?? last.respondent.name),
        basis: changes.basis ?? last.basis, period: changes.period, keepsAnswers: keepsAnswers)
    } catch {
      throw WorkspaceFailure.cannotCarryOver
    }
    (self.checklist, self.state, self.date, earlier) = (checklist, state, date, path)
    factsFilledIn = KnownFacts(checklist, of: state, on: date, earlier: last.facts).count
    carriedOver = CarriedOver(
      date: last.date, changes: round.changes,
      answers: last.answers.count { $0.value != .unanswered },
      lost: round.lost.count { $0.part == .answers })
  }

  private static func round(
    _ source: SourceText, _ checklist: Checklist, _ old: Checklist?
  ) throws -> NextRound {
    var findings = FindingList()
    let tree = YAMLTree.read(source, expecting: AssessmentLoader.contents, findings: &findings)
    let (round, faults) =
      tree.map { NextRound.read($0, checklist: checklist, old: old) } ?? (nil, FindingList())
    findings.add(faults)
    guard let round, !findings.hasErrors else {
      throw WorkspaceFailure.assessmentHasErrors(source.name, findings, .nothingWritten)
    }
    return round
  }

  private static func checklist(of source: SourceText) throws -> Checklist {
    let reading = try AssessmentReading(source, against: nil)
    guard let checklist = reading.checklist else {
      throw WorkspaceFailure.assessmentHasErrors(
        source.name, reading.findings, .nothingWritten)
    }
    return checklist
  }

  /// `norway-2026-06-30.yaml`
  package var standardPath: String {
    "\(FileName.of(state.name, else: state.code))-\(date).yaml"
  }

  /// Writes it into a file that is not there yet, or that is to be replaced; never over the earlier
  /// round's.
  package func write(to path: String, replacing: Bool) throws {
    try OutputFile.write(
      new: text, to: path, replacing: replacing, from: earlier.map { [$0] } ?? [])
  }
}
