import ArgumentParser
import Filling

/// What may be set beside an answer.
struct AnswerOptions: ParsableArguments {
  @Option(
    help: "For those who put the answers together; an empty text takes the note away.")
  var note: String?

  @Option(
    help: ArgumentHelp(
      "For every reader, printed in public reports too; an empty text takes it away.",
      valueName: "text"))
  var publicNote: String?

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
    [
      ("--except", except), ("--why", why), ("--reason", reason), ("--note", note),
      ("--public-note", publicNote),
    ].compactMap { name, text in text.map { (name, $0) } }
  }

  var texts: [String] { named.map(\.text) }
}

/// A piece of evidence to add.
struct EvidenceEntryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The source that the evidence is in, by its id; with '--evidence-title' or its kin one that is "
        + "not listed yet is listed.", valueName: "id"))
  var source: String?

  @Option(
    help: ArgumentHelp("Where in the source it stands, such as \"p. 3\".", valueName: "place"))
  var at: String?

  @Option(help: ArgumentHelp("What the source says there, word for word.", valueName: "text"))
  var quote: String?

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

  @Option(
    help: ArgumentHelp("When it is from: 2026, 2026-06 or 2026-06-30.", valueName: "date"))
  var evidenceDate: String?

  @Option(help: ArgumentHelp("When it ends, if it does.", valueName: "date"))
  var evidenceValidUntil: String?

  @Option(help: ArgumentHelp("The day on which you looked at it.", valueName: "yyyy-mm-dd"))
  var accessed: String?

  @Option(
    help: ArgumentHelp("The time that it describes, where that is not its date.", valueName: "date")
  )
  var covers: String?

  @Option(help: ArgumentHelp("Its language, such as en.", valueName: "tag"))
  var language: String?

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
      ("--source", source), ("--at", at), ("--quote", quote),
      ("--evidence-title", evidenceTitle), ("--evidence-type", evidenceType),
      ("--evidence-reference", evidenceReference), ("--evidence-url", evidenceUrl),
      ("--evidence-date", evidenceDate), ("--evidence-valid-until", evidenceValidUntil),
      ("--accessed", accessed), ("--covers", covers), ("--language", language),
    ].compactMap { name, text in text.map { (name, $0) } }
  }

  /// What they say of the document itself.
  var document: EvidenceEntry {
    var entry = EvidenceEntry()
    entry.title = evidenceTitle
    entry.type = evidenceType
    entry.reference = evidenceReference
    entry.url = evidenceUrl
    entry.date = evidenceDate
    entry.validUntil = evidenceValidUntil
    entry.accessed = accessed
    entry.covers = covers
    entry.language = language
    entry.isRestricted = restricted
    return entry
  }

  /// All that they say.
  var entry: EvidenceEntry {
    var entry = document
    (entry.source, entry.at, entry.quote) = (source, at, quote)
    return entry
  }
}
