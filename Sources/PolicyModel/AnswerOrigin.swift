/// The file that gave an answer, and whose it is.
package struct AnswerOrigin: Sendable, Hashable {
  package var file: String
  /// The id of an agency of the checklist, or the name of an office; nil where nobody said.
  package var office: String?
  /// The day on which it was taken into the assessment.
  package var on: CalendarDate?

  package init(file: String, office: String? = nil, on: CalendarDate? = nil) {
    (self.file, self.office, self.on) = (file, office, on)
  }
}

extension Assessment {
  /// The agency that is called so in this State, where one alone is.
  package func agency(called name: String, in checklist: Checklist) -> AgencyIndex? {
    let named = checklist.agencies.indices.filter {
      self.name(of: $0, in: checklist).lowercased() == name.lowercased()
    }
    return named.count == 1 ? named[0] : nil
  }

  /// The same origin, by the id of its agency where its office is called as one is here.
  package func naming(_ origin: AnswerOrigin, in checklist: Checklist) -> AnswerOrigin {
    var named = origin
    if let office = origin.office, let agency = agency(called: office, in: checklist) {
      named.office = checklist.agencies[agency].id
    }
    return named
  }

  /// What the office of an origin is called in this State; nil where nobody said.
  package func officeName(of origin: AnswerOrigin, in checklist: Checklist) -> String? {
    guard let office = origin.office else { return nil }
    return checklist.agencies.indices.first { checklist.agencies[$0].id == office }
      .map { name(of: $0, in: checklist) } ?? office
  }
}
