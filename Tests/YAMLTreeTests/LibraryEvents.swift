import CLibYAML

/// libyaml's own events, read as plainly as can be: a second opinion on the tree.
enum LibraryEvents {
  /// A line for each node, in file order: `=text`, `[`, `]`, `{` or `}`; nil if libyaml refuses it.
  static func of(_ bytes: [UInt8]) -> [String]? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    defer {
      parser.deallocate()
      event.deallocate()
    }
    guard yaml_parser_initialize(parser) == 1 else { return nil }
    defer { yaml_parser_delete(parser) }
    return bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      var lines: [String] = []
      while yaml_parser_parse(parser, event) == 1 {
        defer { yaml_event_delete(event) }
        switch event.pointee.type {
        case YAML_SCALAR_EVENT:
          let scalar = event.pointee.data.scalar
          let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
          lines.append("=" + String(decoding: text, as: UTF8.self))
        case YAML_SEQUENCE_START_EVENT: lines.append("[")
        case YAML_SEQUENCE_END_EVENT: lines.append("]")
        case YAML_MAPPING_START_EVENT: lines.append("{")
        case YAML_MAPPING_END_EVENT: lines.append("}")
        case YAML_STREAM_END_EVENT: return lines
        default: break
        }
      }
      return nil
    }
  }
}
