/// The names of the months in the languages that the OSCE works in, for somebody who writes one.
enum MonthName {
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The month that a word in small letters names, whole or by its first letters; nil where it may be
  /// several.
  static func month(_ word: String) -> Int? {
    guard word.count > 2 else { return nil }
    let found = (0..<12).filter { month in
      names.contains { $0[month].hasPrefix(word) }
    }
    return found.count == 1 ? found[0] + 1 : nil
  }

  private static let names: [[Substring]] = [
    "january february march april may june july august september october november december",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  ].map { $0.split(separator: " ") }
}
