extension EnquiryKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .askedBy: .text("The office that asks, never a person.").orBlank
    case .due: Schema(.date, "The last day for answers.").example("2026-09-30").orBlank
    case .replyTo: .text("Where answers are sent: the address of a unit.").orBlank
    }
  }
}

extension OriginKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .file: .text("The file's name.")
    case .office: .text("The agency's id, or the office's name.").orBlank
    case .on: Schema(.date, "The day on which it was merged.").orBlank
    }
  }

  /// A file, or several.
  static var origins: Schema {
    let one = Schema(
      .any([.text("A file, and whose it is."), mapping("A file, and whose it is.")]))
    return Schema(
      .any([.text("A file, and whose it is."), mapping(""), .list(one, nil, "Several files.")]),
      "Which files gave the answer."
    ).orBlank
  }
}

extension AcceptanceKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .by: .text("The office that accepts, never a person.").orBlank
    case .on: Schema(.date, "The day.").orBlank
    case .answer:
      Schema(.matching("^[0-9a-f]{16}$"), "What the answer said, by its digest.").orBlank
    }
  }
}

extension SignatureKey: DescribedKey {
  var schema: Schema {
    switch self {
    case .signedAs: .text("The function in which it was signed, never a name.").orBlank
    case .office: .identifier("The agency whose answers alone are signed.").orBlank
    case .on: Schema(.date, "The day.").orBlank
    case .digest: .text("The digest of what stands under 'answers'.").orBlank
    case .answers:
      Schema(
        .keys(
          .init(
            known: [], needed: [], others: Schema(.matching("^[0-9a-f]{16}$"), "A digest."))),
        "What each answer and fact said, by its digest."
      ).orBlank
    case .count: Schema(.whole(Limits.counts), "In a public copy: how many were signed.").orBlank
    case .changedSince:
      .list(.text("An id."), nil, "In a public copy: what has changed since.").orBlank
    }
  }
}
