import Findings

/// Writes text so that YAML reads the same text back, whoever reads it.
package enum YAMLScalar {
  /// The text as it is where no reader loses it, else in double quotes.
  ///
  ///     YAMLScalar.written("Norway")        // Norway
  ///     YAMLScalar.written("a: b")          // "a: b"
  ///     YAMLScalar.written("NO")            // "NO", which is false to some readers
  package static func written(_ text: String) -> String {
    guard isPlain(text) else { return quoted(text) }
    return switch PlainWord(text) {
    case .text, .value: text
    case .lost: quoted(text)
    }
  }

  /// An id, or another key of a mapping: plain only where every reader takes it for text.
  ///
  ///     YAMLScalar.written(id: "no")        // "no"
  package static func written(id: String) -> String {
    guard isPlain(id) else { return quoted(id) }
    return switch PlainWord(id) {
    case .text: id
    case .value, .lost: quoted(id)
    }
  }

  /// An id in the quotation marks that the key before it has.
  static func written(id: String, like style: YAMLTree.ScalarStyle) -> String {
    switch style {
    case .doubleQuoted, .singleQuoted: written(id, like: style)
    case .plain, .literal, .folded: written(id: id)
    }
  }

  /// The text on one line, in the quotation marks that another text has, where they can hold it.
  static func written(_ text: String, like style: YAMLTree.ScalarStyle) -> String {
    switch style {
    case .doubleQuoted: quoted(text)
    case .singleQuoted where isPrintable(text):
      "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        + "'"
    default: written(text)
    }
  }

  /// The mark and the lines of the text behind `|`; nil where it could not be read back so.
  ///
  /// Text that ends in a line end, and in one alone, stands behind `|`; without any, behind `|-`.
  static func literal(_ text: String) -> (mark: String, lines: [String])? {
    let isClipped = text.utf8.last == UInt8(ascii: "\n")
    let body = text.utf8.dropLast(isClipped ? 1 : 0)
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first?.first, first != UInt8(ascii: " "), lines.last?.isEmpty == false,
      lines.allSatisfy({ line in
        (line.isEmpty || line.contains { $0 != UInt8(ascii: " ") })
          && isPrintable(String(Substring(line)))
      })
    else { return nil }
    return (isClipped ? "|" : "|-", lines.map { String(Substring($0)) })
  }

  /// Whether the text may stand without quotes, in block and in flow style.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first), last != " ", last != ":"
    else { return false }
    for index in scalars.indices {
      switch scalars[index] {
      case " ", ".", "-", "_", "(", ")", "'", "/", "+", "%": continue
      case ":":
        // Of an address; before a blank or a bracket it would end a key.
        guard scalars[index...].starts(with: "://".unicodeScalars) else { return false }
      case let scalar:
        guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else { return false }
      }
    }
    return true
  }

  /// Whether a text has nothing that needs an escape.
  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !CharacterName.isForbidden(scalar.value)
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
