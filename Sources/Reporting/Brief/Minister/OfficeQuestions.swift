import Documents
import GapAnalysis
import PolicyModel

/// The questions to find out first, office by office.
struct OfficeQuestions: ScopedPiece {
  let report: Report

  /// Those of what the report is cut down to, the most telling first.
  var entries: [FirstQuestions.Entry] {
    FirstQuestions(scorecard, round.register, atLeast: BriefRoom.questions).entries
      .filter { scope.holds(indicator: $0.question.indicator) }
  }

  var blocks: [Document.Block] {
    let all = entries
    let open = scope.toFindOut.reduce(0) { $0 + $1.questions.count }
    guard open > 0 else { return [.paragraph("Nothing is open.")] }
    guard !all.isEmpty else {
      let stand = "\(Printed.count(open, "open question")) \(open == 1 ? "stands" : "stand")"
      return [
        .paragraph(Text("No question has to be answered first; \(stand) in the gap report."))
      ]
    }
    let rows = BriefRoom.rows(
      all.map(row), most: BriefRoom.questions, lines: BriefRoom.linesOfQuestions)
    let table = Document.Table(
      [.init("Office"), .init("Question"), .init("How, by when")], rows: byOffice(rows))
    return [.table(table)] + BriefRoom.rest(of: open, after: rows.count, "open questions")
  }

  private func row(_ entry: FirstQuestions.Entry) -> [Text] {
    let question = entry.question
    let office = round.agencyName(round.agency(answering: question.indicator))
    let criterion = checklist.indicators[question.indicator].criterion
    let day =
      round.register.toFindOut.first { $0.criterion == criterion }
      .map { ", by \(Printed.day($0.deadline))" } ?? ""
    return [
      .written(office), asked(question.indicator),
      Text("\(round.todoWords(question).capitalisedFirst)\(day)"),
    ]
  }

  /// The rows of an office under one another, the offices in the order of their first.
  private func byOffice(_ rows: [[Text]]) -> [[Text]] {
    var offices: [Text] = []
    for row in rows where !offices.contains(row[0]) { offices.append(row[0]) }
    return offices.flatMap { office in rows.filter { $0[0] == office } }
  }
}
