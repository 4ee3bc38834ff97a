import ArgumentParser
import Documents
import Filling
import Findings
import Loading
import PolicyModel
import Workspace

/// Many answers at once.
extension AnswerCommand {
  /// Refuses whatever else than an unknown is to be said of many questions.
  func checkUnknown(_ word: String) throws {
    guard AnswerWord(word) == .unknown else {
      throw ValidationError(
        "of many questions at once only 'unknown' can be said, not '\(VisibleText.oneLine(word))'; "
          + "name one question, such as P1-LEAD-01.s1.")
    }
    let others = beside.named.map(\.name).filter { !["--why", "--reason"].contains($0) }
    guard others.isEmpty, !beside.clear, !evidence.isGiven else {
      throw ValidationError(
        "of many questions at once '--why' and '--reason' can be said, and nothing else beside.")
    }
    if let why = beside.why, UnknownKind(rawValue: why) == nil {
      let kinds = UnknownKind.allCases.map(\.rawValue)
      let near = Suggestion.nearest(to: why, among: kinds).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "'--why' is one of \(kinds.joined(separator: ", ")).\(near)")
    }
  }

  /// Makes unknown what is open in a part of the checklist, or in all of it.
  func setRest(of part: String?) throws {
    let outcome = try RestSaving.save(
      RestSaving.Words(why: beside.why.flatMap(UnknownKind.init(rawValue:)), reason: beside.reason),
      part: part, into: path, checklistName: option.checklist, noting: noting.note(.answer))
    Console.findings(outcome.warnings)
    let others = [
      (
        outcome.answered,
        "answered already and left as \(outcome.answered == 1 ? "it is" : "they are")"
      ),
      (outcome.notAsked, "not asked, by the facts given"),
    ].filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
    Console.note(
      "\(part.map { "\($0): " } ?? "")\(Printed.count(outcome.set, "question")) set to unknown\(others)\(outcome.renamed); "
        + Self.standing(outcome.assessment, outcome.checklist))
  }

  /// Takes the answers of a table.
  func takeTable(_ table: String) throws {
    let saved = try AnswerTableSaving.save(
      table, sources: sourcesTable, into: path, checklistName: option.checklist,
      noting: noting.note(.table))
    Console.findings(saved.warnings)
    for id in saved.differingSources {
      Console.note(
        "the source \(id) is listed already and stays as it is; the table says something else of it"
      )
    }
    let tally = saved.tally
    guard tally.answers + tally.evidence + tally.texts + tally.sources > 0 else {
      return Console.note("\(VisibleText.oneLine(path)): it is so already, nothing was written")
    }
    let parts = [
      (tally.answers, "answer", "set"), (tally.evidence, "reference", "to sources added"),
      (tally.texts, "text", "set beside answers"), (tally.sources, "source", "listed"),
      (tally.unchanged, "row", "as the file has it"),
    ].filter { $0.0 > 0 }.map { "\(Printed.count($0.0, $0.1)) \($0.2)" }
    Console.note(
      "\(VisibleText.oneLine(path)): \(parts.joined(separator: ", "))\(saved.renamed); "
        + Self.standing(saved.assessment, saved.checklist))
  }
}
