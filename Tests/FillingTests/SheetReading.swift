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
    bare.plans = [:]
    for index in bare.answers.indices {
      bare.answers[index].place = nil
      for piece in bare.answers[index].evidence.indices {
        bare.answers[index].evidence[piece].place = Place(start: 0, end: 0)
      }
    }
    let plans = plans.sorted { $0.key < $1.key }.map { "\($0.key) \(String(reflecting: $0.value))" }
    return Array((String(reflecting: bare) + plans.joined()).utf8)
  }
}
