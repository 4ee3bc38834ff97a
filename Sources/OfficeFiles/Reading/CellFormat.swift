/// What a cell's format makes of its number.
enum CellFormat: Equatable {
  case general, percent
  case moment(Moment)

  /// Which parts of a moment are shown.
  struct Moment: OptionSet, Equatable {
    let rawValue: UInt8

    static let year = Moment(rawValue: 1)
    static let month = Moment(rawValue: 2)
    static let day = Moment(rawValue: 4)
    static let time = Moment(rawValue: 8)
  }

  /// One of the formats that every workbook has, by its number.
  init(builtIn number: Int) {
    switch number {
    case 9, 10: self = .percent
    // Day and month alone: what Excel makes of `3-4`. The year is in the number.
    case 14, 15, 16, 27...31, 36, 50...54, 57, 58: self = .moment([.year, .month, .day])
    case 17, 55, 56: self = .moment([.year, .month])
    case 18...21, 32...35, 45, 46, 47: self = .moment(.time)
    case 22: self = .moment([.year, .month, .day, .time])
    default: self = .general
    }
  }

  /// One that is written out, such as `0.0 %`, `DD.MM.YYYY` or `[$-409]mmm yy;@`.
  init(code: String) {
    let signs = Self.signs(of: code)
    guard !signs.hasPrefix("general") else {
      self = .general
      return
    }
    guard !signs.contains("%") else {
      self = .percent
      return
    }
    var shown: Moment = []
    guard !signs.contains(where: { $0 == "0" || $0 == "#" }) || signs.contains("s") else {
      self = .general
      return
    }
    if signs.contains("y") || signs.contains("e") && signs.contains("m") { shown.insert(.year) }
    if signs.contains("d") { shown.insert(.day) }
    if signs.contains("h") || signs.contains("s") { shown.insert(.time) }
    // Beside hours or seconds alone, `m` stands for minutes.
    if signs.contains("m"), shown != .time || signs.contains("mmm") { shown.insert(.month) }
    // A day without its year is shown with it, since it would be lost otherwise.
    if shown.contains(.day) { shown.formUnion([.year, .month]) }
    if shown == .month { shown = [.year, .month] }
    self = shown.isEmpty ? .general : .moment(shown)
  }

  /// The first section in small letters, without what is shown as it stands: texts in quotation marks,
  /// what is in brackets (colours, languages; hours beyond 24 are hours), and signs behind `\`, `_` and `*`.
  private static func signs(of code: String) -> String {
    var signs = ""
    var rest = code.lowercased()[...]
    while let sign = rest.popFirst(), sign != ";" {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if inside.allSatisfy({ "hms".contains($0) }) { signs.append("h") }
      case "\\", "_", "*": _ = rest.popFirst()
      default: signs.append(sign)
      }
    }
    return signs
  }
}

extension CellFormat {
  /// What a person sees where the cell holds this number. The figures are the number's own, not those that
  /// the format's places leave of it.
  func text(_ written: String, countsFrom1904: Bool) -> String {
    guard let number = CellNumber(written) else { return written }
    switch self {
    case .general: return number.text ?? written
    case .percent: return number.inPerCent.text.map { "\($0) %" } ?? written
    case .moment(let shown):
      let days = Double(written).flatMap { CellDay($0, countsFrom1904: countsFrom1904) }
      return days?.text(shown) ?? number.text ?? written
    }
  }
}
