import TestFiles
import Testing

/// `merge`: three agencies' files and one conflict between two of them.
@Suite struct `The command merge` {
  private static let files = ["base.yaml", "justice.yaml", "health.yaml", "labour.yaml"]

  /// Runs it in a folder with the files and gives the assessment's text afterwards too.
  private func merge(
    _ options: [String], input: String = "", files: [String] = Self.files,
    changing changes: [String: (String, String)] = [:]
  ) throws -> (outcome: Program.Outcome, base: String) {
    try Files.inScratchFolder { folder in
      for name in Self.files {
        var text = try Files.text("\(Files.fixtures)/merge/\(name)")
        if let (old, new) = changes[name] { text = text.replacing(old, with: new) }
        try Files.write(text, to: "\(folder)/\(name)")
      }
      try Files.write(input, to: "\(folder)/input")
      let words = (["merge"] + files + options).map { "'\($0)'" }.joined(separator: " ")
      let outcome = try Program(folder: folder).runInShell("\"$assessor\" \(words) < input")
      return (outcome, try Files.text("\(folder)/base.yaml"))
    }
  }

  private func original() throws -> String { try Files.text("\(Files.fixtures)/merge/base.yaml") }

  private static let dateWarning = """
    labour.yaml:4:7: warning: these answers describe 2026-05-30
    4 | date: 2026-05-30
      |       ^^^^^^^^^^ the assessment describes 2026-06-30

    """

  private static let conflict = """
    P1-NPUN-01.s1: Does legislation contain an express non-punishment rule that
    covers criminal, administrative and immigration offences and applies from the
    first contact, not only as mitigation at sentencing?
      1  justice.yaml:8 (Ministry of Justice)
           partial
           note: Only in case law.
           evidence: law: Criminal Code, dated 1 April 2023
      2  health.yaml:8 (Ministry of Health)
           no

    """

  @Test func `writes nothing in a conflict without a preference, and lists it`() throws {
    let (outcome, base) = try merge([])
    #expect(outcome.code == 65)
    #expect(base == (try original()))
    #expect(outcome.results == Self.conflict)
    #expect(
      outcome.notes == Self.dateWarning + """
        error: 1 conflict; nothing was written
          = help: '--prefer ask' asks for each, '--prefer first' keeps what the assessment says, \
        '--prefer last' takes the last file's, '--prefer OFFICE' follows that office

        """)
  }

  /// The assessment with everything that is not in conflict, and the answer given to what is.
  private static func merged(_ answer: String, _ origin: String) -> String {
    """
    # Ours.
    assessment: osce-victim-protection-2022
    checklist-version: 2.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    facts:
      coe-party: yes
      eu-member: no
    answers:
      P1-LEAD-01.s1:
        answer: yes   # kept
        evidence:
          - title: Act on shelters
            type: law
      P1-LEAD-01.p1:
        answer: no
        note: Annual only.
      P1-LEAD-01.p2: { count: 3, of: 4 }
      # a remark
      P1-NPUN-01.s1:\(answer)
    plan:
      P1-LEAD-01:
        action: Fund it
        lead: social-affairs
        deadline: 2027-06-30
    answered-by:
      P1-LEAD-01.p1:
        - file: health.yaml
          office: Ministry of Health
        - file: labour.yaml
          office: labour-inspectorate
      P1-LEAD-01.p2:
        file: labour.yaml
        office: labour-inspectorate
      P1-NPUN-01.s1:
        file: \(origin)

    """
  }

  private static let first = merged(
    """

        answer: partial
        note: Only in case law.
        evidence:
          - title: Criminal Code
            type: law
            date: 2023-04-01
    """, "justice.yaml\n    office: Ministry of Justice")

  @Test func `takes the first file's answer where that is preferred`() throws {
    let (outcome, base) = try merge(["--prefer", "first"])
    #expect(outcome.code == 0)
    #expect(base == Self.first)
    #expect(
      outcome.notes == Self.dateWarning + """
        justice.yaml (Ministry of Justice): 2 taken, 2 agreed, 3 added beside answers
        health.yaml (Ministry of Health): 2 taken, 1 not taken
        labour.yaml (Labour inspectorate): 1 taken, 1 agreed, 1 added beside answers
        wrote base.yaml

        """)
  }

  @Test func `takes the last file's answer where that is preferred`() throws {
    let (outcome, base) = try merge(["--prefer", "last"])
    #expect(outcome.code == 0)
    #expect(base == Self.merged(" no", "health.yaml\n    office: Ministry of Health"))
  }

  @Test func `changes nothing the second time`() throws {
    try Files.inScratchFolder { folder in
      for name in Self.files {
        try Files.write(
          try Files.text("\(Files.fixtures)/merge/\(name)"), to: "\(folder)/\(name)")
      }
      for _ in 0..<2 {
        let outcome = try Program(folder: folder).run(
          ["merge"] + Self.files + ["--prefer", "first"])
        #expect(outcome.code == 0)
        #expect(try Files.text("\(folder)/base.yaml") == Self.first)
      }
    }
  }

  @Test func `asks for each conflict, and writes nothing where the input ends`() throws {
    let (outcome, base) = try merge(["--prefer", "ask"], input: "x\n1\n")
    #expect(outcome.code == 0)
    #expect(base == Self.first)
    let question = "Which one? (1 to 2, Enter leaves it as it is) "
    #expect(outcome.results == Self.conflict + question + question)
    let cut = try merge(["--prefer", "ask"], input: "x\n")
    #expect(cut.outcome.code == 65)
    #expect(cut.base == (try original()))
  }

  @Test func `leaves a conflict as it is where nobody decides`() throws {
    let (outcome, base) = try merge(["--prefer", "ask"], input: "\n")
    #expect(outcome.code == 0)
    #expect(base.contains("\n  P1-NPUN-01.s1:\nplan:"))
    #expect(outcome.notes.hasSuffix("\n1 conflict left as the assessment has it\n"))
  }

  @Test func `writes elsewhere, and not over what is there`() throws {
    let (outcome, base) = try merge(["--prefer", "first", "-o", "-"])
    #expect(outcome.results == Self.first)
    #expect(base == (try original()))
    let taken = try merge(["--prefer", "first", "-o", "health.yaml"])
    #expect(taken.outcome.code == 73)
  }

  @Test func `lists two notes beside one answer as a conflict of the notes`() throws {
    let (outcome, base) = try merge(
      [], files: ["base.yaml", "labour.yaml", "health.yaml"],
      changing: [
        "health.yaml": ("P1-LEAD-01.p1: no", "P1-LEAD-01.p1: { answer: No, note: \"None.\" }")
      ])
    #expect(outcome.code == 65)
    #expect(base == (try original()))
    #expect(
      outcome.results == """
        P1-LEAD-01.p1: two notes beside one answer
          1  labour.yaml:7 (Labour inspectorate)
               Annual only.
          2  health.yaml:7 (Ministry of Health)
               None.

        """)
  }

  @Test(arguments: [
    ("2.0.0", "0.9.0", "2:20: error: these answers are to version '0.9.0'"),
    ("XX", "XA", "3:16: error: these answers are about 'XA'"),
    ("P1-LEAD-01.p1: no", "P1-LEAD-01.p1: mostly", "7:18: error: 'mostly' is not an answer"),
    ("osce-victim-protection-2022", "other", "1:13: error: this file answers the checklist"),
  ])
  func `uses no file that does not belong`(old: String, new: String, message: String) throws {
    let (outcome, base) = try merge(
      ["--prefer", "first"], changing: ["health.yaml": (old, new)])
    #expect(outcome.code == 65)
    #expect(base == (try original()))
    #expect(outcome.notes.contains("health.yaml:\(message)"), "\(outcome.notes)")
  }

  @Test func `keeps the ends of lines and everything else of the assessment`() throws {
    let text = try original().split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    try Files.inScratchFolder { folder in
      try Files.write(text, to: "\(folder)/base.yaml")
      try Files.write(
        try Files.text("\(Files.fixtures)/merge/labour.yaml"), to: "\(folder)/labour.yaml")
      let outcome = try Program(folder: folder).run(["merge", "base.yaml", "labour.yaml"])
      #expect(outcome.code == 0)
      let lines = try Files.text("\(folder)/base.yaml").replacing("\r\n", with: "\n")
      #expect(
        lines == (try original()).replacing(
          "P1-LEAD-01.p1:\n",
          with: "P1-LEAD-01.p1:\n    answer: no\n    note: Annual only.\n"
            + "  P1-LEAD-01.p2: { count: 3, of: 4 }\n")
          + "answered-by:\n"
          + ["p1", "p2"].map {
            "  P1-LEAD-01.\($0):\n    file: labour.yaml\n    office: labour-inspectorate\n"
          }.joined())
      #expect(
        try Files.text("\(folder)/base.yaml").contains("\r\n    note: Annual only.\r\n"))
    }
  }

  @Test func `forgets who gave an answer that is set anew, and tells nobody in public`() throws {
    try Files.inScratchFolder { folder in
      try Files.write(Self.first, to: "\(folder)/x.yaml")
      let program = Program(folder: folder)
      let copy = try program.run(
        ["report", "x.yaml", "--audience", "public", "-o", "out"])
      #expect(copy.code == 0)
      for name in try Files.contents(of: "\(folder)/out") {
        let text = try Files.text("\(folder)/out/\(name)")
        #expect(!text.contains("answered-by") && !text.contains("labour.yaml"), "\(name)")
      }
      #expect(try program.run(["answer", "x.yaml", "P1-LEAD-01.p2", "80"]).code == 0)
      #expect(
        try Files.text("\(folder)/x.yaml")
          == Self.first.replacing("{ count: 3, of: 4 }", with: "80")
          .replacing(
            "  P1-LEAD-01.p2:\n    file: labour.yaml\n    office: labour-inspectorate\n", with: ""))
    }
  }
}
