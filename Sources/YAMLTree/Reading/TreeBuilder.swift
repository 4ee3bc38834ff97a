import CLibYAML
import Findings

/// Lays libyaml's events into the flat array, and refuses what this format does without.
struct TreeBuilder: ~Copyable {
  /// A list or mapping whose end has not come yet.
  struct Frame {
    var record = 0
    var isMapping = false
    var isFlow = false
    /// The column it begins at, from 0: the indentation of what is written line by line.
    var column = 0
    /// In a mapping, whether the next node is a key.
    var awaitsKey = false
    /// The key whose value comes next, and whether it is text.
    var key = 0
    var keyIsText = false
    /// Where its keys begin among those of all open mappings.
    var firstKey = 0
    /// The items, or the entries, so far.
    var count: UInt32 = 0
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private let limits: YAMLTree.Limits
  private let events: EventStream
  var cursor: MarkCursor
  var faults: Faults
  var records: [Record] = []
  var decoded: [UInt8] = []
  /// The innermost list or mapping; outside of all, what stands for the file.
  var frame = Frame()
  /// The lists and mappings around the innermost, and what stands for the file.
  var outer: [Frame] = []
  /// The end of what has been read: nothing later begins before it.
  var floor: Int
  private var nodeCount = 0
  private var duplicates = DuplicateKeys()

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, events: consuming EventStream, cursor: MarkCursor,
    limits: YAMLTree.Limits, faults: Faults
  ) {
    self.bytes = bytes
    self.events = events
    self.cursor = cursor
    self.limits = limits
    self.faults = faults
    floor = faults.source.byteOrderMarkLength
    // Memory that is not written to costs nothing; moving to a larger place does.
    records.reserveCapacity(bytes.count / 16 + 16)
    decoded.reserveCapacity(bytes.count)
  }

  /// Reads the whole file; false if it cannot be read or holds nothing.
  mutating func build(expecting what: String) -> Bool {
    let event = UnsafePointer(events.event)
    while events.advance() {
      switch event.pointee.type {
      case YAML_SCALAR_EVENT:
        guard admitsNode(event) else { return false }
        addScalar(event, limit: limits.scalarBytes)
      case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
        guard admitsNode(event), admitsLevel(event) else { return false }
        open(event)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close(event)
      case YAML_ALIAS_EVENT:
        guard admitsNode(event) else { return false }
        addAlias(event)
      case YAML_DOCUMENT_END_EVENT: return endDocument(event, expecting: what)
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: break
      default:
        refuseEmptiness(expecting: what)
        return false
      }
    }
    report(events.complaint)
    return false
  }

  @inline(__always)
  private mutating func admitsNode(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    nodeCount += 1
    if nodeCount <= limits.nodes { return true }
    faults.refuse(.tooManyNodes(limit: limits.nodes), at: firstByte(of: event))
    return false
  }

  private mutating func admitsLevel(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    if outer.count < limits.depth { return true }
    faults.refuse(.tooDeep(limit: limits.depth), at: firstByte(of: event))
    return false
  }

  private mutating func firstByte(of event: UnsafePointer<yaml_event_t>) -> Place {
    let start = cursor.offset(of: event.pointee.start_mark.index)
    return Place(start: start, end: min(start + 1, bytes.count))
  }

  /// Gives a finished node its part in what it lies in: key, value or item.
  @inline(__always)
  mutating func finish(_ record: Int) {
    guard frame.isMapping else {
      frame.count += 1
      return
    }
    if frame.awaitsKey {
      frame.awaitsKey = false
      frame.key = record
      frame.keyIsText = records[record].kind == .scalar && records[record].count > 0
      if frame.keyIsText {
        let wantsHash = duplicates.wantsHash(from: frame.firstKey)
        let hash = wantsHash ? withTexts { $1.hash(Int32(record)) } : 0
        duplicates.note(record, hash: hash)
      } else {
        refuseKey(records[record])
      }
    } else {
      frame.awaitsKey = true
      if frame.keyIsText {
        frame.count += 1
      } else {
        // Who reads the tree is spared an entry without a name.
        records.removeLast(records.count - frame.key)
      }
    }
  }

  /// The keys of all open mappings so far.
  var keyCount: Int { duplicates.count }

  /// Calls `body` with the notes on keys and the texts they refer to.
  @inline(__always)
  mutating func withTexts<R>(_ body: (inout DuplicateKeys, Texts) -> R) -> R {
    records.withUnsafeBufferPointer { records in
      decoded.withUnsafeBufferPointer { decoded in
        body(&duplicates, Texts(records: records, source: bytes, decoded: decoded))
      }
    }
  }

  private mutating func refuseKey(_ key: Record) {
    let place = Place(start: Int(key.start), end: Int(key.end))
    switch key.kind {
    case .scalar:
      let mark = bytes[..<place.start].lastIndex { !Blanks.isBlank($0) }
      if let mark, place.start == place.end, bytes[mark] == UInt8(ascii: "?") {
        faults.refuse(.questionMarkAlone, at: Place(start: mark, end: mark + 1))
      } else {
        faults.refuse(.emptyKey, at: place)
      }
    case .sequence, .mapping: faults.refuse(.keyNotText(key.kind), at: place)
    case .alias: break
    }
  }

  /// Reports an anchor and a tag before a value, where it has them.
  mutating func refuseMarks(_ hasAnchor: Bool, _ hasTag: Bool, at start: Int) {
    PropertyMarks(bytes: bytes, isFlow: frame.isFlow)
      .refuse((hasAnchor ? 1 : 0) + (hasTag ? 1 : 0), from: start, reportingTo: &faults)
  }

  /// Judges the first document and what follows it; false if it cannot be used.
  private mutating func endDocument(
    _ event: UnsafePointer<yaml_event_t>, expecting what: String
  ) -> Bool {
    let isImplicit = event.pointee.data.document_end.implicit != 0
    let mark = isImplicit ? event.pointee.start_mark : event.pointee.end_mark
    let isEmpty = records.first.map { $0.kind == .scalar && $0.start == $0.end } ?? true
    let end = DocumentEnd(bytes, origin: faults.source.byteOrderMarkLength)
    switch end.sequel(from: cursor.offset(of: mark.index), isImplicit: isImplicit) {
    case .nothing:
      if isEmpty { refuseEmptiness(expecting: what) }
    case .secondDocument(let place, let hasMarker):
      faults.refuse(.secondDocument(hasMarker: hasMarker), at: place)
    case .stray(let offset):
      if let root = records.first {
        faults.report(strayAt: offset, behind: root, latest: records.last, in: bytes)
      }
      return false
    }
    return !isEmpty
  }

  private mutating func refuseEmptiness(expecting what: String) {
    faults.refuse(.empty(hasComments: bytes.contains(UInt8(ascii: "#")), expected: what))
  }

  /// Reports the fault at which libyaml stopped.
  mutating func report(_ complaint: EventStream.Complaint) {
    if complaint.isOutOfMemory {
      faults.refuse(.outOfMemory)
      return
    }
    let scene = FaultScene(
      bytes: bytes, lines: faults.lines, complaint: complaint,
      problem: cursor.offset(of: complaint.problemIndex),
      context: cursor.offset(of: complaint.contextIndex), latest: records.last,
      openBracket: (outer + [frame]).last { $0.isFlow }.map { Int(records[$0.record].start) })
    faults.report(scene)
  }
}
