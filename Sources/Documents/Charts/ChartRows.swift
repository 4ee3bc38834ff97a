/// What stands on a line of its own in a chart.
extension Chart {
  /// A score with its range, its coverage and its band.
  package struct Bar: Sendable, Equatable {
    /// 0 for the overall and sections, 1 for groups.
    package var depth: Int
    package var id: String
    package var title: String
    /// Nil where nothing under it applies.
    package var score: PrintedScore?
    package var band: String

    package init(depth: Int, id: String, title: String, score: PrintedScore?, band: String) {
      (self.depth, self.id, self.title) = (depth, id, title)
      (self.score, self.band) = (score, band)
    }

    package var name: String { id.isEmpty ? title : "\(id) \(title)" }
  }

  /// The three dimensions of a group, each from 0 to 1; nil where nothing is known of it.
  package struct DimensionRow: Sendable, Equatable {
    package var depth: Int
    package var name: String
    package var structure: Double?
    package var process: Double?
    package var outcome: Double?
    /// Structure less process in points, as printed.
    package var gap: String

    package init(
      depth: Int, name: String, structure: Double?, process: Double?, outcome: Double?, gap: String
    ) {
      (self.depth, self.name, self.gap) = (depth, name, gap)
      (self.structure, self.process, self.outcome) = (structure, process, outcome)
    }
  }

  /// A score before and after, each from 0 to 1.
  package struct ChangeRow: Sendable, Equatable {
    package var depth: Int
    package var name: String
    package var before: Double
    package var after: Double
    /// As it is printed.
    package var words: String

    package init(depth: Int, name: String, before: Double, after: Double, words: String) {
      (self.depth, self.name, self.words) = (depth, name, words)
      (self.before, self.after) = (before, after)
    }
  }

  /// A difference from −1 to 1.
  package struct DifferenceRow: Sendable, Equatable {
    package var name: String
    package var value: Double
    package var words: String

    package init(name: String, value: Double, words: String) {
      (self.name, self.value, self.words) = (name, value, words)
    }
  }
}
