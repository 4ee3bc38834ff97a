import Findings

/// A name that nothing has, among those that there are.
package struct UnknownName: Sendable {
  /// What was to have the name.
  package enum Subject: Sendable {
    case checklist
    case finding
    /// A source that an assessment lists.
    case source
    /// Something of a checklist, by the checklist's id.
    case agency(of: String)
    case indicator(of: String)
    case criterion(of: String)
    case part(of: String)
  }

  package let subject: Subject
  package let name: String
  package let known: [String]
  /// What has the name of now where this one is an earlier one.
  let now: String?
  /// Whether nothing has the name any more.
  let isRetired: Bool

  package init(
    _ subject: Subject, _ name: String, among known: [String], now: String? = nil,
    isRetired: Bool = false
  ) {
    (self.subject, self.name, self.known) = (subject, name, known)
    (self.now, self.isRetired) = (now, isRetired)
  }

  /// The name that was probably meant.
  package var nearest: String? { Suggestion.nearest(to: name, among: known) }

  var words: String {
    let what =
      switch subject {
      case .checklist: "there is no checklist"
      case .finding: "there is no finding"
      case .source: "the assessment lists no source"
      case .agency(let checklist): "\(checklist) has no agency"
      case .indicator(let checklist): "\(checklist) has no indicator"
      case .criterion(let checklist): "\(checklist) has no criterion"
      case .part(let checklist): "\(checklist) has no section, group or criterion"
      }
    if let now {
      return "\(what) \(VisibleText.quoted(name, limit: 80)) any more; it is '\(now)' now"
    }
    if isRetired {
      return
        "\(what) \(VisibleText.quoted(name, limit: 80)) any more; another id asks what is asked now"
    }
    let near = nearest.map { "; did you mean '\($0)'?" } ?? ""
    return "\(what) \(VisibleText.quoted(name, limit: 80))\(near)"
  }

  var help: String? {
    let names = known.joined(separator: ", ")
    return switch subject {
    case .checklist: "give a folder with a checklist.yaml, or one of: \(names)"
    case .agency: "it has: \(names)"
    case .source:
      (known.isEmpty ? "" : "it lists: \(names); ")
        + "with '--evidence-title' a new one is listed under this id"
    case .finding, .indicator, .criterion, .part: nil
    }
  }
}
