package import Findings
package import PolicyModel

/// One question together with the answer that it was given.
///
/// `SampleItem(.yes)` is a yes-partial-no question about structure that was answered yes;
/// `SampleItem(.amount(72), .percent(worst: 40, best: 95), .process)` is a percentage about process.
package struct SampleItem: Sendable {
  /// The part of the id after the dot; nil for `s1`, `s2` and so on by position.
  package var name: String?
  package var type: AnswerType
  package var dimension: Indicator.Dimension
  package var weight: Double
  package var isRequired: Bool
  package var isRedFlag: Bool
  /// The checklist says when *not applicable* may be answered.
  package var mayLeave: Bool
  package var answer: Answer

  package init(
    _ value: AnswerValue, _ type: AnswerType = .yesNo,
    _ dimension: Indicator.Dimension = .structure,
    name: String? = nil, weight: Double = 1, isRequired: Bool = false, isRedFlag: Bool = false,
    mayLeave: Bool = false, reason: String? = nil, why: UnknownKind? = nil,
    except: [VictimGroupIndex] = [], evidence: [Evidence] = []
  ) {
    self.name = name
    self.type = type
    self.dimension = dimension
    self.weight = weight
    self.isRequired = isRequired
    self.isRedFlag = isRedFlag
    self.mayLeave = mayLeave
    answer = Answer(
      value: value, exceptions: except, reason: reason, why: why, evidence: evidence)
  }

  /// A question that was answered *not applicable*, permitted and with a reason.
  package static func leaving(
    _ dimension: Indicator.Dimension = .structure, name: String? = nil, weight: Double = 1,
    isRequired: Bool = false, isRedFlag: Bool = false
  ) -> SampleItem {
    SampleItem(
      .notApplicable, .yesNo, dimension, name: name, weight: weight, isRequired: isRequired,
      isRedFlag: isRedFlag, mayLeave: true, reason: "no such case")
  }

  /// A percentage between two ends, which are worth as much of 1.
  package static func range(
    _ from: Double, _ to: Double, _ dimension: Indicator.Dimension = .structure,
    weight: Double = 1, isRequired: Bool = false, isRedFlag: Bool = false,
    except: [VictimGroupIndex] = []
  ) -> SampleItem {
    SampleItem(
      .range(from: from, to: to), .percent(worst: 0, best: 100), dimension, weight: weight,
      isRequired: isRequired, isRedFlag: isRedFlag, except: except)
  }

  /// A percentage between the goalposts 0 and 100, so that 40 is worth 0.4.
  package static func percent(
    _ value: Double, _ dimension: Indicator.Dimension = .structure, weight: Double = 1,
    isRequired: Bool = false, isRedFlag: Bool = false, except: [VictimGroupIndex] = []
  ) -> SampleItem {
    SampleItem(
      .amount(value), .percent(worst: 0, best: 100), dimension, weight: weight,
      isRequired: isRequired, isRedFlag: isRedFlag, except: except)
  }
}

extension AnswerType {
  package static let yesNo = AnswerType.yesPartialNo(partial: "some", isReversed: false)
  package static let reversed = AnswerType.yesPartialNo(partial: "some", isReversed: true)
  package static let hundred = AnswerType.percent(worst: 0, best: 100)

  /// A level from 0 to `top`.
  package static func levels(_ top: Int) -> AnswerType {
    .level(descriptors: (0...top).map { "level \($0)" })
  }

  package static func elements(_ count: Int) -> AnswerType {
    .elements((0..<count).map { Element(id: "e\($0)", label: "element \($0)") })
  }

  package static func number(worst: Double, best: Double) -> AnswerType {
    .number(unit: "days", worst: worst, best: best)
  }
}

extension Evidence {
  /// `Evidence(.report, "2025-03-01")` was published on that day, `"2025"` in that year; without a date
  /// it is undated.
  package init(_ kind: Kind, _ date: String? = nil, until end: String? = nil, covers: String? = nil)
  {
    self.init(
      title: kind.rawValue, kind: kind, date: date.map(partial), validUntil: end.map(partial),
      place: .none)
    self.covers = covers.map(partial)
  }

  package init(_ kind: Kind, on date: CalendarDate?, until end: CalendarDate?) {
    self.init(
      title: kind.rawValue, kind: kind, date: date.map { PartialDate($0) },
      validUntil: end.map { PartialDate($0) }, place: .none)
  }
}

extension Place {
  /// Samples come from no file.
  package static let none = Place(start: 0, end: 0)
}

/// What `2026`, `2026-06` or `2026-06-30` names; stops the test run where it names nothing.
package func partial(_ text: String) -> PartialDate {
  guard let date = PartialDate(text) else { preconditionFailure("\(text) is no date") }
  return date
}

/// The day that `2026-06-30` names; stops the test run where it names none.
package func day(_ text: String) -> CalendarDate {
  guard let date = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
  return date
}

extension CalendarDate {
  /// The day after, by trying what may come next.
  package var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }

  /// The day before; the last day of the month before has one of four numbers.
  package var previous: CalendarDate {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) ?? self }
    let (year, month) = month > 1 ? (year, month - 1) : (year - 1, 12)
    return [31, 30, 29, 28].lazy
      .compactMap { CalendarDate(year: year, month: month, day: $0) }.first ?? self
  }
}
