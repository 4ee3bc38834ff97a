import Findings
import PolicyModel
import YAMLTree

/// Reads `state:`, whose code is text: `NO` is Norway.
enum StateReader {
  /// - Parameter states: what the checklist knows of States.
  static func read(
    _ node: YAMLTree.Node?, _ states: StatesTable?, _ cursor: inout TreeCursor
  ) -> State? {
    guard let node else { return nil }
    let isCode = CountryCode.isKnown(cursor.tree.text(node))
    guard let fields = cursor.fields(node, StateKey.self, ofText: isCode ? .code : .name) else {
      return nil
    }
    let name = fields[.name].flatMap { cursor.text($0, "name") }
    guard let codeNode = fields[.code], let code = cursor.text(codeNode, "code") else { return nil }
    if !CountryCode.isKnown(code) {
      cursor.error(
        .unknownState, at: codeNode, "\(VisibleText.quoted(code)) is not a country code",
        expected: "expected two capital letters of ISO 3166-1, or XA to XZ for fiction",
        help: CountryCode.meant(by: code, in: states).map { ["did you mean '\($0)'?"] } ?? [])
      return nil
    }
    return name.map { State(code: code, name: $0) }
  }
}
