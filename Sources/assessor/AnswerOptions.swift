import ArgumentParser
import Filling

/// What may be set beside an answer.
struct AnswerOptions: ParsableArguments {
  @Option(help: "Anything that a reader should know; an empty text takes the note away.")
  var note: String?

  @Option(help: "Why it is unknown or not applicable; an empty text takes the reason away.")
  var reason: String?

  @Option(
    help: ArgumentHelp(
      "Of which kind an unknown is: not-measured (nobody collects it), not-found (the sources are "
        + "silent), withheld (exists, is not disclosed) or pending (asked for); an empty text takes it "
        + "away.", valueName: "kind"))
  var why: String?

  @Option(
    help: ArgumentHelp(
      "For whom the answer does not hold, such as men,undocumented; none takes the exceptions away.",
      valueName: "groups"))
  var except: String?

  @Flag(help: "Take the answer back; what stands beside it stays.")
  var clear = false

  var isGiven: Bool { clear || !named.isEmpty }

  /// The options given, with their texts.
  var named: [(name: String, text: String)] {
    [("--except", except), ("--why", why), ("--reason", reason), ("--note", note)]
      .compactMap { name, text in text.map { (name, $0) } }
  }

  var texts: [String] { named.map(\.text) }
}

/// A piece of evidence to add.
struct EvidenceEntryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What the evidence is called.", valueName: "title"))
  var evidenceTitle: String?

  @Option(
    help: ArgumentHelp(
      "What it is: law, policy, budget, statistics, report, interview or other.",
      valueName: "type"))
  var evidenceType: String?

  @Option(help: ArgumentHelp("Where it stands, such as a gazette's number.", valueName: "text"))
  var evidenceReference: String?

  @Option(help: ArgumentHelp("Its address.", valueName: "url"))
  var evidenceUrl: String?

  @Option(help: ArgumentHelp("The day that it is from.", valueName: "yyyy-mm-dd"))
  var evidenceDate: String?

  @Option(help: ArgumentHelp("The day that it ends, if it does.", valueName: "yyyy-mm-dd"))
  var evidenceValidUntil: String?

  @Flag(help: "The evidence is not for everybody's eyes.")
  var restricted = false

  var isGiven: Bool { restricted || !texts.isEmpty }

  /// Whether anybody could find it.
  var isFindable: Bool {
    [evidenceTitle, evidenceReference, evidenceUrl].contains { text in
      text.map { !$0.allSatisfy(\.isWhitespace) } ?? false
    }
  }

  /// The options given, with their texts.
  var texts: [(name: String, text: String)] {
    [
      ("--evidence-title", evidenceTitle), ("--evidence-type", evidenceType),
      ("--evidence-reference", evidenceReference), ("--evidence-url", evidenceUrl),
      ("--evidence-date", evidenceDate), ("--evidence-valid-until", evidenceValidUntil),
    ].compactMap { name, text in text.map { (name, $0) } }
  }

  var entry: EvidenceEntry {
    var entry = EvidenceEntry()
    entry.title = evidenceTitle
    entry.type = evidenceType
    entry.reference = evidenceReference
    entry.url = evidenceUrl
    entry.date = evidenceDate
    entry.validUntil = evidenceValidUntil
    entry.isRestricted = restricted
    return entry
  }
}
