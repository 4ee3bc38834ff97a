/// Ticking boxes, of which what is ticked is saved once a question is left.
extension Interview {
  /// What can be ticked here; nil where nothing can.
  package var boxes: TickBoxes? {
    switch stage {
    case .exceptions: current?.exceptions
    case .asking: current?.elements
    case .prompt, .help, .hits: nil
    }
  }

  /// The boxes that are ticked, saved or not.
  package var ticked: Set<BoxIndex> { ticks ?? boxes?.saved ?? [] }

  package mutating func tick(_ index: BoxIndex) {
    guard let boxes, boxes.all.indices.contains(index) else { return }
    message = nil
    ticks = ticked.symmetricDifference([index])
  }

  /// Ticks nothing, which is an answer too.
  package mutating func tickNone() {
    message = nil
    ticks = []
  }

  /// Saves what has been ticked and goes on.
  package mutating func confirmTicks() -> Outcome {
    message = nil
    guard let boxes else { return leave(for: .next) }
    switch boxes.subject {
    case .exceptions: return save([boxes.change(ticked)], then: .stay)
    case .elements: return leave(for: .next)
    }
  }

  /// Leaves a question, of which what has been ticked is saved first.
  mutating func leave(for move: Move) -> Outcome {
    guard let ticks, let current, let boxes, ticks != boxes.saved else {
      self.ticks = nil
      return make(move)
    }
    switch boxes.subject {
    case .exceptions: return save([boxes.change(ticks)], then: move)
    case .elements: return save(current.changes(giving: boxes.change(ticks)), then: move)
    }
  }
}
