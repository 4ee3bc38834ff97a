/// What the styles of a Word document say of letters: which are no text yet, struck through, or hidden.
struct DocumentStyles {
  /// By the ids of the styles, which a translated Word has of its own.
  private(set) var looks: [String: DocumentWalk.Look] = [:]
  /// Whether marks of placeholders mean anything.
  let marksPlaceholders: Bool

  init(
    _ package: inout OfficePackage, _ part: String?, marksPlaceholders: Bool
  ) throws(OfficeFault) {
    self.marksPlaceholders = marksPlaceholders
    if marksPlaceholders { looks["PlaceholderText"] = .placeholder }
    guard let part, var reader = try package.reader(of: part) else { return }
    try reader.openRoot()
    while try reader.nextChild(of: 1) {
      guard let id = try reader.attribute("styleId", .word) else { continue }
      while try reader.nextChild(of: 2) {
        switch reader.name {
        case XMLName(.word, "name"):
          if marksPlaceholders,
            try reader.attribute("val", .word)?.lowercased() == "placeholder text"
          {
            looks[id] = .placeholder
          }
        case XMLName(.word, "rPr"): try readLetters(&reader, of: id)
        default: break
        }
      }
    }
  }

  private mutating func readLetters(
    _ reader: inout XMLReader, of id: String
  ) throws(OfficeFault) {
    while try reader.nextChild(of: 3) {
      guard reader.name.space == .word, looks[id] == nil else { continue }
      switch reader.name.local {
      case "vanish": if try reader.isOn() { looks[id] = .hidden }
      case "strike", "dstrike": if try reader.isOn() { looks[id] = .struck }
      default: break
      }
    }
  }
}
