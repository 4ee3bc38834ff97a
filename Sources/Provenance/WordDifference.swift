/// Two sentences word by word.
package enum WordDifference {
  package enum Part: Sendable, Equatable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// Beyond this many words the sentences are shown whole.
  private static let mostWords = 400

  /// What was taken out and put in, by the longest common sequence of words.
  package static func parts(from old: String, to new: String) -> [Part] {
    let (a, b) = (old.split(separator: " "), new.split(separator: " "))
    guard a.count <= mostWords, b.count <= mostWords else { return [.removed(old), .added(new)] }
    var lengths = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] =
          a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var parts: [Part] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        parts.append(.same(String(a[i])))
        (i, j) = (i + 1, j + 1)
      } else if i < a.count, j == b.count || lengths[i + 1][j] >= lengths[i][j + 1] {
        parts.append(.removed(String(a[i])))
        i += 1
      } else {
        parts.append(.added(String(b[j])))
        j += 1
      }
    }
    return parts
  }
}
