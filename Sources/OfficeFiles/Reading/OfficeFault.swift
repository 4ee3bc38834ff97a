/// Why a file of an office program cannot be read.
package enum OfficeFault: Error, Sendable, Equatable {
  /// What it is where it is not what was asked for.
  case isAnother(FileKind)
  /// It is damaged: what is not as it must be, in words.
  case damaged(String)
  /// It holds more than is read: of what, in words.
  case tooLarge(String)
}

/// What a file is, told by its bytes.
package enum FileKind: Sendable, Equatable, CaseIterable {
  case workbook, wordDocument
  /// With macros in them.
  case macroWorkbook, macroDocument
  /// Of Office before 2007.
  case oldWorkbook, oldDocument
  /// Locked by a password.
  case encrypted
  case openDocumentSheet, openDocumentText
  case pdf, html, richText, mail, image, archive
  /// Text of some kind, YAML or a table among them.
  case text
  case unknown
}
