package import Loading
package import PolicyModel

/// Two or more files that say different things about one subject.
package struct MergeConflict: Sendable {
  package enum Subject: Sendable, Hashable {
    case fact(FactIndex)
    /// What stands beside a fact on which the files agree.
    case grounds(FactIndex)
    /// The answer, with its exceptions.
    case answer(IndicatorIndex)
    /// An answer or its evidence that a file no longer has, which may be a correction of its office, or
    /// another office's file of the same name.
    case takenBack(IndicatorIndex)
    /// A text beside an answer on which the files agree.
    case text(AnswerKey, IndicatorIndex)
    case plan(CriterionIndex)
  }

  package let subject: Subject
  /// The indices of the files that say the same, each group once, in the order of their first.
  package let parties: [[Int]]

  package init(subject: Subject, parties: [[Int]]) {
    (self.subject, self.parties) = (subject, parties)
  }

  /// The block of the file that it is about.
  package var block: AnswerEdit.Block {
    switch subject {
    case .fact, .grounds: .facts
    case .answer, .takenBack, .text: .answers
    case .plan: .plan
    }
  }

  /// The question that it is about, if it is about one.
  package var indicator: IndicatorIndex? {
    switch subject {
    case .answer(let index), .takenBack(let index), .text(_, let index): index
    case .fact, .grounds, .plan: nil
    }
  }

  package func id(in checklist: Checklist) -> String {
    switch subject {
    case .fact(let index), .grounds(let index): checklist.facts[index].id
    case .answer(let index), .takenBack(let index), .text(_, let index):
      checklist.indicators[index].id
    case .plan(let index): checklist.criteria[index].id
    }
  }

  /// The id of now, then the earlier ones.
  package func ids(in checklist: Checklist) -> [String] {
    let was =
      switch subject {
      case .fact(let index), .grounds(let index): checklist.facts[index].was
      case .answer(let index), .takenBack(let index), .text(_, let index):
        checklist.indicators[index].was
      case .plan(let index): checklist.criteria[index].was
      }
    return [id(in: checklist)] + was
  }
}

/// What one of the files gave to a merge.
package struct MergeTally: Sendable, Equatable {
  /// Answers, facts and plans that were taken from it.
  package var taken = 0
  /// Those that said what was there already.
  package var agreed = 0
  /// Pieces of evidence, notes and reasons added to answers.
  package var added = 0
  /// Sources that were listed.
  package var sources = 0
  /// Those that another file was preferred to, or that were left undecided.
  package var leftOut = 0

  package init() {}
}
