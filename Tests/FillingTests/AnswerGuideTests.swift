import ModelSamples
import Filling
import Findings
import PolicyModel
import Testing

/// What the log of the tests says of a type.
extension AnswerType: CustomTestStringConvertible {
  package var testDescription: String { name }
}

/// How an indicator is answered, in words.
@Suite struct `A guide to an answer` {
  @Test(arguments: [
    (
      AnswerType.yesPartialNo(partial: "half of it", isReversed: false),
      ["Answer yes, partial or no.", "Partial: half of it"]
    ),
    (
      .level(descriptors: ["nothing", "a draft"]),
      ["Answer with a number:", "  0: nothing", "  1: a draft"]
    ),
    (
      .elements([
        Element(id: "a", label: "First"), Element(id: "b", label: "Second"),
        Element(id: "c", label: "Third"),
      ]),
      [
        "List what is in place in brackets, such as [a, b]; [] if nothing is:", "  a: First",
        "  b: Second", "  c: Third",
      ]
    ),
    (
      .percent(worst: 20, best: 0),
      [
        "Answer in percent: 72, { count: 18, of: 25 } or { from: 40, to: 55 }.",
        "20% or worse counts 0, 0% counts 1.",
      ]
    ),
    (
      .number(unit: "days", worst: 90, best: 0.5),
      [
        "Answer with a number (days): 12 or { from: 10, to: 14 }.",
        "90 or worse counts 0, 0.5 or better counts 1.",
      ]
    ),
    (
      // Where amounts can be below 0, 0 is no end of the scale.
      .number(unit: "balance", worst: -5, best: 0),
      [
        "Answer with a number (balance): 12 or { from: 10, to: 14 }.",
        "-5 or worse counts 0, 0 or better counts 1.",
      ]
    ),
  ])
  func `fits its type`(type: AnswerType, lines: [String]) {
    let indicator = Indicator(
      id: "C-01.a", dimension: .structure, type: type, question: "?", criterion: 0,
      place: Place(start: 0, end: 0))
    #expect(AnswerGuide(indicator).lines == lines)
  }
}
