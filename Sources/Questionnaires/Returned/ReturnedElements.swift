import Findings
import Loading
import PolicyModel
import YAMLTree

/// What the rows of the elements of one question say together.
struct ReturnedElements {
  /// The answer, the first of its rows and its words; nil where none of them was answered.
  private(set) var answer: (content: YAMLContent, row: ReturnedRow, text: String)?
  private(set) var notTaken: [ReturnedRows.Stray] = []
  private(set) var readAs: [String] = []

  init(_ indicator: Indicator, _ rows: [ReturnedRow], _ subjects: ReturnedSubjects) {
    let elements = indicator.type.askedElements ?? []
    var said: [Int: Bool?] = [:]
    var first: ReturnedRow?
    var texts: [String] = []
    for row in rows {
      guard case .element(_, let place) = row.subject, let text = row.texts[.answer] else {
        continue
      }
      let id = subjects.id(of: row.subject)
      guard let state = Self.state(text) else {
        notTaken.append(
          .init(
            place: row.place, id: id, text: text,
            why: "it is none of the three that can be said of it", instead: AnswerAdvice.element))
        continue
      }
      if let earlier = said[place], earlier != state.isInPlace {
        notTaken.append(
          .init(
            place: row.place, id: id, text: text, why: "a row above says otherwise",
            instead: "one of the two"))
        continue
      }
      if state.isOther {
        readAs.append(
          "\(row.place), \(id): \(VisibleText.quoted(text)) read as \(state.words)"
        )
      }
      said[place] = state.isInPlace
      first = first ?? row
      texts.append("\(elements[place].id): \(text)")
    }
    guard let first else { return }
    func ids(_ state: Bool) -> [YAMLContent] {
      elements.indices.filter { said[$0] == .some(.some(state)) }.map { .text(elements[$0].id) }
    }
    let text = texts.joined(separator: ", ")
    let known = ids(true).count + ids(false).count
    if known == elements.count {
      answer = (.list(ids(true)), first, text)
      return
    }
    if known == 0 {
      answer = (.text(AnswerWord.unknown.rawValue), first, text)
      return
    }
    let lists = [(AmountKey.inPlace, ids(true)), (.missing, ids(false))]
    answer = (
      .mapping(lists.filter { !$0.1.isEmpty }.map { .init($0.0.rawValue, .list($0.1)) }), first,
      text
    )
  }

  private struct ElementState {
    let isInPlace: Bool?
    let isOther: Bool
    var words: String { isInPlace.map { $0 ? "in place" : "missing" } ?? "not known" }
  }

  private static func state(_ typed: String) -> ElementState? {
    let text = TypedAnswer.bare(typed)
    switch ReturnedHead.folded(text) {
    case "inplace": return ElementState(isInPlace: true, isOther: false)
    case "missing": return ElementState(isInPlace: false, isOther: false)
    default: break
    }
    if AnswerWord.isCross(text) { return nil }
    switch TypedAnswer.word(text)?.word {
    case .yes: return ElementState(isInPlace: true, isOther: true)
    case .no: return ElementState(isInPlace: false, isOther: true)
    case .unknown: return ElementState(isInPlace: nil, isOther: text.lowercased() != "not known")
    case .partial, .notApplicable, nil: return nil
    }
  }
}
