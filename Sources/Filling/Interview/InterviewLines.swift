/// An interview by lines of text, for whoever has no screen that can be drawn on.
extension Interview {
  /// Takes a line, whatever is being asked.
  package mutating func read(_ line: String) -> Outcome {
    let text = WrittenText.normalised(line)
    switch stage {
    case .asking: return readAtQuestion(text)
    case .prompt:
      // What is there already cannot be changed on a line, only kept, replaced or taken away.
      if !prefill.isEmpty, text.isEmpty { return enter(prefill) }
      if !prefill.isEmpty, text == "-" { return enter("") }
      return enter(line)
    case .exceptions: return readExceptions(text)
    case .help:
      cancel()
      return .stay
    case .hits(let hits):
      if let number = Int(text), hits.indices.contains(number - 1) { return choose(hit: number) }
      cancel()
      return text.isEmpty ? .stay : complain("Nothing was chosen.")
    }
  }

  private mutating func readAtQuestion(_ text: String) -> Outcome {
    let word = text.lowercased()
    if word.isEmpty { return perform(.next) }
    let choice = choices.first { $0.words.contains(word) || String($0.key) == word }
    if let choice { return perform(choice.act) }
    message = nil
    for (head, act) in [("/", InterviewChoice.Act.search), ("g ", .jump), ("go to ", .jump)]
    where word.hasPrefix(head) {
      _ = perform(act)
      return enter(String(text.dropFirst(head.count)))
    }
    guard question != nil else { return complain("There is nothing to answer here.") }
    return give(elementsByNumber(text) ?? text)
  }

  /// Boxes by the numbers that they were shown with, or by their ids: `1,3`, `1 3` or `police, 3`; nil
  /// where a text holds no number.
  private func elementsByNumber(_ text: String) -> String? {
    guard let boxes else { return nil }
    let parts = text.split { ", ".contains($0) }
    guard parts.contains(where: { Int($0) != nil }) else { return nil }
    return parts.map { part in
      guard let number = Int(part), boxes.indices.contains(number - 1) else { return String(part) }
      return boxes[number - 1].id
    }.joined(separator: ",")
  }

  private mutating func readExceptions(_ text: String) -> Outcome {
    if text.isEmpty {
      cancel()
      return .stay
    }
    message = nil
    return save([.exceptions(AnswerWords.groups(in: elementsByNumber(text) ?? text))], then: .stay)
  }
}
