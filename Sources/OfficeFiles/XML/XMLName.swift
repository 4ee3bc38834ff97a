/// The name of an element: what it is called, and in which vocabulary, whatever prefix stands before it.
struct XMLName: Equatable, Sendable {
  var space: XMLSpace
  var local: String

  init(_ space: XMLSpace, _ local: String) { (self.space, self.local) = (space, local) }
}

/// The vocabularies that matter here. Each is one for both editions of the standard, whose addresses differ.
enum XMLSpace: Equatable, Sendable {
  case none
  case sheet, word, relationships
  case compatibility
  /// What Word 2010 added, the box to tick among it.
  case word2010
  case threadedComments
  case other

  init(_ address: String) {
    self =
      switch address {
      case "": .none
      case "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main":
        .sheet
      case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main":
        .word
      case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships":
        .relationships
      case "http://schemas.openxmlformats.org/markup-compatibility/2006": .compatibility
      case "http://schemas.microsoft.com/office/word/2010/wordml": .word2010
      case "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments":
        .threadedComments
      default: .other
      }
  }
}
