import Documents
import Loading
import Testing

@testable import Questionnaires

@Suite struct `The form's own files` {
  private func files(
    replacing name: String, _ text: String?
  ) -> [(name: String, text: String)] {
    FormTemplate.own.filter { $0.name != name } + (text.map { [(name, $0)] } ?? [])
  }

  @Test(arguments: ["form", "question", "evidence", "source", "document", "style", "script"])
  func `are a defect where one is missing`(name: String) {
    #expect {
      try FormTemplate(files(replacing: name, nil))
    } throws: {
      ($0 as? TemplateFault)?.name == name
    }
  }

  @Test(arguments: [
    ("form", "{{#title}}"), ("question", "{{#options}}{{/inputs}}"), ("evidence", "{{>piece}}"),
    ("form", "{{> qestion }}"),
  ])
  func `are a defect where one cannot be read, or puts in what is not there`(
    name: String, text: String
  ) {
    #expect {
      try FormTemplate(files(replacing: name, text))
    } throws: {
      ($0 as? TemplateFault)?.name == name + ".mustache"
    }
  }

  @Test(arguments: [
    ("style", "</STYLE>", "style.css"), ("script", "</script>", "script.js"),
    ("script", "<!--", "script.js"),
  ])
  func `are a defect where one would end its element`(name: String, text: String, file: String) {
    #expect {
      try FormTemplate(files(replacing: name, text))
    } throws: {
      ($0 as? TemplateFault)?.name == file
    }
  }

  @Test func `spell the format's names as the format does`() throws {
    #expect(
      try FormatSpelling.spelled(
        "@{evidence.validUntil}: @{word.notApplicable} { @{answer.of}", "script")
        == "valid-until: not-applicable { of")
    #expect {
      try FormatSpelling.spelled("a @{evidence.until}", "script")
    } throws: {
      let fault = $0 as? TemplateFault
      return fault?.name == "script" && fault?.reason == "the format has no 'evidence.until'"
    }
  }

  @Test func `say everything that the format has about an answer, with nothing spelled twice`() {
    let all = FormTemplate.own.map(\.text).joined()
    for key in AnswerKey.allCases { #expect(all.contains("@{answer.\(key)}"), "\(key)") }
    for key in EvidenceKey.allCases {
      #expect(all.contains("data-evidence=\"@{evidence.\(key)}\""), "\(key)")
    }
    for key in FactAnswerKey.allCases { #expect(all.contains("@{factAnswer.\(key)}"), "\(key)") }
    for key in [AssessmentKey.basis, .period, .sources] {
      #expect(all.contains("@{assessment.\(key)}"), "\(key)")
    }
    for spelling in ["valid-until", "not-applicable", "checklist-version"] {
      #expect(!all.contains(spelling), "\(spelling)")
    }
  }
}
