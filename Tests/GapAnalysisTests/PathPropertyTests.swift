import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What holds of the path of every tree: method, sections 10 and 14.
@Suite struct `Every path` {
  @Test func `in full raises L by exactly 1 − U`() {
    let found = counterexample { tree, _ in
      var tree = tree
      tree.rules.evidence = .off
      tree.forEachCriterion { $0.target = 1 }
      let (checklist, answers, rules) = (tree.checklist, tree.assessment.answers, tree.rules)
      // An exception beside an answer that is open in part cuts what nobody knows.
      tree.forEachItem { index, item in
        let score = AnswerScore(
          of: answers[index].value, type: checklist.indicators[index].type, rules: rules)
        if score?.known != 1 { item.answer.exceptions = [] }
      }
      guard let before = tree.scorecard.overall.score,
        let after = PathToTarget.everythingDone(tree.round).overall.score
      else { return nil }
      let raised = after.demonstrated - before.demonstrated
      var lines: [String] = []
      if abs(raised - (1 - before.possible)) > 1e-8 { lines.append("by \(raised)") }
      if abs(after.possible - 1) > 1e-8 { lines.append("to a U of \(after.possible)") }
      // What is not known stays not known.
      if abs(after.coverage - before.coverage) > 1e-9 { lines.append("K \(after.coverage)") }
      guard let path = tree.path(to: 1) else { return lines + ["no path"] }
      if abs(path.most - after.demonstrated) > 1e-8 { lines.append("most \(path.most)") }
      return lines
    }
    #expect(found == nil)
  }

  @Test func `predicts the score that the answers of the plan give`() {
    let found = counterexample { tree, generator in
      var tree = tree
      tree.forEachCriterion { $0.target = 1 }
      // Else what lies a step above partial cannot be answered.
      tree.rules.partial = 0.5
      let (card, checklist) = (tree.scorecard, tree.checklist)
      guard let path = tree.path(to: generator.number(0...1)) else { return nil }
      var assessment = tree.assessment
      for step in path.steps {
        for (index, interval) in step.option.intervals {
          assessment.answers[index] = Self.answer(
            interval, checklist.indicators[index].type, assessment.date)
        }
      }
      let after = Scorecard(assessment, checklist: checklist, rules: card.rules)
      let told = path.scorecard(after: card, checklist: checklist)
      guard let score = after.overall.score, let other = told.overall.score else { return ["none"] }
      var faults: [String] = []
      if abs(score.demonstrated - path.predicted) > 1e-9 {
        faults.append("L \(score.demonstrated), not \(path.predicted)")
      }
      if abs(score.possible - (path.steps.last?.cumulativePossible ?? path.possible)) > 1e-9 {
        faults.append(
          "U \(score.possible), not \((path.steps.last?.cumulativePossible ?? path.possible))")
      }
      if abs(score.demonstrated - other.demonstrated) > 1e-9
        || after.overall.bands != told.overall.bands
      {
        faults.append("the scorecards differ")
      }
      if path.isReached == false, path.predicted < path.most - 1e-9 {
        faults.append("not all taken")
      }
      return faults
    }
    #expect(found == nil)
  }

  @Test func `plans only what is known to be missing, and tier 1 first`() {
    let found = counterexample { tree, generator in
      guard let path = tree.path(to: generator.number(0...1)), !path.steps.isEmpty else {
        return nil
      }
      let card = tree.scorecard
      let rows = Dictionary(uniqueKeysWithValues: tree.toFix.map { ($0.criterion, $0) })
      var lines: [String] = []
      for step in path.steps {
        guard let row = rows[step.option.criterion] else {
          lines.append("a step without a row")
          continue
        }
        if row.shortfall <= 1e-9, row.tier != .first {
          lines.append("nothing missing: \(row.words)")
        }
        if step.isMandatory != (row.tier == .first) { lines.append("mandatory: \(row.words)") }
        if step.isMandatory, step.option.step != .full { lines.append("in part: \(row.words)") }
        for index in step.option.intervals.keys {
          let score = card.indicators[index]
          if (score.interval?.high ?? 1) >= 1 - 1e-9, score.uncut == nil {
            lines.append("\(index) is not known to be missing")
          }
        }
      }
      let mandatory = tree.toFix.filter { $0.tier == .first }.map(\.criterion)
      if path.steps.prefix(mandatory.count).map(\.option.criterion) != mandatory {
        lines.append("tier 1 is not first")
      }
      return lines
    }
    #expect(found == nil)
  }

  /// Questions end where three quarters are known, and no question that can be asked is left out
  /// before.
  @Test func `asks until three quarters are known, or nothing more can be asked`() {
    let found = counterexample { tree, _ in
      let round = tree.round
      guard let known = round.scorecard.overall.score?.coverage else { return nil }
      let entries = FirstQuestions(round.scorecard, round.register).entries
      let open = round.register.toFindOut.flatMap(\.questions).filter { $0.todo != .wait }
      guard !open.isEmpty else { return nil }
      var lines: [String] = []
      var coverage = known
      for entry in entries {
        if entry.tier == .other, coverage >= 0.75 - 1e-9 { lines.append("one too many") }
        coverage += entry.question.weight
        if abs(entry.coverage - coverage) > 1e-9 { lines.append("\(entry.coverage), \(coverage)") }
      }
      if coverage < 0.75 - 1e-9, entries.count != open.count { lines.append("one too few") }
      if entries.contains(where: { $0.question.todo == .wait }) { lines.append("a wait") }
      let first = round.register.toFindOut.filter { $0.tier == .verify }.flatMap(\.questions)
        .count { $0.todo != .wait }
      if entries.prefix(first).contains(where: { $0.tier == .other }) {
        lines.append("what is to be verified is not first")
      }
      return lines
    }
    #expect(found == nil)
  }

  /// A documented answer that lies where it should.
  private static func answer(
    _ interval: AnswerScore, _ type: AnswerType, _ date: CalendarDate
  ) -> Answer {
    let (low, high) = (interval.low, interval.high)
    func steps(_ top: Int) -> (from: Int, to: Int) {
      (Int((low * Double(top)).rounded()), Int((high * Double(top)).rounded()))
    }
    let value: AnswerValue
    switch type {
    case .yesPartialNo(_, let isReversed):
      let degrees = AnswerValue.Degree.allCases
      let (from, to) = steps(2)
      value =
        isReversed
        ? .degreeRange(from: degrees[2 - to], to: degrees[2 - from])
        : .degreeRange(from: degrees[from], to: degrees[to])
    case .level(let levels):
      let (from, to) = steps(levels.count - 1)
      value = .levelRange(from: from, to: to)
    case .elements(let all):
      let (inPlace, known) = steps(all.count)
      value = .someElements(
        inPlace: Array(0..<inPlace), missing: Array(known..<all.count))
    case .percent(let worst, let best), .number(_, let worst, let best):
      let ends = [worst + low * (best - worst), worst + high * (best - worst)].sorted()
      value = .range(from: ends[0], to: ends[1])
    }
    return Answer(value: value, evidence: [Evidence(.report, on: date, until: nil)])
  }
}
