import Filling
import Findings
import Loading
import Questionnaires
import YAMLTree

/// What is to be told of a file that was read: what of it was not taken, and what was read otherwise than it
/// was written.
package struct ReturnedFile: Sendable {
  /// Something that was not taken.
  package struct NotTaken: Sendable, Equatable {
    package let file: String
    package let place: String
    package let id: String
    /// As it is asked; empty where it is of no question.
    package var question = ""
    package let text: String
    package let why: String
    /// What to write in its place; empty where nobody can say.
    package var instead = ""

    /// In a line.
    package var words: String {
      let parts = [file, place, id].filter { !$0.isEmpty }.map { VisibleText.oneLine($0) }
      let said = VisibleText.quoted(text, limit: 80)
      let more = instead.isEmpty ? "" : "; write: \(VisibleText.oneLine(instead))"
      return
        "not taken: \(parts.joined(separator: ", ")): \(said): \(VisibleText.oneLine(why))\(more)"
    }
  }

  /// As it is called beside what is said of it.
  package let name: String
  package let notTaken: [NotTaken]
  /// What else is to be told, a line each.
  package let remarks: [String]
  private let path: String

  init(_ file: IncomingFile, named name: String, path: String) {
    (self.name, self.path) = (name, path)
    var notTaken: [NotTaken] = []
    var remarks: [String] = []
    if let returned = file.returned {
      remarks += returned.remarks.map { "\(name): \($0)" }
      remarks += returned.readAs.map { "\(name), \(VisibleText.oneLine($0))" }
      for other in returned.notOurs {
        notTaken.append(
          NotTaken(
            file: name, place: other.place, id: other.id, question: returned.question(other.id),
            text: "\(QuestionnaireColumn.notOurs.rawValue) \(other.ask)",
            why: "the office says that another one answers this", instead: "nothing"))
        remarks.append(
          "\(name), \(other.place): say who answers it: assessor assign ASSESSMENT AGENCY \(other.id)"
        )
      }
      notTaken += returned.notTaken.map {
        NotTaken(
          file: name, place: $0.place, id: $0.id, question: returned.question($0.id),
          text: $0.text, why: $0.why, instead: $0.instead)
      }
    }
    if !file.leftOut.isEmpty {
      let count = file.leftOut.count
      remarks.append(
        "\(name): read from a mail's text: \(count) \(count == 1 ? "line" : "lines") left out")
      notTaken += file.leftOut.map {
        NotTaken(
          file: name, place: "line \($0.number)", id: "", text: $0.text,
          why: "it is none of the answers")
      }
    }
    (self.notTaken, self.remarks) = (notTaken, remarks)
  }

  /// Findings about a file's entries, at the places where they stood in it.
  func placed(_ findings: FindingList, _ source: MergeSource) -> FindingList {
    guard let places = source.places else { return findings }
    var list = FindingList()
    for finding in findings.kept {
      let place = finding.place.flatMap { place in
        [AssessmentKey.answers, .facts].lazy.compactMap { block in
          Self.entry(at: place.start, of: block, in: source.tree).flatMap { places[$0] }
        }.first
      }
      list.add(finding.aboutFile(named: place.map { "\(path), \($0)" } ?? path))
    }
    return list
  }

  private static func entry(
    at offset: Int, of block: AssessmentKey, in tree: YAMLTree
  ) -> String? {
    guard let node = tree.value(at: [block.rawValue]) else { return nil }
    return tree.entries(node).first {
      (tree.place($0.key).start...tree.place($0.value).end).contains(offset)
    }.map { tree.text($0.key) }
  }
}
