package import PolicyModel
package import Questionnaires

/// In what form questions go out, and what is said of who asks in place of what the assessment says.
package struct FormAsking: Sendable {
  package var format = QuestionnaireFormat.html
  /// Whether internal notes and what is restricted are left out.
  package var withoutNotes = false
  /// What is nil is as the assessment has it.
  package var enquiry = Enquiry()

  package init() {}

  func reply(_ assessment: Enquiry?) -> FormReply {
    FormReply(
      Enquiry(
        askedBy: enquiry.askedBy ?? assessment?.askedBy, due: enquiry.due ?? assessment?.due,
        replyTo: enquiry.replyTo ?? assessment?.replyTo))
  }
}
