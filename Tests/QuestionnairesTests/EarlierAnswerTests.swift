import Filling
import ModelSamples
import OfficeFiles
import PolicyModel
import Questionnaires
import Testing

/// What was answered in an earlier round, or before this file came.
@Suite struct `An earlier answer in a returned questionnaire` {
  private func earlier() throws -> ReturnedCase {
    try ReturnedCase { assessment in
      assessment.answers[0] = Answer(
        value: .yes, exceptions: [0], note: "As before.", evidence: [Sheets.evidence("The Act")])
      assessment.carriedOver[0] = try Sheets.day("2024-06-30")
    }
  }

  private static let heads = "Id|Earlier answer|Still holds?|Answer"

  @Test func `that still holds is the answer, with what it rests on and for whom it does not hold`()
    throws
  {
    let answers = try earlier().answers(Self.heads, ["C-01.y||still holds|"])
    #expect(
      answers.body == """
        answers:
          C-01.y:
            answer: yes
            except: [men]
            evidence:
              - title: The Act
                type: law

        """)
  }

  @Test func `that nobody has looked at stays as it is`() throws {
    let answers = try earlier().answers(Self.heads, ["C-01.y|||"])
    #expect(answers.body == "")
    #expect(answers.silent.contains(0))
  }

  @Test func `that is said to have changed, and not to what, is not taken`() throws {
    let answers = try earlier().answers(Self.heads, ["C-01.y||changed|"])
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | Still holds? changed"])
    #expect(answers.silent.contains(0))
  }

  @Test func `that is said to hold beside another answer is not taken`() throws {
    let answers = try earlier().answers(Self.heads, ["C-01.y||still holds|no"])
    #expect(answers.refused == ["sheet Questions, row 3 | C-01.y | no"])
  }

  @Test func `that is said to hold in other words is told`() throws {
    let answers = try earlier().answers(Self.heads, ["C-01.y|Yes|ja|"])
    #expect(answers.body.contains("answer: yes"))
    #expect(
      answers.readAs == ["sheet Questions, row 3, C-01.y: Still holds? 'ja' read as still holds"])
  }

  @Test func `that still holds is not, beside why it is not known`() throws {
    let answers = try earlier().answers(
      Self.heads + "|If not known: why", ["C-01.y|Yes|still holds||not found"])
    #expect(answers.body == "")
    // What stands under “Earlier answer” is not what the questionnaire printed either.
    #expect(
      answers.refused.last
        == "sheet Questions, row 3 | C-01.y | still holds · If not known: why (reports print it): not found"
    )
  }

  /// Whoever changes an answer leaves the reason of the one before where it was printed.
  @Test func `of this round that is changed need not take its reason away`() throws {
    let shown = try ReturnedCase { assessment in
      var answer = Answer(value: .unknown)
      (answer.why, answer.reason) = (.notFound, "not in the gazette")
      assessment.answers[0] = answer
    }
    let heads = "Id|Answer|If not known: why"
    let left = shown.answers(heads, ["C-01.y|no|not found in the sources: not in the gazette"])
    #expect(left.body.contains("answer: no") && !left.body.contains("reason"))
    #expect(left.notTaken.isEmpty)
    #expect(
      left.readAs == [
        "sheet Questions, row 3, C-01.y: 'not found in the sources: not in the gaz…' left aside, as the "
          + "reason of the answer before"
      ])
    let other = shown.answers(heads, ["C-01.y|no|not found"])
    #expect(other.body == "" && other.notTaken.count == 1)
    let range = shown.answers(
      heads, ["C-01.y|between partial and yes|not found in the sources: not in the gazette"])
    #expect(range.body.contains("from: partial") && !range.body.contains("reason"))
    #expect(range.readAs == left.readAs && range.notTaken.isEmpty)
    let same = shown.answers(
      heads, ["C-01.y|not known|not found in the sources: not in the gazette"])
    #expect(same.notTaken.isEmpty && same.readAs.isEmpty)
  }

  /// Why one range is no single figure may be why another is none.
  @Test func `that leaves something open keeps its reason where another leaves it open too`() throws
  {
    let shown = try ReturnedCase { assessment in
      assessment.answers[3] = Answer(value: .range(from: 40, to: 55))
      assessment.answers[3].reason = "two registers"
    }
    let answers = shown.answers("Id|Answer|If not known: why", ["-.p|45 % to 50 %|two registers"])
    #expect(answers.body.contains("reason: two registers"))
    #expect(answers.readAs.isEmpty && answers.notTaken.isEmpty)
  }

  @Test func `of this round is the same when it comes back as it was shown`() throws {
    let shown = try ReturnedCase { assessment in
      assessment.answers[3] = Answer(value: .range(from: 40.25, to: 55))
      var piece = Sheets.evidence("The Act", reference: "OG 12")
      piece.at = "art. 2"
      assessment.answers[3].evidence = [piece]
    }
    let answers = shown.answers(
      "Id|Answer|Document or source|Page or article",
      ["-.p|40.25 % to 55 %|The Act|art. 2, OG 12"])
    #expect(answers.readAs == [])
    #expect(
      answers.body == """
        answers:
          "-.p":
            from: 40.25%
            to: 55%
            evidence:
              - at: art. 2
                title: The Act
                type: law
                reference: OG 12

        """)
  }
}
