package import Findings
package import PolicyModel

/// What is told of documents that an assessment restricts at one place and names openly at another.
extension OpenMention {
  /// All of an assessment without errors.
  package static func findings(in assessment: Assessment, of checklist: Checklist) -> FindingList {
    findings(all(in: assessment), in: assessment, of: checklist)
  }

  /// - Parameter mentions: those of the assessment that are to be told, each at the place that is open.
  package static func findings(
    _ mentions: [OpenMention], in assessment: Assessment, of checklist: Checklist
  ) -> FindingList {
    var findings = FindingList()
    guard !mentions.isEmpty else { return findings }
    let lines = LineTable(assessment.source)
    for mention in mentions { findings.add(mention.finding(in: lines, of: checklist)) }
    return findings
  }

  private func finding(in lines: LineTable, of checklist: Checklist) -> Finding {
    let line = lines.line(at: restricted.document.place.start)
    let title = VisibleText.quoted(open.document.title, limit: 80)
    let what = isNear ? "what may be the same document" : "it"
    return Finding(
      id: .restrictedAndOpen, severity: .warning, source: lines.source, place: open.document.place,
      message: "\(open.site.words(checklist)) names \(title) openly, and "
        + "\(restricted.site.words(checklist)) restricts \(what) on line \(line)",
      expectation: "expected 'restricted: true', as there",
      help: [
        "a public report names it from here: \(advice); or open it there"
          + (isNear ? ". If it is another document, nothing is to be done" : "")
      ],
      about: [open.site.id(checklist)])
  }

  /// How to keep it confidential.
  private var advice: String {
    switch (open.site, restricted.site) {
    case (.source, _): "restrict it here, for all that refer to it"
    case (.answer, .source(let id)):
      "restrict it here too, or refer to that one with 'source: \(id)'"
    case (.answer, .answer): "restrict it here too, or once in 'sources', for all that refer to it"
    }
  }
}

extension OpenMention.Site {
  fileprivate func id(_ checklist: Checklist) -> String {
    switch self {
    case .source(let id): id
    case .answer(let index): checklist.indicators[index].id
    }
  }

  fileprivate func words(_ checklist: Checklist) -> String {
    switch self {
    case .source: "the list of sources"
    case .answer: id(checklist)
    }
  }
}
