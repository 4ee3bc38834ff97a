package import PolicyModel
import Scoring

/// How far the collecting of a State's answers is, office by office.
package struct CollectionStatus: Sendable {
  package let round: Round
  package let record: CollectionRecord
  /// The day for which it is told what is overdue; nil where none was given.
  package let on: CalendarDate?
  /// Agencies in the checklist's order, then other offices by name, then what nobody is asked.
  package let offices: [OfficeStatus]
  /// How many questions do not apply to the State by its facts, so that nobody has to answer them.
  package let notApplicable: Int

  package init(_ round: Round, _ record: CollectionRecord, on: CalendarDate? = nil) {
    (self.round, self.record, self.on) = (round, record, on)
    var rows = CollectionRows(round)
    let scores = round.scorecard.indicators
    for (index, score) in scores.indexed where score.isAsked { rows.add(index) }
    rows.add(files: record.files)
    for refusal in record.refusals { rows.add(refusal) }
    offices = rows.sorted
    notApplicable = scores.count { !$0.isAsked }
  }

  /// The last day on which answers are expected.
  package var due: CalendarDate? { round.assessment.enquiry?.due }

  /// Whether that day has passed; nil where either day is not known.
  package var isPastDue: Bool? {
    guard let due, let on else { return nil }
    return due < on
  }

  /// How many open questions of an office are overdue; nil where nobody can tell.
  package func overdue(_ office: OfficeStatus) -> Int? {
    isPastDue.map { $0 ? office.open.count : 0 }
  }

  /// Over all offices.
  package func total(_ count: (OfficeStatus) -> Int) -> Int {
    offices.reduce(0) { $0 + count($1) }
  }
}

/// The rows as they are filled.
private struct CollectionRows {
  private let round: Round
  private var rows: [AskedOffice: OfficeStatus] = [:]
  /// How many answers rest on a file, of those files that answers name.
  private var answersByFile: [AskedOffice: [(origin: AnswerOrigin, answers: Int)]] = [:]

  init(_ round: Round) { self.round = round }

  private mutating func change(_ office: AskedOffice, _ work: (inout OfficeStatus) -> Void) {
    work(&rows[office, default: OfficeStatus(office)])
  }

  /// Nil where the origin names none.
  private func office(of origin: AnswerOrigin) -> AskedOffice? {
    origin.office.map { AskedOffice(named: $0, in: round) }
  }

  mutating func add(_ index: IndicatorIndex) {
    let asked = AskedOffice(asked: index, in: round)
    let score = round.scorecard.indicators[index]
    let accepted = round.assessment.accepted[index]
    change(asked) { row in
      switch score.state {
      case .unanswered: row.open.append(index)
      case .unknown(let kind): row.add(unknown: index, kind)
      case .answered, .noCases, .notApplicable: row.answered.append(index)
      }
      guard let accepted else { return }
      if accepted.holds {
        row.accepted.append(index)
      } else {
        row.changedSinceAccepted.append(index)
      }
    }
    addOrigins(of: index, asked)
  }

  private mutating func addOrigins(of index: IndicatorIndex, _ asked: AskedOffice) {
    var offices: [AskedOffice] = []
    for origin in round.assessment.answeredBy[index] ?? [] {
      guard let office = office(of: origin) else { continue }
      if !offices.contains(office) { offices.append(office) }
      count(origin, of: office)
    }
    for office in offices where office != asked {
      change(office) { $0.forOthers.append(index) }
    }
    if asked != .nobody, !offices.isEmpty, !offices.contains(asked) {
      change(asked) { $0.byOthers.append(index) }
    }
  }

  private mutating func count(_ origin: AnswerOrigin, of office: AskedOffice) {
    var files = answersByFile[office] ?? []
    if let place = files.firstIndex(where: { Self.isSame($0.origin, origin) }) {
      files[place].answers += 1
    } else {
      files.append((origin, 1))
    }
    answersByFile[office] = files
  }

  private static func isSame(_ one: AnswerOrigin, _ other: AnswerOrigin) -> Bool {
    one.file == other.file && one.on == other.on
  }

  /// The files that the ledger names, in its order, then those that answers alone name, by day.
  mutating func add(files: [AnswerOrigin]) {
    var known = answersByFile
    for origin in files {
      guard let office = office(of: origin) else { continue }
      if known[office]?.contains(where: { Self.isSame($0.origin, origin) }) != true {
        known[office, default: []].append((origin, 0))
      }
    }
    for (office, files) in known {
      let inOrder = files.sorted { a, b in
        // What has no day stands first: nobody can say that it came later.
        (a.origin.on?.description ?? "", a.origin.file) < (
          b.origin.on?.description ?? "", b.origin.file
        )
      }
      change(office) { row in
        row.files = inOrder.map {
          OfficeStatus.File(name: $0.origin.file, on: $0.origin.on, answers: $0.answers)
        }
      }
    }
  }

  mutating func add(_ refusal: CollectionRecord.Refusal) {
    guard let office = office(of: refusal.origin) else { return }
    change(office) { $0.conflicts.append(refusal) }
  }

  var sorted: [OfficeStatus] {
    let agencies = round.checklist.agencies.indices.compactMap { rows[.agency($0)] }
    let others = rows.values.compactMap { row -> (name: String, row: OfficeStatus)? in
      if case .other(let name) = row.office { (name, row) } else { nil }
    }.sorted { $0.name < $1.name }.map(\.row)
    return (agencies + others + [rows[.nobody]].compactMap(\.self)).filter(\.isConcerned)
  }
}
