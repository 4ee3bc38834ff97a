/// Who asks for the answers, by when, and where they are to be sent.
package struct Enquiry: Sendable, Equatable {
  /// The office that asks, never a person.
  package var askedBy: String?
  /// The last day on which answers are expected.
  package var due: CalendarDate?
  /// Where answers are sent, such as the address of a unit.
  package var replyTo: String?

  package init(askedBy: String? = nil, due: CalendarDate? = nil, replyTo: String? = nil) {
    (self.askedBy, self.due, self.replyTo) = (askedBy, due, replyTo)
  }
}
