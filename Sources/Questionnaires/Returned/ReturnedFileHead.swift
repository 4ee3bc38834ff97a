import Documents
import Filling
import Findings
import Loading
import PolicyModel
import YAMLTree

/// What stands at the head of the answers: whose they are, and about what; what the file does not say is the
/// assessment's.
struct ReturnedFileHead {
  private(set) var entries: [YAMLContent.Entry] = []
  private(set) var remarks: [String] = []

  init(_ reference: ReturnedReference, _ base: ReturnedAnswers.Base) {
    let assessment = base.assessment
    func add(_ key: AssessmentKey, _ content: YAMLContent) {
      entries.append(.init(key.rawValue, content))
    }
    add(.assessment, .text(reference.checklist ?? assessment.checklistID))
    add(.checklistVersion, .text(reference.version ?? assessment.checklistVersion))
    let code = reference.stateCode ?? assessment.state.code
    let name =
      code == assessment.state.code ? assessment.state.name : reference.stateName ?? code
    add(
      .state,
      .mapping([
        .init(StateKey.code.rawValue, .text(code)), .init(StateKey.name.rawValue, .text(name)),
      ]))
    add(.date, .text(reference.date ?? assessment.date.description))
    let role =
      Respondent.Role.allCases.first {
        reference.role == $0.rawValue || reference.role == $0.words.lowercased()
      } ?? assessment.respondent.role
    add(.respondent, .mapping([.init(RespondentKey.role.rawValue, .text(role.rawValue))]))
    if !reference.isGiven {
      remarks.append(
        "it does not say which questions it answers; taken as answers about "
          + "\(VisibleText.oneLine(assessment.state.name)) of \(assessment.date)")
    }
    if let agency = reference.agency {
      let ids = base.checklist.agencies.map(\.id)
      if ids.contains(agency) {
        add(.office, .text(agency))
      } else {
        remarks.append(
          "its office \(VisibleText.quoted(agency)) is not in the checklist; the file's name stands for it"
        )
      }
    }
  }

  /// With the listed sources that the answers refer to.
  func entries(
    citing ids: Set<String>, _ assessment: Assessment
  ) -> [YAMLContent.Entry] {
    let cited = assessment.sources.filter { ids.contains($0.id) }
    guard !cited.isEmpty else { return entries }
    let listed = cited.map { source -> YAMLContent.Entry in
      let entry = EvidenceEntry(source)
      let keys = EvidenceKey.allCases.compactMap { key in
        entry.text(of: key).map { YAMLContent.Entry(key.rawValue, .text($0)) }
      }
      return .init(source.id, .mapping(keys))
    }
    return entries + [.init(AssessmentKey.sources.rawValue, .mapping(listed))]
  }
}
