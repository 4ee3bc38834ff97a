import Documents
import GapAnalysis
import Scoring

/// What the bounds and the drawn weightings say of a result, in words.
struct RobustnessWords {
  private let robustness: Robustness
  private var settings: Robustness.Settings { robustness.settings }

  init(_ robustness: Robustness) { self.robustness = robustness }

  var sentences: String {
    let share = Printed.percent(settings.box)
    let now = Printed.tenths(robustness.demonstrated)
    let runs = Printed.grouped(settings.runs)
    let (lowest, highest) = (robustness.bands.lowerBound, robustness.bands.upperBound)
    var words =
      robustness.dependsOnWeights
      ? "The band depends on the weighting\(bands.count == 1 ? ", but only at its extremes" : ""): "
      : "The band does not depend on the weighting: "
    words +=
      "\(now) is demonstrated, and if each weight could be up to \(share) lower or higher it would "
      + (ends.low == ends.high ? "stay at " : "lie within ") + Self.words(ends)
    words +=
      robustness.dependsOnWeights
      ? ", from \(lowest.words) to \(highest.words) before caps. "
      : ", all of it \(lowest.words) before caps. "
    words +=
      "Of \(weightings) drawn at random nine in ten give "
      + Self.words(likely)
    words +=
      bands.count == 1 ? ", and every one of the \(runs) gives \(bands[0].band.words)." : "."
    if let open = robustness.withOpen {
      words +=
        " With every open question answered at random as well, nine in ten give "
        + "\(Self.words(Printed.tenths(open.low, open.high)))."
    }
    return words
  }

  /// How many weightings were drawn.
  var weightings: String {
    "\(Printed.grouped(settings.runs)) weighting\(settings.runs == 1 ? "" : "s")"
  }

  /// What any weights of the box give at least and at most.
  var ends: (low: String, high: String) {
    let box = robustness.box.overall ?? 0...0
    return Printed.tenths(box.lowerBound, box.upperBound)
  }

  /// Between what nine in ten of the weightings drawn lie.
  var likely: (low: String, high: String) {
    Printed.tenths(robustness.percentiles.low, robustness.percentiles.high)
  }

  /// The bands that the weightings drawn lead to.
  var bands: [(band: Band, share: Double)] {
    zip(Band.allCases, robustness.bandShares).filter { $0.1 > 0 }.map { ($0, $1) }
  }

  private static func words(_ range: (low: String, high: String)) -> String {
    range.low == range.high ? "\(range.low)%" : "\(range.low)–\(range.high)%"
  }
}
