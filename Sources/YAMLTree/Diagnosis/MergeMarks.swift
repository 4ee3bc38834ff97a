import Findings

/// The marks that a program leaves in a file where it could not join two versions of it:
/// `<<<<<<<`, `=======` and `>>>>>>>`, sometimes `|||||||`.
struct MergeMarks {
  /// The lines of one of the two versions, and what the program calls it.
  struct Version {
    let lines: ClosedRange<Int>?
    let name: String
  }

  /// The two versions of the first conflict; nil where its marks are not all there.
  private(set) var versions: (own: Version, other: Version)?
  /// The lines at which further conflicts begin.
  private(set) var further: [Int] = []

  static func diagnosis(of scene: FaultScene) -> Diagnosed? {
    let marks = all(in: scene)
    // What is wrong before them is another fault.
    guard let first = marks.first, first.place.start <= scene.restOfLine(from: scene.problem).end
    else { return nil }
    return (.mergeMarks(MergeMarks(marks)), first.place)
  }

  private typealias Mark = (sign: UInt8, line: Int, name: String, place: Place)

  private init(_ marks: [Mark]) {
    further = marks.dropFirst().filter { $0.sign == UInt8(ascii: "<") }.map(\.line)
    let signs = String(decoding: marks.map(\.sign), as: UTF8.self)
    let count = signs.hasPrefix("<=>") ? 3 : signs.hasPrefix("<|=>") ? 4 : 0
    guard count > 0 else { return }
    func version(from above: Mark, to below: Mark, named name: String) -> Version {
      let first = above.line + 1
      return Version(lines: first < below.line ? first...below.line - 1 : nil, name: name)
    }
    versions = (
      version(from: marks[0], to: marks[1], named: marks[0].name),
      version(from: marks[count - 2], to: marks[count - 1], named: marks[count - 1].name)
    )
  }

  private static func all(in scene: FaultScene) -> [Mark] {
    (1...scene.lines.lineCount).compactMap { number in
      let range = scene.lines.range(ofLine: number)
      let line = scene.bytes[range]
      guard let sign = line.first, "<|=>".utf8.contains(sign),
        line.prefix(while: { $0 == sign }).count == 7,
        line.count == 7 || Blanks.isBlank(line[range.lowerBound + 7])
      else { return nil }
      let name = String(decoding: line.dropFirst(7), as: UTF8.self)
      return (
        sign, number, name.split(separator: " ").joined(separator: " "),
        scene.restOfLine(from: range.lowerBound)
      )
    }
  }
}

extension MergeMarks {
  var wording: Wording {
    Wording(
      id: .mergeMarks, message: "the marks of a merge conflict stand in the file",
      expectation: "two versions that another program could not join", help: help)
  }

  private var help: [String] {
    let delete = "the lines that begin with <<<<<<<, ======= and >>>>>>>"
    guard let versions else {
      return ["keep what is right of the two versions, and delete \(delete), where they stand"]
    }
    return [
      "one version \(versions.own.text), the other \(versions.other.text); keep what is right of the "
        + "two, and delete \(delete)"
    ]
      + (further.isEmpty
        ? [] : ["more conflicts begin on \(further.count == 1 ? "line" : "lines") \(some)"])
  }

  private var some: String {
    further.prefix(12).map(String.init).joined(separator: ", ") + (further.count > 12 ? ", …" : "")
  }
}

extension MergeMarks.Version {
  fileprivate var text: String {
    let place =
      switch lines {
      case nil: "is empty"
      case let lines? where lines.count == 1: "is line \(lines.lowerBound)"
      case let lines?: "is lines \(lines.lowerBound) to \(lines.upperBound)"
      }
    return name.isEmpty ? place : "\(place) (\(VisibleText.quoted(name)))"
  }
}
