import Findings
import PolicyModel
import YAMLTree

/// Reads `accepted:` and `signed:` of an assessment, and looks whether the answers are still those.
struct AcceptanceReader {
  let index: ChecklistIndex
  let version: ChecklistVersion
  /// Whether the file is a public copy, in which answers are not what was accepted.
  let isPublicCopy: Bool

  // MARK: Accepted answers

  func acceptance(
    _ node: YAMLTree.Node, of indicator: IndicatorIndex, _ cursor: inout TreeCursor
  ) -> Acceptance? {
    guard let fields = cursor.fields(node, AcceptanceKey.self) else { return nil }
    var acceptance = Acceptance(
      by: cursor.optionalText(fields[.by], "name of an office"),
      on: cursor.optionalDate(fields[.on], "day of acceptance"))
    guard !isPublicCopy else { return acceptance }
    for key in [AcceptanceKey.by, .answer] where fields[key].map(cursor.tree.isBlank) ?? true {
      cursor.error(
        .missingKey, at: node, "an acceptance needs '\(key.rawValue)'",
        expected: "expected what 'assessor accept' writes")
      return nil
    }
    let digest = fields[.answer].flatMap { cursor.text($0, "digest of an answer") }
    let id = index.checklist.indicators[indicator].id
    acceptance.holds = digest == self.digest(ofAnswer: indicator, cursor.tree)
    if !acceptance.holds {
      cursor.warning(
        .acceptedChanged, at: cursor.tree.place(node),
        "the answer to \(id) is not the one that was accepted",
        expected: "look at it and accept it again, or take this line away", about: id)
    }
    return acceptance
  }

  private func digest(ofAnswer indicator: IndicatorIndex, _ tree: YAMLTree) -> String? {
    let indicator = index.checklist.indicators[indicator]
    return ([indicator.id] + indicator.was).lazy.compactMap {
      EntryDigest.of([AssessmentKey.answers.rawValue, $0], in: tree)
    }.first
  }

  // MARK: Signatures

  /// The last of each function and agency.
  func signatures(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [Signature] {
    guard let node, !cursor.tree.isBlank(node),
      let items = cursor.list(node, "'signed'", of: "signatures")
    else { return [] }
    var kept: [(node: YAMLTree.Node, signature: Signature)] = []
    for item in items {
      guard let signature = signature(item, &cursor) else { continue }
      // Who signs again in one function stands by the last one; a public copy has no functions.
      if !isPublicCopy {
        kept.removeAll {
          $0.signature.signedAs == signature.signedAs && $0.signature.office == signature.office
        }
      }
      kept.append((item, signature))
    }
    if !isPublicCopy {
      for (node, signature) in kept where !signature.changedSince.isEmpty {
        report(signature, at: node, &cursor)
      }
    }
    return kept.map(\.signature)
  }

  private func signature(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> Signature? {
    guard let fields = cursor.fields(node, SignatureKey.self) else { return nil }
    var signature = Signature(
      signedAs: cursor.optionalText(fields[.signedAs], "function of whoever signed"),
      on: cursor.optionalDate(fields[.on], "day of the signature"),
      office: fields[.office].flatMap { version.agency($0, &cursor) }, count: 0)
    if isPublicCopy { return told(signature, fields, &cursor) }
    guard let digest = fields[.digest].flatMap({ cursor.text($0, "digest") }),
      let list = fields[.answers]
    else {
      cursor.error(
        .missingKey, at: node, "a signature needs 'digest' and 'answers'",
        expected: "expected what 'assessor sign' writes")
      return nil
    }
    let signed = cursor.entries(list, "'answers' of a signature", "'<id>: <digest>'").map {
      (id: cursor.tree.text($0.key), digest: cursor.tree.text($0.value))
    }
    signature.digest = digest
    signature.count = signed.count
    guard EntryDigest.named(of: signed) == digest else {
      cursor.error(
        .signatureBroken, at: node, "this list is not the one that was signed",
        expected: "expected it as 'assessor sign' wrote it; take the signature away and sign again")
      return nil
    }
    signature.changedSince = SignedAnswers(index.checklist, of: signature.office)
      .changed(since: signed, in: cursor.tree)
    return signature
  }

  private func report(
    _ signature: Signature, at node: YAMLTree.Node, _ cursor: inout TreeCursor
  ) {
    let ids = signature.changedSince
    let some = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
    cursor.warning(
      .signedChanged, at: cursor.tree.place(node),
      ids.count == 1
        ? "1 answer has changed since this was signed"
        : "\(ids.count) answers have changed since this was signed",
      expected: "sign again once all is agreed", help: ["changed: \(some)"])
  }

  /// A signature as a public copy tells it.
  private func told(
    _ signature: Signature, _ fields: Fields<SignatureKey>, _ cursor: inout TreeCursor
  ) -> Signature {
    var signature = signature
    signature.count =
      fields[.count].flatMap {
        cursor.whole($0, "count", in: Limits.counts, expected: "a whole number")
      } ?? 0
    if let node = fields[.changedSince], !cursor.tree.isBlank(node) {
      let ids = cursor.list(node, "'\(SignatureKey.changedSince.rawValue)'", of: "ids") ?? []
      signature.changedSince = ids.compactMap { cursor.text($0, "id") }
    }
    return signature
  }
}
