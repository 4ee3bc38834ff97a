/// What a text is, told by how it begins.
struct TextKind {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How far is looked for what a text is.
  private static let beginning = 8 << 10

  var kind: FileKind {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .text }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let beginning = String(
      decoding: bytes.dropFirst(hasMark ? 3 : 0).prefix(Self.beginning), as: UTF8.self)
    if Self.isPage(beginning) { return .html }
    if Self.isMail(beginning) { return .mail }
    return isText ? .text : .unknown
  }

  /// UTF-8 without signs that no text has.
  private var isText: Bool {
    let isClean = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x9...0xD).contains($0) }
    return isClean && (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func isPage(_ beginning: String) -> Bool {
    var rest = Substring(beginning)
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("<?xml"), let end = rest.firstRange(of: "?>") {
        rest = rest[end.upperBound...]
      } else {
        break
      }
    }
    let start = rest.prefix(15).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<table", "<div"]
      .contains { start.hasPrefix($0) }
  }

  /// Whether the first lines are heads that mail programs write: one that none but they do, or who wrote and
  /// what about.
  private static func isMail(_ beginning: String) -> Bool {
    if beginning.hasPrefix("From "), beginning.prefix(200).contains("@") { return true }
    var heads: Set<String> = []
    for line in beginning.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      // A head may go on in lines that begin with a blank.
      if line.first == " " || line.first == "\t", !heads.isEmpty { continue }
      let name = line.prefix { $0 != ":" }
      guard name.count < line.count, !name.isEmpty,
        name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      else { break }
      heads.insert(name.lowercased())
    }
    let ofPrograms: Set = [
      "received", "mime-version", "return-path", "message-id", "delivered-to",
      "content-transfer-encoding", "dkim-signature",
    ]
    return !heads.isDisjoint(with: ofPrograms)
      || heads.contains("from") && !heads.isDisjoint(with: ["to", "subject", "sent", "date"])
  }
}
