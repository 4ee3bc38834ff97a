import Exports
import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring

extension SampleTree {
  /// The answers with all that follows from them.
  var round: Round { Round(checklist, assessment, Scorecard(assessment, checklist: checklist)) }

  /// The method's worked example E10: of ten elements two in place and one missing, and an answer
  /// between partial and yes.
  static let halfKnown = SampleTree([
    SampleItem(.someElements(inPlace: [0, 1], missing: [2]), .elements(10)),
    SampleItem(.degreeRange(from: .partial, to: .yes)),
  ])

  /// An answer of each kind that is not known, in the order of `unknowns`; then one that was not
  /// answered.
  static let notKnown: SampleTree = {
    var items = [UnknownKind.notMeasured, .notFound, .withheld, .pending, nil].map { kind in
      var item = SampleItem(.unknown, reason: "so it is")
      item.answer.why = kind
      return item
    }
    items.append(SampleItem(.count(0, of: 0), .hundred))
    // From nothing to everything: nothing is known.
    items.append(SampleItem(.range(from: 0, to: 100), .hundred))
    items.append(SampleItem(.unanswered))
    return SampleTree(items)
  }()
}

extension JSONFigures {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension SpreadsheetTable {
  /// What a spreadsheet would read, a row each with its cells under the names of their columns.
  var read: [[String: String]] {
    let rows = SpreadsheetTests.cells(csv)
    return rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(rows[0], row))
    }
  }
}
