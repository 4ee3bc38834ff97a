import Documents
import GapAnalysis
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

/// What a gap report says of signatures, acceptance, and the offices that answered.
@Suite struct `A report says who` {
  private func page(_ change: (inout Assessment) -> Void) -> String {
    var assessment = AskedSample.assessment
    (assessment.answeredBy, assessment.accepted) = ([:], [:])
    change(&assessment)
    let round = Round(
      AskedSample.checklist, assessment,
      Scorecard(assessment, checklist: AskedSample.checklist))
    return MarkdownRenderer().text(GapReport(Report(round)).document)
  }

  private func signed(_ signature: Signature) -> String {
    page { $0.signatures = [signature] }
  }

  @Test func `signed, on which day, and what has changed since`() {
    let head = "Head of the Office"
    #expect(
      signed(Signature(signedAs: head, on: day("2026-05-12"), count: 4))
        .contains("\nSigned as Head of the Office on 12 May 2026.\n"))
    #expect(
      signed(Signature(signedAs: nil, on: day("2026-05-12"), count: 4, changedSince: ["A.s1"]))
        .contains("\nSigned on 12 May 2026; 1 answer changed since: A.s1.\n"))
    #expect(
      signed(Signature(signedAs: head, office: 1, count: 4))
        .contains("\nThe answers of Police Directorate are signed as Head of the Office.\n"))
    let ids = ["A.s1", "A.s2", "A.s3", "A.s4", "B.s1", "B.s2"]
    #expect(
      signed(Signature(signedAs: nil, count: 7, changedSince: ids))
        .contains("\nSigned; 6 answers changed since: A.s1, A.s2, A.s3, A.s4, B.s1, B.s2.\n"))
    #expect(
      signed(Signature(signedAs: nil, count: 7, changedSince: ids + ["C.s1"]))
        .contains("\nSigned; 7 answers changed since: A.s1, A.s2, A.s3, A.s4, B.s1 and 2 more.\n"))
  }

  /// Four of the answers are given.
  @Test func `accepted, by whom, and what has changed since`() {
    func accepted(_ acceptances: [IndicatorIndex: Acceptance]) -> String {
      page { $0.accepted = acceptances }
    }
    #expect(
      accepted([0: Acceptance(by: "The Office"), 1: Acceptance(by: "The Office")])
        .contains("\n2 of 4 answers are accepted by The Office.\n"))
    #expect(
      accepted([
        0: Acceptance(by: "One"), 1: Acceptance(by: "Two"), 3: Acceptance(by: "Two"),
        4: Acceptance(by: "Two", holds: false),
      ]).contains(
        "\n3 of 4 answers are accepted, 2 by Two and 1 by One; 1 has changed since it was accepted.\n"
      ))
    #expect(
      accepted([0: Acceptance(by: nil)]).contains("\n1 of 4 answers are accepted.\n"))
  }

  @Test func `says nothing where nothing is signed or accepted`() {
    let page = page { _ in }
    for word in ["Signed", " are signed", " accepted", "Accepted", "Answered by Justice"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `gave an answer and accepted it, beside the answer`() {
    let internalPage = page {
      $0.answeredBy[0] = [
        AnswerOrigin(file: "j.yaml", office: "justice", on: day("2026-05-10")),
        AnswerOrigin(file: "s.yaml", office: "A Shelter"), AnswerOrigin(file: "x.yaml"),
      ]
      $0.accepted[0] = Acceptance(by: "The Office", on: day("2026-05-12"))
      $0.accepted[4] = Acceptance(by: "The Office", holds: false)
    }
    #expect(
      internalPage.contains(
        " Answered by Justice (j.yaml, 10 May 2026), A Shelter (s.yaml) and an office that is not named "
          + "(x.yaml). Accepted by The Office on 12 May 2026.\n"), "\(internalPage)")
    #expect(internalPage.contains(" Accepted by The Office, and changed since.\n"))
  }

  /// A public copy holds neither files nor the name of whoever accepted.
  @Test func `of a public copy that it is accepted, and not by whom`() {
    let copy = page {
      $0.leftOut = LeftOut()
      $0.accepted[0] = Acceptance(by: nil, on: day("2026-05-12"))
    }
    #expect(copy.contains(" Accepted on 12 May 2026.\n"), "\(copy)")
  }
}
