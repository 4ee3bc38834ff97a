import PolicyModel
import Testing

/// By what two mentions are told to be of one document.
@Suite struct `The name of a document` {
  struct Pair: CustomTestStringConvertible, Sendable {
    let one: (title: String?, url: String?)
    let other: (title: String?, url: String?)

    init(_ one: (String?, String?), _ other: (String?, String?)) {
      (self.one, self.other) = (one, other)
    }

    var names: (DocumentName, DocumentName) {
      (
        DocumentName(title: one.title, url: one.url),
        DocumentName(title: other.title, url: other.url)
      )
    }

    var testDescription: String { "\(one) | \(other)" }
  }

  @Test(arguments: [
    Pair(("Aliens Act", nil), ("ALIENS  ACT.", nil)),
    // The first letter is Cyrillic.
    Pair(("Аliens Act", nil), ("Aliens Act", "https://laws.example/aliens")),
    Pair(("The act", "https://www.laws.example/a/act/#7"), ("Aliens", "HTTP://laws.example/A/act")),
    Pair((nil, "laws.example/a/act?print=1"), ("Aliens", "https://laws.example/a/act#top")),
    Pair(("https://laws.example/act", nil), (nil, "www.laws.example/act/")),
    Pair(("https://laws.example/act", "https://laws.example/act"), ("Act", "laws.example/act")),
    Pair((nil, "https://register.example/"), (nil, "www.register.example")),
    Pair(("A", "https://laws.example/?doc=1"), ("B", "http://www.laws.example?doc=1#7")),
  ])
  func `is the same however a title or an address is written`(pair: Pair) {
    let (one, other) = pair.names
    #expect(one.isSameDocument(as: other))
    #expect(other.isSameDocument(as: one))
  }

  @Test(arguments: [
    Pair(("Law 12/2020 on aliens", nil), ("Law 13/2020 on aliens", nil)),
    Pair(("Aliens Act, section 43", nil), ("Aliens Act, section 51", nil)),
    Pair(("Annual report 2024", nil), ("Annual report 2025", nil)),
    Pair(("Annual report (part 1)", nil), ("Annual report (part 2)", nil)),
    Pair(("Law 12", nil), ("Law 12/2020", nil)),
    Pair(("Report", nil), ("Report 1789", nil)),
    Pair(("Room", nil), ("Room 20245", nil)),
    Pair(("Audit", nil), ("Audit of 2024 accounts", nil)),
    Pair(("(draft)", nil), ("2024", nil)),
    // Nothing but marks names nothing.
    Pair(("—", nil), ("…", nil)), Pair((nil, nil), (nil, nil)), Pair((nil, "https://"), (nil, "")),
    // The site of an office is that of many documents.
    Pair(("Audit", "https://ministry.example/"), ("Survey", "https://www.ministry.example")),
    Pair(("Audit", "https://ministry.example/?id=1"), ("Survey", "https://ministry.example/?id=2")),
    Pair(
      ("Audit", "https://ministry.example/audit"), ("Survey", "https://ministry.example/survey")),
  ])
  func `is another's where either tells them apart`(pair: Pair) {
    let (one, other) = pair.names
    #expect(!one.isSameDocument(as: other) && !other.isSameDocument(as: one))
    #expect(!one.isNearDocument(to: other) && !other.isNearDocument(to: one))
  }

  @Test func `is nearly the same where another thing is asked for at one address`() {
    let one = DocumentName(title: "Extract", url: "https://register.example/show?id=1#a")
    let other = DocumentName(title: "List", url: "https://www.register.example/show/?id=2")
    #expect(one.isNearDocument(to: other) && !one.isSameDocument(as: other))
    // The same is more than nearly the same.
    #expect(!one.isNearDocument(to: one))
  }

  @Test(arguments: [
    ("Annual report", "Annual report 2025"), ("Annual report", "ANNUAL REPORT, 2025."),
    ("Annual report", "Annual report 2023/24"), ("Strategy", "Strategy 2021–2025"),
    ("Annual report", "Annual report [internal]"), ("Annual report", "Annual report (draft) 2024"),
    ("Annual report (draft)", "Annual report (draft), 2024"),
    ("Annual report", "Annual report (of 2024 (draft))"),
    ("Law 12/2020 on aliens", "Law 12/2020 on aliens (extract)"),
  ])
  func `is nearly the same with a year or a bracket at its end`(short: String, long: String) {
    let (one, other) = (DocumentName(title: short, url: nil), DocumentName(title: long, url: nil))
    #expect(one.isNearDocument(to: other) && other.isNearDocument(to: one))
    #expect(!one.isSameDocument(as: other))
  }
}
