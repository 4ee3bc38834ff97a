import PolicyModel
import YAMLTree

/// Reads `respondent:` of an assessment.
enum RespondentReader {
  static func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> Respondent {
    var respondent = Respondent(role: .government, name: "")
    guard let node, !cursor.tree.isBlank(node) else { return respondent }
    let isRole = Respondent.Role(rawValue: cursor.tree.text(node)) != nil
    guard let fields = cursor.fields(node, RespondentKey.self, ofText: isRole ? .role : .name)
    else { return respondent }
    for key in RespondentKey.allCases {
      switch key {
      case .role: respondent.role = fields[key].flatMap { cursor.choice($0, "role") } ?? .other
      case .name: respondent.name = cursor.optionalText(fields[key], "name") ?? ""
      }
    }
    return respondent
  }
}
