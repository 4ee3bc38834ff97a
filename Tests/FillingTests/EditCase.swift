import Filling
import Findings
import Loading
import YAMLTree

/// A file, an edit, and what became of it.
struct EditCase {
  let file: RandomAssessment
  let edit: AnswerEdit
  let old: YAMLTree
  let new: YAMLTree
  let loaded: FindingList

  init(_ file: RandomAssessment, _ edit: AnswerEdit) throws {
    (self.file, self.edit) = (file, edit)
    old = try EditedText.tree(file.text)
    new = try EditedText.editor.applying(edit, to: old)
    loaded = AssessmentLoader(EditedText.checklist).load(new).1
  }

  var isChanged: Bool { old.source.bytes != new.source.bytes }

  var texts: String {
    let after = String(decoding: new.source.bytes, as: UTF8.self)
    return "\(file.text.debugDescription)\n\(file.text)\n-- becomes\n\(after)"
  }

  var breaches: [String] {
    var breaches: [String] = []
    if arranged(new.content(new.root)) != arranged(expectation) {
      breaches.append("not the content that was meant")
    }
    if !EditedText.editor.isUntouched(edit, between: old, and: old) { breaches.append("touched") }
    let errors = loaded.kept.filter { $0.severity == .error }.map(\.message)
    if !errors.isEmpty { breaches.append("does not load: \(errors)") }
    let text = String(decoding: new.source.bytes, as: UTF8.self)
    let said = texts(of: new.content(new.root))
    // Under a text behind | what looks like a comment may be a part of it.
    let saidBefore = texts(of: old.content(old.root))
    for mark in file.marks where !saidBefore.contains(where: { $0.contains(mark) }) {
      let isSaid = said.contains { $0.contains(mark) }
      if isSaid || !text.contains(mark) { breaches.append("the comment \(mark) is lost") }
    }
    let (before, after) = outside
    if !new.source.bytes.starts(with: before) { breaches.append("bytes before it changed") }
    if !new.source.bytes.reversed().starts(with: after.reversed()) {
      breaches.append("bytes after it changed")
    }
    return breaches
  }

  /// The content with empty brackets as nothing; and with the parts of each mapping by name where the
  /// file's last line has no line end: what would come after a text behind | goes before it there.
  private func arranged(_ content: YAMLContent) -> YAMLContent {
    guard case .mapping(let entries) = content else { return content }
    if entries.isEmpty { return .blank }
    let inside = entries.map { YAMLContent.Entry($0.key, arranged($0.value)) }
    let isOpen = old.source.bytes.last.map { $0 != 0x0A && $0 != 0x0D } ?? true
    return .mapping(isOpen ? inside.sorted { $0.key < $1.key } : inside)
  }

  private func texts(of content: YAMLContent) -> [String] {
    switch content {
    case .blank: []
    case .text(let text): [text]
    case .list(let items): items.flatMap(texts)
    case .mapping(let entries): entries.flatMap { [$0.key] + texts(of: $0.value) }
    }
  }

  /// The bytes before and after the entry, which must stay: from the file's beginning to its key, and
  /// from the end of its last line, or of the remark that is indented below it.
  ///
  /// Empty brackets of the answers give way as an entry does. Where there is neither, what is put in must
  /// leave some beginning and the rest.
  private var outside: (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    let bytes = old.source.bytes
    let answers = old.entries(old.root).first { old.text($0.key) == "answers" }
    let entry = answers.flatMap { answers in
      old.entries(answers.value).first { old.text($0.key) == edit.id }
        ?? (old.kind(answers.value) == .mapping && old.count(answers.value) == 0 ? answers : nil)
    }
    guard let entry else {
      let common = zip(bytes, new.source.bytes).prefix { $0 == $1 }.count
      return (bytes[..<common], bytes[common...])
    }
    var end = old.place(entry.value).end
    let isInBrackets =
      old.isFlow(old.root) || answers.map { entry.key != $0.key && old.isFlow($0.value) } ?? false
    func isLineEnd(_ offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }
    let start = old.place(entry.key).start
    let column = bytes[..<start].reversed().prefix { $0 == 0x20 }.count
    while !isInBrackets {
      while end < bytes.count, !isLineEnd(end) { end += 1 }
      // Behind |+ the blank lines below belong to the text, and where what stands between them and a
      // text behind | is taken out, they would come to.
      let kept = String(decoding: bytes[start..<end], as: UTF8.self)
      let marks = takesSomethingOut ? ["|", ">"] : ["|+", ">+"]
      if marks.contains(where: { kept.contains($0) }) {
        let next = bytes[end...].drop { [0x0A, 0x0D, 0x20, 0x09].contains($0) }.startIndex
        end = bytes[end..<next].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? next
      }
      let text = bytes[end...].drop { $0 == 0x0A || $0 == 0x0D }
      let indent = text.prefix { $0 == 0x20 || $0 == 0x09 }.count
      guard text.dropFirst(indent).first == UInt8(ascii: "#"), indent > column else { break }
      end = text.startIndex + indent
    }
    return (bytes[..<old.place(entry.key).start], bytes[end...])
  }

  private var takesSomethingOut: Bool {
    edit.changes.contains { change in
      switch change {
      case .text(_, let text): text.allSatisfy(\.isWhitespace)
      case .exceptions(let groups): groups.isEmpty
      case .clear: true
      default: false
      }
    }
  }
}
