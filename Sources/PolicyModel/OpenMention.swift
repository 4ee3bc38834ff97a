/// A place where an assessment names a document openly that it keeps confidential at another.
///
/// What rests on an open source of the list is told once, at the source.
package struct OpenMention: Sendable {
  /// Where an assessment names a document.
  package enum Site: Sendable, Hashable {
    /// In its list of sources, by the source's id.
    case source(String)
    case answer(IndicatorIndex)
  }

  package struct Mention: Sendable {
    package let site: Site
    package let document: Evidence

    /// The listed source that it is, or refers to.
    fileprivate var source: String? {
      if case .source(let id) = site { id } else { document.source }
    }
  }

  /// Where it stands openly.
  package let open: Mention
  /// Where it is restricted; the list of sources first, then in the checklist's order.
  package let restricted: Mention
  /// Whether the two only may be one document.
  package let isNear: Bool

  /// All of an assessment: the list of sources first, then in the checklist's order.
  package static func all(in assessment: Assessment) -> [OpenMention] {
    // Most assessments restrict nothing, and each is asked whenever it is read.
    guard
      assessment.sources.contains(where: \.document.isRestricted)
        || assessment.answers.contains(where: { $0.evidence.contains(where: \.isRestricted) })
    else { return [] }
    let mentions =
      assessment.sources.map { Mention(site: .source($0.id), document: $0.document) }
      + assessment.answers.indexed.flatMap { index, answer in
        answer.evidence.map { Mention(site: .answer(index), document: $0) }
      }
    let restricted = RestrictedDocuments(mentions.filter(\.document.isRestricted))
    var all: [OpenMention] = []
    var told: Set<String> = []
    for mention in mentions where !mention.document.isRestricted {
      if let source = mention.document.source, told.contains(source) { continue }
      guard let (other, isNear) = restricted.mention(of: mention) else { continue }
      if case .source(let id) = mention.site { told.insert(id) }
      all.append(OpenMention(open: mention, restricted: other, isNear: isNear))
    }
    return all
  }

  /// Those of an assessment that an earlier state of it does not have.
  package static func all(in assessment: Assessment, since old: Assessment) -> [OpenMention] {
    let all = all(in: assessment)
    guard !all.isEmpty else { return [] }
    let known = Set(Self.all(in: old).map(\.key))
    return all.filter { !known.contains($0.key) }
  }

  private struct Key: Hashable {
    let site: Site
    let title: String?
    let address: DocumentName.Address?
  }

  /// What stays the same of it when other lines of the file change.
  private var key: Key {
    let name = open.document.documentName
    return Key(site: open.site, title: name.title, address: name.address)
  }
}

/// The documents that an assessment restricts, by what each is known.
private struct RestrictedDocuments {
  private var sources: [String: OpenMention.Mention] = [:]
  private var titles: [String: OpenMention.Mention] = [:]
  private var addresses: [DocumentName.Address: OpenMention.Mention] = [:]
  /// By an address without what is asked for there.
  private var wholeAddresses: [String: OpenMention.Mention] = [:]
  private var shorterTitles: [String: OpenMention.Mention] = [:]

  init(_ mentions: [OpenMention.Mention]) {
    func add<Key>(
      _ mention: OpenMention.Mention, _ key: Key?, to all: inout [Key: OpenMention.Mention]
    ) {
      if let key, all[key] == nil { all[key] = mention }
    }
    for mention in mentions {
      let name = mention.document.documentName
      add(mention, mention.source, to: &sources)
      add(mention, name.title, to: &titles)
      add(mention, name.address, to: &addresses)
      add(mention, name.address?.document, to: &wholeAddresses)
      for title in name.shorterTitles { add(mention, title, to: &shorterTitles) }
    }
  }

  /// A place that restricts the document of another, and whether it only may be that document.
  func mention(of other: OpenMention.Mention) -> (OpenMention.Mention, isNear: Bool)? {
    let name = other.document.documentName
    let same =
      other.source.flatMap { sources[$0] } ?? name.title.flatMap { titles[$0] }
      ?? name.address.flatMap(mention(at:))
    if let same { return (same, false) }
    let near =
      name.title.flatMap { shorterTitles[$0] }
      ?? name.shorterTitles.lazy.compactMap { titles[$0] }.first
      ?? name.address.flatMap { wholeAddresses[$0.document] }
    return near.map { ($0, true) }
  }

  private func mention(at address: DocumentName.Address) -> OpenMention.Mention? {
    if address.query.isEmpty { return wholeAddresses[address.document] }
    return addresses[address]
      ?? addresses[DocumentName.Address(document: address.document, query: "")]
  }
}
