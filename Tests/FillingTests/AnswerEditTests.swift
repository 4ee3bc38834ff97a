import Filling
import Testing
import YAMLTree

/// What an edit of one answer leaves of a file, byte for byte.
@Suite struct `An answer edit` {
  private static let yes = AnswerEdit.Change.value(.text("yes"))

  @Test(arguments: [
    (
      "a:\n  b: c\nanswers:\n  C-01.y: no  # so far\n",
      "a:\n  b: c\nanswers:\n  C-01.y: yes  # so far\n"
    ),
    ("answers:\n  C-01.y:   # blank\n", "answers:\n  C-01.y: yes   # blank\n"),
    ("answers:\n  C-01.y:\n", "answers:\n  C-01.y: yes\n"),
    ("answers:\n  C-01.y:", "answers:\n  C-01.y: yes"),
    ("answers:\n  C-01.y: 'no'\n", "answers:\n  C-01.y: 'yes'\n"),
    ("answers:\n  C-01.y: \"no\"\n", "answers:\n  C-01.y: \"yes\"\n"),
    ("answers:\n  C-01.y:\n    # why\n    no # c\n", "answers:\n  C-01.y: yes\n  # why\n  # c\n"),
    (
      "answers:\n  C-01.y: { answer: no, note: n }\n",
      "answers:\n  C-01.y: { answer: yes, note: n }\n"
    ),
    ("answers:\n  C-01.y: { note: n }\n", "answers:\n  C-01.y: { answer: yes, note: n }\n"),
    ("answers:\n  C-01.y:\n    note: n\n", "answers:\n  C-01.y:\n    answer: yes\n    note: n\n"),
    ("answers: { C-01.y: no }\n", "answers: { C-01.y: yes }\n"),
    ("answers: { C-01.y: , C-01.l: 1 }\n", "answers: { C-01.y: yes , C-01.l: 1 }\n"),
    ("answers: { C-01.y, C-01.l: 1 }\n", "answers: { C-01.y: yes , C-01.l: 1 }\n"),
    ("answers: {}\n", "answers:\n  C-01.y: yes\n"),
    ("answers:\n", "answers:\n  C-01.y: yes\n"),
    ("answers:  # none yet\nplan: {}\n", "answers:  # none yet\n  C-01.y: yes\nplan: {}\n"),
    ("facts: {}\nplan: {}\n", "facts: {}\nanswers:\n  C-01.y: yes\nplan: {}\n"),
    ("facts: {}", "facts: {}\nanswers:\n  C-01.y: yes\n"),
    ("{ facts: {}, plan: {} }\n", "{ facts: {}, answers: { C-01.y: yes }, plan: {} }\n"),
    (
      "answers:\n  # about l\n  C-01.l: 1\n",
      "answers:\n  C-01.y: yes\n  # about l\n  C-01.l: 1\n"
    ),
    ("state:\n    code: X\nanswers: ", "state:\n    code: X\nanswers: \n    C-01.y: yes\n"),
    (
      "\u{FEFF}answers:\r\n  C-01.y: no\r\n  C-01.l: 1\r\n",
      "\u{FEFF}answers:\r\n  C-01.y: yes\r\n  C-01.l: 1\r\n"
    ),
    (
      "--- # begin\nanswers:\n  C-01.l: 1\n...\n",
      "--- # begin\nanswers:\n  C-01.y: yes\n  C-01.l: 1\n...\n"
    ),
  ])
  func `sets a value`(old: String, new: String) throws {
    #expect(try EditedText.after(old, "C-01.y", Self.yes) == new)
  }

  @Test(arguments: [
    (
      "answers:\n  C-01.y: yes\n  C-03.z: no\n", "C-02.p",
      "answers:\n  C-01.y: yes\n  C-02.p: 7%\n  C-03.z: no\n"
    ),
    (
      "answers:\r\n  'C-01.y': yes # c\r\n    # remark\r\n\r\n  # next\r\n  C-03.z: no\r\n",
      "C-02.p",
      "answers:\r\n  'C-01.y': yes # c\r\n    # remark\r\n  'C-02.p': 7%\r\n\r\n  # next\r\n  C-03.z: no\r\n"
    ),
    (
      "answers:\n  C-01.y:\n    note: |+\n      text\n\n\n  C-03.z: no\n", "C-02.p",
      "answers:\n  C-01.y:\n    note: |+\n      text\n\n\n  C-02.p: 7%\n  C-03.z: no\n"
    ),
    (
      "answers:\n  C-01.y:\n    note: |\n      text\n\n\n  C-03.z: no\n", "C-02.p",
      "answers:\n  C-01.y:\n    note: |\n      text\n  C-02.p: 7%\n\n\n  C-03.z: no\n"
    ),
    (
      "answers:\n  C-01.l: 1\n  # about y\n  C-01.y:\n    note: |\n      text", "C-02.p",
      "answers:\n  C-01.l: 1\n  C-02.p: 7%\n  # about y\n  C-01.y:\n    note: |\n      text"
    ),
    ("answers: { C-01.y: yes, }\n", "C-02.p", "answers: { C-01.y: yes, C-02.p: 7%, }\n"),
    (
      "answers: { C-01.y: yes # c\n  , C-03.z: no }\n", "C-02.p",
      "answers: { C-01.y: yes, C-02.p: 7% # c\n  , C-03.z: no }\n"
    ),
    ("answers: { C-03.z: no }\n", "C-02.p", "answers: { C-02.p: 7%, C-03.z: no }\n"),
    ("answers: { C-01.y: }\n", "C-02.p", "answers: { C-01.y: , C-02.p: 7% }\n"),
  ])
  func `puts a missing entry where the checklist's order has it`(
    old: String, id: String, new: String
  ) throws {
    #expect(try EditedText.after(old, id, .value(.text("7%"))) == new)
  }

  @Test(arguments: [
    ("yes  # c\n", "\n    answer: yes  # c\n    note: n\n"),
    ("{ answer: yes }\n", "{ answer: yes, note: n }\n"),
    ("{ answer: yes, note: o }\n", "{ answer: yes, note: n }\n"),
    ("{ count: 1, of: 2 } # c\n", "{ count: 1, of: 2, note: n } # c\n"),
    ("\n    answer: yes\n    evidence: []\n", "\n    answer: yes\n    note: n\n    evidence: []\n"),
    (
      "\n    # none\n    - police # p\n",
      "\n    answer:\n      # none\n      - police # p\n    note: n\n"
    ),
    ("\n  - police\n  - courts", "\n    answer:\n    - police\n    - courts\n    note: n\n"),
    ("[police, # p\n    courts]\n", "\n    answer: [police, # p\n      courts]\n    note: n\n"),
    ("   # c\n", "   # c\n    note: n\n"),
    ("\n    note: |  # c\n      old\n\n      text\n", "\n    note: |- # c\n      n\n"),
    ("\n    note: >-\n      old\n      text\n  # d\n", "\n    note: |-\n      n\n  # d\n"),
    ("\n    note: 'old\n      text' # d\n", "\n    note: 'n' # d\n"),
  ])
  func `sets a note beside what is there`(old: String, new: String) throws {
    let (before, after) = ("answers:\n  C-02.e:", "  C-03.z: no\n")
    func text(_ entry: String) -> String {
      let gap = entry.hasPrefix("\n") ? "" : " "
      return before + (entry.hasPrefix("   #") ? "" : gap) + entry
    }
    let isOpen = !old.hasSuffix("\n")
    let edited = try EditedText.after(
      text(old) + (isOpen ? "" : after), "C-02.e", .note("n"))
    #expect(edited == text(new) + (isOpen ? "" : after))
  }

  @Test func `writes a note of several lines behind a bar, or with escapes in brackets`() throws {
    #expect(
      try EditedText.after("answers:\r\n  C-01.y: no\r\n", "C-01.y", .note(" a\n\n  b # x\n\n"))
        == "answers:\r\n  C-01.y:\r\n    answer: no\r\n    note: |\r\n      a\r\n\r\n        b # x\r\n"
    )
    #expect(
      try EditedText.after("answers: { C-01.y: no }", "C-01.y", .note("a\nb"))
        == #"answers: { C-01.y: { answer: no, note: "a\nb\n" } }"#)
  }

  @Test(arguments: [
    ("C-01.y: yes # c", "C-01.y: # c"),
    ("C-01.y:   yes", "C-01.y:"),
    ("C-01.y:", "C-01.y:"),
    ("C-01.l: 1", "C-01.l: 1"),
    ("C-01.y: { answer: unknown, reason: r }", "C-01.y: { answer: , reason: r }"),
    ("C-01.y: { count: 1, of: 2 }", "C-01.y:"),
    ("C-01.y: { count: 1, of: 2, note: n }", "C-01.y: { note: n }"),
    ("C-01.y: { note: n, from: 1, to: 2 }", "C-01.y: { note: n }"),
    ("C-01.y:\n    answer: no # c\n    note: n", "C-01.y:\n    answer: # c\n    note: n"),
    ("C-01.y:\n    count: 1 # c\n    of: 2\n    note: n", "C-01.y:\n    # c\n    note: n"),
    ("C-01.y:\n    - a # c\n    - b # d", "C-01.y: # c\n  # d"),
  ])
  func `takes an answer back and leaves what stands beside it`(old: String, new: String) throws {
    let (before, after) = ("answers:\n  ", "\nplan:\n")
    #expect(try EditedText.after(before + old + after, "C-01.y", .clear) == before + new + after)
  }

  @Test(arguments: [
    ("C-01.y: no", "C-01.y:\n    answer: no\n    evidence:\n      - title: T\n        type: law"),
    (
      "C-01.y: { answer: no }",
      "C-01.y: { answer: no, evidence: [{ title: T, type: law }] }"
    ),
    (
      "C-01.y:\n    evidence:   # c\n    note: n",
      "C-01.y:\n    evidence:   # c\n      - title: T\n        type: law\n    note: n"
    ),
    (
      "C-01.y:\n    evidence:\n    - title: S\n      # c\n    note: n",
      "C-01.y:\n    evidence:\n    - title: S\n      # c\n    - title: T\n      type: law\n    note: n"
    ),
    (
      "C-01.y:\n    evidence:\n      - { title: S } # c\n",
      "C-01.y:\n    evidence:\n      - { title: S } # c\n      - { title: T, type: law }\n"
    ),
    (
      "C-01.y:\n    evidence: [{ title: S }, # c\n      { title: R } ]",
      "C-01.y:\n    evidence: [{ title: S }, # c\n      { title: R }, { title: T, type: law } ]"
    ),
  ])
  func `adds evidence to what is there`(old: String, new: String) throws {
    let (before, after) = ("answers:\n  ", "\n")
    let change = AnswerEdit.Change.evidence(EvidenceEntry(title: "T", type: "law"))
    #expect(try EditedText.after(before + old + after, "C-01.y", change) == before + new + after)
  }

  @Test(arguments: [
    ("{ answer: yes, note: n, reason: r }", "{ answer: yes, reason: r }"),
    ("{ note: n, reason: r }", "{ reason: r }"),
    ("{ answer: yes, note: n }", "{ answer: yes }"),
    ("{ note: n }", "{  }"),
    (
      "\n    answer: yes # a\n    note: >\n      n\n      m\n    reason: r",
      "\n    answer: yes # a\n    reason: r"
    ),
    ("\n    note: | # c\n      n", "# c"),
    ("yes", "yes"),
  ])
  func `takes a note away where the new one is empty`(old: String, new: String) throws {
    func text(_ entry: String) -> String {
      "answers:\n  C-01.y:" + (entry.hasPrefix("\n") ? "" : " ") + entry + "\nplan:\n"
    }
    #expect(try EditedText.after(text(old), "C-01.y", .note(" \n")) == text(new))
  }

  @Test func `puts another amount in place of the numbers alone`() throws {
    let amount = YAMLContent.mapping([.init("count", .text("7")), .init("of", .text("9"))])
    #expect(
      try EditedText.after(
        "answers:\n  C-02.p: { note: n, of: 2, count: 1 } # c\n", "C-02.p", .value(amount))
        == "answers:\n  C-02.p: { note: n, of: 9, count: 7 } # c\n")
    let long = try EditedText.after(
      "answers:\n  C-02.p:\n    from: 1 # c\n    to: 2\n    note: n\n", "C-02.p", .value(amount))
    #expect(
      long
        == "answers:\n  C-02.p:\n    answer: { count: 7, of: 9 }\n    # c\n    note: n\n")
  }

  @Test func `changes nothing where all is so already`() throws {
    let text = "answers:\n  C-01.y:   \"yes\"   \n"
    #expect(try EditedText.after(text, "C-01.y", Self.yes) == text)
  }

  @Test(arguments: [
    "answers:\n  ? C-01.y\n", "answers: [a]\n", "answers:\n  C-01.y:\n    evidence: none\n",
    "answers: { ? C-01.y : no }\n", "[C-01.y]\n",
  ])
  func `is refused where the file is written in a way that leaves no room for it`(text: String) {
    #expect(throws: EditFault.self) {
      try EditedText.after(
        text, "C-01.y", Self.yes, .evidence(EvidenceEntry(title: "T")))
    }
  }

  private static func range(_ from: String, _ to: String) -> AnswerEdit.Change {
    .value(.mapping([.init("from", .text(from)), .init("to", .text(to))]))
  }

  private static let lists = AnswerEdit.Change.value(
    .mapping([
      .init("in-place", .list([.text("police")])), .init("missing", .list([.text("courts")])),
    ]))

  @Test(arguments: [
    ("C-02.e:\n", "C-02.e:\n    in-place: [police]\n    missing: [courts]\n"),
    ("C-02.e: [labour]\n", "C-02.e:\n    in-place: [police]\n    missing: [courts]\n"),
    (
      "C-02.e:\n    in-place: [labour]  # one\n    missing: []\n    note: n\n",
      "C-02.e:\n    in-place: [police]  # one\n    missing: [courts]\n    note: n\n"
    ),
    (
      "C-02.e: { missing: [labour], note: n }\n",
      "C-02.e: { answer: { in-place: [police], missing: [courts] }, note: n }\n"
    ),
  ])
  func `sets a list known in part`(old: String, new: String) throws {
    let head = "answers:\n  "
    let text = try EditedText.after(head + old, "C-02.e", Self.lists)
    #expect(text == head + new)
    #expect(try EditedText.after(text, "C-02.e", Self.lists) == text)
  }

  @Test(arguments: [
    ("{ answer: unknown, why: pending, note: n }", "{ answer: yes, note: n }"),
    ("{ answer: unknown, why: pending }", "{ answer: yes }"),
    ("{ answer: no, few-cases: true, reason: r }", "{ answer: yes, reason: r }"),
  ])
  func `takes the words away that were about the old value alone`(old: String, new: String) throws {
    let head = "answers:\n  C-01.y: "
    #expect(try EditedText.after(head + old + "\n", "C-01.y", Self.yes) == head + new + "\n")
  }

  @Test func `keeps the kind of an unknown that is set once more, and not of one taken back`()
    throws
  {
    let text = "answers:\n  C-01.y: { answer: unknown, why: pending }\n"
    #expect(
      try EditedText.after(text, "C-01.y", .value(.text("Unknown")))
        == text.replacing("unknown", with: "Unknown"))
    #expect(try EditedText.after(text, "C-01.y", .clear) == "answers:\n  C-01.y: { answer:  }\n")
  }

  @Test func `sets a range of words and of levels`() throws {
    #expect(
      try EditedText.after("answers:\n  C-01.y: no\n", "C-01.y", Self.range("no", "partial"))
        == "answers:\n  C-01.y:\n    from: no\n    to: partial\n")
    #expect(
      try EditedText.after("answers:\n  C-01.l:\n", "C-01.l", Self.range("1", "2"))
        == "answers:\n  C-01.l: { from: 1, to: 2 }\n")
  }
}
