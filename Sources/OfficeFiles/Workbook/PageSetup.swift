/// How a sheet is printed: on A4, as wide as a page, with the sheet's name and the page's number.
struct PageSetup {
  let title: String
  let isLandscape: Bool
  /// So many columns are printed of all; nil where all are.
  let columns: (printed: Int, all: Int)?

  /// What stands at the head or foot of a page has no more than so many signs in all.
  private static let titleLimit = 100

  func write(_ xml: inout XMLWriter) {
    xml.element(
      "pageMargins",
      [
        ("left", "0.5"), ("right", "0.5"), ("top", "0.75"), ("bottom", "0.75"),
        ("header", "0.3"), ("footer", "0.3"),
      ])
    xml.element(
      "pageSetup",
      [
        ("paperSize", "9"), ("fitToWidth", "1"), ("fitToHeight", "0"),
        ("orientation", isLandscape ? "landscape" : "portrait"),
      ])
    xml.element("headerFooter") { xml in
      xml.element("oddHeader", text: "&L\(escaped)&R&A")
      xml.element("oddFooter", text: "\(cut)&R&P / &N")
    }
  }

  /// That there is more in the workbook than on paper.
  private var cut: String {
    guard let columns, columns.printed < columns.all else { return "" }
    return "&LColumns printed: \(columns.printed) of \(columns.all)"
  }

  /// An ampersand is a command there unless it stands twice.
  private var escaped: String {
    let short = CellText.cut(title, to: Self.titleLimit, mark: "…")
    let line = short.split(whereSeparator: \.isNewline).joined(separator: " ")
    return CellText.spelt(CellText.doubling("&", in: line))
  }
}
