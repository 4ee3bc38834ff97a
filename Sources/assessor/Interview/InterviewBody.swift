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
  var checklist: Checklist { interview.route.checklist }

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
        if interview.isAnswered {
          if interview.boxes != nil {
            addBoxes("What is in place [x], missing [-], not known [ ]:", nil)
          }
        } else {
          addWays(question, row)
        }
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
      defer { if choice.act == .keep { addChange() } }
      let name = choice.name
      let isLevel = name.hasPrefix("level ")
      let text =
        choice.meaning.isEmpty ? name : isLevel ? choice.meaning : "\(name): \(choice.meaning)"
      add(text, first: "  \(choice.key)  ", rest: "     ")
    }
  }

  /// What stands before the answers to give where an earlier one has changed.
  private mutating func addChange() {
    add("changed: give the answer of now", first: "     ", rest: "     ")
  }

  private mutating func addBoxes(_ title: String, _ row: Int?) {
    guard let boxes = interview.boxes else { return }
    blank()
    add(title)
    let ticks = boxes.ticks
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
    if interview.isAnswered { return }
    let others =
      switch boxes.subject {
      case .elements: row == nil ? "all are missing" : "all that are not in place are missing"
      case .exceptions: "none of these"
      }
    add(others, first: "  0     ", rest: "        ")
  }
}
