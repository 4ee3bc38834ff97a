package import Findings
import PolicyModel

/// Writes a checklist's folder from the takeaways of a report, for an author to go on with.
///
/// It can be loaded at once. What a person has to write says ``mark``, which `check` reports.
package struct DraftChecklist {
  package static let mark = "TO BE WRITTEN"

  private let id: String
  private let title: String
  private let reading: TakeawayReading
  private let textDigest: String

  /// - Parameters:
  ///   - id: the checklist's id, which must be one.
  ///   - title: its title; nil where that is to be written too.
  package init(id: String, title: String?, _ reading: TakeawayReading, _ source: SourceText) {
    self.id = id
    self.title = title ?? "\(Self.mark): the checklist's title"
    self.reading = reading
    textDigest = "sha256:" + Digest.hexadecimal(of: source.bytes)
  }

  /// The files with their paths in the folder.
  package var files: [(path: String, text: String)] {
    let groups = self.groups
    return [("checklist.yaml", root(groups))] + groups.map { ($0.path, text($0)) }
  }

  private struct Group {
    let section: String
    let id: String
    let title: String
    let path: String
    let takeaways: [FoundTakeaway]
  }

  // MARK: Groups

  private var groups: [Group] {
    var ids: Set<String> = []
    var paths: Set<String> = []
    var groups: [Group] = []
    for section in reading.sections {
      let own = reading.takeaways.filter { $0.section == section.id }
      let titles = section.headings.filter { !$0.isEmpty }
      for heading in 0...titles.count {
        let takeaways = own.filter { $0.heading == heading }
        guard !takeaways.isEmpty else { continue }
        let title = heading == 0 ? section.title : titles[heading - 1]
        let name = Self.unique(Self.abbreviation(title), among: &ids, prefix: "\(section.id)-")
        let path = Self.unique(
          Self.slug(title), among: &paths, prefix: "\(section.id.lowercased())-")
        groups.append(
          Group(
            section: section.id, id: name, title: title, path: path + ".yaml",
            takeaways: takeaways))
      }
    }
    return groups
  }

  private static func unique(
    _ name: String, among taken: inout Set<String>, prefix: String
  ) -> String {
    var candidate = prefix + name
    var count = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(prefix)\(name)\(count)"
      count += 1
    }
    return candidate
  }

  /// Words that say nothing about a heading's subject.
  private static let fillers: Set<String> = [
    "the", "a", "an", "of", "in", "on", "and", "for", "to", "from", "main", "key", "takeaways",
    "conclusions", "recommendations", "panel", "session",
  ]

  private static func words(_ title: String) -> [String] {
    let all = title.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
      .map(String.init)
    let full = all.filter { !fillers.contains($0) }
    return full.contains { $0.contains(where: \.isLetter) } ? full : ["list"]
  }

  private static func abbreviation(_ title: String) -> String {
    let word = words(title).first { $0.count > 2 } ?? words(title).first ?? "list"
    return String(word.prefix(4)).uppercased()
  }

  private static func slug(_ title: String) -> String {
    let name = words(title).prefix(6).joined(separator: "-")
    return name.isEmpty ? "list" : String(name.prefix(50))
  }

  // MARK: Text

  private func root(_ groups: [Group]) -> String {
    let used = Set(reading.takeaways.flatMap { DraftGuess($0.sentence).themes })
    var lines = [
      "# A draft, written from the lists of takeaways of a report. What says \(Self.mark) is for",
      "# its author; 'assessor check' names what is left.",
      "", "checklist: \(id)", "version: 0.1.0", "title: \(DraftText.quoted(title))",
      "summary: \(DraftText.quoted("\(Self.mark): what it is about"))", "language: en", "source:",
      "  title: \(DraftText.quoted("\(Self.mark): the report's title"))",
      "  publisher: \(DraftText.quoted("\(Self.mark): who published it"))",
      "  text-digest: \(textDigest)",
    ]
    if !used.isEmpty {
      lines.append("themes:  # guessed from words; keep those that help")
      for theme in DraftGuess.themes where used.contains(theme.id) {
        lines.append("  - { id: \(theme.id), title: \(theme.title) }")
      }
    }
    lines.append("sections:")
    for section in reading.sections {
      lines += [
        "  - id: \(section.id)", "    title: \(DraftText.quoted(section.title))", "    groups:",
      ]
      lines += groups.filter { $0.section == section.id }.map { "      - \($0.path)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ group: Group) -> String {
    var lines = ["group: \(group.id)", "title: \(DraftText.quoted(group.title))", "criteria:"]
    for (index, takeaway) in group.takeaways.enumerated() {
      let number = index + 1
      lines += criterion("\(group.id)-\(number < 10 ? "0" : "")\(number)", takeaway)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func criterion(_ id: String, _ takeaway: FoundTakeaway) -> [String] {
    let guess = DraftGuess(takeaway.sentence)
    let reason =
      guess.words.isEmpty
      ? "no word decided it"
      : "because of " + guess.words.map { "'\($0)'" }.joined(separator: ", ")
    func open(_ what: String) -> String { DraftText.quoted("\(Self.mark): \(what)") }
    var lines = DraftText.comment("The takeaway: \(takeaway.sentence)")
    lines += DraftText.comment("A \(guess.kind.rawValue), \(reason).")
    lines += [
      "  - id: \(id)", "    title: \(open("the duty in a few words"))",
      "    statement: \(open("the duty in your own words"))",
      "    source: { takeaway: \(takeaway.locator), kind: \(guess.kind.rawValue), digest: "
        + "\(DraftText.digest(takeaway.digest)) }",
    ]
    if !guess.themes.isEmpty {
      lines.append("    themes: [\(guess.themes.joined(separator: ", "))]")
    }
    lines += [
      "    recommendation: \(open("what to do if it is not met"))", "    indicators:",
    ]
    let asked = [
      ("s1", "structure", "what law, institution or policy must there be?"),
      ("p1", "process", "what must be done in practice?"),
      ("o1", "outcome", "what must people get out of it?"),
    ]
    for (name, dimension, question) in asked {
      lines += [
        "      - id: \(name)", "        dimension: \(dimension)", "        type: yes-partial-no",
        "        question: \(open(question))", "        partial: \(open("what counts as partial"))",
      ]
    }
    return lines
  }
}

/// Texts as a draft writes them.
enum DraftText {
  private static let width = 96

  /// A text in double quotation marks, which take anything.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in VisibleText.oneLine(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// Digits alone would be a number to other readers of YAML.
  static func digest(_ digest: String) -> String {
    digest.contains { $0.isLetter && $0 != "e" } ? digest : "\"\(digest)\""
  }

  static func comment(_ text: String) -> [String] {
    DisplayWidth.fold(VisibleText.oneLine(text), width: width - 4).map { "  # \($0)" }
  }
}
