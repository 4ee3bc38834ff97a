import Documents
import GapAnalysis
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

/// The pages for those who collect the answers.
@Suite struct `The pages on a collection` {
  private func round(_ change: (inout Assessment) -> Void = { _ in }) -> Round {
    var assessment = AskedSample.assessment
    change(&assessment)
    return Round(
      AskedSample.checklist, assessment,
      Scorecard(assessment, checklist: AskedSample.checklist))
  }

  private func page(_ document: Document) -> String { MarkdownRenderer().text(document) }

  @Test func `tell each office's state, what came back, and what is to be settled`() {
    let refusal = CollectionRecord.Refusal(
      part: .answer, id: "B.s1",
      origin: AnswerOrigin(file: "p2.yaml", office: "police", on: day("2026-05-14")))
    let status = CollectionStatus(
      round(), CollectionRecord(ledger: .whole, refusals: [refusal]), on: day("2026-10-01"))
    #expect(
      page(StatusReport(status).document).hasSuffix(
        """
        - **Asked by:** Office of the Co-ordinator
        - **Answers due:** 30 September 2026, which has passed
        - **Answers to:** round@example.org
        - **Counted on:** 1 October 2026
        - **Ledger:** as this program wrote it

        | Office | Asked | Answered | Not known | Open | Overdue | Accepted | Conflicts |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | Justice | 3 | 1 | 1 | 1 | 1 | 1 | 0 |
        | Police Directorate | 3 | 1 | 1 | 1 | 1 | 0 | 1 |
        | A Shelter | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        | Nobody (no agency is named) | 1 | 0 | 0 | 1 | 1 | 0 | 0 |
        | **All** | 7 | 2 | 2 | 3 | 3 | 1 | 1 |

        Each question that is asked is answered, not known or open; open is what nobody has answered. \
        Accepted are answers, known or not, that an office has accepted and that are as they were then. \
        1 question does not apply to this State by its facts, and is asked of nobody.

        ## Not known, by kind

        | Office | Not measured by the State | Withheld | Asked for and awaited | Not found in the sources | Not known, and not said why |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Justice | 0 | 0 | 0 | 1 | 0 |
        | Police Directorate | 0 | 0 | 1 | 0 | 0 |

        ## Files

        | Office | File | Day | Answers that rest on it |
        | --- | --- | --- | ---: |
        | Justice | justice.yaml | 2026-05-10 | 1 |
        | Police Directorate | police.yaml | – | 1 |
        | A Shelter | shelter.yaml | 2026-05-11 | 1 |

        ## Answered by another office than the one asked

        - **Police Directorate** answered what Justice is asked: A.s2 A.
        - **A Shelter** answered what Police Directorate is asked: B.s1 B.

        ## Conflicts that are not settled

        These files say something else than the assessment, and were not followed. A conflict is settled \
        once the assessment says the same, once the office's newer file agrees, or once the answer is \
        accepted as it stands.

        | About | Office | File | Day |
        | --- | --- | --- | --- |
        | B.s1 B | Police Directorate | p2.yaml | 2026-05-14 |

        ## Accepted, and changed since

        - **Police Directorate**: B.s1 B.

        """), "\(page(StatusReport(status).document))")
  }

  @Test func `say where no day is told, and from whom no file is noted`() {
    let bare = round {
      $0.enquiry = nil
      ($0.answeredBy, $0.accepted) = ([:], [:])
    }
    let page = page(StatusReport(CollectionStatus(bare, CollectionRecord())).document)
    #expect(page.contains("\nNo file is noted of: Justice; Police Directorate.\n"), "\(page)")
    #expect(page.contains(" The assessment does not say by when answers are due.\n"))
    #expect(!page.contains("Overdue") && !page.contains("Conflicts") && !page.contains("| File |"))
  }

  @Test func `list agencies by id and name, with contacts where there are any`() {
    #expect(
      page(AgencyListReport(round()).document).hasSuffix(
        """
        | Id | Name | Asked | Supports | Contact |
        | --- | --- | ---: | ---: | --- |
        | justice | Justice | 3 | 0 | – |
        | police | Police Directorate | 3 | 3 | the unit for victims |
        | health | Health | 0 | 0 | – |
        | – | Nobody (no agency is named) | 1 | 0 | – |

        """))
    #expect(
      page(AgencyListReport(AskedSample.checklist).document).hasSuffix(
        """
        | Id | Name | Asked | Supports |
        | --- | --- | ---: | ---: |
        | justice | Justice | 5 | 0 |
        | police | The police | 2 | 4 |
        | health | Health | 0 | 0 |
        | – | Nobody (no agency is named) | 1 | 0 |

        """))
    // Contacts are for those who put the answers together.
    let copy = page(AgencyListReport(round { $0.leftOut = LeftOut() }).document)
    #expect(!copy.contains("the unit for victims"))
  }

  @Test func `list what falls due by day, and what is past`() {
    let list = DueList(
      round {
        $0.plans[0] = Plan(action: "Amend the Act", lead: 2, deadline: day("2026-10-01"))
      }, before: day("2026-10-02"), on: day("2026-10-01"))
    #expect(
      page(DueReport(list).document).hasSuffix(
        """
        | Day | What | Office | Concerns |
        | --- | --- | --- | --- |
        | 2026-09-30 (past) | 1 answer due | Justice | A.s3 |
        | 2026-09-30 (past) | 1 answer due | Police Directorate | B.s2 |
        | 2026-09-30 (past) | 1 answer due | nobody is named | C.s1 |
        | 2026-09-30 (past) | 1 answer asked for and awaited | Police Directorate | A.s4 |
        | 2026-10-01 | Measure due: Amend the Act | Health | A |

        """))
    let none = DueList(round { $0.enquiry = nil }, before: day("2026-10-02"))
    #expect(
      page(DueReport(none).document).hasSuffix(
        """
        Nothing falls due or ends before 2 October 2026.

        The assessment does not say by when answers are due; 'due' under 'collect' does.

        """))
  }
}
