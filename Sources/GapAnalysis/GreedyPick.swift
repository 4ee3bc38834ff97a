import Scoring

/// At most one option of each criterion, each taken because it gains most for its effort: quick for any
/// number of criteria, and dearer than the cheapest by less than the effort of one option.
struct GreedyPick {
  /// From an option of a criterion to a larger one, or from nothing to the first.
  private struct Rise {
    let choice: Int
    let option: PathOption
    let effort: Int
    let gain: Double

    /// Whether it gains more for its effort; of equal ones the first criterion's does.
    func isBefore(_ other: Rise) -> Bool {
      let (one, two) = (gain * Double(other.effort), other.gain * Double(effort))
      return one == two ? choice < other.choice : one > two
    }
  }

  /// In the order of the choices.
  let options: [PathOption]
  let effort: Int
  let gain: Double

  /// - Parameters:
  ///   - choices: the options of each criterion, each with an effort of 1 or more.
  ///   - need: the gain that is enough; nil for as much as the limit allows.
  ///   - limit: the most effort that may be spent.
  init(_ choices: [[PathOption]], reaching need: Double?, limit: Int?) {
    let rises = choices.indices.flatMap { Self.rises($0, of: choices[$0]) }.sorted {
      $0.isBefore($1)
    }
    var taken: [PathOption?] = choices.map { _ in nil }
    var isClosed = choices.map { _ in false }
    var (effort, gain) = (0, 0.0)
    for rise in rises where !isClosed[rise.choice] {
      if let need, Tolerance.isAtLeast(gain, need) { break }
      if let limit, effort + rise.effort > limit {
        isClosed[rise.choice] = true
        continue
      }
      taken[rise.choice] = rise.option
      effort += rise.effort
      gain += rise.gain
    }
    options = taken.compactMap(\.self)
    (self.effort, self.gain) = (effort, gain)
  }

  /// The options of a criterion of which each gains more than what smaller ones do for the same effort, as
  /// steps from one to the next.
  private static func rises(_ choice: Int, of options: [PathOption]) -> [Rise] {
    var rises: [Rise] = []
    let sorted = options.sorted { ($0.effort, -$0.gain) < ($1.effort, -$1.gain) }
    for option in sorted {
      var rise = Self.rise(choice, from: rises.last?.option, to: option)
      guard rise.gain > Tolerance.noise else { continue }
      while let last = rises.last,
        rise.gain * Double(last.effort) >= last.gain * Double(rise.effort)
      {
        rises.removeLast()
        rise = Self.rise(choice, from: rises.last?.option, to: option)
      }
      rises.append(rise)
    }
    return rises
  }

  private static func rise(_ choice: Int, from: PathOption?, to option: PathOption) -> Rise {
    Rise(
      choice: choice, option: option, effort: option.effort - (from?.effort ?? 0),
      gain: option.gain - (from?.gain ?? 0))
  }
}
