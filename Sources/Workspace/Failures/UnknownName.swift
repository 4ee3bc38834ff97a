import Findings

/// A name that nothing has, among those that there are.
package struct UnknownName: Sendable {
  /// What was to have the name.
  package enum Subject: Sendable {
    case checklist
    case finding
    /// An office that has answered.
    case office
    /// A source that an assessment lists.
    case source
    /// Something of a checklist, by the checklist's id.
    case agency(of: String)
    case indicator(of: String)
    case criterion(of: String)
    case part(of: String)
    /// What can be assigned to an agency.
    case assignable(of: String)
  }

  package let subject: Subject
  package let name: String
  package let known: [String]
  /// What each of those is called in full, here and elsewhere; none where they have no other name.
  let titles: [[String]]
  /// What has the name of now where this one is an earlier one.
  let now: String?
  /// Whether nothing has the name any more.
  let isRetired: Bool

  package init(
    _ subject: Subject, _ name: String, among known: [String], titles: [[String]] = [],
    now: String? = nil, isRetired: Bool = false
  ) {
    (self.subject, self.name, self.known, self.titles) = (subject, name, known, titles)
    (self.now, self.isRetired) = (now, isRetired)
  }

  /// The name that was probably meant, as it is called by its id.
  package var nearest: String? {
    if let near = Suggestion.nearest(to: name, among: known) { return near }
    if let near = Suggestion.nearest(to: name, among: titles.joined()),
      let place = titles.firstIndex(where: { $0.contains(near) })
    {
      return known[place]
    }
    let words = Self.words(of: name)
    let named = titles.indices.filter { place in
      titles[place].contains { title in
        let parts = Self.words(of: title)
        return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
      }
    }
    return !words.isEmpty && named.count == 1 ? known[named[0]] : nil
  }

  /// The words of a name that tell it from another, in small letters.
  private static func words(of name: String) -> [Substring] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }
      .filter { !["of", "the", "and", "for"].contains($0) }
  }

  /// A known name with what it is called in full.
  private func full(_ name: String) -> String {
    guard let place = known.firstIndex(of: name), titles.indices.contains(place),
      let title = titles[place].first, title.lowercased() != name.lowercased()
    else { return "'\(name)'" }
    return "'\(name)' (\(VisibleText.oneLine(title)))"
  }

  var words: String {
    let what =
      switch subject {
      case .checklist: "there is no checklist"
      case .finding: "there is no finding"
      case .office: "none of these files is from an office"
      case .source: "the assessment lists no source"
      case .agency(let checklist): "\(checklist) has no agency"
      case .indicator(let checklist): "\(checklist) has no indicator"
      case .criterion(let checklist): "\(checklist) has no criterion"
      case .assignable(let checklist): "\(checklist) has no group, criterion or question"
      case .part(let checklist): "\(checklist) has no section, group or criterion"
      }
    if let now {
      return "\(what) \(VisibleText.quoted(name, limit: 80)) any more; it is '\(now)' now"
    }
    if isRetired {
      return
        "\(what) \(VisibleText.quoted(name, limit: 80)) any more; another id asks what is asked now"
    }
    let near = nearest.map { "; did you mean \(full($0))?" } ?? ""
    return "\(what) \(VisibleText.quoted(name, limit: 80))\(near)"
  }

  var help: String? {
    let names = known.joined(separator: ", ")
    return switch subject {
    case .checklist: "give a folder with a checklist.yaml, or one of: \(names)"
    case .agency: known.isEmpty ? "it names none" : "it has: \(names)"
    case .office: "'--prefer' takes: \(names)"
    case .source:
      (known.isEmpty ? "" : "it lists: \(names); ")
        + "with '--evidence-title' a new one is listed under this id"
    case .finding, .indicator, .criterion, .part, .assignable: nil
    }
  }
}
