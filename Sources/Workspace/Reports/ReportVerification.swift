package import Documents
package import Exports
import Findings
import GapAnalysis
package import PolicyModel
import Reporting
import YAMLTree

/// A report folder held against what follows from the assessment in it.
package struct ReportVerification {
  /// What the files are held against.
  package enum Basis {
    /// The report made again, from the assessment and as `pack.json` says.
    case madeAgain(UsableAssessment, PackJSON, agency: AgencyIndex?)
    /// The listed digests alone, because of what is to be said of these files.
    case digests(because: [ReportVerdict])
  }

  package let basis: Basis
  private let folder: ReportFolder
  private let entries: [String: FolderEntry]
  private let listed: [String: String]

  /// - Parameter checklistName: the checklist of the assessment; by default the one that it names.
  package init(_ path: String, checklistName: String?) throws {
    guard FileAccess.isFolder(path) else { throw WorkspaceFailure.notFolder(path) }
    folder = ReportFolder(path)
    do {
      entries = try FolderEntry.all(in: folder.path)
    } catch {
      throw WorkspaceFailure.cannotReadInside(path, error)
    }
    guard entries[ReportPack.sumsName] != nil, entries[ReportPack.assessmentName] != nil else {
      throw FilesTogether.isUnfinished(path)
        ? WorkspaceFailure.unfinishedReport(path) : .notWholeReport(path)
    }
    listed = ReportPack.listedDigests(try folder.read(ReportPack.sumsName) ?? [])
    let files = ListedFiles(folder: folder, entries: entries, listed: listed)
    basis = try Self.basis(files, checklistName)
  }

  private static func basis(_ files: ListedFiles, _ checklistName: String?) throws -> Basis {
    let assessment = try files.file(
      ReportPack.assessmentName, limit: YAMLTree.Limits.standard.bytes)
    let pack = try files.file(ReportPack.packName, limit: PackReading.limit)
    var faults: [ReportVerdict] = []
    if assessment.original == nil {
      let state = assessment.state == .differs ? .anotherAssessment : assessment.state
      faults.append(ReportVerdict(name: ReportPack.assessmentName, state: state))
    }
    func packFault(_ state: ReportVerdict.State) {
      faults.append(ReportVerdict(name: ReportPack.packName, state: state))
    }
    switch pack.original.map(PackReading.init) {
    case nil: packFault(pack.state)
    case .unreadable: packFault(.unreadable)
    case .anotherVersion(let version): packFault(.anotherVersion(version))
    case .made(let made):
      guard faults.isEmpty, let bytes = assessment.original else { break }
      let path = "\(files.folder.path)/\(ReportPack.assessmentName)"
      let original = try UsableAssessment(
        SourceText(name: path, bytes: bytes),
        against: checklistName.map(ChecklistChoice.checklist))
      guard let id = made.agency else { return .madeAgain(original, made, agency: nil) }
      if let agency = original.checklist.agencies.firstIndex(where: { $0.id == id }) {
        return .madeAgain(original, made, agency: agency)
      }
      packFault(.unknownAgency(id))
    }
    return .digests(because: faults)
  }

  /// One for each file of a report, and for whatever else lies in the folder.
  ///
  /// - Parameters:
  ///   - templates: those of the pages; asked for only where they can be made again.
  ///   - since: the round before that the report was made with; asked for likewise.
  package func verdicts(
    templates: () throws -> HTMLTemplates,
    since: (Checklist) throws -> UsableAssessment? = { _ in nil }
  ) throws -> [ReportVerdict] {
    let verdicts =
      switch basis {
      case .madeAgain(let original, let pack, let agency):
        try verdicts(
          original, pack, agency, try templates(), since: try since(original.checklist))
      case .digests(let faults): try verdictsByDigest(faults)
      }
    let known = Set(ReportPack.names + [ReportPack.sumsName] + FilesTogether.temporaryNames)
    let foreign = entries.keys.filter { !known.contains($0) }.sorted()
    return unfinished + verdicts + foreign.map { ReportVerdict(name: $0, state: .foreign) }
  }

  /// What a run that was killed left, or one that goes on needs: the files may be of two reports.
  private var unfinished: [ReportVerdict] {
    let isGoingOn = OwnFile.isHeld("\(folder.path)/\(FilesTogether.lockName)")
    return FilesTogether.temporaryNames.filter { entries[$0] != nil }
      .map { ReportVerdict(name: $0, state: .unfinished(isGoingOn: isGoingOn)) }
  }

  private var listedFiles: ListedFiles {
    ListedFiles(folder: folder, entries: entries, listed: listed)
  }

  // MARK: The report made again

  private func verdicts(
    _ original: UsableAssessment, _ pack: PackJSON, _ agency: AgencyIndex?,
    _ templates: HTMLTemplates, since: UsableAssessment?
  ) throws -> [ReportVerdict] {
    let edition = try original.report(
      for: original.assessment.audience, pack.evidence, agency: agency, since: since)
    let isSameLook = templates.digest == pack.templates
    let isSameSince = edition.report.since?.assessment.digest == pack.since
    var verdicts: [ReportVerdict] = []
    var digests: [(name: String, digest: String)] = []
    for file in try ReportPack.files(of: edition, templates: templates, csv: pack.csv).dropLast() {
      var bytes = file.bytes
      if file.name == ReportPack.packName {
        let made = PackJSON(
          edition.report.round, agency: agency, templates: nil, csv: pack.csv, since: nil)
        bytes = made.with(templates: pack.templates, since: pack.since).bytes
      }
      var otherMaking: ReportVerdict.State?
      if ReportPack.isSinceEarlier(file.name), !isSameSince {
        otherMaking = .otherEarlierRound(isNone: pack.since == nil)
      } else if ReportPack.isTemplated(file.name), !isSameLook {
        otherMaking = .otherTemplates(areOwn: pack.templates == nil)
      }
      // What is of that kind may be no part of this file: a page's colours are none of Word's.
      if let otherMaking, try state(file.name, bytes) != .asWritten {
        let state = try listedFiles.file(file.name, limit: ListedFiles.limit).state
        verdicts.append(
          ReportVerdict(name: file.name, state: state == .asListed ? otherMaking : state))
        digests.append((file.name, listed[file.name] ?? ""))
        continue
      }
      verdicts.append(ReportVerdict(name: file.name, state: try state(file.name, bytes)))
      digests.append((file.name, Digest.hexadecimal(of: bytes)))
    }
    let sums = try state(ReportPack.sumsName, ReportPack.sums(digests))
    return verdicts + [ReportVerdict(name: ReportPack.sumsName, state: sums)]
  }

  /// How a file stands to what this program writes.
  private func state(_ name: String, _ bytes: [UInt8]) throws -> ReportVerdict.State {
    if let state = listedFiles.stateOfEntry(name) { return state }
    // Line ends could at most double it.
    guard let present = try folder.read(name, limit: 2 * bytes.count) else { return .missing }
    if present == bytes { return .asWritten }
    return LineEnds.plain(present) == LineEnds.plain(bytes) ? .onlyLineEnds : .differs
  }

  // MARK: Digests alone

  private func verdictsByDigest(_ faults: [ReportVerdict]) throws -> [ReportVerdict] {
    // Only names that this program writes: a list from elsewhere must not choose what is read. What
    // another version may not have written at all is not missing.
    let names = ReportPack.names.filter { name in
      !mayBeOfAnotherVersion(faults) || entries[name] != nil || listed[name] != nil
        || faults.contains { $0.name == name }
    }
    var verdicts = try names.map { name in
      try faults.first { $0.name == name }
        ?? ReportVerdict(
          name: name, state: listedFiles.file(name, limit: ListedFiles.limit).state)
    }
    // Nothing lists the list, but it must be one.
    if let state = listedFiles.stateOfEntry(ReportPack.sumsName) {
      verdicts.append(ReportVerdict(name: ReportPack.sumsName, state: state))
    }
    return verdicts
  }

  /// Whether it says so, or has no `pack.json`, as those of the first version.
  private func mayBeOfAnotherVersion(_ faults: [ReportVerdict]) -> Bool {
    faults.contains { fault in
      if case .anotherVersion = fault.state { return true }
      return fault.name == ReportPack.packName && fault.state == .missing
    }
  }
}
