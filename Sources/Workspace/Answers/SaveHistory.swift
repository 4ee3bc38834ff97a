import Filling

/// The changes that were saved in an interview, the last of which can be taken back.
struct SaveHistory {
  struct Step {
    let change: SavedChange
    let question: InterviewQuestion
    /// What was done, as it was told.
    let words: String
  }

  /// Each step holds the whole file twice; of a large one fewer are kept.
  private static let longest = 64 << 20

  private var steps: [Step] = []

  var last: Step? { steps.last }

  mutating func add(_ step: Step) {
    steps.append(step)
    var size = steps.reduce(0) { $0 + $1.change.old.count + $1.change.new.count }
    while size > Self.longest, steps.count > 1 {
      let first = steps.removeFirst()
      size -= first.change.old.count + first.change.new.count
    }
  }

  mutating func removeLast() { steps.removeLast() }
}
