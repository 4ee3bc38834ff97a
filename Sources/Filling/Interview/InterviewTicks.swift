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

  /// What the boxes say, saved or not.
  package var shownTicks: Ticks { ticks ?? boxes?.saved ?? Ticks() }

  /// Gives a box its next state.
  package mutating func tick(_ index: BoxIndex) {
    guard let boxes, boxes.all.indices.contains(index) else { return }
    message = nil
    ticks = boxes.turning(index, of: shownTicks)
  }

  /// Says of all elements that are not in place that they are missing, or ticks no group; that is an
  /// answer too.
  package mutating func tickNoOther() {
    guard let boxes else { return }
    message = nil
    ticks = boxes.withoutOthers(shownTicks)
  }

  /// Saves what has been ticked and goes on.
  package mutating func confirmTicks() -> Outcome {
    message = nil
    guard let boxes else { return leave(for: .next) }
    switch boxes.subject {
    case .exceptions: return save([boxes.change(shownTicks)], then: .stay)
    case .elements: return leave(for: .next)
    }
  }

  /// Leaves a question, of which what has been ticked is saved first.
  mutating func leave(for move: Move) -> Outcome {
    guard let ticks, let current, let boxes, ticks != boxes.saved ?? Ticks() else {
      self.ticks = nil
      return make(move)
    }
    switch boxes.subject {
    case .exceptions: return save([boxes.change(ticks)], then: move)
    case .elements: return save(current.changes(giving: boxes.change(ticks)), then: move)
    }
  }
}
