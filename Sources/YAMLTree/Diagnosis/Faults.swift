import Findings

/// Collects the faults of one file while it is read.
struct Faults {
  let source: SourceText
  private(set) var list = FindingList()
  /// The line of the latest anchor, alias or tag: what is wrong behind it on that line is its doing.
  private(set) var lineOfLatestProperty: Int?
  private var knownLines: LineTable?

  init(source: SourceText) {
    self.source = source
  }

  /// Lines are counted only once something is wrong.
  var lines: LineTable {
    mutating get {
      if let knownLines { return knownLines }
      let lines = LineTable(source)
      knownLines = lines
      return lines
    }
  }

  mutating func refuse(_ refusal: Refusal, at place: Place? = nil) {
    if case .property = refusal, let place { lineOfLatestProperty = lines.line(at: place.start) }
    // A list that keeps no more only counts: no need to word half a million findings.
    add(list.isFull ? Wording(id: .notYaml, message: "") : refusal.wording, at: place)
  }

  mutating func add(_ fault: SyntaxFault, at place: Place) {
    add(fault.wording, at: place)
  }

  private mutating func add(_ wording: Wording, at place: Place?) {
    list.add(
      Finding(
        id: wording.id, source: source, place: place, message: wording.message,
        expectation: wording.expectation, help: wording.help))
  }
}
