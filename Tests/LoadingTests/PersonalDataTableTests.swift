import Loading
import TestFiles
import Testing

/// What is found, and what is left alone, State by State: the samples of `Tests/Fixtures/personal-data.tsv`.
@Suite struct `The table of personal data` {
  private struct Sample {
    let state: String
    let kind: String
    let text: String
    /// As the table has it: what is found, `-` for nothing, and after `?` what is known not to be.
    let expected: String
    /// What is found, with its kind; empty where nothing is.
    let found: [String]

    init(_ fields: [String]) {
      (state, kind, text, expected) = (fields[0], fields[1], fields[2], fields[3])
      let bytes = Array(text.utf8)
      found = PersonalData.matches(in: bytes).map {
        "\(Self.word(for: $0.kind)) \(String(decoding: bytes[$0.range], as: UTF8.self))"
      }
    }

    var isHarmless: Bool { expected == "-" }
    var isKnownMiss: Bool { expected.hasPrefix("?") }
    var isAsExpected: Bool { found == (isHarmless || isKnownMiss ? [] : ["\(kind) \(expected)"]) }

    private static func word(for kind: PersonalData.Kind) -> String {
      switch kind {
      case .email: "email"
      case .account: "account"
      case .bankNumber: "bank"
      case .birthDate: "birth"
      case .passport: "identity"
      case .telephone: "telephone"
      }
    }
  }

  private static func samples() throws -> [Sample] {
    try Files.text("\(Files.fixtures)/personal-data.tsv").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { Sample($0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)) }
  }

  /// Misses and false alarms are told by State; what is known not to be found is told as such, and a
  /// sample of it that is found after all belongs among the others.
  @Test func `has no miss and no false alarm but those that it names`() throws {
    let samples = try Self.samples()
    let wrong = samples.filter { !$0.isAsExpected }
      .map { "\($0.state) \($0.text) => \($0.found)" }
    #expect(wrong == [])
    for (state, own) in Dictionary(grouping: samples, by: \.state).sorted(by: { $0.key < $1.key }) {
      let misses = own.count { !$0.isHarmless && $0.found.isEmpty }
      let alarms = own.count { $0.isHarmless && !$0.found.isEmpty }
      print("\(state): \(own.count) samples, \(misses) missed, \(alarms) false alarms")
    }
    #expect(samples.filter { $0.found.isEmpty && !$0.isHarmless }.count == 10)
  }

  @Test func `has samples of all States, of telephones, numbers and births, and harmless ones`()
    throws
  {
    let samples = try Self.samples()
    let states = Dictionary(grouping: samples.filter { $0.state != "-" }, by: \.state)
    #expect(states.count == 57)
    for (state, own) in states {
      #expect(Set(own.map(\.kind)).isSuperset(of: ["telephone", "identity", "birth"]), "\(state)")
    }
    #expect(samples.count { !$0.isHarmless } >= 300)
    #expect(samples.count { $0.isHarmless } >= 100)
  }
}
