import Findings
import PolicyModel
import YAMLTree

/// Reads `state:`, whose code is text: `NO` is Norway.
enum StateReader {
  static func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> State? {
    guard let node, let fields = cursor.fields(node, StateKey.self) else { return nil }
    let name = fields[.name].flatMap { cursor.text($0, "name") }
    guard let codeNode = fields[.code], let code = cursor.text(codeNode, "code") else { return nil }
    if !CountryCode.isKnown(code) {
      cursor.error(
        .unknownState, at: codeNode, "\(VisibleText.quoted(code)) is not a country code",
        expected: "expected two capital letters of ISO 3166-1, or XA to XZ for fiction",
        help: CountryCode.meant(by: code).map { ["did you mean '\($0)'?"] } ?? [])
      return nil
    }
    return name.map { State(code: code, name: $0) }
  }
}
