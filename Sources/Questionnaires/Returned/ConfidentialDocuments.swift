import PolicyModel

/// What an assessment and a file that came back keep confidential, under whichever question.
struct ConfidentialDocuments {
  private let assessment: Assessment
  /// The pieces that the file's rows name, by their questions.
  private let rows: [IndicatorIndex: [ReturnedEvidence]]

  init(_ rows: [IndicatorIndex: [ReturnedRow]], _ assessment: Assessment) {
    self.assessment = assessment
    self.rows = rows.mapValues { $0.map { ReturnedEvidence($0) }.filter { !$0.isEmpty } }
  }

  /// Whether another question keeps the document of a row confidential, in the assessment or in the file.
  func holds(_ row: ReturnedEvidence, besides index: IndicatorIndex) -> Bool {
    rows.contains { other, given in
      other != index && given.contains { $0.mark.isConfidential && $0.isOfSameDocument(row) }
    }
      || assessment.answers.indices.contains { other in
        guard other != index else { return false }
        let kept = assessment.answers[other].evidence.count { $0.isRestricted && row.isOf($0) }
        // One file may open all that is kept of a document, question by question.
        let opened = rows[other]?.count { $0.mark == .open && $0.isOfSameDocument(row) } ?? 0
        return kept > opened
      }
  }

  /// At how many other questions the assessment names the document of a row openly, and the file does not
  /// say otherwise.
  func open(_ row: ReturnedEvidence, besides index: IndicatorIndex) -> Int {
    assessment.answers.indices.count { other in
      let isMarked =
        rows[other]?.contains { $0.mark.isConfidential && $0.isOfSameDocument(row) } ?? false
      return other != index && !isMarked
        && assessment.answers[other].evidence.contains { !$0.isRestricted && row.isOf($0) }
    }
  }
}
