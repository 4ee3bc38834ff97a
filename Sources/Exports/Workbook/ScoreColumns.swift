/// What the columns of the scores and of the offices are called for people.
enum ScoreColumns {
  static let scores = [
    SheetColumn("level", "Level", 11, "the whole, a section, a group or a criterion"),
    SheetColumn("id", "Number", 14, "its id"),
    SheetColumn("title", "Title", 46, "what it is called"),
    SheetColumn("demonstrated", "Shown", 10, "how much is shown to be in place"),
    SheetColumn("not_known", "Not known", 10, "how much is open"),
    SheetColumn(
      "missing", "Missing", 10, "how much is known to be missing; these three add up to 100%"),
    SheetColumn("band", "Band", 18, "what that amounts to, in a word"),
    SheetColumn("status", "Result", 16, "how a criterion stands"),
    SheetColumn("gate", "Critical", 13, "whether a critical criterion has passed"),
    SheetColumn("answered", "Of what is known", 10, "how much of what is known is in place"),
    .atBest,
    SheetColumn("coverage", "Known", 10, "how much is known at all"),
    SheetColumn("structure", "Law and institutions", 12, "the result of these questions alone"),
    SheetColumn("process", "Practice", 12, "the result of these questions alone"),
    SheetColumn("outcome", "Results for people", 12, "the result of these questions alone"),
    SheetColumn(
      "implementation_gap", "Law less practice", 12, "how far practice stays behind the law"),
    SheetColumn(
      "effectiveness_gap", "Practice less results", 12, "how far results stay behind practice"),
    SheetColumn(
      "band_uncapped", "Band without limits", 18,
      "what it would be if no failed critical criterion held it down"),
    SheetColumn(
      "band_potential", "Band at best", 18,
      "what it may be, if every open question turns out well"),
    SheetColumn(
      "provisional", "Provisional", 12, "whether the open questions can still change the band"),
    SheetColumn("weight", "Weight", 9, "how heavily it counts", places: 0),
  ]

  static let offices = [
    SheetColumn("office", "Office", 34, "whom the questions are put to"),
    SheetColumn("asked", "Asked", 9, "how many questions that are"),
    SheetColumn("answered", "Answered", 10, "how many of them are answered"),
    SheetColumn("unknown", "Not known", 10, "how many were answered with: not known"),
    SheetColumn("open", "Open", 9, "how many nobody has answered"),
    SheetColumn("accepted", "Accepted", 10, "how many the office accepts as they stand"),
    SheetColumn(
      "changed", "Changed since", 10, "how many were accepted, and have been changed since"),
    SheetColumn("by_others", "By others", 10, "how many other offices alone have answered"),
    SheetColumn(
      "for_others", "For others", 10, "how many it has answered that others are asked"),
    SheetColumn("returned", "Last came back", 13, "the day on which its last file was taken in"),
    SheetColumn(
      "files", "Files", 60, "its files, each with its day and how many answers rest on it"),
    SheetColumn("due", "Due", 12, "the last day on which answers are expected"),
  ]
}
