/// What is known of the fields of a Word document that are open: their result is text, what they do is not.
struct DocumentFields {
  private enum Part { case instruction, result, answered }

  private var open: [Part] = []
  /// How many of them are not at their result.
  private var hiding = 0

  /// Whether what is read is no text.
  var areHiding: Bool { hiding > 0 }

  /// A field begins, comes to its result, or ends.
  ///
  /// - Parameter isAnswered: whether its result is known already, and is not to be read.
  mutating func pass(_ mark: String?, isAnswered: Bool) {
    switch mark {
    case "begin":
      open.append(isAnswered ? .answered : .instruction)
      hiding += 1
    case "separate":
      guard open.last == .instruction else { break }
      open[open.count - 1] = .result
      hiding -= 1
    case "end":
      guard let last = open.popLast(), last != .result else { break }
      hiding -= 1
    default: break
    }
  }

  /// What is chosen or ticked in a field of a form, which Word keeps where the field begins and not as its
  /// result; empty for other fields.
  static func answer(_ reader: inout XMLReader, _ depth: Int) throws(OfficeFault) -> String {
    var answer = ""
    while try reader.nextChild(of: depth) {
      guard reader.name == XMLName(.word, "ffData") else { continue }
      while try reader.nextChild(of: depth + 1) {
        switch reader.name {
        case XMLName(.word, "ddList"): answer = try choice(&reader, depth + 2)
        case XMLName(.word, "checkBox"): answer = try tick(&reader, depth + 2)
        default: break
        }
      }
    }
    return answer
  }

  private static func choice(_ reader: inout XMLReader, _ depth: Int) throws(OfficeFault) -> String
  {
    var (chosen, fallback): (Int?, Int) = (nil, 0)
    var choices: [String] = []
    while try reader.nextChild(of: depth) {
      let value = try reader.attribute("val", .word) ?? ""
      switch reader.name.local {
      case "result": chosen = Int(value)
      case "default": fallback = Int(value) ?? 0
      case "listEntry": choices.append(value)
      default: break
      }
    }
    let index = chosen ?? fallback
    return choices.indices.contains(index) ? choices[index] : ""
  }

  private static func tick(_ reader: inout XMLReader, _ depth: Int) throws(OfficeFault) -> String {
    var (isTicked, fallback): (Bool?, Bool) = (nil, false)
    while try reader.nextChild(of: depth) {
      switch reader.name.local {
      case "checked": isTicked = try reader.isOn()
      case "default": fallback = try reader.isOn()
      default: break
      }
    }
    return isTicked ?? fallback ? "☒" : "☐"
  }
}
