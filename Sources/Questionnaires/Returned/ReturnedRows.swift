import Findings
package import OfficeFiles

/// The rows of what came back, whatever was sorted, filtered, copied, deleted or put beside them.
///
/// What is neither an answer nor printed by the questionnaire itself is a stray: no word of an official is lost.
package struct ReturnedRows: Sendable {
  /// Something that no question takes.
  package struct Stray: Sendable, Equatable {
    package let place: String
    /// As it stands there; empty where none does.
    package let id: String
    package let text: String
    /// Why it was not taken.
    package let why: String
    /// What to write in its place; empty where nobody can say.
    package let instead: String

    init(place: String, id: String, text: String, why: String, instead: String = "") {
      (self.place, self.id, self.text) = (place, id, text)
      (self.why, self.instead) = (why, instead)
    }

    init(place: String, id: String, text: String, _ reason: StrayReason) {
      self.init(place: place, id: id, text: text, why: reason.why, instead: reason.instead)
    }
  }

  /// Rows with heads of a questionnaire, among which nobody's answers can be found.
  package struct WithoutAnswers: Sendable, Equatable {
    /// In words: `sheet Questions`.
    package let place: String
    /// The heads that are none of the questionnaire's.
    package let otherHeads: [String]
  }

  package internal(set) var rows: [ReturnedRow] = []
  package internal(set) var strays: [Stray] = []
  /// The heads of columns that nobody of ours has made, in order.
  package internal(set) var otherColumns: [String] = []
  package private(set) var reference = ReturnedReference()
  /// What was read otherwise than it stands there, a line each.
  private(set) var readAs: [String] = []
  /// Rows without an id, which were known by their questions.
  private var byQuestion = 0
  /// Whether rows were read by the order of the program's columns, none of them having heads.
  var isByOrder = false
  /// Where the column of the answers is missing.
  package internal(set) var withoutAnswers: [WithoutAnswers] = []
  /// Whether any rows with the heads of a questionnaire, or with its ids, are there.
  package var isQuestionnaire: Bool { hasHead || !rows.isEmpty || reference.isGiven }
  /// Whether answers can be found wherever a questionnaire is.
  package var hasAnswers: Bool { withoutAnswers.isEmpty || hasAnswerHead || !rows.isEmpty }
  var (hasHead, hasAnswerHead) = (false, false)
  let base: ReturnedAnswers.Base
  var subjects: ReturnedSubjects { base.subjects }
  var printed: PrintedTexts { base.printed }

  private init(_ base: ReturnedAnswers.Base) { self.base = base }

  package init(_ workbook: ReadWorkbook, _ base: ReturnedAnswers.Base) {
    self.init(base)
    for sheet in workbook.sheets {
      let grid = ReturnedGrid(sheet)
      // Sheets of the program's own hold no answers, and what nobody sees is none.
      let isOwn = sheet.isHidden && sheet.name.hasPrefix("_")
      if isOwn || !sheet.isHidden { reference.read(grid) }
      for other in sheet.setAside {
        strays.append(
          Stray(
            place: "sheet \(sheet.name)", id: "", text: ReturnedText.plain(other.text),
            .setAside(other.kind)))
      }
      if sheet.isHidden {
        if !isOwn { listHidden(grid) }
      } else {
        read(grid, of: "sheet \(sheet.name)")
      }
    }
    settleMarks()
  }

  /// - Parameter place: what the rows are, in words.
  package init(_ grid: ReturnedGrid, of place: String, _ base: ReturnedAnswers.Base) {
    self.init(base)
    reference.read(grid)
    read(grid, of: place)
    settleMarks()
  }

  package init(_ document: ReadDocument, _ base: ReturnedAnswers.Base) {
    self.init(base)
    var number = 0
    for block in document.blocks {
      let place = number == 0 ? "above table 1" : "below table \(number)"
      switch block {
      case .paragraph(let text):
        let text = ReturnedText.plain(text)
        reference.read(line: text)
        if let words = printed.added(to: text) {
          strays.append(Stray(place: place, id: "", text: words, .outside))
        }
      case .setAside(let other):
        let text = ReturnedText.plain(other.text)
        if let words = printed.added(to: text) {
          strays.append(
            Stray(
              place: other.kind == .margin ? "head or foot of the page" : place, id: "",
              text: words, .setAside(other.kind)))
        }
      case .table(let table):
        number += 1
        read(ReturnedGrid(table, number: number), number: number)
      }
    }
    settleMarks()
  }

  private mutating func read(_ table: ReturnedGrid, number: Int) {
    reference.read(table)
    let blocks = ReturnedBlocks(table, base)
    guard blocks.isOfQuestions else { return read(table, of: "table \(number)") }
    hasHead = true
    rows += blocks.rows
    strays += blocks.strays
  }

  /// Rows of cells, with or without heads.
  private mutating func read(_ grid: ReturnedGrid, of place: String) {
    guard grid.rows.contains(where: { ReturnedHead($0) != nil }) else {
      return readWithoutHead(grid, of: place)
    }
    hasHead = true
    readBelowHeads(grid, of: place)
  }

  /// A table of somebody's own that never asked what is confidential has lost nothing.
  private mutating func settleMarks() {
    guard !reference.isGiven else { return }
    for index in rows.indices where !rows[index].isBesideOthers { rows[index].lacksMark = false }
  }

  // MARK: How rows were known

  /// Tells of a row that was known by its question alone.
  ///
  /// - Parameter id: what stands where its id should; nil where nothing does.
  mutating func tellKnownByQuestion(_ place: String, _ id: String?, _ subject: ReturnedSubject) {
    guard let id, !id.isEmpty else {
      byQuestion += 1
      return
    }
    readAs.append(
      "\(place), \(subjects.id(of: subject)): the id \(VisibleText.quoted(id)) read as this one, by the "
        + "question")
  }

  /// What is to be told of how its rows were known, a line each.
  var remarks: [String] {
    let questions =
      byQuestion == 1 ? "a row without an id was" : "\(byQuestion) rows without an id were"
    return (byQuestion > 0 ? ["\(questions) known by the words of the question"] : [])
      + (isByOrder
        ? ["rows without heads were read in the order of the questionnaire's columns"] : [])
  }
}
