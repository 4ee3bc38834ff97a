/// Values numbered from 0 as they are first used.
struct Numbered<Value: Hashable> {
  private(set) var all: [Value]
  private var numbers: [Value: Int] = [:]

  init(_ first: [Value]) {
    all = first
    for (index, value) in first.enumerated() { numbers[value] = index }
  }

  /// The number of a value; nil where it has none yet.
  subscript(value: Value) -> Int? { numbers[value] }

  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = all.count
    all.append(value)
    return all.count - 1
  }
}
