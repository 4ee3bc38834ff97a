import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

/// What the rows of one question say as its answer: the one that is typed, that of its elements, or that the
/// earlier one still holds.
struct ReturnedStatement {
  /// Nil where nothing was answered, or nothing was taken.
  private(set) var part: ReturnedEntry.Part?
  /// What was typed, where the answer says less.
  private(set) var notes: [(text: String, place: String)] = []
  private(set) var notTaken: [ReturnedRows.Stray] = []
  private(set) var readAs: [String] = []
  /// Whether it is the earlier answer, with what that rests on.
  private(set) var isHeld = false
  private let base: ReturnedAnswers.Base
  private let index: IndicatorIndex

  private var indicator: Indicator { base.checklist.indicators[index] }
  private var answer: Answer { base.assessment.answers[index] }

  /// - Parameters:
  ///   - own: the rows of the question itself.
  ///   - elements: those of what it asks for.
  init(
    _ index: IndicatorIndex, _ own: [ReturnedRow], _ elements: [ReturnedRow],
    _ base: ReturnedAnswers.Base
  ) {
    (self.base, self.index) = (base, index)
    read(own, elements)
  }

  private mutating func read(_ own: [ReturnedRow], _ elements: [ReturnedRow]) {
    var why = ReturnedQuestion.distinct(own.compactMap { $0.texts[.why] })
    var readings: [(content: YAMLContent, row: ReturnedRow, text: String)] = []
    for row in own {
      guard let text = row.texts[.answer] else { continue }
      if row.errors.contains(.answer) {
        refuse(
          row.place, text,
          text.hasPrefix("=")
            ? "the cell holds a formula, and the file does not hold what comes of it"
            : "the cell holds an error of the spreadsheet")
        continue
      }
      let reading =
        isShown(text)
        ? TypedAnswer.Reading.content(present, isOther: false, keepsWords: false)
        : TypedAnswer(indicator).reading(of: text)
      switch reading {
      case .unclear(let reason): refuse(row.place, text, reason)
      case .content(let content, let isOther, let keepsWords):
        if !readings.contains(where: { $0.content == content }) {
          readings.append((content, row, text))
          if isOther { tell(row.place, text, content) }
        }
        if keepsWords { notes.append(("Answered in these words: \(text)", row.place)) }
      }
    }
    let said = ReturnedElements(indicator, elements, base.subjects)
    notTaken += said.notTaken
    readAs += said.readAs
    if let (content, row, text) = said.answer {
      if !readings.contains(where: { $0.content == content }) {
        readings.append((content, row, text))
      }
    }
    guard readings.count < 2 else {
      let said = ReturnedQuestion.distinct(readings.map(\.text)).map { VisibleText.quoted($0) }
        .joined(separator: " and ")
      for reading in readings {
        refuse(
          reading.row.place, reading.text, "rows of this question say \(said); expected one answer")
      }
      return
    }
    let refused = !notTaken.isEmpty
    let verdict = ReturnedVerdict(own)
    if let verdict {
      tell(verdict)
      if verdict.holds == nil, !readings.isEmpty { readVerdict(verdict, why) }
    }
    let answered = readings.first?.content ?? (verdict?.holds == true ? present : .blank)
    let contradiction = ReturnedGrounds(why).contradiction(to: answered)
    let explained = own.first { $0.texts[.why] != nil }
    if let row = explained, isOfEarlier(why, readings.first?.content, contradiction != nil) {
      // Whoever changes an answer leaves the reason of the one before where it was printed.
      readAs.append(
        "\(row.place), \(indicator.id): \(VisibleText.quoted(why[0])) left aside, as the reason of the "
          + "answer before")
      why = []
    } else if let row = explained, let contradiction {
      let column = QuestionnaireColumn.why.rawValue
      let said = readings.first?.text ?? verdict?.text ?? ""
      notTaken.append(
        ReturnedRows.Stray(
          place: row.place, id: indicator.id,
          text: Self.joined([said, "\(column): \(why.joined(separator: "; "))"]),
          why: contradiction, instead: ReturnedGrounds.advice))
      return
    }
    if let reading = readings.first {
      guard verdict?.holds != true || isEarlier(reading.content) else {
        return refuse(
          reading.row.place, reading.text,
          "the row says that the earlier answer still holds, and gives another one")
      }
      let place = reading.row.place
      isHeld = base.assessment.carriedOver[index] != nil && isEarlier(reading.content)
      addStatement(reading.content, why: why, place, Self.joined([reading.text] + why))
    } else if let verdict, !refused {
      readVerdict(verdict, why)
    } else if let first = own.first(where: { $0.texts[.why] != nil }), !refused {
      // Who says why it is not known says that it is not.
      let unknown = YAMLContent.text(AnswerWord.unknown.rawValue)
      tell(first.place, why.joined(separator: ", "), unknown)
      addStatement(unknown, why: why, first.place, Self.joined(why))
    } else if let first = own.first(where: { $0.texts[.why] != nil }) {
      refuse(
        first.place, Self.joined(why),
        "it says why an answer is not known that was not taken")
    }
  }

  private mutating func addStatement(
    _ content: YAMLContent, why: [String], _ place: String, _ text: String
  ) {
    var entries = [YAMLContent.Entry(AnswerKey.answer.rawValue, content)]
    if case .mapping(let parts) = content { entries = parts }
    let word = Self.word(content)
    let grounds = ReturnedGrounds(why)
    if let kind = grounds.kind, word == .unknown {
      entries.append(.init(AnswerKey.why.rawValue, .text(kind.rawValue)))
      if !grounds.reason.isEmpty {
        entries.append(.init(AnswerKey.reason.rawValue, .text(grounds.reason)))
      }
    } else if !why.isEmpty {
      entries.append(.init(AnswerKey.reason.rawValue, .text(why.joined(separator: "; "))))
    }
    // Nobody was asked for whom it does not hold, so what was said of that stays.
    if !answer.exceptions.isEmpty, word != .unknown, word != .notApplicable {
      let groups = answer.exceptions.map { base.checklist.victimGroups[$0].id }
      entries.append(.init(AnswerKey.except.rawValue, .list(groups.map(YAMLContent.text))))
    }
    part = ReturnedEntry.Part(role: .statement, content: entries, place: place, text: text)
  }

  private static func word(_ content: YAMLContent) -> AnswerWord? {
    if case .text(let text) = content { AnswerWord(text) } else { nil }
  }

  // MARK: What was answered before

  private mutating func readVerdict(
    _ verdict: ReturnedVerdict, _ why: [String]
  ) {
    let column = QuestionnaireColumn.stillHolds.rawValue
    let text = "\(column) \(verdict.text)"
    switch verdict.holds {
    case true where answer.value != .unanswered:
      let earlier = [answer.why?.words, answer.reason].compactMap(\.self).joined(separator: ": ")
      isHeld = true
      addStatement(
        present, why: why.isEmpty && !earlier.isEmpty ? [earlier] : why, verdict.row.place, text)
    case true:
      refuse(verdict.row.place, text, "the assessment has no earlier answer to this question")
    case false:
      refuse(
        verdict.row.place, text, "it says that the answer has changed, and not to what")
    case nil:
      notTaken.append(
        ReturnedRows.Stray(
          place: verdict.row.place, id: indicator.id, text: text, why: "it is neither of the two",
          instead: AnswerAdvice.verdict))
    }
  }

  /// Whether a text is the answer as the questionnaire showed it.
  private func isShown(_ text: String) -> Bool {
    let shown = QuestionnaireAnswer.text(answer.value, of: indicator.type)
    return !shown.isEmpty && text == ReturnedText.plain(shown)
  }

  /// Whether the reason is the one that the questionnaire showed beside another answer, and says nothing of this
  /// one: beside it none can stand, or it says of what kind an unknown is.
  private func isOfEarlier(
    _ why: [String], _ content: YAMLContent?, _ contradicts: Bool
  ) -> Bool {
    // Of an answer that waits for review no reason is shown where it could be left.
    guard let content, !isEarlier(content), base.assessment.carriedOver[index] == nil,
      why == [ReturnedText.plain(QuestionnaireAnswer.why(answer))]
    else { return false }
    return contradicts || answer.why != nil && Self.word(content) != .unknown
  }

  private var present: YAMLContent { AnswerEditor.value(of: indicator, in: base.tree) }

  private func isEarlier(_ content: YAMLContent) -> Bool {
    AnswerWords.text(of: present) == AnswerWords.text(of: content)
  }

  // MARK: Telling

  private mutating func refuse(_ place: String, _ text: String, _ why: String) {
    notTaken.append(
      ReturnedRows.Stray(
        place: place, id: indicator.id, text: text, why: why,
        instead: AnswerAdvice.words(indicator)))
  }

  private mutating func tell(_ place: String, _ text: String, _ content: YAMLContent) {
    let said = TypedAnswer(indicator).words(content)
    readAs.append("\(place), \(indicator.id): \(VisibleText.quoted(text)) read as \(said)")
  }

  /// Tells of a verdict in other words than the questionnaire's.
  private mutating func tell(_ verdict: ReturnedVerdict) {
    guard let holds = verdict.holds else { return }
    let word = holds ? EarlierVerdict.stillHolds : .changed
    guard ReturnedHead.folded(verdict.text) != ReturnedHead.folded(word.rawValue) else { return }
    let column = QuestionnaireColumn.stillHolds.rawValue
    readAs.append(
      "\(verdict.row.place), \(indicator.id): \(column) \(VisibleText.quoted(verdict.text)) read as "
        + word.rawValue)
  }

  private static func joined(_ texts: [String]) -> String { texts.joined(separator: " · ") }
}
