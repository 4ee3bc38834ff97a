extension PersonalData {
  /// What an id looks like, as a whole or in one of its parts, its marks read as spaces; nil where that
  /// is nothing.
  package static func kind(ofID id: String) -> Kind? {
    let parts = id.utf8.split { "-_".utf8.contains($0) }.map { Array($0) }
    let whole = Array(parts.joined(separator: [UInt8(ascii: " ")]))
    return ([whole] + parts).lazy.compactMap { matches(in: $0).first?.kind }.first
  }
}
