import Documents
import Filling
import Findings
import Loading
import Workspace

/// The history of an assessment as lines for a terminal.
struct HistoryListing {
  private let history: AssessmentHistory
  private let id: String?

  /// - Parameter id: what alone is shown; nil for everything.
  init(_ history: AssessmentHistory, of id: String?) { (self.history, self.id) = (history, id) }

  var text: String {
    // Who answered stands behind each answer that was merged.
    let shown = history.lines.filter { line in
      (id == nil || line.id == id)
        && !(line.did == .merge && line.part == AssessmentKey.answeredBy.rawValue)
    }
    var lines = shown.map(Self.words)
    let outside = history.outside.filter { id == nil || $0.id == id }
    lines += outside.map { change in
      "     outside the program  \(Self.name(change.part, change.id)): "
        + (change.words.map(Self.short) ?? "gone, or not to be shown")
    }
    if !outside.isEmpty {
      lines.append(
        "What stands outside the program was changed by an editor since the last save, or the ledger's "
          + "last lines are missing.")
    }
    if id == nil {
      if history.isEditedOtherwise {
        lines.append(
          "The file was edited outside the program since the last save: nothing that it says, such as a "
            + "comment or the way that it is written.")
      }
      if history.notSaved > 0 {
        lines.append(
          "\(Printed.count(history.notSaved, "save")) noted and not carried out, because the program was "
            + "ended: the file is as it was before.")
      }
    }
    if lines.isEmpty { lines.append("nothing is noted" + (id.map { " of \($0)" } ?? "")) }
    lines += history.faults.map { "damaged: \(Self.words($0))" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `  12  2026-05-12  merge  answers/P1-LEAD-01.s1: yes  (justice.yaml, justice)`
  private static func words(_ line: LedgerLine) -> String {
    let number = String(repeating: " ", count: max(0, 4 - "\(line.line)".count)) + "\(line.line)"
    let origin = [line.file, line.office].compactMap(\.self).map(VisibleText.oneLine)
    let from = origin.isEmpty ? "" : "  (\(origin.joined(separator: ", ")))"
    return "\(number)  \(line.on ?? "no day    ")  \(line.did.words)  \(what(line))\(from)"
  }

  private static func what(_ line: LedgerLine) -> String {
    if let entries = line.entries {
      return "\(Printed.count(entries.count, "entry", "entries")) stood in the file"
    }
    guard let part = line.part else { return "a file of \(line.became?.prefix(12) ?? "")…" }
    let name = name(part, line.id)
    if line.became == nil { return "\(name): taken away" }
    let said = line.value.map { short(words($0, of: part)) } ?? "said, and not kept here"
    return "\(name): \(said)\(line.was == nil || line.did == .refused ? "" : " (changed)")"
  }

  /// What an entry says; of what is bound by digests who says it, since the digests tell a person nothing.
  private static func words(_ value: LoggedContent, of part: String) -> String {
    switch (AssessmentKey(rawValue: part), value) {
    case (.accepted, .object(let members)):
      members[AcceptanceKey.by.rawValue].map { "by \($0.words)" } ?? value.words
    case (.signed, .list(let signatures)):
      if case .object(let members) = signatures.last,
        let signedAs = members[SignatureKey.signedAs.rawValue]
      {
        "as \(signedAs.words)"
      } else {
        value.words
      }
    default: value.words
    }
  }

  private static func name(_ part: String, _ id: String?) -> String {
    VisibleText.oneLine(id.map { part == "answers" ? $0 : "\(part), \($0)" } ?? part)
  }

  /// The beginning of a text, on one line.
  private static func short(_ text: String) -> String {
    let line = VisibleText.oneLine(text).split(separator: " ").joined(separator: " ")
    return line.count > 80 ? "\(line.prefix(79))…" : line
  }

  private static func words(_ fault: Ledger.Fault) -> String {
    switch fault {
    case .unreadable(let place): "line \(place) of the file cannot be read"
    case .changed(let place): "line \(place) is not as it was written"
    case .missing(let lines):
      lines.count == 1
        ? "line \(lines.lowerBound) is missing"
        : "lines \(lines.lowerBound) to \(lines.upperBound) are missing"
    case .endMissing: "the last lines are missing"
    case .misplaced(let line): "line \(line) stands out of its place"
    case .notFollowing(let line):
      "line \(line) was written behind another line than the one that stands there"
    }
  }
}

extension LedgerLine.Work {
  /// What was done, in words of one width.
  fileprivate var words: String {
    let word =
      switch self {
      case .begin: "begins"
      case .answer: "answer"
      case .fill: "fill"
      case .table: "table"
      case .merge: "merge"
      case .plan: "plan"
      case .assign: "assign"
      case .accept: "accept"
      case .sign: "sign"
      case .refused: "not taken"
      case .outside: "outside the program"
      case .notSaved: "not saved"
      }
    return word + String(repeating: " ", count: max(0, 9 - word.count))
  }
}
