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
    let own = verdicts.filter { $0.state != .foreign }
    let bad = own.count { !$0.isGood }
    var parts: [String] = []
    switch basis {
    case .digests:
      parts.append("the report was not made again, only its digests were looked at")
    case .madeAgain where bad > 0:
      parts.append(
        "\(bad) of \(Printed.count(own.count, "file")) \(bad == 1 ? "is" : "are") not as this program "
          + "writes \(bad == 1 ? "it" : "them")")
    case .madeAgain: break
    }
    if own.count < verdicts.count { parts.append("the folder holds more than the report") }
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
      "a page of one's own is verified with the '--template' that it was made with"
    case .otherTemplates(areOwn: true): "leave out '--template'"
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
    case .otherTemplates(areOwn: false): "made with other templates"
    case .otherTemplates(areOwn: true): "made with the program's own templates"
    case .unreadable: "does not say how the report was made"
    case .unknownAgency(let id):
      "names the agency \(VisibleText.quoted(id)), which the checklist lacks"
    case .anotherVersion(let version):
      "written by version \(VisibleText.quoted(version)); this is \(Engine.version)"
    case .foreign: "not part of the report"
    }
  }
}
