import Loading
package import PolicyModel
package import YAMLTree

/// What an assessment says about its round, as a file has it: who asks, which files gave an answer, what is
/// accepted and signed.
extension Enquiry {
  package var content: YAMLContent? {
    var entries: [YAMLContent.Entry] = []
    for key in EnquiryKey.allCases {
      let text =
        switch key {
        case .askedBy: askedBy
        case .due: due?.description
        case .replyTo: replyTo
        }
      if let text { entries.append(.init(key.rawValue, .text(text))) }
    }
    return entries.isEmpty ? nil : .mapping(entries)
  }
}

extension AnswerEditor {
  /// One file, or a list of them.
  package static func content(of origins: [AnswerOrigin]) -> YAMLContent {
    let contents = origins.map { origin in
      var entries: [YAMLContent.Entry] = []
      for key in OriginKey.allCases {
        let text: String? =
          switch key {
          case .file: origin.file
          case .office: origin.office
          case .on: origin.on?.description
          }
        if let text { entries.append(.init(key.rawValue, .text(text))) }
      }
      return YAMLContent.mapping(entries)
    }
    return contents.count == 1 ? contents[0] : .list(contents)
  }

  static func acceptance(
    _ office: String, _ day: CalendarDate?, _ digest: String?
  ) -> YAMLContent {
    var entries: [YAMLContent.Entry] = []
    for key in AcceptanceKey.allCases {
      let text: String? =
        switch key {
        case .by: office
        case .on: day?.description
        case .answer: digest
        }
      if let text { entries.append(.init(key.rawValue, .text(text))) }
    }
    return .mapping(entries)
  }
}

extension Acceptance {
  /// As a public copy has it.
  var publicContent: YAMLContent {
    .mapping(on.map { [.init(AcceptanceKey.on.rawValue, .text($0.description))] } ?? [])
  }
}

extension Signature {
  /// A signature as a file has it.
  package static func content(
    signedAs: String, office: String?, on day: CalendarDate?,
    answers: [(id: String, digest: String)]
  ) -> YAMLContent {
    var entries: [YAMLContent.Entry] = []
    for key in SignatureKey.allCases {
      let content: YAMLContent? =
        switch key {
        case .signedAs: .text(signedAs)
        case .office: office.map(YAMLContent.text)
        case .on: day.map { .text($0.description) }
        case .digest: .text(EntryDigest.named(of: answers))
        case .answers: .mapping(answers.map { .init($0.id, .text($0.digest)) })
        case .count, .changedSince: nil
        }
      if let content { entries.append(.init(key.rawValue, content)) }
    }
    return .mapping(entries)
  }
}

extension Assessment {
  /// The signatures as a public copy has them: without digests, which are of other answers.
  func publicSignatures(_ checklist: Checklist) -> YAMLContent? {
    guard !signatures.isEmpty else { return nil }
    return .list(
      signatures.map { signature in
        var entries: [YAMLContent.Entry] = []
        for key in SignatureKey.allCases {
          let content: YAMLContent? =
            switch key {
            case .signedAs, .digest, .answers: nil
            case .office: signature.office.map { .text(checklist.agencies[$0].id) }
            case .on: signature.on.map { .text($0.description) }
            case .count: .text("\(signature.count)")
            case .changedSince:
              signature.changedSince.isEmpty
                ? nil : .list(signature.changedSince.map(YAMLContent.text))
            }
          if let content { entries.append(.init(key.rawValue, content)) }
        }
        return .mapping(entries)
      })
  }
}
