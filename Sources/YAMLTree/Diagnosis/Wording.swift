import Findings

/// The words of a finding, without its place.
struct Wording {
  var id: FindingID
  var message: String
  var expectation: String?
  var help: [String] = []
}
