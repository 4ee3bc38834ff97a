/// Accounts with message services, where it is clear that a name is one: `@jane_x on Telegram`,
/// `Skype: live:jane`, `WhatsApp username: jane`, `wa.me/4722…`.
struct AccountSearch {
  private let marks: PersonalDataMarks
  private let text: PlainText

  init(_ marks: PersonalDataMarks) { (self.marks, text) = (marks, marks.text) }

  func run() {
    for index in text.pieces.indices {
      if text.before(index) == "@" {
        takeHandle(index)
      } else if Self.services.contains(text.pieces[index].word) {
        takeName(behind: index)
      } else if text.pieces[index].word == "wa" {
        takeLink(index)
      }
    }
  }

  private static let services: Set<String> = [
    "telegram", "whatsapp", "viber", "signal", "skype", "instagram", "facebook", "messenger",
    "tiktok",
    "snapchat", "vk", "vkontakte", "odnoklassniki", "wechat", "discord", "linkedin", "twitter",
    "icq",
    "телеграм", "телеграмм", "вайбер", "ватсап", "инстаграм", "фейсбук", "скайп",
  ]
  private static let namings: Set<String> = ["username", "nickname", "nick", "handle", "login"]

  /// `@name` with a service within three words.
  private func takeHandle(_ first: Int) {
    let last = endOfName(first)
    let near = max(0, first - 3)...min(text.pieces.count - 1, last + 3)
    let start = text.pieces[first].range.lowerBound - 1
    let range = start..<text.pieces[last].range.upperBound
    guard range.count > 3, near.contains(where: { Self.services.contains(text.pieces[$0].word) }),
      marks.isOpen(range)
    else { return }
    marks.take(.account, range)
  }

  /// What a service and a colon stand before, where no plain word would look like it.
  private func takeName(behind service: Int) {
    var word = service
    if word + 1 < text.pieces.count, Self.namings.contains(text.pieces[word + 1].word) { word += 1 }
    guard word + 1 < text.pieces.count else { return }
    let gap = text.gap(behind: word)
    guard gap.first == ":", gap.dropFirst().allSatisfy({ $0 == " " }), gap.count <= 2 else {
      return
    }
    let (first, last) = (word + 1, endOfName(word + 1))
    let range = text.pieces[first].range.lowerBound..<text.pieces[last].range.upperBound
    let name = text.characters[range]
    let isTold =
      word > service || name.contains { "_.:".unicodeScalars.contains($0) }
      || text.pieces[first...last].contains { $0.digits > 0 }
    guard isTold, name.contains(where: { !$0.isPlainDigit && !$0.isSeparator }), range.count > 3,
      text.pieces[first].word != "http", text.pieces[first].word != "https",
      text.pieces[first].word != "www", marks.isOpen(range)
    else { return }
    marks.take(.account, range)
  }

  /// A link that opens a conversation with a number.
  private func takeLink(_ first: Int) {
    let last = first + 2
    guard last < text.pieces.count, text.pieces[first + 1].word == "me",
      text.gap(behind: first) == ["."], text.gap(behind: first + 1).first == "/",
      text.pieces[last].isNumber, text.pieces[last].digits >= 8, marks.isOpen(first...last)
    else { return }
    marks.take(.telephone, first...last)
  }

  /// The last piece of a name that may hold dots, colons, hyphens and low lines.
  private func endOfName(_ first: Int) -> Int {
    var last = first
    // So many at most, whatever the text.
    while last + 1 < text.pieces.count, last - first < 8 {
      let gap = text.gap(behind: last)
      guard gap.count <= 2, gap.allSatisfy({ "_.:-".unicodeScalars.contains($0) }) else { break }
      last += 1
    }
    return last
  }
}
