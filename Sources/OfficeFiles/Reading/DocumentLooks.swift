/// How letters look, as far as it says whether they are text.
extension DocumentWalk {
  /// What the style of a paragraph says of all its letters.
  mutating func use(paragraphStyle id: String) {
    if look == .plain, let its = styles.looks[id], its != .placeholder { look = its }
  }

  mutating func readRunProperties(_ depth: Int) throws(OfficeFault) {
    while try reader.nextChild(of: depth) {
      guard reader.name.space == .word, look != .placeholder else { continue }
      switch reader.name.local {
      case "rStyle":
        if let its = styles.looks[try reader.attribute("val", .word) ?? ""] { look = its }
      case "vanish": try set(.hidden)
      case "strike", "dstrike": try set(.struck)
      default: break
      }
    }
  }

  /// Whether letters are struck or hidden is said of them after their style.
  private mutating func set(_ its: Look) throws(OfficeFault) {
    if try reader.isOn() {
      look = its
    } else if look == its {
      look = .plain
    }
  }
}
