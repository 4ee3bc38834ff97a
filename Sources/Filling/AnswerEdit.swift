import PolicyModel
import YAMLTree

/// A change to what an assessment says about one indicator, or about one fact.
package struct AnswerEdit: Sendable {
  package enum Change: Sendable {
    case value(YAMLContent)
    /// Takes the value back; all that stands beside it stays.
    case clear
    /// For whom the answer does not hold; none takes the exceptions away.
    case exceptions([String])
    /// A text without letters takes it away.
    case reason(String)
    case note(String)
    /// One more piece of evidence.
    case evidence(EvidenceEntry)
    /// Which file gave the answer.
    case answeredBy(String)
    /// The answer is of an earlier round and has not been reviewed.
    case carriedOver(CalendarDate)
    /// The answer of an earlier round holds still.
    case reviewed
  }

  /// The block that it is about.
  package enum Block: String, Sendable {
    case answers
    case facts
    case plan
  }

  package let block: Block
  /// The indicator's whole id, or the fact's.
  package let id: String
  /// Made one after the other.
  package let changes: [Change]

  package init(_ indicator: String, _ changes: [Change]) {
    (block, id, self.changes) = (.answers, indicator, changes)
  }

  /// What may be said about a fact is a value, or nothing.
  package init(fact: String, _ changes: [Change]) {
    (block, id, self.changes) = (.facts, fact, changes)
  }

  /// What is planned about a criterion is one value.
  package init(plan criterion: String, _ content: YAMLContent) {
    (block, id, changes) = (.plan, criterion, [.value(content)])
  }

  /// The keys that lead to it.
  package var path: [String] { [block.rawValue, id] }
}

/// A piece of evidence as it is written into a file; each part is a text until the loader reads it.
package struct EvidenceEntry: Sendable, Equatable {
  package var title: String?
  package var type: String?
  package var reference: String?
  package var url: String?
  package var date: String?
  package var validUntil: String?
  package var isRestricted = false

  package init() {}

  /// The same as a piece of evidence that has been read.
  package init(_ piece: Evidence) {
    // A piece without a title is called by its reference or its address.
    title = piece.title == piece.reference || piece.title == piece.url ? nil : piece.title
    (type, reference, url) = (piece.kind.rawValue, piece.reference, piece.url)
    (date, validUntil) = (piece.date?.description, piece.validUntil?.description)
    isRestricted = piece.isRestricted
  }

  var content: YAMLContent {
    let texts = [
      ("title", title), ("type", type), ("reference", reference), ("url", url), ("date", date),
      ("valid-until", validUntil), ("restricted", isRestricted ? "true" : nil),
    ]
    return .mapping(
      texts.compactMap { key, text in
        text.map { YAMLContent.Entry(key, .text(WrittenText.normalised($0))) }
      })
  }
}

/// Texts as a file keeps them.
enum WrittenText {
  /// A text without blank ends; one of several lines ends in a line end, as behind `|`.
  static func normalised(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      bytes.append(byte)
    }
    let blanks = " \t\r\n".utf8
    let head = bytes.drop { blanks.contains($0) }
    let last = head.lastIndex { !blanks.contains($0) }
    let body = head[..<(last.map { $0 + 1 } ?? head.startIndex)].map { byte in
      byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte
    }
    let isLong = body.contains(UInt8(ascii: "\n"))
    return String(decoding: body, as: UTF8.self) + (isLong ? "\n" : "")
  }
}
