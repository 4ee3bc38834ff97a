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
    let now = Printed.demonstratedTenths(robustness.demonstrated)
    let within =
      "\(now) is demonstrated, and if each weight could be up to \(share) lower or higher it would "
      + (ends.low == ends.high ? "stay at " : "lie within ") + Self.words(ends)
    var words =
      "\(lead)\(within)\(bandRange). Of \(weightings) drawn at random nine in ten give "
      + Self.words(likely)
    words +=
      bands.count == 1
      ? ", and every one of the \(Printed.grouped(settings.runs)) gives \(bands[0].band.words)."
      : "."
    if let open = robustness.withOpen {
      words +=
        " With every open question answered at random as well, nine in ten give "
        + "\(Self.words(Printed.tenths(open.low, open.high)))."
    }
    return words
  }

  /// Whether the band depends on the weighting, or that too little is known to ask.
  private var lead: String {
    guard let dependsOnWeights = robustness.dependsOnWeights else {
      return "Too little is known for the question whether the band depends on the weighting. "
    }
    return dependsOnWeights
      ? "The band depends on the weighting\(bands.count == 1 ? ", but only at its extremes" : ""): "
      : "The band does not depend on the weighting: "
  }

  /// The bands at both ends; nothing where there is none.
  private var bandRange: String {
    guard let ends = robustness.bands else { return "" }
    return ends.lowerBound == ends.upperBound
      ? ", all of it \(ends.lowerBound.words) before caps"
      : ", from \(ends.lowerBound.words) to \(ends.upperBound.words) before caps"
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

  /// The bands that the weightings drawn lead to, with their tenths of a percent, which add up to
  /// 100%; none where too little is known for a band.
  var bands: [(band: Band, tenths: Int)] {
    guard let shares = robustness.bandShares else { return [] }
    let tenths = LargestRemainder.shares(of: 1_000, among: shares.map { $0 * 1_000 })
    return zip(Band.allCases, zip(shares, tenths)).filter { $0.1.0 > 0 }.map { ($0, $1.1) }
  }

  private static func words(_ range: (low: String, high: String)) -> String {
    range.low == range.high ? "\(range.low)%" : "\(range.low)–\(range.high)%"
  }
}
