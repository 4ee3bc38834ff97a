/// The list of all kinds of finding.
extension FindingKind {
  /// All kinds, by what they are about.
  package static let parts: [(title: String, kinds: [FindingKind])] = [
    ("Is it a text in YAML?", yaml), ("Does it say what it should?", content),
    ("Does the checklist hold together?", checklist),
    ("Do the facts, answers and plans hold together?", assessment),
    ("Is a checklist easy to answer?", style), ("Where are the takeaways?", takeaways),
    ("Is the answer well founded?", review),
  ]

  package static var all: [FindingKind] { parts.flatMap(\.kinds) }
}
