/// Ticking boxes, of which what is ticked is saved once a question is left.
extension Interview {
  /// What can be ticked here, and is; nil where nothing can.
  package var boxes: TickBoxes? {
    var boxes: TickBoxes?
    switch stage {
    case .exceptions: boxes = current?.exceptions
    case .asking: boxes = current?.elements
    case .prompt, .help, .hits: return nil
    }
    boxes?.unsaved = ticks
    return boxes
  }

  /// Gives a box its next state.
  package mutating func tick(_ index: BoxIndex) {
    guard let boxes, boxes.all.indices.contains(index) else { return }
    message = nil
    ticks = boxes.turning(index)
  }

  /// Says of all elements that are not in place that they are missing, or ticks no group; that is an
  /// answer too.
  package mutating func tickNoOther() {
    guard let boxes else { return }
    message = nil
    ticks = boxes.withoutOthers
  }

  /// Saves what has been ticked and goes on.
  package mutating func confirmTicks() -> Outcome {
    message = nil
    guard let boxes else { return leave(for: .next) }
    switch boxes.subject {
    case .exceptions: return save([boxes.change], then: .stay)
    case .elements: return leave(for: boxes.hasUnsaved ? afterAnswer : .next)
    }
  }

  /// Leaves a question, of which what has been ticked is saved first.
  mutating func leave(for move: Move) -> Outcome {
    guard let current, let boxes, boxes.hasUnsaved else {
      ticks = nil
      return make(move)
    }
    return save(current.changes(ticking: boxes), then: move)
  }
}
