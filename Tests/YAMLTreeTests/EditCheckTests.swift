import Testing

@testable import YAMLTree

/// The comparison that stands between an edit and the file.
@Suite struct `The check of an edit` {
  private func holds(_ old: String, _ new: String, _ edit: TreeEdit) throws -> Bool {
    let (before, after) = (Reading(old), Reading(new))
    return EditCheck(
      old: try #require(before.tree), new: try #require(after.tree), edit: edit
    ).holds
  }

  @Test(arguments: [
    ("a: { b: x, c: y }", "a: { b: z, c: y }"),
    ("a: { b: x, c: y }", "# comment\na:\n  'b': \"z\"\n  c: >-\n    y\n"),
    ("a: { b: , c: y }", "a: { b: z, c: y }"),
    ("a: { c: y }", "a: { b: z, c: y }"),
    ("a: { c: y }", "a: { c: y, b: z }"),
    ("a:\nd: e", "a: { b: z }\nd: e"),
    ("d: e", "d: e\na: { b: z }"),
    ("a: { b: [x, { y: 1 }] }", "a: { b: z }"),
  ])
  func `passes what differs in the intended node alone`(old: String, new: String) throws {
    #expect(try holds(old, new, TreeEdit(["a", "b"], .set(.text("z")))))
  }

  @Test(arguments: [
    ("a: { b: x, c: y }", "a: { b: x, c: y }"),
    ("a: { b: x, c: y }", "a: { b: z, c: Y }"),
    ("a: { b: x, c: y }", "a: { b: z }"),
    ("a: { b: x, c: y }", "a: { c: y, b: z }"),
    ("a: { b: x, c: y }", "a: { b: z, C: y }"),
    ("a: { b: x, c: y }", "a: { b: z, c: y, d: }"),
    ("a: { b: x, c: [1, 2] }", "a: { b: z, c: [1, [2]] }"),
    ("a: { b: x, c: [1, 2] }", "a: { b: z, c: { 1: 2 } }"),
    ("a: { b: x, c: \"e\\u0301\" }", "a: { b: z, c: \"\\u00e9\" }"),
    ("a: { b: x, c: \"y\" }", "a: { b: z, c: \"y\\n\" }"),
    ("a: { c: y }", "a: { b: z, B: z, c: y }"),
    ("a: { b: x }\nd: e", "a: { b: z }\nd: e\nf: "),
    ("a: { b: x }\nd: e", "a: { b: z }"),
    ("a: [b]", "a: { b: z }"),
    ("a: { b: x }", "z"),
  ])
  func `stops everything else`(old: String, new: String) throws {
    #expect(try !holds(old, new, TreeEdit(["a", "b"], .set(.text("z")))))
  }

  @Test(arguments: [
    (TreeEdit.Change.wrap(under: "k"), "a: x", "a: { k: x }", true),
    (.wrap(under: "k"), "a: x", "a: { k: x, l: }", false),
    (.wrap(under: "k"), "a: x", "a: { k: y }", false),
    (.wrap(under: "k"), "a: [x, y]", "a: { k: [x, y] }", true),
    (.append(.text("z")), "a: [x]", "a: [x, z]", true),
    (.append(.text("z")), "a: [x]", "a: [z, x]", false),
    (.append(.text("z")), "a: [x]", "a: [x, z, z]", false),
    (.append(.text("z")), "a: [x]", "a: [y, z]", false),
    (.append(.text("z")), "a:", "a: [z]", true),
    (.append(.text("z")), "a: x", "a: [x, z]", false),
    (.remove, "{ a: x, b: y }", "{ b: y }", true),
    (.remove, "{ a: x, b: y }", "{ a: x }", false),
    (.remove, "{ a: x, b: y }", "{ }", false),
    (.remove, "{ a: x }", "{ }", true),
    (.set(.blank), "a: x", "a: ", true),
    (.set(.blank), "a: x", "a: ''", true),
    (.set(.blank), "a: x", "a: {}", false),
  ])
  func `knows each kind of edit`(
    change: TreeEdit.Change, old: String, new: String, isRight: Bool
  ) throws {
    #expect(try holds(old, new, TreeEdit(["a"], change)) == isRight)
  }
}
