/// The keys of one kind of mapping, in the order of the format's description.
package protocol FieldKey: RawRepresentable<String>, CaseIterable, Equatable {
  /// What has these keys, for messages: `a criterion`.
  static var owner: String { get }
  static var needed: [Self] { get }
}

/// Keys of an assessment, which say what stands under them.
package protocol AssessmentPartKey: FieldKey {
  var content: KeyContent { get }
}

/// What stands under a key of an assessment, for whoever looks through texts.
package enum KeyContent: Sendable {
  /// What people write in words of their own.
  case text
  /// An address on the web.
  case address
  case version
  case identifier
  /// One of the format's own words, or an answer.
  case word
  case figure
  case date
  /// Keys or items of its own.
  case parts
}
