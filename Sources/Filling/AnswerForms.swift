import Loading
package import PolicyModel
import YAMLTree

/// A way of answering that no question asks for by itself: something is not known, or known in part.
package struct AnswerForm {
  /// What it is for: `between two`.
  package let name: String
  /// Examples of it, as a file has them.
  package let written: String
  /// What else there is to know; empty where that is all.
  package let meaning: String

  /// All of them, with examples out of a checklist.
  package static func all(in checklist: Checklist) -> [AnswerForm] {
    let asked = checklist.indicators.lazy.compactMap(\.type.askedElements).first { $0.count > 1 }
    let sample = asked?.map { YAMLScalar.written(id: $0.id) } ?? ["police", "courts"]
    let kinds = UnknownKind.allCases.map(\.rawValue)
    return [
      AnswerForm(
        name: "unknown",
        written: entry([(.answer, AnswerWord.unknown.rawValue), (.reason, "collected from 2027")]),
        meaning: ""),
      AnswerForm(
        name: "why unknown",
        written: entry([(.answer, AnswerWord.unknown.rawValue), (.why, kinds[0])]),
        meaning: "or \(kinds.dropFirst().joined(separator: ", "))"),
      AnswerForm(
        name: "between two",
        written: [("partial", "yes"), ("40", "55")].map { entry([(.from, $0), (.to, $1)]) }
          .joined(separator: ", "),
        meaning: "of levels too, " + entry([(.from, "2"), (.to, "3")])),
      AnswerForm(
        name: "known in part",
        written: entry([(.inPlace, "[\(sample[0])]"), (.missing, "[\(sample[1])]")]),
        meaning: "of the others nobody knows"),
      AnswerForm(
        name: "not applicable",
        written: entry([(.answer, AnswerWord.notApplicable.rawValue), (.reason, "…")]),
        meaning: "where the question allows it"),
    ]
  }

  private static func entry(_ parts: [(key: AnswerKey, text: String)]) -> String {
    "{ " + parts.map { "\($0.key.rawValue): \($0.text)" }.joined(separator: ", ") + " }"
  }
}
