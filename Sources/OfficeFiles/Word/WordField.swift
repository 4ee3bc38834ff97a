/// Writes what a program works out when it lays the pages out.
enum WordField {
  /// - Parameter shown: what stands there until then; nil for nothing.
  static func write(_ instruction: String, shown: String?, to xml: inout XMLWriter) {
    mark("begin", &xml)
    xml.element("w:r") { xml in
      xml.element("w:instrText", [("xml:space", "preserve")], text: " \(instruction) ")
    }
    mark("separate", &xml)
    if let shown { WordRun.write(shown, to: &xml) }
    mark("end", &xml)
  }

  private static func mark(_ kind: String, _ xml: inout XMLWriter) {
    xml.element("w:r") { $0.element("w:fldChar", [("w:fldCharType", kind)]) }
  }
}
