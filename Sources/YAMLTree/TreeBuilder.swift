import CLibYAML
import Findings

/// Lays libyaml's events into the flat array, and refuses what this format does without.
struct TreeBuilder: ~Copyable {
  /// A list or mapping whose end has not come yet.
  struct Frame {
    let record: Int
    let isMapping: Bool
    let isFlow: Bool
    /// The column it begins at, from 0: the indentation of what is written line by line.
    let column: Int
    /// In a mapping, whether the next node is a key.
    var awaitsKey: Bool
    /// The key whose value comes next, and whether it is text.
    var key = 0
    var keyIsText = false
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
  var frames: [Frame] = []
  /// The end of what has been read: nothing later begins before it.
  var floor: Int
  private var nodeCount = 0
  var duplicates = DuplicateKeys()

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
    records.reserveCapacity(bytes.count / 24 + 16)
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
    faults.add(.tooManyNodes(limit: limits.nodes), at: firstByte(of: event))
    return false
  }

  private mutating func admitsLevel(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    if frames.count < limits.depth { return true }
    faults.add(.tooDeep(limit: limits.depth), at: firstByte(of: event))
    return false
  }

  private mutating func firstByte(of event: UnsafePointer<yaml_event_t>) -> Place {
    let start = cursor.offset(of: event.pointee.start_mark.index)
    return Place(start: start, end: min(start + 1, bytes.count))
  }

  /// Gives a finished node its part in what it lies in: key, value or item.
  @inline(__always)
  mutating func finish(_ record: Int) {
    let top = frames.count - 1
    guard top >= 0 else { return }
    guard frames[top].isMapping else {
      frames[top].count += 1
      return
    }
    if frames[top].awaitsKey {
      frames[top].awaitsKey = false
      frames[top].key = record
      frames[top].keyIsText = records[record].kind == .scalar && records[record].count > 0
      if !frames[top].keyIsText { refuseKey(records[record]) }
    } else {
      frames[top].awaitsKey = true
      if frames[top].keyIsText {
        frames[top].count += 1
      } else {
        // Who reads the tree is spared an entry without a name.
        records.removeLast(records.count - frames[top].key)
      }
    }
  }

  private mutating func refuseKey(_ key: Record) {
    let place = Place(start: Int(key.start), end: Int(key.end))
    switch key.kind {
    case .scalar: faults.add(.emptyKey, at: place)
    case .sequence, .mapping: faults.add(.keyNotText(key.kind), at: place)
    case .alias: break
    }
  }
}
