package import Loading
import PolicyModel

/// Something that a person can do at a question with one key, or with a word.
package struct InterviewChoice: Sendable {
  package enum Act: Sendable, Equatable {
    /// Gives an answer, in the words of a file.
    case answer(String)
    /// Says that it is unknown or not applicable; asks for the reason.
    case withReason(AnswerWord)
    /// Says that it lies between two answers; asks for them.
    case between
    /// Says once more what an earlier round's answer says.
    case keep
    case note
    case publicNote
    case evidence
    case exceptions
    case clear
    case undo
    case next
    case back
    case jump
    case search
    case help
    case stop

    /// Whether it answers the question.
    package var isAnswer: Bool {
      switch self {
      case .answer, .withReason, .between, .keep: true
      case .note, .publicNote, .evidence, .exceptions, .clear, .undo, .next, .back, .jump, .search,
        .help, .stop:
        false
      }
    }
  }

  package let key: Character
  /// What a person may write instead of the key, the first of them on a screen too.
  package let words: [String]
  package let meaning: String
  package let act: Act

  init(_ key: Character, _ words: [String], _ act: Act, meaning: String = "") {
    (self.key, self.words, self.act, self.meaning) = (key, words, act, meaning)
  }

  /// An answer that is one of the format's words; it may be written in others too.
  private init(
    _ key: Character, _ word: AnswerWord, _ others: [String] = [], meaning: String = ""
  ) {
    self.init(key, [word.rawValue] + others, .answer(word.rawValue), meaning: meaning)
  }

  package var name: String { words[0] }

  /// Keeps an answer of an earlier round.
  static func keep(_ date: CalendarDate) -> InterviewChoice {
    InterviewChoice(
      "k", ["still holds", "holds", "keep"], .keep, meaning: "as on \(date)")
  }

  /// The answers that a question offers by a key.
  static func answers(
    to question: InterviewQuestion, of checklist: Checklist
  ) -> [InterviewChoice] {
    guard case .indicator(let index) = question else {
      return [
        InterviewChoice("y", .yes),
        InterviewChoice("n", .no),
        InterviewChoice("u", .unknown, meaning: "what depends on it is asked"),
      ]
    }
    let indicator = checklist.indicators[index]
    var choices: [InterviewChoice] = []
    switch indicator.type {
    case .yesPartialNo(let partial, let isReversed):
      choices = [
        InterviewChoice("y", .yes),
        InterviewChoice("p", .partial, ["partly"], meaning: partial),
        InterviewChoice("n", .no, meaning: isReversed ? "here this is the good answer" : ""),
      ]
    case .level(let descriptors):
      choices = descriptors.enumerated().prefix(10).map { level, text in
        InterviewChoice(
          Character(String(level)), ["level \(level)", "\(level)"], .answer("\(level)"),
          meaning: text)
      }
    case .elements, .percent, .number: break
    }
    if indicator.type.amountKeys.contains(.from) {
      choices.append(
        InterviewChoice(
          "r", ["between", "range"], .between,
          meaning: indicator.type.goalposts == nil
            ? "it lies between two of these; asks which"
            : "it is not known exactly; asks for the least and the most"))
    }
    choices.append(
      InterviewChoice(
        "u", [AnswerWord.unknown.rawValue], .withReason(.unknown),
        meaning: "asks why, which may stay open"))
    if let when = indicator.notApplicableWhen {
      choices.append(
        InterviewChoice(
          "a", ["not applicable", AnswerWord.notApplicable.rawValue, "n/a"],
          .withReason(.notApplicable),
          meaning: when))
    }
    return choices
  }

  /// What can be done beside answering.
  static func moves(
    at question: InterviewQuestion?, of checklist: Checklist
  ) -> [InterviewChoice] {
    var choices = [
      InterviewChoice("s", ["skip", "next"], .next),
      InterviewChoice("b", ["back"], .back),
    ]
    if case .indicator = question {
      choices += [
        InterviewChoice("t", ["note"], .note),
        InterviewChoice("o", ["public note", "open note"], .publicNote),
        InterviewChoice("e", ["evidence"], .evidence),
      ]
      if !checklist.victimGroups.isEmpty {
        choices.append(InterviewChoice("x", ["except"], .exceptions))
      }
    }
    if question != nil { choices.append(InterviewChoice("c", ["clear"], .clear)) }
    return choices + [
      InterviewChoice("z", ["undo"], .undo),
      InterviewChoice("g", ["go to", "go"], .jump),
      InterviewChoice("/", ["search", "find"], .search),
      InterviewChoice("?", ["help"], .help),
      InterviewChoice("q", ["stop", "quit", "exit"], .stop),
    ]
  }
}
