import Testing

/// What an agency's sheet says first: what it leads and supports, and what is due when.
@Suite struct `The first page of an agency's sheet` {
  /// The police lead on the first and support the second; justice leads on the second.
  private static let changes: [SmallFolder.Change] = [
    (
      "sections:\n",
      "agencies: [{ id: police, title: The police }, { id: justice, title: Justice }]\nsections:\n"
    ),
    (
      "  - id: C-01\n",
      "  - id: C-01\n    agency: { lead: police }\n    recommendation: Adopt it.\n"
    ),
    (
      "  - id: C-02\n",
      "  - id: C-02\n    agency: { lead: justice, support: [police] }\n"
        + "    recommendation: Count them.\n"
    ),
  ]

  /// Nothing of the first, which is the more urgent, and nine in ten of the second, which is met.
  private func sheet(_ agency: String, _ plan: String) throws -> String {
    let text = SmallRounds.text(
      "2026-06-30", "answers: { C-01.s1: no, C-02.p1: 90 }\nplan:\n" + plan)
    return try SmallFolder.with(Self.changes, files: ["x.yaml": text]) { program, _ in
      let outcome = try program.run(
        ["report", "x.yaml", "--agency", agency, "-o", "-", "--checklist", "."])
      #expect(outcome.code == 0, "\(outcome.notes)")
      return outcome.results
    }
  }

  private static let late = "  C-01: { deadline: 2028-01-01 }\n"
  private static let early = "  C-02: { deadline: 2027-01-01 }\n"

  @Test(arguments: [("police", 2, 1, 1), ("justice", 1, 1, 0)])
  func `counts what it leads and what it supports`(
    agency: String, all: Int, led: Int, supported: Int
  ) throws {
    let criteria = all == 1 ? "criterion" : "criteria"
    #expect(
      try sheet(agency, Self.late).contains(
        " It holds the \(all) \(criteria) that this agency leads (\(led)), supports or answers in part (\(supported)). "
      ))
  }

  @Test func `lists what is due by its day, however urgent, and what is met as far as missing`()
    throws
  {
    let page = try sheet("police", Self.late + Self.early)
    #expect(
      page.contains(
        """
        | By | Gap | Tier | Part | To do |
        | --- | --- | --- | --- | --- |
        | 1 January 2027 | [C-02](#C-02) The second criterion | 4 | support | As far as missing: \
        Count them. |
        | 1 January 2028 | [C-01](#C-01) The first criterion | 2 | lead | Adopt it. |

        """), "\(page)")
  }

  @Test func `lists what the State has decided in place of the recommendation`() throws {
    let page = try sheet(
      "justice", "  C-02: { deadline: 2027-01-01, action: Count the rest., lead: justice }\n")
    #expect(
      page.contains(
        "| 1 January 2027 | [C-02](#C-02) The second criterion | 4 | lead | Count the rest. |\n"),
      "\(page)")
  }
}
