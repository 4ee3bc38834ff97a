/// Reads the text of a template into its parts.
struct TemplateParser {
  private typealias Part = TextTemplate.Part
  private typealias Tag = TextTemplate.Tag
  private typealias Fault = TextTemplate.Fault

  /// A section that is not closed yet.
  private struct Open {
    let tag: Tag
    let isInverted: Bool
  }

  /// Deeper ones would only be written to break the program.
  static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var open: [Open] = []
  /// What has been read on the outermost level, and in each open section.
  private var levels: [[Part]] = [[]]

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func parts() throws(TextTemplate.Fault) -> [TextTemplate.Part] {
    while let start = next("{{", from: position) {
      let textStart = position
      let found = try tag(at: start)
      let isAlone = found.canStandAlone ? loneLine(from: start, to: found.end) : nil
      add(textStart..<(isAlone.map { found.kind == ">" ? start : $0.lowerBound } ?? start))
      position = isAlone?.upperBound ?? found.end
      try take(found)
      line += lineEnds(in: start..<position)
    }
    add(position..<bytes.count)
    if let last = open.last {
      throw Fault(line: last.tag.line, reason: "the section '\(last.tag.name)' is not closed")
    }
    return levels[0]
  }

  // MARK: Tags

  private struct Found {
    /// `#`, `^`, `/`, `>`, `!`, `&` for what is not escaped, or nil for what is.
    let kind: Character?
    let tag: Tag
    let end: Int

    var canStandAlone: Bool { kind.map("#^/>!".contains) ?? false }
  }

  private func tag(at start: Int) throws(Fault) -> Found {
    let line = line + lineEnds(in: position..<start)
    var inner = start + 2
    let isTriple = inner < bytes.count && bytes[inner] == UInt8(ascii: "{")
    if isTriple { inner += 1 }
    guard let close = next(isTriple ? "}}}" : "}}", from: inner) else {
      throw Fault(line: line, reason: "'{{' is not closed")
    }
    let end = close + (isTriple ? 3 : 2)
    var words = Substring(String(decoding: bytes[inner..<close], as: UTF8.self))
    var kind: Character? = isTriple ? "&" : nil
    if !isTriple, let first = words.first, "#^/>!&".contains(first) {
      kind = first
      words = words.dropFirst()
    }
    let name = String(words.trimmed)
    guard kind == "!" || Self.isName(name) else {
      throw Fault(line: line, reason: "'{{\(words)}}' is nothing that a template can hold")
    }
    return Found(kind: kind, tag: Tag(name: name, line: line), end: end)
  }

  private static func isName(_ name: String) -> Bool {
    let isPlain = name.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain && (name == "." || !name.split(separator: ".").isEmpty)
  }

  private mutating func take(_ found: Found) throws(Fault) {
    switch found.kind {
    case "!": break
    case ">": add(.partial(found.tag))
    case "#", "^":
      guard open.count < Self.deepest else {
        throw Fault(
          line: found.tag.line, reason: "sections stand in one another, more than \(Self.deepest)")
      }
      open.append(Open(tag: found.tag, isInverted: found.kind == "^"))
      levels.append([])
    case "/":
      guard let last = open.popLast() else {
        throw Fault(line: found.tag.line, reason: "'{{/\(found.tag.name)}}' closes nothing")
      }
      guard last.tag.name == found.tag.name else {
        throw Fault(
          line: found.tag.line,
          reason: "'{{/\(found.tag.name)}}' stands where '{{/\(last.tag.name)}}' is expected")
      }
      let inside = levels.removeLast()
      add(.section(last.tag, isInverted: last.isInverted, parts: inside))
    default: add(.value(found.tag, isEscaped: found.kind == nil))
    }
  }

  // MARK: Text

  private mutating func add(_ range: Range<Int>) {
    if range.isEmpty { return }
    line += lineEnds(in: range)
    add(.text(String(decoding: bytes[range], as: UTF8.self)))
  }

  private mutating func add(_ part: Part) { levels[levels.count - 1].append(part) }

  /// The line with its end, where nothing but blanks stands beside the tag.
  private func loneLine(from start: Int, to end: Int) -> Range<Int>? {
    var (first, last) = (start, end)
    while first > position, Self.isBlank(bytes[first - 1]) { first -= 1 }
    guard first == 0 || bytes[first - 1] == UInt8(ascii: "\n") else { return nil }
    while last < bytes.count, Self.isBlank(bytes[last]) { last += 1 }
    if last == bytes.count { return first..<last }
    if bytes[last] == UInt8(ascii: "\r"), last + 1 < bytes.count { last += 1 }
    return bytes[last] == UInt8(ascii: "\n") ? first..<(last + 1) : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func lineEnds(in range: Range<Int>) -> Int {
    bytes[range].count { $0 == UInt8(ascii: "\n") }
  }

  private func next(_ mark: StaticString, from start: Int) -> Int? {
    let count = mark.utf8CodeUnitCount
    guard start + count <= bytes.count else { return nil }
    return mark.withUTF8Buffer { mark in
      (start...(bytes.count - count)).first { place in
        mark.indices.allSatisfy { bytes[place + $0] == mark[$0] }
      }
    }
  }
}

extension Substring {
  /// Without the white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { start[...$0] } ?? ""
  }
}
