import Findings
import Testing
import YAMLTree

@Suite struct `Whatever the bytes` {
  /// SplitMix64: the same sequence for the same seed on every machine.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "\n", "\r\n", "\r", " ", "  ", "\t", ": ", ":", "- ", "-", "? ", ", ", "[", "]", "{", "}",
      "'",
      "\"", "\\", "\\x07", "\\u2028", "#", " # c\n", "|", ">", "|2-\n", "&a ", "*a", "!t ",
      "%TAG ! x\n",
      "---\n", "...\n", "a", "key: ", "æ", "ж", "日", "😀", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{0}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80]]

  /// One of the samples with pieces put in, taken out and doubled; or pieces alone.
  private static func text(_ random: inout Random) -> [UInt8] {
    let samples = `The tree and libyaml's own events`.samples
    var bytes =
      Bool.random(using: &random)
      ? Array(samples.randomElement(using: &random)?.utf8 ?? "".utf8) : []
    for _ in 0..<Int.random(in: 1...24, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...6, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      default:
        bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
      }
    }
    return bytes
  }

  /// What is wrong with how a node and everything in it lie, if anything.
  private static func misplaced(_ node: YAMLTree.Node, in tree: YAMLTree, _ outer: Range<Int>)
    -> String?
  {
    let place = tree.place(node)
    guard outer.lowerBound <= place.start, place.end <= outer.upperBound else {
      return "\(place.range) outside \(outer)"
    }
    let children = tree.items(node).map { $0 } + tree.entries(node).flatMap { [$0.key, $0.value] }
    var next = place.start
    for child in children {
      if let fault = misplaced(child, in: tree, next..<max(next, place.end)) { return fault }
      next = tree.place(child).end
    }
    return nil
  }

  @Test func `reading ends, places lie in the file, children in parents, siblings in order`() {
    let seed: UInt64 = 20_260_630
    print("mutations with seed \(seed)")
    var random = Random(state: seed)
    var trees = 0
    for round in 0..<20_000 {
      let bytes = Self.text(&random)
      let reading = Reading(bytes)
      let problem = reading.tree.flatMap { Self.misplaced($0.root, in: $0, 0..<bytes.count) }
      #expect(problem == nil, "round \(round) of seed \(seed): \(bytes)")
      let places = reading.findings.kept.compactMap(\.place)
      #expect(
        places.allSatisfy { 0 <= $0.start && $0.end <= bytes.count }, "round \(round): \(bytes)")
      #expect(reading.tree != nil || reading.findings.hasErrors, "round \(round): \(bytes)")
      #expect(reading.printed.isEmpty == !reading.findings.hasErrors, "round \(round): \(bytes)")
      trees += reading.tree == nil ? 0 : 1
    }
    // Enough of them must be YAML for the places to be tested at all.
    #expect(trees > 2_000)
  }
}
