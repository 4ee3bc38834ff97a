/// Does it say what it should? Of checklists and assessments alike.
extension FindingKind {
  static let content: [FindingKind] = [
    FindingKind(
      .unreadableFile, .error, "cannot be read; the file '…' cannot be read",
      example: "groups: [missing.yaml]",
      advice: "check the path; a checklist folder has a `checklist.yaml`"),
    FindingKind(
      .unknownKey, .error, "'…' is not a key of …",
      example: "statte: { code: XX, name: Exampleland }",
      advice: "take the key suggested, or one of those listed"),
    FindingKind(
      .missingKey, .error, "… needs '…'",
      example: "a file without date:",
      advice: "add the key"),
    FindingKind(
      .misplaced, .error,
      "'…' stands at the left margin; is a fact, not …; stands where an id belongs",
      example: "answers:\nP1-LEAD-01.s1: yes",
      advice: "move it under the key named, indented by two spaces"),
    FindingKind(
      .wrongKind, .error, "'…' is a list; is a group of keys; is the text; is nothing",
      example: "answers: yes",
      advice: "write what is expected; a list stands in brackets"),
    FindingKind(
      .blank, .error, "… is empty",
      example: "title:",
      advice: "write a text"),
    FindingKind(
      .malformedId, .error, "'…' cannot be an id",
      example: "id: P1 LEAD",
      advice: "letters, digits, `-` and `_`, at most 64"),
    FindingKind(
      .duplicateId, .error, "'…' already names",
      example: "two criteria with id: P1-LEAD-01",
      advice: "give it another id"),
    FindingKind(
      .unknownId, .error, "'…' is not …; is a criterion, not an indicator; is not an element",
      example: "P1-LAED-01.s1: yes",
      advice: "take the id suggested; a question's answer stands under its whole id"),
    FindingKind(
      .listedTwice, .error, "'…' is listed twice; this file is listed twice",
      example: "except: [men, men]",
      advice: "delete one"),
    FindingKind(
      .notAChoice, .error,
      "'…' is not a possible; is neither true nor false; does not settle a fact",
      example: "respondent: { role: goverment }",
      advice: "take one of the words expected"),
    FindingKind(
      .notANumber, .error, "'…' is not a possible",
      example: "weight: three",
      advice: "digits and a decimal point, inside the limits expected"),
    FindingKind(
      .notADate, .error,
      "'…' is not a day of the calendar; is not a year; is not a day, month or year",
      example: "date: 2026-02-30",
      advice: "write year-month-day, such as `2026-06-30`"),
    FindingKind(
      .unclearNumber, .error, "'…' can be … and …",
      example: "1.500 in a table of answers",
      advice: "write 1500, or 1.5000 with a fourth digit behind the point"),
    FindingKind(
      .unknownState, .error, "'…' is not a country code",
      example: "state: { code: UK, name: United Kingdom }",
      advice: "two capital letters of ISO 3166-1, or `XA` to `XZ`"),
    FindingKind(
      .rangeReversed, .error, "'from' is above 'to'; this period ends on …, before it begins",
      example: "P1-LEAD-01.p2: { from: 55, to: 40 }",
      advice: "write the lower one first; words in the order no, partial, yes"),
    FindingKind(
      .textAfterHash, .warning, "what follows # is not read",
      example: "note: Regulation #12",
      advice: "put the whole text in quotation marks, or a space behind the `#` of a remark"),
  ]
}
