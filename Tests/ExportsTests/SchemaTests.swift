import Exports
import Findings
import Foundation
import Loading
import PolicyModel
import Testing
import WorkedExamples

/// The JSON Schemas, as the program writes them and as they are checked in. A public validator tries
/// them on files in `Tests/SecondOpinion/schemas.py`.
@Suite struct `The schemas` {
  @Test(arguments: [SchemaFile.checklist, .group, .states, .assessment])
  func `stand in the folder of checklists as they are written`(file: SchemaFile) throws {
    let path = Examples.root.appending(path: "Checklists/schemas/\(file.name)")
    #expect(Array(try Data(contentsOf: path)) == SchemaJSON(file).bytes)
  }

  private func object(_ value: Any?) throws -> [String: Any] {
    try #require(value as? [String: Any])
  }

  @Test func `of one checklist know its questions, and what each of them takes`() throws {
    let folder = try #require(ChecklistFolder.shipped("osce-victim-protection-2022"))
    let checklist = try #require(ChecklistLoader.load(folder).0)
    let bytes = SchemaJSON(.assessment(of: checklist)).bytes
    let root = try object(try JSONSerialization.jsonObject(with: Data(bytes)))
    let properties = try object(root["properties"])
    let blocks = try #require(try object(properties["answers"])["anyOf"] as? [Any])
    let answers = try object(try object(blocks[0])["properties"])
    #expect(Set(answers.keys) == Set(checklist.indicators.map(\.id)))
    for indicator in checklist.indicators {
      let about = try #require(try object(answers[indicator.id])["description"] as? String)
      #expect(about.hasPrefix(indicator.question))
    }
    let plans = try #require(try object(properties["plan"])["anyOf"] as? [Any])
    let plan = try #require(try object(plans[0])["properties"] as? [String: Any])
    let led = "\(try #require(plan["P1-LEAD-01"]))"
    #expect(checklist.agencies.allSatisfy { led.contains($0.id) })
    let definitions = try object(root["$defs"])
    // An answer at length takes the answer itself, and what stands beside any answer.
    let share = try #require(
      (try object(answers["P1-LEAD-01.p2"])["$ref"] as? String)?.dropFirst("#/$defs/".count))
    let orBlank = try #require(try object(definitions[String(share)])["anyOf"] as? [Any])
    let forms = try #require(try object(orBlank[0])["anyOf"] as? [Any])
    let length = try object(try object(forms[1])["properties"])
    #expect(
      Set(length.keys) == [
        "answer", "count", "of", "from", "to", "except", "why", "reason", "few-cases", "note",
        "public-note", "evidence",
      ])
    // The answer is a share, a reason is a text.
    #expect("\(try object(length["answer"]))".contains("A percentage with its sign."))
    #expect(!"\(try object(length["reason"]))".contains("A percentage with its sign."))
    let names = try answers.values.map { try #require(try object($0)["$ref"] as? String) }
    #expect(names.allSatisfy { definitions[String($0.dropFirst("#/$defs/".count))] != nil })
  }
}

extension SchemaFile: CustomTestStringConvertible {
  /// A schema whole would fill the test output.
  package var testDescription: String { name }
}
