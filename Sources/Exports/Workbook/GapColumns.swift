/// What the registers' columns are called for people.
enum GapColumns {
  static let toFix = [
    SheetColumn("rank", "Rank", 7, "its place among what is to be fixed; 1 is the first to do"),
    SheetColumn("tier", "Tier", 18, "how urgent it is; tier 1 stands above all others"),
    .criterionID,
    SheetColumn("title", "Title", 34, "what the criterion asks for"),
    SheetColumn(
      "recommendation", "What the checklist recommends", 46, "what would close the gap"),
    SheetColumn("lead_name", "In charge", 24, "the agency in charge of it in this State"),
    SheetColumn("deadline", "By", 12, "the day by which it is to be fixed"),
    SheetColumn("decided", "What is decided", 36, "what the State has decided to do"),
    SheetColumn("decision_status", "State of the decision", 13, "how far that is"),
    SheetColumn(
      "demonstrated", "Shown", 10, "how much of the criterion is shown to be in place"),
    .atBest,
    SheetColumn(
      "points", "Points of 100", 9, "what it would add to the overall result, in points of 100",
      places: 2),
    SheetColumn("target", "Target", 9, "how much of the criterion is aimed at"),
    SheetColumn(
      "shortfall", "Short of target", 10,
      "how far it stays below the target, however the open questions turn out"),
    SheetColumn("coverage", "Known", 10, "how much of the criterion is known at all"),
    SheetColumn(
      "priority", "Priority", 9, "how much weighs on it, from 0 to 100", places: 1),
    SheetColumn("effort", "Effort", 9, "how much work it is, in points of effort"),
    SheetColumn("quadrant", "Gain and effort", 14, "what is to be gained for how much effort"),
    SheetColumn("status", "Result", 15, "how the criterion stands"),
    SheetColumn(
      "gate", "Critical", 12, "whether it has passed, where the criterion is a critical one"),
    SheetColumn("weight", "Weight", 9, "how heavily the criterion counts beside others"),
    .support,
    .section,
    .group,
    SheetColumn("themes", "Themes", 30, "the subjects that it belongs to"),
    SheetColumn("takeaway", "Takeaway", 12, "the place in the report that it comes from"),
  ]

  static let toFindOut = [
    SheetColumn("rank", "Rank", 7, "its place among what is to be found out"),
    SheetColumn("tier", "Tier", 13, "what is to be verified first"),
    .criterionID,
    SheetColumn("title", "Title", 30, "what the criterion asks for"),
    .question,
    SheetColumn("question", "Question", 50, "what is not known yet"),
    SheetColumn("todo", "To do", 16, "what would close it"),
    SheetColumn("ask_name", "Whom to ask", 24, "the agency that the question is put to"),
    SheetColumn("deadline", "By", 12, "the day by which it is to be answered"),
    SheetColumn("answer", "Answer so far", 30, "what was answered"),
    SheetColumn("reason", "Reason", 36, "what the respondent says of it"),
    SheetColumn(
      "points", "Points of 100", 9,
      "what may turn out to be in place, in points of 100 of the overall result", places: 2),
    .why,
    SheetColumn(
      "weight", "Weight", 9, "what an answer adds to what is known, in points of 100", places: 2),
    .dimension,
    .isRequired,
    .isRedFlag,
    .support,
    .section,
    .group,
  ]
}
