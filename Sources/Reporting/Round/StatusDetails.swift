import Documents
import GapAnalysis
import PolicyModel

/// What stands below the table of offices: what is not known, what came back, and what is to be settled.
struct StatusDetails {
  private let status: CollectionStatus
  private var round: Round { status.round }

  init(_ status: CollectionStatus) { self.status = status }

  var blocks: [Document.Block] {
    unknowns + files + notTheirs + conflicts + changed
  }

  private func name(_ office: OfficeStatus) -> Text { Text(office.office.words(in: round)) }

  private func names(_ indices: [IndicatorIndex]) -> String {
    indices.map(round.checklist.named).joined(separator: "; ")
  }

  /// What was not taken is about: its id with the title of its criterion, or what the fact says.
  private func title(of refusal: CollectionRecord.Refusal) -> String {
    let checklist = round.checklist
    switch refusal.part {
    case .answer:
      let place = checklist.indicators.indices.first { checklist.indicators[$0].id == refusal.id }
      return place.map(checklist.named) ?? refusal.id
    case .plan:
      let place = checklist.criteria.indices.first { checklist.criteria[$0].id == refusal.id }
      return (place.map(checklist.named) ?? refusal.id) + ", plan"
    case .fact:
      return checklist.facts.first { $0.id == refusal.id }.map { "\(refusal.id) \($0.words)" }
        ?? refusal.id
    }
  }

  private static func heading(_ title: String) -> Document.Block {
    .heading(level: 2, Text(title), anchor: nil)
  }

  private var unknowns: [Document.Block] {
    let offices = status.offices.filter { $0.unknownCount > 0 }
    guard !offices.isEmpty else { return [] }
    let kinds = UnknownWording.kinds
    return [
      Self.heading("Not known, by kind"),
      .table(
        Document.Table(
          [.init("Office")]
            + kinds.map { .init(UnknownWording.few($0).capitalisedFirst, .trailing) },
          rows: offices.map { office in
            [name(office)] + kinds.map { Text("\(office.unknown($0).count)") }
          })),
    ]
  }

  // MARK: Files

  private var files: [Document.Block] {
    let rows = status.offices.flatMap { office in
      office.files.map { file in
        [
          name(office), Text(file.name), Text(file.on?.description ?? "–"),
          Text(file.answers == 0 ? "none" : "\(file.answers)"),
        ]
      }
    }
    let silent = status.offices.filter { $0.asked > 0 && $0.files.isEmpty && $0.office != .nobody }
    var blocks: [Document.Block] = []
    if !rows.isEmpty {
      blocks.append(
        .table(
          Document.Table(
            [
              .init("Office"), .init("File"), .init("Day"),
              .init("Answers that rest on it", .trailing),
            ], rows: rows)))
    }
    if !silent.isEmpty {
      let names = silent.map { $0.office.words(in: round) }.joined(separator: "; ")
      blocks.append(.paragraph(Text("No file is noted of: \(names).")))
    }
    return blocks.isEmpty ? [] : [Self.heading("Files")] + blocks
  }

  // MARK: To be settled

  /// Questions that another office answered than the one that is asked.
  private var notTheirs: [Document.Block] {
    let lines = status.offices.flatMap { office -> [Text] in
      guard !office.forOthers.isEmpty else { return [] }
      let byAsked = Dictionary(grouping: office.forOthers) { AskedOffice(asked: $0, in: round) }
      return status.offices.map(\.office).filter { byAsked[$0] != nil }.map { asked in
        let whom =
          asked == .nobody ? "what nobody is asked" : "what \(asked.words(in: round)) is asked"
        return Text.strong(office.office.words(in: round))
          + Text(" answered \(whom): \(names(byAsked[asked] ?? [])).")
      }
    }
    return lines.isEmpty
      ? [] : [Self.heading("Answered by another office than the one asked"), .list(lines)]
  }

  private var conflicts: [Document.Block] {
    let rows = status.offices.flatMap { office in
      office.conflicts.map { refusal in
        [
          Text(title(of: refusal)), name(office),
          Text(refusal.origin.file), Text(refusal.origin.on?.description ?? "–"),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      Self.heading("Conflicts that are not settled"),
      .paragraph(
        "These files say something else than the assessment, and were not followed. A conflict is settled "
          + "once the assessment says the same, once the office's newer file agrees, or once the answer is "
          + "accepted as it stands."),
      .table(
        Document.Table(
          [.init("About"), .init("Office"), .init("File"), .init("Day")], rows: rows)),
    ]
  }

  private var changed: [Document.Block] {
    let lines = status.offices.filter { !$0.changedSinceAccepted.isEmpty }.map { office in
      Text.strong(office.office.words(in: round)) + Text(": \(names(office.changedSinceAccepted)).")
    }
    return lines.isEmpty ? [] : [Self.heading("Accepted, and changed since"), .list(lines)]
  }
}
