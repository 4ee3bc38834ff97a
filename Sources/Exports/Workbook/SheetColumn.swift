/// A column of a sheet: one of a table's, with what it is called for people.
struct SheetColumn {
  /// The column's name in the table.
  let name: String
  let head: String
  /// What it says, as a phrase.
  let meaning: String
  /// In characters.
  let width: Double
  /// How many places its numbers are shown with; nil for as many as they have.
  let places: Int?

  init(
    _ name: String, _ head: String, _ width: Double, _ meaning: String, places: Int? = nil
  ) {
    (self.name, self.head, self.meaning) = (name, head, meaning)
    (self.width, self.places) = (width, places)
  }
}

/// Those of several sheets.
extension SheetColumn {
  static let section = SheetColumn("section", "Section", 30, "the checklist's section")
  static let group = SheetColumn("group", "Group", 30, "the checklist's group")
  static let support = SheetColumn(
    "support", "Also concerned", 34, "the agencies beside the one in charge")
  static let criterionID = SheetColumn("criterion", "Criterion", 14, "the criterion's id")
  static let question = SheetColumn("indicator", "Question number", 17, "the question's id")
  static let dimension = SheetColumn(
    "dimension", "Kind", 12, "whether it asks for a law, its practice or its result")
  static let isRequired = SheetColumn(
    "required", "Required", 10, "whether a critical criterion cannot pass without it")
  static let isRedFlag = SheetColumn(
    "red_flag", "Red flag", 10, "whether a bad answer to it is an alarm by itself")
  static let why = SheetColumn("why", "Why not known", 20, "which kind of unknown it is")
  static let atBest = SheetColumn(
    "possible", "At best", 10,
    "how much may be in place, if every open question turns out well")
}
