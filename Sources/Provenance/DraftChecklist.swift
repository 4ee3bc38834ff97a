package import Findings
import Loading
import PolicyModel
import YAMLTree

/// Writes a checklist's folder from the takeaways of a report, for an author to go on with.
///
/// It can be loaded at once. What a person has to write says `DraftMarks.mark`, which `check` reports.
package struct DraftChecklist {
  private let id: String
  private let title: String
  private let reading: TakeawayReading
  private let textDigest: String

  /// - Parameters:
  ///   - id: the checklist's id, which must be one.
  ///   - title: its title; nil where that is to be written too.
  package init(id: String, title: String?, _ reading: TakeawayReading, _ source: SourceText) {
    self.id = id
    self.title = title ?? "\(DraftMarks.mark): the checklist's title"
    self.reading = reading
    textDigest = Digest.named(of: source.bytes)
  }

  /// The files with their paths in the folder.
  package var files: [(path: String, text: String)] {
    let groups = self.groups
    return [("checklist.yaml", root(groups))] + groups.map { ($0.path, DraftGroupText($0).text) }
  }

  struct Group {
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
    var draft = DraftText()
    draft.lines = [
      "# A draft, written from the lists of takeaways of a report. What says \(DraftMarks.mark) is for",
      "# its author; 'assessor check' names what is left.",
      "",
    ]
    draft.add(ChecklistKey.checklist, YAMLScalar.written(id: id))
    draft.add(ChecklistKey.version, "0.1.0")
    draft.add(ChecklistKey.title, DraftText.quoted(title))
    draft.add(ChecklistKey.summary, Self.open("what it is about"))
    draft.add(ChecklistKey.language, "en")
    draft.add(ChecklistKey.source)
    draft.add(SourceKey.title, Self.open("the report's title"), indent: 2)
    draft.add(SourceKey.publisher, Self.open("who published it"), indent: 2)
    draft.add(SourceKey.textDigest, textDigest, indent: 2)
    if !used.isEmpty {
      draft.add(ChecklistKey.themes, " # guessed from words; keep those that help")
      for theme in DraftGuess.themes where used.contains(theme.id) {
        let entry = DraftText.mapping([(TitledKey.id, theme.id), (.title, theme.title)])
        draft.lines.append("  - \(entry)")
      }
    }
    draft.add(ChecklistKey.sections)
    for section in reading.sections {
      draft.add(SectionKey.id, section.id, item: 2)
      draft.add(SectionKey.title, DraftText.quoted(section.title), indent: 4)
      draft.add(SectionKey.groups, indent: 4)
      draft.lines += groups.filter { $0.section == section.id }.map { "      - \($0.path)" }
    }
    return draft.text
  }

  /// What a person has to write.
  static func open(_ what: String) -> String { DraftText.quoted("\(DraftMarks.mark): \(what)") }
}
