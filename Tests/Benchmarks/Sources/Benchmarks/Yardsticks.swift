import CLibYAML
import Findings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What reading is measured against: libyaml's events of the same bytes, and nothing done with
/// them.
func scanEvents(_ sources: [SourceText]) -> Int {
  var events = 0
  for source in sources {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) != 0 else { return events }
    source.bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      var event = yaml_event_t()
      var isDone = false
      while !isDone, yaml_parser_parse(parser, &event) != 0 {
        isDone = event.type == YAML_STREAM_END_EVENT
        events += 1
        yaml_event_delete(&event)
      }
    }
    yaml_parser_delete(parser)
  }
  return events
}

/// Starts a program, waits for its end and throws its output away; false if it cannot be started or
/// does not end with 0.
func run(_ arguments: [String]) -> Bool {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  var vector = arguments.map { strdup($0) }
  defer { for pointer in vector { free(pointer) } }
  vector.append(nil)
  var process = pid_t()
  guard posix_spawnp(&process, arguments[0], &actions, nil, vector, environ) == 0 else {
    return false
  }
  var status: Int32 = 0
  return waitpid(process, &status, 0) == process && status == 0
}
