import Findings

/// Edits of mappings and lists that are written in brackets.
struct BracketEdits: EntryEdits {
  private let file: EditedFile
  private var writer: ContentWriter
  private(set) var replacements: [Replacement] = []

  init(_ file: EditedFile, step: Int) {
    (self.file, writer) = (file, ContentWriter(step: step))
  }

  private var tree: YAMLTree { file.tree }
  private var lines: SourceLines { file.lines }

  /// Puts an entry into a mapping.
  mutating func insert(
    _ key: String, _ content: YAMLContent, into mapping: Node, after predecessor: Entry?
  ) throws(EditFault) {
    let start = tree.place(mapping).start
    // A single entry among the items of a list needs no brackets, and has no room for a second.
    guard lines.bytes[start] == UInt8(ascii: "{") else { throw .unusualEntry(mapping) }
    if let predecessor {
      let text = writer.flow(key, content, like: tree.style(predecessor.key))
      let end = tree.place(predecessor.value).end
      replacements.append(Replacement(at: end, comma(behind: end) + text + lines.gap(before: end)))
    } else if let first = tree.entries(mapping).first(where: { _ in true })?.key {
      let text = writer.flow(key, content, like: tree.style(first))
      replacements.append(Replacement(at: tree.place(first).start, text + ", "))
    } else {
      let text = " " + writer.flow(key, content)
      replacements.append(Replacement(at: start + 1, text + spaceIfNeeded(before: start + 1)))
    }
  }

  /// Adds an item to a list that has one already.
  mutating func append(_ item: YAMLContent, to list: Node, behind last: Node) {
    let end = tree.place(last).end
    replacements.append(
      Replacement(at: end, comma(behind: end) + writer.listed(item) + lines.gap(before: end)))
  }

  /// A comma, which must not touch the colon of an empty value.
  private func comma(behind offset: Int) -> String {
    lines.bytes[offset - 1] == UInt8(ascii: ":") ? " , " : ", "
  }

  private func spaceIfNeeded(before offset: Int) -> String {
    offset < lines.bytes.count && Blanks.isBlank(lines.bytes[offset]) ? "" : " "
  }

  /// Puts content in place of a value.
  mutating func replace(
    _ entry: Entry, with content: YAMLContent
  ) throws(EditFault) {
    let (key, place) = (tree.place(entry.key), tree.place(entry.value))
    if key.start > 0, lines.bytes[lines.origin..<key.start].last(where: { $0 != 0x20 }) == 0x3F {
      throw .unusualEntry(entry.key)
    }
    let text = writer.flow(content, like: tree.style(entry.value))
    guard place.end > place.start else {
      let hasColon = place.start > key.end && lines.bytes[place.start - 1] == UInt8(ascii: ":")
      replacements.append(
        Replacement(
          at: place.start,
          (hasColon ? " " : ": ") + text + spaceIfNeeded(before: place.start)))
      return
    }
    let isTight = lines.bytes[place.start - 1] == UInt8(ascii: ":")
    let comments = Comment.all(in: place.range, around: entry.value, of: tree)
    let space = isTight ? " " : ""
    replacements.append(
      Replacement(
        range: place.range,
        bytes: Array((space + text + lines.gap(before: place.end)).utf8)
          + kept(comments, before: place.end)))
  }

  /// Comments as they are kept when what they stood in goes: each to the end of its line.
  private func kept(_ comments: [Comment], before offset: Int) -> [UInt8] {
    let margin = lines.bytes[lines.start(of: offset)...].prefix { $0 == 0x20 || $0 == 0x09 }
    return comments.flatMap { comment in
      [0x20] + lines.bytes[comment.range] + lines.lineEnd(near: comment.range.lowerBound) + margin
    }
  }

  /// Takes an entry and one comma beside it out; comments are kept.
  mutating func remove(_ entry: Entry, from mapping: Node) throws(EditFault) {
    guard lines.bytes[tree.place(mapping).start] == UInt8(ascii: "{") else {
      throw .unusualEntry(mapping)
    }
    let range = tree.place(entry.key).start..<tree.place(entry.value).end
    let comments = Comment.all(in: range, around: entry.value, of: tree)
    replacements.append(Replacement(range: range, bytes: kept(comments, before: range.upperBound)))
    if let comma = comma(from: range.upperBound, upTo: tree.place(mapping).end) {
      let isNear = lines.behindBlanks(range.upperBound) == comma
      replacements.append(
        Replacement(
          isNear ? range.upperBound..<lines.behindBlanks(comma + 1) : comma..<comma + 1, ""))
      return
    }
    guard let previous = file.predecessor(of: entry, in: mapping),
      let comma = comma(from: tree.place(previous.value).end, upTo: range.lowerBound)
    else { return }
    let isNear = lines.behindBlanks(comma + 1) == range.lowerBound
    replacements.append(Replacement(comma..<(isNear ? range.lowerBound : comma + 1), ""))
  }

  /// The comma that follows an offset, with nothing but blanks and comments before it.
  private func comma(from offset: Int, upTo limit: Int) -> Int? {
    lines.bytes.withUnsafeBufferPointer { bytes in
      let next = Blanks.end(in: bytes, from: offset, upTo: limit)
      return next < limit && bytes[next] == UInt8(ascii: ",") ? next : nil
    }
  }

  /// Puts a value into brackets of its own, under a key.
  mutating func wrap(_ entry: Entry, under key: String, in mapping: Node) throws(EditFault) {
    let place = tree.place(entry.value)
    guard place.end > place.start else { throw .unusualEntry(entry.key) }
    let space = lines.bytes[place.start - 1] == UInt8(ascii: ":") ? " " : ""
    replacements.append(Replacement(at: place.start, space + "{ \(key): "))
    replacements.append(Replacement(at: place.end, " }"))
  }
}
