import Documents
import Filling
import Loading
import PolicyModel
import TextTemplates

/// A piece of evidence or a listed source, as the templates take it.
enum FormEvidence {
  /// A piece of evidence, with what its source does not say of itself.
  static func piece(_ piece: Evidence, of assessment: Assessment?) -> TemplateRecord {
    let entry = EvidenceEntry(piece, of: assessment)
    var values = values(entry)
    let own = EvidenceKey.allCases.filter { ![.source, .at, .quote].contains($0) }
    values["isOpen"] = entry.source == nil || own.contains { entry.text(of: $0) != nil }
    return values
  }

  static func source(_ source: CitedSource) -> TemplateRecord {
    var values = values(EvidenceEntry(source))
    values["id"] = source.id
    values["isOpen"] = false
    return values
  }

  /// A piece, or a source, that nothing has been written into.
  static var blank: [TemplateRecord] {
    var values = values(EvidenceEntry())
    values["id"] = ""
    values["isOpen"] = true
    return [values]
  }

  private static func values(_ entry: EvidenceEntry) -> TemplateRecord {
    var values: TemplateRecord = ["hasSource": entry.source != nil]
    for key in EvidenceKey.allCases {
      switch key {
      case .source, .at, .title, .reference, .url, .date, .validUntil, .accessed, .covers,
        .language:
        values["\(key)"] = entry.text(of: key) ?? ""
      case .quote: values["quoteLines"] = FormText.lines(entry.quote ?? "")
      case .type:
        values["kinds"] = Evidence.Kind.allCases.map {
          FormPage.option($0.rawValue, isChosen: $0.rawValue == entry.type)
        }
      case .restricted: values["isRestricted"] = entry.isRestricted
      }
    }
    return values
  }
}

enum FormText {
  /// A text whose line ends stay, escaped.
  static func lines(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { HTMLText.escaped($0) }.joined(separator: "\n")
  }
}
