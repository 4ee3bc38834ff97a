import Testing
import WorkedExamples

@testable import Documents

@Suite struct HTMLTemplateTests {
  @Test func `a ministry's own style takes the place of the program's`() throws {
    let templates = try HTMLTemplates(replacing: ["style.css": "body { color: #123456; }"])
    let page = HTMLRenderer(templates).text(Document([.heading(level: 1, "A", anchor: nil)]))
    #expect(page.contains("<style>body { color: #123456; }</style>"))
    let windows = try HTMLTemplates(replacing: ["style.css": "a {}\r\nb {}\r"])
    #expect(windows.contents.style == "a {}\nb {}\n")
    let own = try HTMLTemplates(replacing: ["page.mustache": "<h1>{{title}}</h1>"])
    #expect(
      HTMLRenderer(own).text(Document([.heading(level: 1, "\"\u{301}<", anchor: nil)]))
        == "<h1>&quot;\u{301}&lt;</h1>")
  }

  @Test(arguments: [
    ("page.mustache", "{{#open}}"), ("block.mustache", "{{#a}}{{/b}}"), ("style.css", "a</STYLE>"),
    ("script.js", "x</script>"), ("script.js", "<!--"),
    // A browser sees no characters, but bytes.
    ("style.css", "</style\u{301}>"), ("script.js", "</sCript\u{20DD}"),
    ("page.mustache", "{{> page}}"), ("block.mustache", "{{>block}}"),
    ("page.mustache", "{{>*kind}}"), ("page.mustache", "{{=<% %>=}}"),
    ("page.mustache", "{{%CONTENT_TYPE:TEXT}}{{title}}"),
    ("page.mustache", "{{uppercased(title)}}"),
    ("block.mustache", "{{#blocks}}x{{>block}}{{/blocks}}"),
  ])
  func `a template that cannot be used is named`(name: String, text: String) {
    #expect(throws: HTMLTemplates.Fault.self) { try HTMLTemplates(replacing: [name: text]) }
  }

  /// By hand: `printf 'a {}\n' > style.css; sha256sum style.css | sha256sum`.
  @Test func `those of a ministry have a digest, and the program's own have none`() throws {
    #expect(try HTMLTemplates.standard().digest == nil)
    let style = try HTMLTemplates(replacing: ["style.css": "a {}\n"]).digest
    #expect(style == "sha256:e56346054af05cd455804fcf2ea836c8925140713df9fa0acbc354d4c32e16e7")
    #expect(try HTMLTemplates(replacing: ["style.css": "a {}\r\n"]).digest == style)
    #expect(try HTMLTemplates(replacing: ["script.js": "a {}\n"]).digest != style)
  }

  /// The program's own files are read like those of a ministry: none is taken on trust.
  @Test func `a fault in the program's own templates is told, and gives no empty page`() throws {
    let own = [
      ("page.mustache", "{{title}}{{#parts}}{{>block}}{{/parts}}"), ("block.mustache", ""),
      ("style.css", ""), ("script.js", ""),
    ]
    _ = try HTMLTemplates(own)
    for place in own.indices {
      var files = own
      let name = files.remove(at: place).0
      #expect { try HTMLTemplates(files) } throws: { ($0 as? HTMLTemplates.Fault)?.name == name }
    }
    for (place, text) in [(0, "{{#open}}"), (1, "{{/shut}}"), (2, "</style>"), (3, "<!--")] {
      var files = own
      files[place].1 = text
      #expect(throws: HTMLTemplates.Fault.self) { try HTMLTemplates(files) }
    }
  }

  @Test func `the program's own templates can be used`() throws {
    let page = try HTMLRenderer.page(Document([.heading(level: 1, "A", anchor: nil)]))
    #expect(page.contains("<title>A</title>"))
  }

  @Test func `what belongs to a fact stands below it, one a line`() throws {
    let facts = [
      Document.Fact("Lead", "finance", items: ["one", "a<b"]), Document.Fact("Help", "nobody"),
    ]
    let page = try HTMLRenderer.page(
      Document([.heading(level: 1, "A", anchor: nil), .facts(facts)]))
    #expect(page.contains("<dd>finance<ul><li>one</li><li>a&lt;b</li></ul></dd>"))
    #expect(page.contains("<dd>nobody</dd>"))
  }

  @Test func `a template's name that stands for nothing is named with its line`() {
    let text = "<h1>{{title}}</h1>\n{{! a remark }}\n{{#parts}}{{titel}} {{{.}}}{{/parts}}"
    do {
      _ = try HTMLTemplates(replacing: ["page.mustache": text])
      Issue.record("it was taken")
    } catch {
      #expect(error.name == "page.mustache")
      #expect(error.reason == "line 3: there is no 'titel' to put in; did you mean 'title'?")
    }
  }
}
