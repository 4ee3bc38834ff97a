package import Findings

extension YAMLTree {
  /// Reads a file as YAML.
  ///
  /// Anchors, aliases, tags, repeated keys, keys that are not text and a second document are reported
  /// and read past, so that one run tells of all of them. A tree can come with errors, then: ask
  /// `findings.hasErrors` before its content is used for anything but finding more.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - limits: how much it may ask for.
  ///   - what: what a file of this kind holds, for the finding about an empty one.
  ///   - findings: the list to which the file's faults are added.
  /// - Returns: nil when the text cannot be read as YAML, or is empty; `findings` say why.
  package static func read(
    _ source: SourceText, limits: Limits = .standard,
    expecting what: String = "the entries of a checklist or an assessment",
    findings: inout FindingList
  ) -> YAMLTree? {
    var faults = Faults(source: source)
    let tree = source.bytes.withUnsafeBufferPointer { bytes in
      read(bytes, limits: limits, expecting: what, faults: &faults)
    }
    findings.add(faults.list)
    return tree
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: Limits, expecting what: String,
    faults: inout Faults
  ) -> YAMLTree? {
    // Offsets are kept in 32 bits, whatever the limits say.
    let byteLimit = min(limits.bytes, Int(Int32.max))
    guard bytes.count <= byteLimit else {
      faults.refuse(.fileTooLarge(limit: byteLimit))
      return nil
    }
    if let encoding = ForeignEncoding(of: bytes) {
      faults.refuse(.foreign(encoding))
      return nil
    }
    var check = CharacterCheck(bytes, origin: faults.source.byteOrderMarkLength)
    guard check.run(reportingTo: &faults) else { return nil }
    guard DirectiveLines.check(bytes, from: check.origin, faults: &faults) else { return nil }
    let text = UnsafeBufferPointer(rebasing: bytes[check.origin...])
    guard let events = EventStream(text) else {
      faults.refuse(.outOfMemory)
      return nil
    }
    let cursor = MarkCursor(bytes, origin: check.origin, isASCII: check.isASCII)
    var builder = TreeBuilder(bytes, events: events, cursor: cursor, limits: limits, faults: faults)
    let isComplete = builder.build(expecting: what)
    faults = builder.faults
    guard isComplete else { return nil }
    var tree = YAMLTree(source: faults.source, records: builder.records, decoded: builder.decoded)
    tree.sortedKeys = SortedKeys(of: tree)
    return tree
  }
}
