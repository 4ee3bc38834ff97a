import Findings
import Loading
import PolicyModel

/// Takes out of an assessment what is not for everybody, and counts it.
///
/// Every value begins empty and is filled key by key, so that a key that is new to the format is
/// published only once it has been decided here how.
struct Redaction {
  private var leftOut = LeftOut()
  /// What the listed sources said, and what is published of it under which id.
  private var sources: [String: (said: Evidence, published: Evidence, id: String)] = [:]

  /// The values that may be published, with neither the bytes nor the digest of the file that they
  /// were read from.
  mutating func redacted(_ assessment: Assessment) -> Assessment {
    var copy = Assessment(
      source: SourceText(name: "", bytes: []), checklistID: "", checklistVersion: "",
      state: State(code: "", name: ""), date: assessment.date,
      respondent: Respondent(role: assessment.respondent.role, name: ""),
      facts: assessment.facts.mapValues { _ in .notGiven },
      answers: assessment.answers.mapValues { _ in Answer() }, digest: "")
    for key in AssessmentKey.allCases {
      switch key {
      case .assessment: copy.checklistID = assessment.checklistID
      case .checklistVersion: copy.checklistVersion = clean(assessment.checklistVersion, .version)
      case .state:
        copy.state = State(code: assessment.state.code, name: clean(assessment.state.name))
      case .date: copy.date = assessment.date
      case .respondent: copy.respondent = clean(assessment.respondent)
      // The agency, as the checklist has it.
      case .office: copy.office = assessment.office
      // Who asked, and where to, is for those who answer.
      case .collect: if assessment.enquiry?.replyTo != nil { leftOut.names += 1 }
      case .basis: copy.basis = assessment.basis
      case .period: copy.period = assessment.period
      case .offices:
        // In order, because a dictionary's differs from run to run.
        for (agency, office) in assessment.offices.sorted(by: { $0.key < $1.key }) {
          if office.contact != nil { leftOut.names += 1 }
          copy.offices[agency] = Office(name: clean(office.name))
        }
      case .assigned: copy.assignments = assessment.assignments
      case .sources: copy.sources = clean(assessment.sources, of: assessment)
      case .facts:
        copy.facts = assessment.facts
        for (fact, grounds) in assessment.factGrounds.sorted(by: { $0.key < $1.key }) {
          let published = FactGrounds(
            source: grounds.source.flatMap { sources[$0]?.id },
            note: withoutNote(grounds.note))
          if published.source == nil, grounds.source != nil { leftOut.evidence += 1 }
          if published != FactGrounds() { copy.factGrounds[fact] = published }
        }
      case .answers: copy.answers = assessment.answers.mapValues { clean($0) }
      case .plan:
        // In order, because a dictionary's differs from run to run.
        for (criterion, plan) in assessment.plans.sorted(by: { $0.key < $1.key }) {
          copy.plans[criterion] = clean(plan)
        }
      // The names of files and offices are for those who put the answers together.
      case .answeredBy: break
      case .carriedOver: copy.carriedOver = assessment.carriedOver
      // That they are accepted and signed is public, but not by whom; and what was accepted is not what
      // stands in the copy, so that no digest is left either.
      case .accepted:
        copy.accepted = assessment.accepted.filter(\.value.holds).mapValues {
          Acceptance(by: nil, on: $0.on)
        }
      case .signed:
        copy.signatures = assessment.signatures.map { signature in
          if signature.signedAs != nil { leftOut.names += 1 }
          return Signature(
            signedAs: nil, on: signature.on, office: signature.office, count: signature.count,
            changedSince: signature.changedSince)
        }
      // Told below, once everything has been counted.
      case .leftOut: break
      }
    }
    copy.leftOut = (assessment.leftOut ?? LeftOut()) + leftOut
    return copy
  }

  private mutating func clean(_ respondent: Respondent) -> Respondent {
    if !respondent.name.isEmpty { leftOut.names += 1 }
    return Respondent(role: respondent.role, name: "")
  }

  private mutating func clean(_ answer: Answer) -> Answer {
    var copy = Answer(place: answer.place)
    for key in AnswerKey.allCases {
      switch key.part {
      case .value where key == .answer:
        copy.value = answer.value.withoutSmallCount
        if answer.value.isSmallCount { leftOut.smallCounts += 1 }
      // Parts of the value.
      case .value: break
      case .exceptions: copy.exceptions = answer.exceptions
      case .text(let remark):
        let text = answer[keyPath: remark.path]
        copy[keyPath: remark.path] = remark.isPublic ? text.map { clean($0) } : withoutNote(text)
      case .evidence:
        copy.evidence = answer.evidence.filter { !$0.isRestricted }.map { clean($0) }
        leftOut.evidence += answer.evidence.count - copy.evidence.count
      }
    }
    if answer.value.isSmallCount || answer.restsOnFewCases { withholdWords(beside: &copy) }
    return copy
  }

  /// What is written beside a small count may tell the count, or whose it is.
  private mutating func withholdWords(beside answer: inout Answer) {
    answer.restsOnFewCases = true
    if answer.publicNote != nil { leftOut.notes += 1 }
    answer.publicNote = nil
    for index in answer.evidence.indices where answer.evidence[index].quote != nil {
      answer.evidence[index].quote = nil
      leftOut.notes += 1
    }
  }

  /// A plan that was no more than a note goes with it.
  private mutating func clean(_ plan: Plan) -> Plan? {
    var copy = Plan()
    for key in PlanKey.allCases {
      switch key {
      case .action: copy.action = plan.action.map { clean($0) }
      case .lead: copy.lead = plan.lead
      case .deadline: copy.deadline = plan.deadline
      case .status: copy.status = plan.status
      case .note: copy.note = withoutNote(plan.note)
      }
    }
    return copy.isEmpty ? nil : copy
  }

  /// The sources that are for everybody. Of the others those are counted here on which nothing rests;
  /// else what rests on them is.
  private mutating func clean(
    _ listed: [CitedSource], of assessment: Assessment
  ) -> [CitedSource] {
    let used = Set(assessment.answers.flatMap { $0.evidence.compactMap(\.source) })
      .union(assessment.factGrounds.values.compactMap(\.source))
    for source in listed where source.document.isRestricted && !used.contains(source.id) {
      leftOut.evidence += 1
    }
    var taken = Set(listed.map(\.id))
    return listed.filter { !$0.document.isRestricted }.map { source in
      let published = clean(source.document)
      let id = publishedID(of: source, &taken)
      sources[source.id] = (source.document, published, id)
      return CitedSource(id: id, document: published)
    }
  }

  /// The source's id; `s-1` and so on for one that looks like personal data or a name.
  private mutating func publishedID(
    of source: CitedSource, _ taken: inout Set<String>
  ) -> String {
    let isInterview = source.document.kind == .interview
    guard PersonalData.looks(ofID: source.id, isInterview: isInterview) != nil else {
      return source.id
    }
    leftOut.personalData += 1
    var number = 1
    while !taken.insert("s-\(number)").inserted { number += 1 }
    return "s-\(number)"
  }

  private mutating func clean(_ piece: Evidence) -> Evidence {
    let source = piece.source.flatMap { sources[$0] }
    // A piece without a title is called by its reference or its address: one text, counted once.
    let title =
      piece.title == source?.said.title
      ? source?.published.title ?? ""
      : clean(piece.title, piece.title == piece.url ? .address : .words)
    var copy = Evidence(title: title, kind: piece.kind, place: piece.place)
    /// A text under a key, which is counted where the source has it.
    func text(_ part: KeyPath<Evidence, String?>, _ sort: PersonalData.Sort) -> String? {
      guard let said = piece[keyPath: part] else { return nil }
      if said == source?.said[keyPath: part] { return source?.published[keyPath: part] }
      return said == piece.title ? title : clean(said, sort)
    }
    for key in EvidenceKey.allCases {
      switch key {
      case .title, .type: break
      case .reference: copy.reference = text(\.reference, .words)
      case .url:
        // The mark is no address, so an address goes altogether.
        let url = text(\.url, .address)
        copy.url = url == PublicCopy.mark ? nil : url
      case .source: copy.source = source?.id ?? piece.source
      case .at: copy.at = piece.at.map { clean($0) }
      case .quote: copy.quote = piece.quote.map { clean($0) }
      case .date: copy.date = piece.date
      case .validUntil: copy.validUntil = piece.validUntil
      case .accessed: copy.accessed = piece.accessed
      case .covers: copy.covers = piece.covers
      case .language: copy.language = text(\.language, .words)
      case .restricted: copy.isRestricted = piece.isRestricted
      }
    }
    return copy
  }

  private mutating func withoutNote(_ note: String?) -> String? {
    if note != nil { leftOut.notes += 1 }
    return nil
  }

  /// The text, or the mark in its place: what stands around personal data may tell whose it is.
  private mutating func clean(_ text: String, _ sort: PersonalData.Sort = .words) -> String {
    if PersonalData.matches(in: Array(text.utf8), of: sort).isEmpty { return text }
    leftOut.personalData += 1
    return PublicCopy.mark
  }
}
