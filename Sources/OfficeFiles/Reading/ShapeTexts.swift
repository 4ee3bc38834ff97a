/// What stands in the boxes that lie on a sheet, a text for each.
struct ShapeTexts {
  private(set) var found: [String] = []

  init(_ package: inout OfficePackage, of sheet: String) throws(OfficeFault) {
    for link in try package.relationships(of: sheet) where link.kind == "drawing" {
      guard var reader = try package.reader(of: link.target) else { continue }
      try read(&reader)
    }
  }

  /// Each text has paragraphs, and each of those runs.
  private mutating func read(_ reader: inout XMLReader) throws(OfficeFault) {
    try reader.openRoot()
    var lines: [String] = []
    while true {
      switch try reader.next() {
      case .start:
        switch reader.name.local {
        case "txBody": lines = []
        case "p": lines.append("")
        case "t":
          let text = try reader.content(of: reader.depth)
          if !lines.isEmpty { lines[lines.count - 1] += text }
        default: break
        }
      case .end where reader.name.local == "txBody":
        let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        if !text.isEmpty { found.append(text) }
      case .end, .text: break
      case .finish: return
      }
    }
  }
}
