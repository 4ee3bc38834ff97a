import Documents
package import PolicyModel

extension LeftOut {
  /// What is missing, as sentences.
  package var words: String {
    if self == LeftOut() { return "Nothing had to be left out." }
    var sentences: [String] = []
    let whole = missing
    if !whole.isEmpty { sentences.append("Left out: \(whole.joined(separator: ", "))") }
    if smallCounts > 0 {
      let share = smallCounts == 1 ? "is given as a range of tens" : "are given as ranges of tens"
      sentences.append("\(Printed.count(smallCounts, "answer")) with a number below 5 \(share)")
    }
    let words = sentences.joined(separator: "; ") + "."
    // Otherwise the answers rest on all the evidence that there is.
    guard evidence > 0 else { return words }
    return words + " Answers are shown, and counted, with the evidence that may be shown."
  }

  /// What is not there at all, each kind with its number.
  private var missing: [String] {
    var parts: [String] = []
    if evidence > 0 {
      parts.append("\(Printed.count(evidence, "piece")) of restricted evidence")
    }
    if notes > 0 { parts.append(Printed.count(notes, "note")) }
    if names > 0 { parts.append(names == 1 ? "the respondent's name" : "\(names) names") }
    if personalData > 0 {
      parts.append("\(Printed.count(personalData, "text")) that looked like personal data")
    }
    return parts
  }
}
