/// A place in a report by its list and its number there.
struct TakeawayPlace: Equatable {
  let list: String
  let number: Int

  /// Nil where a locator such as `P1/0/3` is none.
  init?(_ locator: String) {
    guard let slash = locator.lastIndex(of: "/"),
      let number = Int(locator[locator.index(after: slash)...])
    else { return nil }
    (list, self.number) = (String(locator[..<slash]), number)
  }
}

/// Which of several places of one sentence belongs to which of the criteria that were written from it.
enum SamePlaces {
  /// For each of the older places the one of the newer that it has become, by its position; nil where
  /// none is left. Lists that hold the sentence as often as before keep its order; of the others the
  /// same place comes first, then what is left in its order.
  static func pairs(_ old: [String], with new: [String]) -> [Int?] {
    var pairs = old.map { _ in Int?.none }
    var left = Array(new.indices)
    func isOpen(_ index: Int) -> Bool { pairs[index] == nil }
    func tie(_ index: Int, _ place: Int) {
      pairs[index] = place
      left.removeAll { $0 == place }
    }
    func list(_ locator: String) -> String { TakeawayPlace(locator)?.list ?? locator }
    for name in Set(new.map(list)).sorted() {
      let places = new.indices.filter { list(new[$0]) == name }
      let owners = old.indices.filter { list(old[$0]) == name }
        .sorted { (number(old[$0]), $0) < (number(old[$1]), $1) }
      if places.count == owners.count { zip(owners, places).forEach(tie) }
    }
    for index in old.indices.filter(isOpen) {
      if let place = left.first(where: { new[$0] == old[index] }) { tie(index, place) }
    }
    for index in old.indices.filter(isOpen) {
      if let place = left.first { tie(index, place) }
    }
    return pairs
  }

  private static func number(_ locator: String) -> Int { TakeawayPlace(locator)?.number ?? 0 }
}
