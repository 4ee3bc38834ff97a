/// Names of files and folders made from a State's name.
package enum FileName {
  /// Letters and digits in small letters, everything else as single hyphens; `code` where nothing is
  /// left.
  package static func of(_ name: String, else code: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.isEmpty ? code.lowercased() : words.joined(separator: "-")
  }
}
