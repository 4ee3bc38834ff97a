/// Is the answer well founded?
extension FindingKind {
  static let review: [FindingKind] = [
    FindingKind(
      .unknownChecklist, .error, "there is no checklist '…' in this program",
      example: "assessment: osce-victims",
      advice: "give the folder of your own: `--checklist DIR`"),
    FindingKind(
      .otherVersion, .error, "these answers are to version",
      example: "checklist-version: 0.9.0 in a file that is merged into one of 1.0.0",
      advice: "merge files of one version alone; `new --from` brings an older file to a newer one"),
    FindingKind(
      .anotherState, .error, "these answers are about",
      example: "state: { code: XA, … } in a file that is merged into one of XX",
      advice: "check whether it is the right file"),
    FindingKind(
      .anotherRespondent, .error, "these answers are another respondent's",
      example: "respondent: { role: ngo, … } in a file that is merged into a government's",
      advice:
        "compare the two with `compare`; `merge --respondent any` puts them together all the same"),
    FindingKind(
      .anotherDate, .warning, "these answers describe",
      example: "date: 2024-06-30 in a file that is merged into one of 2026",
      advice: "check whether it is the right round"),
    FindingKind(
      .anotherBasis, .warning, "these answers were found otherwise",
      example: "basis: interviews in a file that is merged into a desk review",
      advice: "look whether one basis can be said of all answers; the assessment's own stays"),
    FindingKind(
      .anotherPeriod, .warning, "these figures describe",
      example: "period: 2024 in a file that is merged into an assessment with period: 2025",
      advice: "check the figures; the assessment's period stays"),
    FindingKind(
      .unusualEntry, .error, "this entry is written in a way that cannot be edited here",
      example: "? P1-LEAD-01.s1\n: yes",
      advice: "write it as `<key>: …` on a line of its own or in `{ }`; or edit the file by hand"),
    FindingKind(
      .unsupported, .warning,
      "… counts for something and names no evidence that holds",
      example: "P1-LEAD-01.s1: yes",
      advice: "add `evidence`",
      several: "answers count for something and name no evidence that holds"),
    FindingKind(
      .evidenceExpired, .warning, "this evidence for … ended on",
      example: "valid-until: 2024-12-31",
      advice: "add newer evidence; it counts as none",
      several: "pieces of evidence have ended and count as none"),
    FindingKind(
      .evidenceTooNew, .warning, "… is dated after the assessment",
      example: "date: 2027-01-01",
      advice: "check both dates; it counts as stale",
      several: "pieces of evidence are dated after the assessment and count as stale"),
    FindingKind(
      .evidenceOnlyLaw, .warning, "a law does not prove that … is so in practice",
      example: "P1-LEAD-01.p2: { answer: 72%, evidence: [{ title: The Act, type: law }] }",
      advice:
        "add what shows the practice, such as statistics or a report; alone it counts as stale",
      several: "answers about practice rest on a law alone, which counts as stale"),
    FindingKind(
      .evidenceUndated, .warning, "… has no date",
      example: "{ title: Annual report, type: report }",
      advice: "add `date`; it counts as stale",
      several: "pieces of evidence have no date and count as stale"),
    FindingKind(
      .evidenceStale, .warning, "… is more than … months old",
      example: "{ title: Survey, type: report, date: 2015-01-01 }",
      advice: "add newer evidence; it counts as stale",
      several: "pieces of evidence are too old and count as stale"),
  ]
}
