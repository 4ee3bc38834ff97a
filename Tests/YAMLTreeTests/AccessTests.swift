import Findings
import Testing
import YAMLTree

@Suite struct `Reading values out of a tree` {
  private let tree: YAMLTree

  init() throws {
    let text = "k: [a, \"b\\n\", '', ~]\nm: {x: 1}\nt: |\n  æ\n"
    tree = try #require(Reading(text).tree)
  }

  @Test func `entries come as keys with values, items one by one, in file order`() {
    #expect(tree.entries(tree.root).map { tree.text($0.key) } == ["k", "m", "t"])
    let values = tree.entries(tree.root).map(\.value)
    #expect(values.map { tree.items($0).map(tree.text) } == [["a", "b\n", "", "~"], [], []])
    #expect(values.map { tree.entries($0).map { tree.text($0.key) } } == [[], ["x"], []])
  }

  @Test func `a count is that of items or entries`() {
    let values = tree.entries(tree.root).map(\.value)
    #expect(values.map(tree.count) == [4, 1, 0])
    #expect(tree.count(tree.root) == 3)
  }

  @Test func `only a scalar without text is blank; null is text`() {
    let values = tree.entries(tree.root).map(\.value)
    #expect(values.map(tree.isBlank) == [false, false, false])
    #expect(tree.items(values[0]).map(tree.isBlank) == [false, false, true, false])
  }

  @Test func `style and brackets are told as written`() {
    let values = tree.entries(tree.root).map(\.value)
    #expect(
      tree.items(values[0]).map(tree.style) == [.plain, .doubleQuoted, .singleQuoted, .plain])
    #expect(values.map(tree.isFlow) == [true, true, false])
    #expect(values.map(tree.kind) == [.sequence, .mapping, .scalar])
    #expect(tree.style(values[2]) == .literal)
  }

  @Test func `bytes are those of the decoded text, and none for a list`() {
    let values = tree.entries(tree.root).map(\.value)
    #expect(tree.withBytes(values[2]) { Array($0) } == [0xC3, 0xA6, 0x0A])
    #expect(tree.withBytes(values[0]) { Array($0) } == [])
    #expect(tree.text(values[0]) == "")
  }
}
