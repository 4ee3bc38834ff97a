/// Lays a document out, as the bytes of a file or of a screen.
///
/// A renderer knows no clock, no locale and no file: the same document gives the same bytes.
package protocol DocumentRenderer: Sendable {
  func bytes(of document: Document) -> [UInt8]
}
