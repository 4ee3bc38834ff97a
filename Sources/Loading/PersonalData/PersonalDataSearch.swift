package import Findings
package import YAMLTree

/// Looks through an assessment for personal data, because an assessment must not identify anyone.
package enum PersonalDataSearch {
  package enum Purpose: Sendable {
    /// To tell whoever writes the assessment. Addresses on the web and dates are left alone.
    case advice
    /// To tell what is kept out of a public report: all texts that could reach it, and those alone, are
    /// looked at, with the ids of sources. The values of answers and other ids are no texts. Numbers of
    /// few people in words stay in, and are told too.
    case publication

    /// The blocks that are looked through, by their keys.
    fileprivate var blocks: Set<String> {
      Set(AssessmentKey.allCases.filter { looks(into: $0) }.map(\.rawValue))
    }

    private func looks(into key: AssessmentKey) -> Bool {
      switch key {
      case .respondent, .offices, .sources, .facts, .answers, .plan: true
      // Neither the version nor the State's name is asked of a person who fills in the answers.
      case .checklistVersion, .state: self == .publication
      // The names of files and offices are in no public copy.
      case .assessment, .date, .basis, .period, .leftOut, .assigned, .answeredBy, .carriedOver:
        false
      }
    }

    fileprivate func looks(at content: KeyContent) -> Bool {
      switch (self, content) {
      case (_, .text), (_, .version): true
      case (.advice, .identifier), (.advice, .word), (.advice, .parts): true
      case (.publication, .identifier), (.publication, .word), (.publication, .parts): false
      case (.advice, .address): false
      case (.publication, .address): true
      case (_, .figure), (_, .date): false
      }
    }
  }

  /// A warning for each place that looks like personal data.
  package static func findings(
    in tree: YAMLTree, for purpose: Purpose = .advice
  ) -> FindingList {
    var cursor = TreeCursor(tree: tree)
    guard tree.kind(tree.root) == .mapping else { return cursor.findings }
    let blocks = purpose.blocks
    for (key, value) in tree.entries(tree.root) where blocks.contains(tree.text(key)) {
      if tree.text(key) == AssessmentKey.sources.rawValue {
        searchIDs(of: value, purpose, &cursor)
      }
      search(value, under: tree.text(key), purpose, &cursor)
    }
    return cursor.findings
  }

  /// Ids of sources are chosen by whoever fills in the file, and stand beside each answer.
  private static func searchIDs(
    of sources: YAMLTree.Node, _ purpose: Purpose, _ cursor: inout TreeCursor
  ) {
    for (key, _) in cursor.tree.entries(sources) {
      guard let kind = PersonalData.kind(ofID: cursor.tree.text(key)) else { continue }
      report(kind, at: cursor.tree.place(key), purpose, &cursor)
    }
  }

  /// What stands under each key, wherever in an assessment it is.
  private static let contents: [String: KeyContent] = {
    var contents: [String: KeyContent] = [:]
    func add<Key: AssessmentPartKey>(_: Key.Type) {
      // A name that stands for a text anywhere is looked at everywhere.
      for key in Key.allCases where contents[key.rawValue] != .text {
        contents[key.rawValue] = key.content
      }
    }
    add(AssessmentKey.self)
    add(StateKey.self)
    add(RespondentKey.self)
    add(AnswerKey.self)
    add(AmountKey.self)
    add(EvidenceKey.self)
    add(CitedSourceKey.self)
    add(PeriodKey.self)
    add(OfficeKey.self)
    add(FactAnswerKey.self)
    add(PlanKey.self)
    return contents
  }()

  private static func search(
    _ node: YAMLTree.Node, under key: String, _ purpose: Purpose, _ cursor: inout TreeCursor
  ) {
    let tree = cursor.tree
    switch tree.kind(node) {
    case .alias: break
    case .mapping:
      for (key, value) in tree.entries(node) {
        search(value, under: tree.text(key), purpose, &cursor)
      }
    case .sequence:
      for item in tree.items(node) { search(item, under: key, purpose, &cursor) }
    case .scalar:
      // What stands under an id, or under a key that nobody knows, may be a text to whoever wrote it.
      let content = contents[key]
      guard content.map({ purpose.looks(at: $0) }) ?? (purpose == .advice) else { return }
      let sort: PersonalData.Sort =
        switch content {
        case .address: .address
        case .version: .version
        case .text, .identifier, .word, .figure, .date, .parts, nil: .words
        }
      let text = tree.withBytes(node) { Array($0) }
      if published.contains(key) { searchForCounts(text, node, &cursor) }
      var from = tree.place(node).start
      var last: PersonalData.Match?
      var isVerbatim = true
      for match in PersonalData.matches(in: text, of: sort) {
        // The same words again stand further on, another kind of match may begin at the same place.
        if let last, match.range.lowerBound > last.range.lowerBound { from += 1 }
        last = match
        // Where one match does not stand in the file as it reads, no more are looked for there.
        let found = isVerbatim ? place(of: match.range, text, node, tree, from: from) : nil
        isVerbatim = found != nil
        from = max(from, found?.start ?? from)
        report(match.kind, at: found ?? tree.place(node), purpose, &cursor)
      }
    }
  }

  /// The keys of the texts that a public copy keeps.
  private static let published: Set<String> = [
    AnswerKey.reason.rawValue, AnswerKey.publicNote.rawValue, EvidenceKey.title.rawValue,
    EvidenceKey.reference.rawValue, EvidenceKey.at.rawValue, EvidenceKey.quote.rawValue,
    PlanKey.action.rawValue,
  ]

  /// A warning for each number of people below 5.
  private static func searchForCounts(
    _ text: [UInt8], _ node: YAMLTree.Node, _ cursor: inout TreeCursor
  ) {
    var from = cursor.tree.place(node).start
    for match in SmallCountWords.matches(in: text) {
      let found = place(of: match, text, node, cursor.tree, from: from)
      from = found?.end ?? from
      cursor.warning(
        .smallCountInWords, at: found ?? cursor.tree.place(node),
        "this gives a number of people below 5", expected: "a public report prints these words",
        help: ["write 'few', or a share in tens, such as 'between 40% and 50%'"])
    }
  }

  private static func report(
    _ kind: PersonalData.Kind, at place: Place, _ purpose: Purpose, _ cursor: inout TreeCursor
  ) {
    let message = "this looks like \(kind.rawValue)"
    switch purpose {
    case .advice:
      cursor.warning(
        .personalData, at: place, message, expected: "an assessment must not identify anyone",
        help: ["take it out, or put something general in its place"])
    case .publication:
      cursor.warning(
        .personalDataLeftOut, at: place, message,
        expected: "left out of the public report",
        help: [
          "take it out of the assessment too, or put something general in its place: an assessment "
            + "must not identify anyone"
        ])
    }
  }

  /// The place of a match where the text stands in the file as it is; nil where it does not, as in
  /// folded lines. The search goes on from the match before, so that many cost no more than one.
  private static func place(
    of match: Range<Int>, _ text: [UInt8], _ node: YAMLTree.Node, _ tree: YAMLTree, from: Int
  ) -> Place? {
    let bytes = tree.source.bytes
    let wanted = text[match]
    let last = tree.place(node).end - wanted.count
    guard let first = wanted.first, last >= from else { return nil }
    for start in from...last where bytes[start] == first {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) {
        return Place(start: start, end: start + wanted.count)
      }
    }
    return nil
  }
}
