/// Finds what somebody probably meant.
package enum Suggestion {
  /// The candidate nearest to a misspelt text, or nil if none is near enough to be worth saying.
  ///
  /// Nearness is the number of letters to insert, delete, replace or swap with a neighbour, capitals
  /// apart; at most a third of the longer text may differ, or one letter of a
  /// text of two. Of equally near candidates the first wins.
  ///
  ///     Suggestion.nearest(to: "mostl-partial", among: ["yes", "partial", "no"])   // nil
  ///     Suggestion.nearest(to: "partail", among: ["yes", "partial", "no"])         // "partial"
  package static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(text.lowercased().unicodeScalars.prefix(65))
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(65))
      let limit = max(1, max(wanted.count, letters.count) / 3)
      guard abs(wanted.count - letters.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      let isAlike = distance <= limit && distance < max(wanted.count, letters.count)
      if isAlike, best.map({ distance < $0.distance }) ?? true {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }

  /// The optimal string alignment distance: Levenshtein's, with a swap of neighbours as one step.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var current = last
    for i in 1...max(1, a.count) where i <= a.count {
      current[0] = i
      for j in 1...max(1, b.count) where j <= b.count {
        let replacing = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        current[j] = min(last[j] + 1, current[j - 1] + 1, replacing)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count]
  }
}
