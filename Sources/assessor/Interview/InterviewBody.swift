import Documents
import Filling
import PolicyModel

/// What stands in the middle of an interview's screen: the question and how to answer it.
struct InterviewBody {
  private(set) var lines: [ScreenLine] = []
  /// What stands before the criterion, and behind it, where the screen has room.
  private var place: [ScreenLine] = []
  private var statement: [ScreenLine] = []
  private var criterionLines = 0
  /// The line that must be seen, such as the box that would be ticked.
  private(set) var focus = 0

  let interview: Interview
  private let width: Int
  var checklist: Checklist { interview.checklist }

  /// The lines with all that may be left out where the screen is low.
  var full: [ScreenLine] {
    place + lines.prefix(criterionLines) + statement + lines.dropFirst(criterionLines)
  }

  /// - Parameter row: the box that would be ticked; nil where boxes are named, not chosen.
  init(_ interview: Interview, width: Int, row: Int? = nil) {
    (self.interview, self.width) = (interview, width)
    switch interview.stage {
    case .help: addHelp()
    case .hits(let hits): addHits(hits)
    case .asking, .prompt, .exceptions:
      guard let question = interview.question else {
        addEnd()
        return
      }
      addQuestion(question)
      switch interview.stage {
      case .exceptions: addBoxes("For whom the answer does not hold:", row)
      case .prompt(.value): break
      case .prompt(.note), .prompt(.publicNote): addAnswer()
      case .prompt: break
      case .asking, .help, .hits:
        addAnswer()
        addWays(question, row)
      }
    }
  }

  mutating func blank() { lines.append(ScreenLine()) }

  mutating func add(
    _ text: String, first: String = "", rest: String = "", _ style: ScreenLine.Style = .plain
  ) {
    lines += ScreenLine.folded(text, width: width, first: first, rest: rest, style)
  }

  // MARK: The question

  private mutating func addQuestion(_ question: InterviewQuestion) {
    guard case .indicator(let index) = question else {
      lines.append(ScreenLine("About the State", .strong))
      blank()
      add(question.id(in: checklist), .faint)
      add(question.text(in: checklist), .strong)
      return
    }
    let indicator = checklist.indicators[index]
    let criterion = checklist.criteria[indicator.criterion]
    let section = checklist.section(ofCriterion: indicator.criterion)
    let group = checklist.group(ofCriterion: indicator.criterion)
    place = ScreenLine.folded("\(section.title) › \(group.title)", width: width, .faint)
    add("\(criterion.id) \(criterion.title)")
    criterionLines = lines.count
    if !criterion.statement.isEmpty {
      statement = ScreenLine.folded(criterion.statement, width: width, .faint)
    }
    blank()
    var marks = [indicator.id, indicator.dimension.words]
    if indicator.isRequired { marks.append("required") }
    if indicator.isRedFlag { marks.append("red flag") }
    add(marks.joined(separator: " · "), .chosen)
    add(indicator.question, .strong)
    if let goalposts = AnswerGuide.goalposts(of: indicator.type) { add(goalposts, .faint) }
    if let note = indicator.note { add(note, .faint) }
  }

  private mutating func addAnswer() {
    guard case .indicator(let index) = interview.question else {
      if case .fact(let index) = interview.question {
        let fact = interview.assessment.facts[index]
        blank()
        add("Answer now: " + (fact == .notGiven ? "none yet" : fact.rawValue), .good)
      }
      return
    }
    let answer = interview.assessment.answers[index]
    let round = interview.current?.carriedOver.map { " (of \($0), to be reviewed)" } ?? ""
    blank()
    add(
      "Answer now: \(words(of: answer))\(round)", rest: "  ",
      answer.value == .unanswered ? .plain : .good)
    if !answer.exceptions.isEmpty {
      let groups = answer.exceptions.map { checklist.victimGroups[$0].label }
      add(groups.joined(separator: ", "), first: "  Except: ", rest: "    ")
    }
    if let why = answer.why { add(why.words, first: "  Why: ", rest: "    ") }
    if let reason = answer.reason { add(reason, first: "  Reason: ", rest: "    ") }
    if let note = answer.note { add(note, first: "  Note: ", rest: "    ") }
    if let note = answer.publicNote { add(note, first: "  Public note: ", rest: "    ") }
    for piece in answer.evidence {
      add(
        piece.words.plain + (piece.at.map { ", \($0)" } ?? "")
          + (piece.isRestricted ? " (restricted)" : ""), first: "  Evidence: ",
        rest: "    ")
    }
  }

  private func words(of answer: Answer) -> String {
    guard let indicator = interview.current?.indicator else { return "" }
    switch answer.value {
    case .unanswered: return "none yet"
    case .unknown: return "unknown"
    case .notApplicable: return "not applicable"
    // The boxes below say which.
    case .elements(let present): return "\(present.count) of \(interview.boxes?.count ?? 0)"
    case .someElements(inPlace: let present, missing: let missing):
      let open = (interview.boxes?.count ?? 0) - present.count - missing.count
      return "\(present.count) in place, \(missing.count) missing, \(open) not known"
    // Counts are printed as they are: it is the person's own file.
    case .count(let count, of: let total): return "\(count) of \(total)"
    case .yes, .partial, .no, .level, .amount, .range, .levelRange, .degreeRange:
      return answer.value.words(for: indicator.type).lowercasedFirst
    }
  }

  // MARK: How to answer

  private mutating func addWays(_ question: InterviewQuestion, _ row: Int?) {
    if interview.boxes != nil {
      addBoxes("What is in place [x], what is missing [-], what is not known [ ]:", row)
      if row == nil {
        blank()
        add(
          "Write the numbers of what is in place, such as 1,2: all others are then missing. Where some "
            + "are not known, name those that are missing: 1; missing 2.")
      }
    }
    switch interview.current?.indicator?.type {
    case .percent:
      blank()
      add("Write a percentage, such as 72, or 18 of 25, or 40 to 55 where it is not known exactly.")
    case .number(let unit, _, _):
      blank()
      add("Write a number (\(unit)), such as 12, or 10 to 14 where it is not known exactly.")
    case .elements, .level, .yesPartialNo, nil: break
    }
    blank()
    for choice in interview.current?.answers ?? [] {
      let name = choice.name
      let isLevel = name.hasPrefix("level ")
      let text =
        choice.meaning.isEmpty ? name : isLevel ? choice.meaning : "\(name): \(choice.meaning)"
      add(text, first: "  \(choice.key)  ", rest: "     ")
    }
  }

  private mutating func addBoxes(_ title: String, _ row: Int?) {
    guard let boxes = interview.boxes else { return }
    blank()
    add(title)
    let ticks = interview.shownTicks
    for (index, box) in boxes.all.enumerated() {
      let isTicked = ticks.ticked.contains(BoxIndex(index))
      let state = isTicked ? "x" : ticks.crossed.contains(BoxIndex(index)) ? "-" : " "
      if index == row { focus = lines.count }
      let number = index < 9 || row == nil ? "\(index + 1)" : " "
      let pad = String(repeating: " ", count: max(0, 2 - number.count))
      let mark = index == row ? "›" : " "
      add(
        box.label, first: "\(mark)\(pad)\(number) [\(state)] ", rest: "         ",
        index == row ? .strong : isTicked ? .good : .plain)
    }
    let others =
      switch boxes.subject {
      case .elements: row == nil ? "all are missing" : "all that are not in place are missing"
      case .exceptions: "none of these"
      }
    add(others, first: "  0     ", rest: "        ")
  }
}
