import PolicyModel
import YAMLTree

/// Reads `collect:` of an assessment.
enum EnquiryReader {
  static func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> Enquiry? {
    guard let node, !cursor.tree.isBlank(node), let fields = cursor.fields(node, EnquiryKey.self)
    else { return nil }
    let enquiry = Enquiry(
      askedBy: cursor.optionalText(fields[.askedBy], "name of the office that asks"),
      due: cursor.optionalDate(fields[.due], "day by which answers are due"),
      replyTo: cursor.optionalText(fields[.replyTo], "address for answers"))
    return enquiry == Enquiry() ? nil : enquiry
  }
}
