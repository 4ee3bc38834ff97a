/// Writes text so that YAML reads the same text back.
package enum YAMLScalar {
  /// The text as it is where that is safe, else in double quotes.
  ///
  ///     YAMLScalar.written("Norway")        // Norway
  ///     YAMLScalar.written("a: b")          // "a: b"
  package static func written(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Whether the text may stand without quotes, in block and in flow style.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first), last != " ", last != ":"
    else { return false }
    return scalars.allSatisfy { scalar in
      switch scalar {
      case " ", ".", "-", "_", "(", ")", "'", "/", "+": true
      default: scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
