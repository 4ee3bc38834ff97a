/// The marks by which a style finds what paper leaves out unless it is ticked.
struct PaperAnnexes {
  private let names: [String: String]

  init(_ annexes: [Document.Annex]) {
    names = annexes.reduce(into: [:]) { names, annex in
      guard case .headings(let anchors) = annex.content else { return }
      for anchor in anchors { names[anchor] = annex.name }
    }
  }

  /// To be put behind the classes of the part under a heading; empty where paper shows it always.
  func mark(_ anchor: String?) -> String { anchor.flatMap { names[$0] }.map { " on-\($0)" } ?? "" }

  /// The same of blocks that may begin with a heading.
  func mark(_ blocks: [Document.Block]) -> String {
    guard case .heading(_, _, let anchor)? = blocks.first else { return "" }
    return mark(anchor)
  }
}
