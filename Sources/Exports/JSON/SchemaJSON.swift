package import Loading

/// Writes what may stand in a file as JSON Schema (2020-12), which editors and validators read.
///
/// The keywords that older drafts know are enough, because many editors know no newer ones. A validator
/// sees what a YAML reader made of the text, so that `NO` may come as false and `1.10` as a number:
/// where the loader reads text, any scalar is allowed.
package struct SchemaJSON: JSONFigures {
  private let file: SchemaFile

  package init(_ file: SchemaFile) { self.file = file }

  package var json: JSONValue {
    var members: JSONMembers = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text(file.title)), ("description", .text(file.about)),
    ]
    var root = file.root
    root.about = ""
    members += Self.members(root)
    if !file.definitions.isEmpty {
      members.append(
        ("$defs", .object(file.definitions.map { ($0.name, .object(Self.members($0.value))) })))
    }
    return .object(members)
  }

  private static func members(_ schema: Schema) -> JSONMembers {
    var members: JSONMembers = []
    if !schema.about.isEmpty { members.append(("description", .text(schema.about))) }
    if !schema.examples.isEmpty { members.append(("examples", .texts(schema.examples))) }
    let form = form(schema.form)
    guard schema.mayBeBlank else { return members + form }
    return members + [("anyOf", .list([.object(form), .object([("type", .text("null"))])]))]
  }

  private static func object(_ schema: Schema) -> JSONValue { .object(members(schema)) }

  private static let scalars = JSONValue.texts(["string", "number", "boolean"])

  private static func form(_ form: Schema.Form) -> JSONMembers {
    switch form {
    case .text: return [("type", scalars), ("minLength", .whole(1))]
    case .matching(let pattern): return [("type", scalars), ("pattern", .text(pattern))]
    case .words(let words): return [("enum", .list(words.flatMap(values)))]
    case .number(let range):
      let number: JSONValue = .object([
        ("type", .text("number")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ])
      return either(number, "^-?[0-9]+(\\.[0-9]+)?$")
    case .whole(let range):
      let number: JSONValue = .object([
        ("type", .text("integer")), ("minimum", .whole(range.lowerBound)),
        ("maximum", .whole(range.upperBound)),
      ])
      return either(number, "^[0-9]{1,15}$")
    case .date:
      return [
        ("type", .text("string")), ("format", .text("date")),
        ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
      ]
    case .partialDate:
      return either(
        .object([
          ("type", .text("integer")), ("minimum", .whole(1)), ("maximum", .whole(9999)),
        ]), "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    case .list(let item, let counts): return list(of: item, counts)
    case .keys(let keys): return self.keys(keys)
    case .any(let schemas): return [("anyOf", .list(schemas.map(object)))]
    case .named(let name): return [("$ref", .text("#/$defs/\(name)"))]
    }
  }

  /// A number, or the same as a text.
  private static func either(
    _ number: JSONValue, _ pattern: String
  ) -> JSONMembers {
    let text: JSONValue = .object([("type", .text("string")), ("pattern", .text(pattern))])
    return [("anyOf", .list([number, text]))]
  }

  /// A word, and what a YAML reader may make of it.
  private static func values(_ word: String) -> [JSONValue] {
    switch word {
    case "true": return [.truth(true), .text(word)]
    case "false": return [.truth(false), .text(word)]
    default: return [.text(word)] + (Int(word).map { [.whole($0)] } ?? [])
    }
  }

  private static func list(
    of item: Schema, _ counts: ClosedRange<Int>?
  ) -> JSONMembers {
    var members: JSONMembers = [
      ("type", .text("array")), ("items", object(item)),
    ]
    if let counts {
      if counts.lowerBound > 0 { members.append(("minItems", .whole(counts.lowerBound))) }
      members.append(("maxItems", .whole(counts.upperBound)))
    }
    switch item.form {
    case .words, .matching: members.append(("uniqueItems", .truth(true)))
    default: break
    }
    return members
  }

  private static func keys(_ keys: Schema.Keys) -> JSONMembers {
    var members: JSONMembers = [("type", .text("object"))]
    if !keys.known.isEmpty {
      members.append(("properties", .object(keys.known.map { ($0.name, object($0.value)) })))
    }
    if !keys.needed.isEmpty { members.append(("required", .texts(keys.needed))) }
    members.append(("additionalProperties", keys.others.map(object) ?? .truth(false)))
    func required(_ key: String) -> JSONValue { .object([("required", .texts([key]))]) }
    if !keys.oneNeeded.isEmpty {
      members.append(("anyOf", .list(keys.oneNeeded.map(required))))
    }
    if let apart = keys.apart {
      let both: JSONValue = .object([
        ("required", .texts([apart.key])), ("anyOf", .list(apart.others.map(required))),
      ])
      members.append(("not", both))
    }
    if !keys.rules.isEmpty { members.append(("allOf", .list(keys.rules.map(rule)))) }
    return members
  }

  /// What is needed and what is out of place where a key has a certain value.
  private static func rule(_ rule: Schema.Rule) -> JSONValue {
    let given: JSONValue = .object([
      ("properties", .object([(rule.key, .object([("const", .text(rule.value))]))])),
      ("required", .texts([rule.key])),
    ])
    let then: JSONValue = .object([
      ("required", .texts(rule.needed)),
      ("properties", .object(rule.excluded.map { ($0, .truth(false)) })),
    ])
    return .object([("if", given), ("then", then)])
  }
}
