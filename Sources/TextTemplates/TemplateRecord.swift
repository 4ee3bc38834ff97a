/// The values that a template is filled with, by their names.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  private(set) var values: [String: TemplateValue] = [:]

  package init() {}

  /// Of two values of one name the last counts.
  package init(dictionaryLiteral elements: (String, any TemplateFilling)...) {
    values.reserveCapacity(elements.count)
    for (name, value) in elements { values[name] = value.templateValue }
  }

  /// The value of a name; where it is nil, a template finds that of the same name around it, if any.
  package subscript(name: String) -> (any TemplateFilling)? {
    get { values[name] }
    set { values[name] = newValue?.templateValue }
  }

  /// Adds the values of another, which count where both have a name.
  package mutating func merge(_ other: TemplateRecord) { values.merge(other.values) { $1 } }

  package func merging(_ other: TemplateRecord) -> TemplateRecord {
    var all = self
    all.merge(other)
    return all
  }
}

/// What one name in a template stands for.
package indirect enum TemplateValue: Sendable {
  case text(String)
  case truth(Bool)
  case list([TemplateValue])
  case record(TemplateRecord)
}

/// What can be put into a template.
package protocol TemplateFilling {
  var templateValue: TemplateValue { get }
}

extension TemplateValue: TemplateFilling {
  package var templateValue: TemplateValue { self }
}

extension String: TemplateFilling {
  package var templateValue: TemplateValue { .text(self) }
}

extension Int: TemplateFilling {
  package var templateValue: TemplateValue { .text(String(self)) }
}

extension Bool: TemplateFilling {
  package var templateValue: TemplateValue { .truth(self) }
}

extension TemplateRecord: TemplateFilling {
  package var templateValue: TemplateValue { .record(self) }
}

extension Dictionary: TemplateFilling where Key == String, Value: TemplateFilling {
  package var templateValue: TemplateValue {
    var record = TemplateRecord()
    for (name, value) in self { record[name] = value }
    return .record(record)
  }
}

extension Array: TemplateFilling where Element: TemplateFilling {
  package var templateValue: TemplateValue { .list(map(\.templateValue)) }
}
