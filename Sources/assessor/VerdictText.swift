import Documents
import Exports
import Findings
import Workspace

/// What `verify` says, in words.
enum VerdictText {
  static func line(_ verdict: ReportVerdict) -> String {
    "\(VisibleText.oneLine(verdict.name)): \(words(verdict.state))\n"
  }

  /// How a report was made that was made again.
  static func making(_ pack: PackJSON) -> String {
    let agency =
      pack.agency.map { "; only what concerns the agency \(VisibleText.quoted($0))" } ?? ""
    return """
      Evidence: \(pack.evidence), \(pack.evidence.words)
      Audience: \(pack.audience)\(agency)

      """
  }

  /// What is amiss, in one line.
  static func summary(_ verdicts: [ReportVerdict], _ basis: ReportVerification.Basis) -> String {
    let unfinished = verdicts.compactMap { verdict in
      if case .unfinished(let isGoingOn) = verdict.state { isGoingOn } else { nil as Bool? }
    }
    let rest = verdicts.dropFirst(unfinished.count)
    let own = rest.filter { $0.state != .foreign }
    let unchecked = own.count(where: \.lacksMaking)
    let bad = own.count { !$0.isGood && !$0.lacksMaking }
    var parts: [String] = []
    if let isGoingOn = unfinished.first {
      parts.append(isGoingOn ? "the folder is being written" : "a write of it was not finished")
    }
    switch basis {
    case .digests:
      parts.append("the report was not made again, only its digests were looked at")
    case .madeAgain:
      let all = Printed.count(own.count, "file")
      if bad > 0 {
        parts.append(
          "\(bad) of \(all) \(bad == 1 ? "is" : "are") not as this program "
            + "writes \(bad == 1 ? "it" : "them")")
      }
      if unchecked > 0 {
        parts.append(
          "\(unchecked) of \(all) could not be made again, only \(unchecked == 1 ? "its digest was" : "their digests were") "
            + "looked at")
      }
    }
    if own.count < rest.count { parts.append("the folder holds more than the report") }
    return parts.joined(separator: "; ")
  }

  /// What to do about it: the first that applies.
  static func help(_ verdicts: [ReportVerdict]) -> String? {
    for verdict in verdicts {
      if let help = help(verdict) { return help }
    }
    return nil
  }

  private static func help(_ verdict: ReportVerdict) -> String? {
    switch verdict.state {
    case .missing where verdict.name == ReportPack.packName:
      "the folder was written by a version before there was a \(ReportPack.packName), or is not whole"
    case .anotherVersion(let version):
      "verify it with version \(VisibleText.oneLine(version.prefix(40))) of the program"
    case .otherTemplates(areOwn: false):
      "name the templates that it was made with: '--template'"
    case .otherTemplates(areOwn: true): "leave out '--template'"
    case .otherEarlierRound(isNone: true): "leave out '--since'"
    case .otherEarlierRound(isNone: false):
      "name the earlier assessment that it was made with: '--since'"
    case .unfinished(isGoingOn: false):
      "write the report anew, which also takes away what is left of that"
    case .unfinished(isGoingOn: true): "verify it again when that is done"
    case .onlyLineEnds: "mail and version control change line ends; send the folder as one archive"
    case .anotherAssessment:
      "the answers or the list of digests were changed afterwards; write the report anew, or ask for "
        + "the folder again"
    case .asWritten, .asListed, .missing, .differs, .notListed, .link, .notPlainFile, .unreadable,
      .unknownAgency, .foreign:
      nil
    }
  }

  private static func words(_ state: ReportVerdict.State) -> String {
    switch state {
    case .asWritten: "as written"
    case .asListed: "as listed"
    case .missing: "missing"
    case .differs: "differs"
    case .onlyLineEnds: "only its line ends differ"
    case .notListed: "not listed in \(ReportPack.sumsName)"
    case .link: "a link, which is not followed"
    case .notPlainFile: "not a plain file"
    case .anotherAssessment: "not the one that the report was written from"
    case .otherTemplates(areOwn: false): "as listed; made with other templates, so not made again"
    case .otherTemplates(areOwn: true):
      "as listed; made with the program's own templates, so not made again"
    case .otherEarlierRound(isNone: true): "as listed; made without '--since', so not made again"
    case .otherEarlierRound(isNone: false):
      "as listed; what changed since the earlier round cannot be checked without that round"
    case .unreadable: "does not say how the report was made"
    case .unknownAgency(let id):
      "names the agency \(VisibleText.quoted(id)), which the checklist lacks"
    case .anotherVersion(let version):
      "written by version \(VisibleText.quoted(version)); this is \(Engine.version)"
    case .unfinished(isGoingOn: false): "left by a write that was not finished"
    case .unfinished(isGoingOn: true): "there while the folder is written"
    case .foreign: "not part of the report"
    }
  }
}
