extension [UInt8] {
  /// The number of two bytes at a place that is inside.
  func number16(at place: Int) -> Int { Int(self[place]) | Int(self[place + 1]) << 8 }

  /// The number of four bytes at a place that is inside.
  func number32(at place: Int) -> Int { number16(at: place) | number16(at: place + 2) << 16 }
}
