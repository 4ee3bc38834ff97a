/// An element of a drawing; numbers are written shortly, texts escaped.
struct SVGElement {
  private let name: String
  private var attributes: [(name: String, value: String)] = []
  private var content = ""

  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.init(name, attributes)
    content = HTMLText.escaped(text)
  }

  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [SVGElement]
  ) {
    self.init(name, attributes)
    content = children.map(\.written).joined()
  }

  var written: String {
    let start = attributes.map { " \($0.name)=\"\(HTMLText.escaped($0.value))\"" }.joined()
    return content.isEmpty ? "<\(name)\(start)/>" : "<\(name)\(start)>\(content)</\(name)>"
  }

  /// A share of the width, in percent with two decimals at most.
  static func share(_ value: Double) -> String {
    Printed.decimal(Int64((min(1, max(0, value)) * 10_000).rounded()), places: 2) + "%"
  }
}
