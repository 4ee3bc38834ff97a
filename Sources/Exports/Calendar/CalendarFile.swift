import Documents
package import GapAnalysis
import PolicyModel

/// What falls due, as a file that calendars take: iCalendar, RFC 5545, one event of a whole day for each.
///
/// It holds nothing of a clock: the same list gives the same bytes, and an event keeps its name from one file
/// to the next, so that a calendar replaces it and does not show it twice. Titles of restricted evidence are
/// left out, since calendars are shared.
package struct CalendarFile {
  private let list: DueList
  private var round: Round { list.round }

  package init(_ list: DueList) { self.list = list }

  /// The file; nil where nothing is due, because a calendar holds one thing at least.
  package var bytes: [UInt8]? {
    guard !list.items.isEmpty else { return nil }
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:-//\(Engine.name)//\(Engine.name) \(Engine.version)//EN",
      "CALSCALE:GREGORIAN",
    ]
    let lines = head + list.items.flatMap(event) + ["END:VCALENDAR"]
    return lines.flatMap(CalendarLine.folded)
  }

  private func event(_ item: DueItem) -> [String] {
    let summary =
      "\(item.words(namingRestricted: false)) (\(list.officeName(item)), \(round.assessment.state.name))"
    return [
      "BEGIN:VEVENT", "UID:\(name(of: item))",
      // The day of the assessment, since no clock is looked at.
      "DTSTAMP:\(Self.digits(round.assessment.date))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.digits(item.day))",
      "SUMMARY:\(CalendarLine.escaped(summary))",
      "DESCRIPTION:\(CalendarLine.escaped(item.ids.joined(separator: ", ")))",
      // It takes nobody's time.
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// Of answers the office's and the day's, so that the event stays the same while answers come in; of all
  /// else that of what ends.
  private func name(of item: DueItem) -> String {
    let agency = item.agency.map { round.checklist.agencies[$0].id } ?? ""
    let what =
      switch item.kind {
      case .answers, .awaited: ""
      case .measure: item.ids.joined(separator: " ")
      case .evidenceEnds, .evidenceAges: item.title ?? ""
      }
    let parts = [
      round.assessment.state.code, item.kind.rawValue, agency, what, item.day.description,
    ]
    let digest = Digest.hexadecimal(of: Array(parts.joined(separator: "\n").utf8))
    return "\(digest.prefix(32))@\(Engine.name)"
  }

  /// `20260630`
  private static func digits(_ day: CalendarDate) -> String {
    day.description.filter { $0 != "-" }
  }
}

/// Lines of an iCalendar file.
enum CalendarLine {
  /// The most bytes of a line, without its end.
  private static let limit = 75

  /// A text as a value: what has a meaning there is escaped, and what cannot be seen is a space.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The line with its end, folded where it is longer than a line may be, and never within a character.
  static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var used = 0
    for encoded in line.flatMap(pieces) {
      if used + encoded.count > limit {
        bytes += [0x0D, 0x0A, 0x20]
        used = 1
      }
      bytes += encoded
      used += encoded.count
    }
    return bytes + [0x0D, 0x0A]
  }

  /// The bytes of a character: as one, with its accents, where they have room on a line.
  private static func pieces(_ character: Character) -> [[UInt8]] {
    if character.utf8.count < limit { return [Array(character.utf8)] }
    return character.unicodeScalars.map { Array(String($0).utf8) }
  }
}
