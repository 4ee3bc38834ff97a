/// What the columns of the answers and their sources are called for people.
enum AnswerColumns {
  static let answers = [
    .question,
    SheetColumn("question", "Question", 50, "what is asked"),
    SheetColumn("answer", "Answer", 28, "what was answered, in words"),
    SheetColumn(
      "except", "Except for", 20, "the groups of victims for whom the answer does not hold"),
    SheetColumn("note", "Note", 40, "what the respondent says of the answer"),
    SheetColumn("evidence", "What it rests on", 46, "the documents and other sources"),
    SheetColumn(
      "evidence_state", "State of the evidence", 16, "whether that bears the answer out"),
    SheetColumn("state", "State", 14, "whether it is answered, not known, open or not applicable"),
    SheetColumn("criterion", "Criterion", 34, "the criterion that it belongs to"),
    SheetColumn(
      "value", "Counts", 10,
      "what the answer counts, from nothing to all; where a part is open, the best estimate"),
    SheetColumn(
      "points_to_fix", "Points to fix", 9, "what is known to be missing, in points of 100",
      places: 2),
    SheetColumn(
      "points_to_find_out", "Points to find out", 9, "what is open, in points of 100", places: 2),
    SheetColumn("low", "At least", 10, "what it counts if all that is open turns out badly"),
    SheetColumn("high", "At most", 10, "what it counts if all that is open turns out well"),
    SheetColumn("known", "Known", 10, "how much of it is known"),
    SheetColumn("demonstrated", "Shown", 10, "what counts as shown, with its evidence"),
    SheetColumn(
      "effective_weight", "Weight", 10, "its share of the overall result", places: 2),
    .why,
    SheetColumn("reason", "Reason", 36, "why it is not known, or does not apply"),
    SheetColumn("public-note", "Public note", 36, "what is said of it to the public"),
    SheetColumn("written", "Answer as in the file", 22, "the answer as the assessment has it"),
    SheetColumn("type", "Kind of answer", 18, "what kind of answer is asked for"),
    .dimension,
    .isRequired,
    .isRedFlag,
    SheetColumn(
      "source", "Sources", 20, "the ids of the listed sources, with a bar between two"),
    SheetColumn("at", "Place", 20, "where in each of these it stands"),
    SheetColumn("quote", "Quote", 40, "what each of these says there"),
    SheetColumn("date", "Date", 14, "the date of each, where it is not the source's own"),
    SheetColumn("answered_by", "Answered by", 28, "the offices that gave the answer"),
    SheetColumn("accepted_by", "Accepted by", 24, "the office that accepts it as it stands"),
    SheetColumn("accepted_on", "Accepted on", 12, "the day on which it did so"),
    .section,
    .group,
  ]

  static let sources = [
    SheetColumn("id", "Source", 18, "the source's id, where the assessment lists it under one"),
    SheetColumn("title", "Title", 50, "what it is called"),
    SheetColumn("type", "Kind", 12, "what kind of source it is"),
    SheetColumn("reference", "Reference", 28, "its number or where it was published"),
    SheetColumn("date", "Date", 12, "when it is from"),
    SheetColumn("url", "Address", 36, "where it can be read"),
    SheetColumn("indicators", "Questions", 60, "the questions whose answers rest on it"),
    SheetColumn("places", "Places", 40, "where in it the answers point to"),
    SheetColumn("covers", "Covers", 12, "the time that it describes"),
    SheetColumn("valid-until", "Valid until", 12, "the last day on which it holds"),
    SheetColumn("accessed", "Looked at on", 12, "the day on which it was looked at"),
    SheetColumn("language", "Language", 10, "the language that it is in"),
    SheetColumn("restricted", "Restricted", 11, "whether it is not for everybody's eyes"),
  ]
}
