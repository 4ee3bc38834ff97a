import CLibYAML
import Findings
import Testing

@testable import YAMLTree

/// The one fault of a file that is none of the file's.
@Suite struct `A file for which there is no memory` {
  @Test func `is told so, and nothing is guessed about its text`() {
    let bytes = Array("a: [\n".utf8)
    let source = SourceText(name: "x.yaml", bytes: bytes)
    bytes.withUnsafeBufferPointer { text in
      guard let events = EventStream(text) else {
        Issue.record("there is no memory indeed")
        return
      }
      var builder = TreeBuilder(
        text, events: events, cursor: MarkCursor(text, origin: 0, isASCII: true),
        limits: .standard, faults: Faults(source: source))
      builder.report(
        EventStream.Complaint(
          isOutOfMemory: true, problem: "did not find expected key", context: "",
          problemIndex: 3, contextIndex: 0))
      var printer = FindingPrinter(colour: false)
      #expect(
        printer.print(builder.faults.list) == """
          x.yaml: error: there is not enough memory to read this file
            = help: close other programs and try again

          """)
      #expect(builder.faults.list.kept.map(\.id) == [.outOfMemory])
    }
  }
}
