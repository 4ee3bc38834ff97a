import Findings
import Loading
import ModelSamples
import PolicyModel
import YAMLTree

extension Sheets {
  /// Reads a text as a file; nil if it has errors.
  static func read(_ text: String) -> Assessment? {
    var findings = FindingList()
    let source = SourceText(name: "sheet.yaml", bytes: Array(text.utf8))
    guard let tree = YAMLTree.read(source, findings: &findings) else { return nil }
    return AssessmentLoader(checklist).load(tree).assessment
  }
}

extension Assessment {
  /// All values, without the places and the bytes that they were read from, as bytes, because two
  /// texts of different characters can be equal.
  var contents: [UInt8] {
    var bare = self
    bare.source = SourceText(name: "", bytes: [])
    bare.digest = ""
    (bare.plans, bare.offices, bare.factGrounds, bare.assignments) = ([:], [:], [:], Assignments())
    for index in bare.sources.indices {
      bare.sources[index].document.place = Place(start: 0, end: 0)
    }
    // Beside the list stands a dictionary of it.
    let sources = String(reflecting: bare.sources)
    bare.sources = []
    for index in bare.answers.indices {
      bare.answers[index].place = nil
      for piece in bare.answers[index].evidence.indices {
        bare.answers[index].evidence[piece].place = Place(start: 0, end: 0)
      }
    }
    // A dictionary's order differs from run to run.
    func list<Key: Comparable, Value>(_ values: [Key: Value]) -> String {
      values.sorted { $0.key < $1.key }.map { "\($0.key) \(String(reflecting: $0.value))" }.joined()
    }
    return Array(
      (String(reflecting: bare) + sources + list(plans) + list(offices) + list(factGrounds)
        + list(assignments.groups) + list(assignments.criteria) + list(assignments.indicators)).utf8
    )
  }
}
