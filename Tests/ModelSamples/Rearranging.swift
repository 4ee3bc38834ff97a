extension SampleTree {
  /// The same in another order, on every level.
  package func shuffled(using generator: inout SplitMix64) -> SampleTree {
    var tree = self
    tree.forEachCriterion { $0.items.shuffle(using: &generator) }
    for section in tree.sections.indices {
      for group in tree.sections[section].groups.indices {
        tree.sections[section].groups[group].criteria.shuffle(using: &generator)
      }
      tree.sections[section].groups.shuffle(using: &generator)
    }
    tree.sections.shuffle(using: &generator)
    return tree
  }

  /// The same criteria in the same order under other sections and groups, some of them empty.
  package func regrouped(using generator: inout SplitMix64) -> SampleTree {
    var tree = self
    var rest = criteria[...]
    tree.sections = []
    while !rest.isEmpty {
      let groups = (0..<generator.whole(0...3)).map { number in
        let count = min(generator.whole(0...3), rest.count)
        defer { rest.removeFirst(count) }
        return SampleGroup(
          id: "P\(tree.sections.count)-G\(number)", criteria: Array(rest.prefix(count)))
      }
      tree.sections.append(SampleSection(id: "P\(tree.sections.count)", groups: groups))
    }
    return tree
  }

  /// Puts a criterion anywhere into a group that there is.
  package mutating func insert(_ criterion: SampleCriterion, using generator: inout SplitMix64) {
    let places = sections.indices.flatMap { section in
      sections[section].groups.indices.map { (section, $0) }
    }
    let (section, group) = generator.pick(places)
    let count = sections[section].groups[group].criteria.count
    sections[section].groups[group].criteria.insert(
      criterion, at: generator.whole(0...count))
  }
}
