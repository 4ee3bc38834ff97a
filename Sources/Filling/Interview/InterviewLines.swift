/// An interview by lines of text, for whoever has no screen that can be drawn on.
package enum InterviewLines {
  /// Takes a line, whatever is being asked.
  package static func read(
    _ line: String, in interview: inout Interview
  ) -> Interview.Outcome {
    let text = WrittenText.normalised(line)
    switch interview.stage {
    case .asking: return readAtQuestion(text, in: &interview)
    case .prompt:
      // What is there already cannot be changed on a line, only kept, replaced or taken away.
      let present = interview.prompt?.prefill ?? ""
      if !present.isEmpty, text.isEmpty { return interview.enter(present) }
      if text == "-", interview.prompt?.isUnsaved == true {
        interview.keepDraft("")
        return .stay
      }
      if !present.isEmpty, text == "-" { return interview.enter("") }
      return interview.enter(line)
    case .exceptions: return readExceptions(text, in: &interview)
    case .help:
      interview.cancel()
      return .stay
    case .hits(let hits):
      if let number = Int(text), hits.indices.contains(number - 1) {
        return interview.choose(hit: number)
      }
      interview.cancel()
      return text.isEmpty ? .stay : interview.complain("Nothing was chosen.")
    }
  }

  private static func readAtQuestion(
    _ text: String, in interview: inout Interview
  ) -> Interview.Outcome {
    let word = text.lowercased()
    if word.isEmpty { return interview.perform(.next) }
    let choice = interview.choices.first { $0.words.contains(word) || String($0.key) == word }
    if let choice { return interview.perform(choice.act) }
    interview.message = nil
    if word == "changed", interview.current?.carriedOver != nil {
      return interview.complain("Then write the answer of now.")
    }
    for (head, act) in [("/", InterviewChoice.Act.search), ("g ", .jump), ("go to ", .jump)]
    where word.hasPrefix(head) {
      _ = interview.perform(act)
      return interview.enter(String(text.dropFirst(head.count)))
    }
    guard interview.question != nil else {
      return interview.complain("There is nothing to answer here.")
    }
    return interview.perform(.answer(interview.boxes?.ids(byNumber: text) ?? text))
  }

  private static func readExceptions(
    _ text: String, in interview: inout Interview
  ) -> Interview.Outcome {
    if text.isEmpty {
      interview.cancel()
      return .stay
    }
    interview.message = nil
    let groups = AnswerWords.groups(in: interview.boxes?.ids(byNumber: text) ?? text)
    return interview.save([.exceptions(groups)], then: .stay)
  }
}
