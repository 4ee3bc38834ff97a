/// What is drawn across a whole chart.
extension Chart {
  /// Values from 0 to 1 in classes of the same width.
  package struct Distribution: Sendable, Equatable {
    /// The share of values in each class, from the first.
    package var shares: [Double]
    /// Where the first class begins and the last ends.
    package var range: ClosedRange<Double>
    /// Places to mark with their words.
    package var marks: [(place: Double, words: String)]

    package init(
      shares: [Double], range: ClosedRange<Double>, marks: [(place: Double, words: String)]
    ) {
      (self.shares, self.range, self.marks) = (shares, range, marks)
    }

    package static func == (one: Self, other: Self) -> Bool {
      one.shares == other.shares && one.range == other.range
        && one.marks.elementsEqual(other.marks) { $0 == $1 }
    }
  }

  /// Steps upwards: after so much effort, so much is demonstrated.
  package struct Path: Sendable, Equatable {
    package struct Point: Sendable, Equatable {
      package var effort: Int
      package var share: Double

      package init(effort: Int, share: Double) { (self.effort, self.share) = (effort, share) }
    }

    package var points: [Point]
    /// What is aimed at; nil where nothing is.
    package var target: Double?

    package init(points: [Point], target: Double?) {
      (self.points, self.target) = (points, target)
    }
  }
}
