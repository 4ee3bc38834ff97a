import Testing

@testable import TextTemplates

/// The cases follow the manual of Mustache (mustache.github.io/mustache.5.html), by hand.
@Suite struct `A text template` {
  private func filled(
    _ text: String, _ record: TemplateRecord, _ partials: [String: String] = [:]
  ) throws -> String {
    try TextTemplate(text).filled(
      with: record, partials: partials.mapValues { try TextTemplate($0) },
      escaped: { $0.replacing("<", with: "&lt;") })
  }

  @Test func `puts in values, escaped or as they are`() throws {
    let record: TemplateRecord = ["name": "a<b", "age": 7, "isOpen": true]
    #expect(try filled("{{name}} {{{name}}} {{& name }} {{ age }}", record) == "a&lt;b a<b a<b 7")
    #expect(try filled("[{{missing}}][{{{missing}}}]{{! {{ a remark }}", record) == "[][]")
    #expect(try filled("{ {{age}} } {{{age}}}}", record) == "{ 7 } 7}")
    #expect(try filled("no tag at all }} {", [:]) == "no tag at all }} {")
  }

  @Test func `repeats a section for each of a list`() throws {
    let rows: [TemplateRecord] = [["n": 1], ["n": 2]]
    #expect(try filled("{{#rows}}<{{n}}>{{/rows}}", ["rows": rows]) == "<1><2>")
    #expect(try filled("{{#rows}}{{.}},{{/rows}}", ["rows": ["a", "<"]]) == "a,&lt;,")
    #expect(try filled("{{^rows}}none{{/rows}}", ["rows": [TemplateRecord]()]) == "none")
    #expect(try filled("{{^rows}}none{{/rows}}", ["rows": rows]) == "")
  }

  @Test func `shows a section for what is there and not false`() throws {
    let text = "{{#it}}yes{{/it}}{{^it}}no{{/it}}"
    #expect(try filled(text, ["it": true]) == "yes")
    #expect(try filled(text, ["it": false]) == "no")
    #expect(try filled(text, [:]) == "no")
    #expect(try filled(text, ["it": "words"]) == "yes")
    #expect(try filled(text, ["it": ["a": "b"]]) == "yes")
    #expect(try filled("{{#it}}({{.}}){{/it}}", ["it": "words"]) == "(words)")
  }

  @Test func `looks for a name inside first, then around`() throws {
    let record: TemplateRecord = [
      "name": "outer", "other": "around",
      "inner": ["name": "inner", "deep": ["name": "deep"]] as TemplateRecord,
    ]
    #expect(try filled("{{#inner}}{{name}} {{other}}{{/inner}}", record) == "inner around")
    #expect(try filled("{{#inner}}[{{.other}}]{{.name}}{{/inner}}", record) == "[]inner")
    #expect(try filled("{{inner.deep.name}} {{inner.none.name}}.", record) == "deep .")
    #expect(try filled("{{#inner}}{{deep.name}}{{/inner}}", record) == "deep")
  }

  @Test func `a mark alone on its line leaves no line`() throws {
    let rows: [TemplateRecord] = [["n": 1], ["n": 2]]
    #expect(
      try filled("a\n  {{#rows}}\n  {{n}}\n  {{/rows}}\nb\n", ["rows": rows]) == "a\n  1\n  2\nb\n")
    #expect(try filled("a\r\n{{! remark }}\r\nb", [:]) == "a\r\nb")
    #expect(try filled("{{#it}}\nx\n{{/it}}", ["it": true]) == "x\n")
    #expect(try filled("a {{! not alone }}\nb", [:]) == "a \nb")
    #expect(try filled("{{#it}}{{/it}}\nb", ["it": true]) == "\nb")
    #expect(try filled("{{name}}\nb", ["name": ""]) == "\nb")
  }

  @Test func `puts in other templates, which see what is around them`() throws {
    let partials = ["row": "<{{n}}>", "tree": "{{n}}{{#inner}}({{>tree}}){{/inner}}"]
    let rows: [TemplateRecord] = [["n": 1], ["n": 2]]
    #expect(
      try filled("{{#rows}}{{> row }}{{/rows}}{{>none}}.", ["rows": rows], partials) == "<1><2>.")
    let tree: TemplateRecord = [
      "n": 1, "inner": [["n": 2, "inner": false]] as [TemplateRecord],
    ]
    #expect(try filled("{{>tree}}", tree, partials) == "1(2)")
    #expect(try filled("a\n{{>row}}\nb", ["n": 3], partials) == "a\n<3>b")
  }

  @Test func `of two values of one name the last counts, and nil takes one away`() throws {
    var record: TemplateRecord = ["a": 1, "b": 2]
    record.merge(["b": 3])
    record["a"] = nil as String?
    #expect(try filled("{{a}}{{b}}", record) == "3")
  }

  @Test(arguments: [
    ("a\n{{#open}}", 2, "the section 'open' is not closed"),
    ("{{#a}}\n{{/b}}", 2, "'{{/b}}' stands where '{{/a}}' is expected"),
    ("{{/a}}", 1, "'{{/a}}' closes nothing"), ("\n\n{{a", 3, "'{{' is not closed"),
    ("{{{a}}", 1, "'{{' is not closed"),
    ("{{upper(a)}}", 1, "'{{upper(a)}}' is nothing that a template can hold"),
    ("{{=<% %>=}}", 1, "'{{=<% %>=}}' is nothing that a template can hold"),
    ("{{}}", 1, "'{{}}' is nothing that a template can hold"),
    ("{{>*a}}", 1, "'{{*a}}' is nothing that a template can hold"),
    ("{{..}}", 1, "'{{..}}' is nothing that a template can hold"),
  ])
  func `says what is wrong, and in which line`(text: String, line: Int, reason: String) {
    #expect(throws: TextTemplate.Fault(line: line, reason: reason)) { try TextTemplate(text) }
  }

  @Test func `is read in one pass and to a certain depth`() throws {
    let wide = String(repeating: "{{#a}}x{{/a}}", count: 100_000)
    #expect(try filled(wide, ["a": true]).utf8.count == 100_000)
    let deep = String(repeating: "{{#a}}", count: 65)
    #expect(throws: TextTemplate.Fault.self) { try TextTemplate(deep) }
  }

  @Test func `knows its names and what it puts in`() throws {
    let template = try TextTemplate(
      "{{a}}{{#.b}}\n {{>x}}{{.}}{{c.d}}{{/.b}}{{^e}}{{>y}}{{/e}}{{#f}}g{{>z}}{{/f}}")
    #expect(template.names.map(\.name) == ["a", ".b", "c.d", "e", "f"])
    #expect(template.names.map(\.line) == [1, 1, 2, 2, 2])
    #expect(template.inclusions.map(\.tag.name) == ["x", "y", "z"])
    #expect(template.inclusions.map(\.section?.name) == [".b", nil, nil])
  }
}
