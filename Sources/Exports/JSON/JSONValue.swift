/// A JSON value whose members keep the order in which they were written.
package indirect enum JSONValue: Sendable {
  case null
  case truth(Bool)
  case whole(Int)
  /// Written with 6 decimals at most.
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A number, or null.
  package static func optional(_ number: Double?) -> JSONValue {
    number.map(JSONValue.number) ?? .null
  }
  package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }
}

/// Members in their order.
package typealias JSONMembers = [(key: String, value: JSONValue)]

/// Figures that programs read as JSON; the first member names the schema.
package protocol JSONFigures {
  var json: JSONValue { get }
}

extension JSONFigures {
  package var bytes: [UInt8] { Array(JSONWriter.write(json).utf8) }
}
