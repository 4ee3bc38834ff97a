/// Numbers of bank accounts and payment cards.
struct BankNumberSearch {
  private let marks: PersonalDataMarks
  private let text: PlainText

  init(_ marks: PersonalDataMarks) { (self.marks, text) = (marks, marks.text) }

  func run() {
    for index in text.pieces.indices where marks.isOpen(index...index) {
      if let last = endOfIBAN(index) ?? endOfCard(index) ?? endOfAccount(index),
        marks.isOpen(index...last)
      {
        marks.take(.bankNumber, index...last)
      }
    }
  }

  /// International numbers: the State's length, and the remainder by 97 that is 1.
  private func endOfIBAN(_ first: Int) -> Int? {
    let shape = text.pieces[first].shape
    guard shape.hasPrefix("AA##"),
      let length = lengthsOfIBAN[text.pieces[first].word.prefix(2).uppercased()]
    else { return nil }
    var last = first
    var count = text.pieces[first].range.count
    while count < length, last + 1 < text.pieces.count,
      text.gap(behind: last) == [" "] || text.gap(behind: last) == ["-"]
    {
      last += 1
      count += text.pieces[last].range.count
    }
    guard count == length else { return nil }
    let code = text.code(first...last)
    return CheckDigits.ninetySeven(code.dropFirst(4) + code.prefix(4)) ? last : nil
  }

  /// Payment cards: sixteen digits whose check digit fits.
  private func endOfCard(_ first: Int) -> Int? {
    for form in Self.cards {
      guard let last = form.end(in: text, from: first) else { continue }
      let code = text.code(first...last)
      if (2...6).contains(code[0]), CheckDigits.luhn(code[...]) { return last }
    }
    return nil
  }

  private static let cards = ["################", "####~####~####~####"].map(NumberForm.init)

  /// Whatever is told to be an account.
  private func endOfAccount(_ first: Int) -> Int? {
    guard text.pieces[first].digits > 0, WordsBeside(before: first, in: text).contains(.bank),
      let run = CodeRun(text, from: first), (8...34).contains(run.digits)
    else { return nil }
    return run.last
  }
}

/// How long an international bank number is in each State that has them, in characters.
private let lengthsOfIBAN: [String: Int] = [
  "AD": 24, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BY": 28, "CH": 21,
  "CY": 28,
  "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GE": 22,
  "GR": 27,
  "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "KZ": 20, "LI": 21, "LT": 20, "LU": 20,
  "LV": 21,
  "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MN": 20, "MT": 31, "NL": 18, "NO": 15, "PL": 28,
  "PT": 25,
  "RO": 24, "RS": 22, "RU": 33, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29,
  "VA": 22,
]
