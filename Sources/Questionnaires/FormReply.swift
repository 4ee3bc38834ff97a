import Documents
package import PolicyModel
import TextTemplates

/// Who asks for the answers of a form, by when, and where they are to be sent; what is nil is not said.
package struct FormReply: Sendable {
  package var askedBy: String?
  /// The last day, as it is printed.
  package var due: String?
  package var replyTo: String?

  package init(askedBy: String? = nil, due: String? = nil, replyTo: String? = nil) {
    (self.askedBy, self.due, self.replyTo) = (askedBy, due, replyTo)
  }

  package init(_ enquiry: Enquiry) {
    self.init(
      askedBy: enquiry.askedBy, due: enquiry.due.map { Printed.day($0) },
      replyTo: enquiry.replyTo)
  }

  static let labels = ["Asked by", "Answer by", "Send the file to"]

  /// What it says, each with what it is called.
  var lines: [(label: String, text: String)] {
    zip(Self.labels, [askedBy, due, replyTo]).compactMap { label, text in text.map { (label, $0) } }
  }

  /// As the template takes it.
  var values: TemplateRecord {
    let lines = lines.map { ["label": $0.label, "text": $0.text] }
    return ["reply": lines, "hasReply": !lines.isEmpty, "replyTo": replyTo ?? ""]
  }
}
