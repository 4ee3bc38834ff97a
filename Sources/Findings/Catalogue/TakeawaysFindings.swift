/// Where are the takeaways?
extension FindingKind {
  static let takeaways: [FindingKind] = [
    FindingKind(
      .noTakeaways, .error, "no list of takeaways was found",
      example: "a report without a list headed like Main takeaways",
      advice: "name the beginning of a list's title: `--heading 'Lessons *'`"),
    FindingKind(
      .betweenLists, .warning,
      "this line between two lists is left out; this is taken for text and not for a heading",
      example: "a caption between two lists",
      advice: "see whether it is a heading"),
    FindingKind(
      .oddHeading, .warning, "this is taken for a heading",
      example: "a line of 150 characters right above a list",
      advice: "see whether it is one"),
    FindingKind(
      .joinedLines, .warning, "this is taken for the rest of the takeaway above",
      example: "the rest of a sentence behind the end of a page",
      advice: "see whether it belongs there"),
    FindingKind(
      .listInTakeaway, .warning, "this is taken for a part of the takeaway above",
      example: "dashes below a tick",
      advice: "see whether it is a takeaway of its own"),
  ]
}
