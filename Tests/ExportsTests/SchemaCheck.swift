import Foundation
import Testing
import WorkedExamples

/// Holds a document against the JSON Schema that describes it: the keywords that the schemas of
/// documents use, and a fault where one uses another. Lists the places that do not fit.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ name: String) throws {
    let bytes = try Examples.bytes("Checklists/schemas/\(name).schema.json")
    root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  func faults(_ text: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, at: "")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.flatMap { key, rule -> [String] in
      switch key {
      case "$schema", "$defs", "title", "description", "format", "additionalProperties": return []
      case "$ref":
        let name = "\(rule)".replacing("#/$defs/", with: "")
        let all = root["$defs"] as? [String: Any]
        guard let meant = all?[name] as? [String: Any] else { return ["\(path): no \(name)"] }
        return faults(value, meant, at: path)
      case "oneOf":
        let fitting = list(rule).count { faults(value, $0, at: path).isEmpty }
        return fitting == 1 ? [] : ["\(path): fits \(fitting) of several"]
      case "type":
        let types = rule as? [String] ?? ["\(rule)"]
        return types.contains { isOf($0, value) } ? [] : ["\(path): no \(types)"]
      case "const": return isSame(rule, value) ? [] : ["\(path): not \(rule)"]
      case "enum":
        let all = rule as? [Any] ?? []
        return all.contains { isSame($0, value) } ? [] : ["\(path): none of \(all)"]
      case "minimum": return (number(value) ?? 0) < (number(rule) ?? 0) ? ["\(path): too low"] : []
      case "maximum": return (number(value) ?? 0) > (number(rule) ?? 0) ? ["\(path): too high"] : []
      case "pattern":
        let fits = (value as? String)?.range(of: "\(rule)", options: .regularExpression) != nil
        return fits ? [] : ["\(path): unlike \(rule)"]
      case "items":
        let items = value as? [Any] ?? []
        return items.enumerated().flatMap {
          faults($1, rule as? [String: Any] ?? [:], at: "\(path)/\($0)")
        }
      case "required":
        // Every key is known and there: a key that no schema names would be told nowhere.
        let (needed, given) = (Set(rule as? [String] ?? []), Set(object(value).keys))
        let known = Set(object(schema["properties"] ?? [:]).keys)
        let faults = needed.subtracting(given).union(given.subtracting(known))
        return faults.isEmpty ? [] : ["\(path): \(faults.sorted())"]
      case "properties":
        let rules = rule as? [String: Any] ?? [:]
        return object(value).flatMap {
          faults($1, rules[$0] as? [String: Any] ?? [:], at: "\(path)/\($0)")
        }
      default: return ["\(path): the keyword \(key) is new here"]
      }
    }.sorted()
  }

  private func list(_ rule: Any) -> [[String: Any]] { rule as? [[String: Any]] ?? [] }
  private func object(_ value: Any) -> [String: Any] { value as? [String: Any] ?? [:] }
  private func number(_ value: Any) -> Double? { (value as? NSNumber)?.doubleValue }

  private func isSame(_ a: Any, _ b: Any) -> Bool { (a as? NSObject) == (b as? NSObject) }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": return value is NSNull
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "boolean": return (value as? NSNumber).map(isTruth) ?? false
    case "number": return (value as? NSNumber).map { !isTruth($0) } ?? false
    case "integer":
      return (value as? NSNumber).map { !isTruth($0) && $0.doubleValue.rounded() == $0.doubleValue }
        ?? false
    default: return false
    }
  }

  private func isTruth(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
