import Findings
import PolicyModel

/// A large set of assessments of the shipped checklist, the same in every run: short answers, long
/// ones with notes and evidence, counts, ranges, lists, and what is left empty.
struct AssessmentSet {
  let sources: [SourceText]

  var byteCount: Int { sources.reduce(0) { $0 + $1.bytes.count } }

  init(_ checklist: Checklist, files: Int) {
    var state: UInt64 = 42
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    sources = (0..<files).map { file in
      var text = """
        assessment: \(checklist.id)
        checklist-version: \(checklist.version)
        state: { code: XX, name: Exampleland }
        date: 2026-06-30
        respondent: { role: government, name: Office of the National Co-ordinator }
        facts:

        """
      for fact in checklist.facts { text += "  \(fact.id): \(draw(2) == 0 ? "yes" : "no")\n" }
      text += "answers:\n"
      for indicator in checklist.indicators {
        let value = Self.value(indicator, draw)
        switch draw(4) {
        case 0:
          text += """
              \(indicator.id):
                answer: \(value)
                note: |
                  The office asked the ministries in March and put their answers together;
                  the figures of two regions came late and are not in it.
                evidence:
                  - title: Annual report of the office, chapter \(draw(9) + 1)
                    type: report
                    date: 2025-0\(draw(9) + 1)-15
                    url: https://example.org/reports/\(file)

            """
        case 1: text += "  \(indicator.id): { answer: \(value), note: see the annual report }\n"
        default: text += "  \(indicator.id): \(value)\n"
        }
      }
      return SourceText(name: "\(file).yaml", bytes: Array(text.utf8))
    }
  }

  private static func value(_ indicator: Indicator, _ draw: (Int) -> Int) -> String {
    switch indicator.type {
    case .yesPartialNo: ["yes", "partial", "no", "unknown", ""][draw(5)]
    case .level(let descriptors): String(draw(descriptors.count))
    case .elements(let elements):
      "[" + elements.filter { _ in draw(2) == 0 }.map(\.id).joined(separator: ", ") + "]"
    case .percent:
      ["\(draw(101))%", "{ count: \(draw(20)), of: 25 }", "{ from: 40, to: \(41 + draw(50)) }"][
        draw(3)]
    case .number: String(draw(100))
    }
  }
}
