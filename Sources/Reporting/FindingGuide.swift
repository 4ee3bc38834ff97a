package import Documents
package import Findings

/// Everything that the program can find, for reading.
package enum FindingGuide {
  /// All kinds with their meaning and what to do.
  package static var whole: Document {
    var blocks: [Document.Block] = [.heading(level: 1, "Findings", anchor: nil)]
    for part in FindingKind.parts {
      blocks.append(.heading(level: 2, Text(part.title), anchor: nil))
      blocks += part.kinds.map { kind in
        .facts([
          .init(
            kind.id.rawValue,
            Text("\(kind.severity.rawValue): \(kind.words). To do: \(kind.advice)."))
        ])
      }
    }
    return Document(blocks)
  }

  /// One kind with its example.
  package static func entry(_ kind: FindingKind) -> Document {
    Document([
      .heading(level: 1, Text(kind.id.rawValue), anchor: nil),
      .facts([
        .init("Severity", Text(kind.severity.rawValue)),
        .init("Its messages say", Text(kind.words)),
        .init("Example", Text(kind.example)),
        .init("What to do", Text(kind.advice)),
      ]),
    ])
  }

  /// The tables of the page on findings, one for each part, in its order.
  package static var tables: String {
    FindingKind.parts.map { table($0.kinds) }.joined(separator: "\n")
  }

  /// The table of one part, as the page on findings has it.
  package static func table(_ kinds: [FindingKind]) -> String {
    var lines = ["| id | severity | words of the message | what to do |", "|---|---|---|---|"]
    for kind in kinds {
      let star = kind.isEnglishOnly ? " *" : ""
      lines.append(
        "| `\(kind.id.rawValue)`\(star) | \(kind.severity.rawValue) | \(kind.words) | \(kind.advice) |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
