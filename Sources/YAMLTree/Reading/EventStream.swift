import CLibYAML

/// libyaml's parser over bytes that must outlive it.
///
/// The parser is allocated once and never moved, since it holds pointers into itself.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The event read last.
  let event: UnsafeMutablePointer<yaml_event_t>

  /// Nil if there is no memory for it.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      event.deallocate()
      return nil
    }
    // Saying so keeps libyaml from guessing at UTF-16.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Reads the next event; false if there is none because of a fault.
  @inline(__always)
  func advance() -> Bool {
    yaml_event_delete(event)
    return yaml_parser_parse(parser, event) == 1
  }

  /// What libyaml has to say about the fault it met.
  var complaint: Complaint {
    let parser = parser.pointee
    return Complaint(
      isOutOfMemory: parser.error == YAML_MEMORY_ERROR,
      problem: parser.problem.map { String(cString: $0) } ?? "",
      context: parser.context.map { String(cString: $0) } ?? "",
      problemIndex: parser.problem_mark.index,
      contextIndex: parser.context_mark.index)
  }

  /// libyaml's own words about a fault, copied, with its places as indices of Unicode scalars.
  struct Complaint {
    let isOutOfMemory: Bool
    let problem: String
    let context: String
    let problemIndex: Int
    let contextIndex: Int
  }
}
