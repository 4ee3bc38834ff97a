/// What is to be said of one entry of a report folder.
package struct ReportVerdict: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    /// What this program writes, byte for byte.
    case asWritten
    /// Its digest is the listed one; more cannot be said.
    case asListed
    case missing
    case differs
    /// The same but for CR LF in the place of LF, or the other way round.
    case onlyLineEnds
    /// `SHA256SUMS` has no digest of it.
    case notListed
    case link
    /// A folder, a pipe or a device in a file's place.
    case notPlainFile
    /// The assessment is not the one that the report was written from.
    case anotherAssessment
    /// The page was made with templates other than those given, the program's own where `areOwn`.
    case otherTemplates(areOwn: Bool)
    /// It was made with a round before other than the one given; with none where `isNone`.
    case otherEarlierRound(isNone: Bool)
    /// What says how the report was made does not say it.
    case unreadable
    /// The sheet of an agency that the checklist lacks.
    case unknownAgency(String)
    /// Written by another version of the program.
    case anotherVersion(String)
    /// What a run writes into a folder for its own use: it was killed, or it is still at work.
    case unfinished(isGoingOn: Bool)
    /// No file of a report.
    case foreign
  }

  package let name: String
  package let state: State

  /// Whether it could not be made again with what was given, so that its digest alone was looked at.
  package var lacksMaking: Bool {
    switch state {
    case .otherTemplates, .otherEarlierRound: true
    case .asWritten, .asListed, .missing, .differs, .onlyLineEnds, .notListed, .link, .notPlainFile,
      .anotherAssessment, .unreadable, .unknownAgency, .anotherVersion, .unfinished, .foreign:
      false
    }
  }

  package var isGood: Bool { state == .asWritten || state == .asListed }
}
