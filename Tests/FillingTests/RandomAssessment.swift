import ModelSamples

/// A random assessment of the small checklist: valid, and written in every way that the format has.
struct RandomAssessment {
  private(set) var text = ""
  /// The marks of all its comments, each once.
  private(set) var marks: [String] = []
  /// Whether it lists the source `s1`, so that evidence can refer to it.
  private(set) var listsSource = false

  private var random: SplitMix64
  private let lineEnd: String
  private let step: Int

  static func random(seed: UInt64) -> RandomAssessment {
    var random = SplitMix64(seed: seed)
    let lineEnd = random.pick(["\n", "\n", "\r\n", "\r"])
    var file = RandomAssessment(
      random: random, lineEnd: lineEnd, step: random.whole(1...4))
    file.write()
    // Of the ways to write a part, one alone is taken.
    file.marks.removeAll { !file.text.contains($0) }
    return file
  }

  private init(random: SplitMix64, lineEnd: String, step: Int) {
    (self.random, self.lineEnd, self.step) = (random, lineEnd, step)
    _ = self.random.next()
  }

  private mutating func write() {
    if random.chance(20) { text += "\u{FEFF}" }
    if random.chance(20) { text += "# yaml-language-server: x" + lineEnd }
    if random.chance(20) { text += "---" + tail() + lineEnd }
    let isFlow = random.chance(5)
    let head = [
      "assessment: small", "checklist-version: 1.0.0",
      random.pick(["state: { code: XX, name: Exampleland }", "state: {\"code\":\"XX\",'name':Ж}"]),
      "date: 2026-06-30",
    ]
    listsSource = !isFlow && random.chance(60)
    if isFlow {
      text += "{ " + (head + ["answers: " + flowAnswers()]).joined(separator: ", ") + " }"
    } else {
      for line in head { text += line + tail() + lineEnd + between(0) }
      if listsSource { sources() }
      answers()
      if random.chance(40) { text += "plan:" + random.pick(["", " {}"]) + tail() + lineEnd }
    }
    if !isFlow, random.chance(10), text.hasSuffix(lineEnd) {
      text += "..." + lineEnd
    } else if random.chance(30) {
      while text.unicodeScalars.last == "\n" || text.unicodeScalars.last == "\r" {
        text.unicodeScalars.removeLast()
      }
    }
  }

  private mutating func sources() {
    text += "sources:" + random.pick([" { s1: { title: S } }", ""])
    if text.hasSuffix(":") {
      text += tail() + lineEnd + between(step) + spaces(step)
      text += random.pick(["s1: { title: S, date: 2024-06 }", "'s1': {\"title\": S}"])
    }
    text += tail() + lineEnd
  }

  private mutating func answers() {
    switch random.whole(1...10) {
    case 1: return
    case 2: text += "answers:" + tail() + lineEnd
    case 3: text += "answers: " + random.pick(["{}", "{ }", "{\(lineEnd) }"]) + tail() + lineEnd
    case 4: text += "answers: " + flowAnswers() + tail() + lineEnd
    default:
      text += "answers:" + tail() + lineEnd
      for id in chosenIDs() { entry(id) }
    }
  }

  private mutating func chosenIDs() -> [String] {
    var ids = EditedText.ids.filter { _ in random.chance(60) }
    if ids.isEmpty { ids = [EditedText.ids[random.whole(0...5)]] }
    if random.chance(20) { ids.reverse() }
    return ids
  }

  private mutating func flowAnswers() -> String {
    let entries = chosenIDs().map { id in
      let key = random.pick([id, "\"\(id)\"", "'\(id)'"])
      switch random.whole(1...5) {
      case 1: return key + random.pick(["", ":", ": "]) + " "
      case 2: return key + ": " + flowEntry(id)
      default: return key + ": " + flowValue(id)
      }
    }
    let end = random.pick(["", ",", " "])
    return "{" + flowGap() + entries.joined(separator: "," + flowGap()) + end + flowGap() + "}"
  }

  /// What may stand between two parts in brackets.
  private mutating func flowGap() -> String {
    random.chance(20)
      ? (random.chance(50) ? " " + comment() : "") + lineEnd
        + String(repeating: " ", count: random.whole(6...9)) : " "
  }

  private mutating func comment() -> String {
    let mark = "m\(marks.count)m"
    marks.append(mark)
    return "#" + random.pick(["", " ", " ж: \"[ "]) + mark
  }

  /// What may stand at the end of a line.
  private mutating func tail() -> String {
    random.pick(["", "", "", " ", "  \t", "\(random.chance(50) ? " " : "   ")" + comment()])
  }

  /// What may stand between two entries of a column.
  private mutating func between(_ column: Int) -> String {
    var lines = ""
    while random.chance(25) {
      let indent = String(repeating: " ", count: max(0, column + random.whole(-2...3)))
      switch random.whole(1...4) {
      case 1: lines += lineEnd
      case 2: lines += indent + lineEnd
      default: lines += indent + comment() + lineEnd
      }
    }
    return lines
  }

  private mutating func entry(_ id: String) {
    let key = random.pick([id, id, id, "\"\(id)\"", "'\(id)'"])
    text += between(step) + spaces(step) + key + random.pick(["", "", " "]) + ":"
    let isLong = random.chance(45)
    guard isLong else {
      switch random.whole(1...8) {
      case 1: text += tail()
      case 2:
        text += tail() + lineEnd + between(step * 2) + spaces(step + 1) + flowValue(id) + tail()
      case 3 where id == "C-02.e":
        let column = random.whole(step...step + 3)
        let items = ["police", "courts", "labour"].prefix(random.whole(1...3)).map { item in
          between(column) + spaces(column) + "- " + item + tail()
        }
        text += tail() + lineEnd + items.joined(separator: lineEnd)
      case 4 where id == "C-01.y": text += " \"y\\" + lineEnd + spaces(step + 2) + "es\"" + tail()
      case 5: text += " " + flowEntry(id) + tail()
      case 6 where id == "C-02.p":
        let column = step + random.whole(1...3)
        text +=
          tail() + lineEnd + spaces(column) + "count: 3" + tail() + lineEnd
          + between(column) + spaces(column) + "of: '7'" + tail()
      default: text += random.pick([" ", "   "]) + flowValue(id) + tail()
      }
      text += lineEnd
      return
    }
    text += tail() + lineEnd
    let column = step + random.whole(1...4)
    var keys = ["answer", "except", "reason", "note", "public-note", "evidence"].filter { _ in
      random.chance(55)
    }
    if keys.isEmpty { keys = ["note"] }
    if random.chance(20) { keys.reverse() }
    for key in keys {
      text += between(column) + spaces(column) + key + ":"
      part(key, id, column)
    }
  }

  private mutating func part(_ key: String, _ id: String, _ column: Int) {
    switch key {
    case "answer": text += " " + flowValue(id) + tail() + lineEnd
    case "except":
      if random.chance(50) {
        text += " [men, boys]" + tail() + lineEnd
      } else {
        let items = ["men", "girls"].map { item in
          between(column) + spaces(column) + "- " + item + tail() + lineEnd
        }
        text += tail() + lineEnd + items.joined()
      }
    case "evidence": evidence(column)
    default: longText(column)
    }
  }

  private mutating func evidence(_ column: Int) {
    switch random.whole(1...5) {
    case 1: text += random.pick(["", " []"]) + tail() + lineEnd
    case 2: text += " [{ title: a }," + flowGap() + "{ title: \"б\" }" + flowGap() + "]" + lineEnd
    default:
      let dash = random.whole(column...column + 3)
      text += tail() + lineEnd
      for _ in 0..<random.whole(1...3) {
        text += between(dash) + spaces(dash) + "- "
        if listsSource, random.chance(30) {
          text += random.pick(["s1", "\"s1\"", "{ source: s1, at: p. 3 }"]) + tail() + lineEnd
        } else if random.chance(40) {
          text += "{ title: t, type: law }" + tail() + lineEnd
        } else {
          text += "title: Gesetz über x" + tail() + lineEnd + spaces(dash + 2) + "reference:"
          longText(dash + 2)
        }
      }
    }
  }

  /// A text under a key of a column, in any style.
  private mutating func longText(_ column: Int) {
    let inset = spaces(column + random.whole(1...4))
    let words = random.pick(["текст один", "two # words", "三つ: の言葉", "a'b \"c\" \\d"])
    switch random.whole(1...8) {
    case 1: text += " plain 'words' more" + tail() + lineEnd
    case 2: text += " plain words" + lineEnd + lineEnd + inset + "over lines" + tail() + lineEnd
    case 3:
      text += " 'it''s" + lineEnd + lineEnd + inset + "me # not'" + tail() + lineEnd
    case 4: text += " \"x \\" + lineEnd + inset + "y # \\u00e9\"" + tail() + lineEnd
    case 5: text += tail() + lineEnd + inset + "on its own line" + tail() + lineEnd
    default:
      let digit = random.chance(20) ? "\(inset.utf8.count - column)" : ""
      let mark = random.pick(["|", "|", "|-", ">", ">-", "|+", ">+"])
      text += " " + mark + digit + tail() + lineEnd
      text += inset + words + lineEnd
      if random.chance(50) {
        text += random.pick(["", inset]) + lineEnd + inset + "  more" + lineEnd
      }
      if random.chance(30) { text += random.pick(["", inset, inset + " "]) + lineEnd + lineEnd }
    }
  }

  /// An answer at length, in brackets.
  private mutating func flowEntry(_ id: String) -> String {
    var entries: [String] = []
    if random.chance(60) { entries.append("answer: " + flowValue(id)) }
    if random.chance(30) { entries.append("reason: " + random.pick(["", "r", "\"r, }\""]) + " ") }
    if random.chance(30) { entries.append("note: 'n" + lineEnd + "         m'") }
    if random.chance(30) { entries.append("evidence: " + random.pick(["[]", "[ { title: t } ]"])) }
    let end = entries.isEmpty ? "" : random.pick(["", ",", " "])
    return "{" + flowGap() + entries.joined(separator: "," + flowGap()) + end + flowGap() + "}"
  }

  private mutating func flowValue(_ id: String) -> String {
    if random.chance(15) { return random.pick(["unknown", "'n/a'", "\"Unknown\""]) }
    return switch id {
    case "C-01.y", "C-03.z": random.pick(["yes", "no", "'partial'", "\"YES\""])
    case "C-01.l": random.pick(["0", "2", "'1'"])
    case "C-02.e":
      "[" + flowGap() + random.pick(["police,\(flowGap())courts", "'labour'", ""]) + "]"
    case "C-02.p":
      random.pick(["72%", "7 %", "{ count: 3,\(flowGap())of: 7 }", "{from: 1, to: 2}"])
    default: random.pick(["31", "'0.5'", "{ from: 10, to: 14 }"])
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
