/// What may stand at one place of a file, for editors that complete and check while one writes.
///
/// It is made of the same keys, words and limits as the loader reads. Only the most parts of a list
/// that stand here as a number, such as 1 000 questions, are a hint that the loader does not enforce.
package struct Schema: Sendable {
  package indirect enum Form: Sendable {
    /// Any scalar, because the loader reads all of them as text.
    case text
    /// A text of this shape, a regular expression.
    case matching(String)
    /// One of some words; the words for yes and no may come as truth values too.
    case words([String])
    case number(ClosedRange<Double>)
    case whole(ClosedRange<Int>)
    case date
    /// A day, a month or a year.
    case partialDate
    case list(of: Schema, counts: ClosedRange<Int>?)
    case keys(Keys)
    /// Any of several.
    case any([Schema])
    /// What is described under a name in the same file.
    case named(String)
  }

  /// The keys of a mapping.
  package struct Keys: Sendable {
    package var known: [(name: String, value: Schema)]
    package var needed: [String]
    /// What may stand under keys that are not known; nil where there are none.
    package var others: Schema?
    /// Which keys are needed or out of place where another one has a certain value.
    package var rules: [Rule] = []
    /// Keys of which one at least is needed.
    package var oneNeeded: [String] = []
    /// A key, and those that may not stand beside it.
    package var apart: (key: String, others: [String])?
  }

  package struct Rule: Sendable {
    package let key: String
    package let value: String
    package let needed: [String]
    package let excluded: [String]
  }

  package var form: Form
  /// What a person reads who points at it.
  package var about: String
  package var examples: [String] = []
  /// Whether nothing may stand there.
  package var mayBeBlank = false

  init(_ form: Form, _ about: String = "") { (self.form, self.about) = (form, about) }

  func example(_ examples: String...) -> Schema {
    var schema = self
    schema.examples = examples
    return schema
  }

  /// The same, with nothing allowed as well.
  var orBlank: Schema {
    var schema = self
    schema.mayBeBlank = true
    return schema
  }
}

/// A whole description of one kind of file.
package struct SchemaFile: Sendable {
  package let name: String
  package let title: String
  package let about: String
  package let root: Schema
  package let definitions: [(name: String, value: Schema)]
}

/// Keys that say what may stand under them.
protocol DescribedKey: FieldKey {
  var schema: Schema { get }
}

extension DescribedKey {
  /// A mapping with these keys and no others.
  static func mapping(_ about: String = "") -> Schema {
    Schema(
      .keys(
        Schema.Keys(
          known: allCases.map { ($0.rawValue, $0.schema) }, needed: needed.map(\.rawValue),
          others: nil)), about)
  }
}

extension Schema {
  static func text(_ about: String) -> Schema { Schema(.text, about) }
  static func words(_ words: [String], _ about: String) -> Schema { Schema(.words(words), about) }

  static func choice<Choice: RawRepresentable & CaseIterable>(
    _: Choice.Type, _ about: String
  ) -> Schema where Choice.RawValue == String {
    Schema(.words(Choice.allCases.map(\.rawValue)), about)
  }

  static func truth(_ about: String) -> Schema {
    Schema(.words(AnswerWord.yesWords + AnswerWord.noWords), about)
  }

  static func identifier(_ about: String) -> Schema {
    Schema(.matching("^[A-Za-z0-9_-]{1,64}$"), about)
  }

  static func number(_ range: ClosedRange<Double>, _ about: String) -> Schema {
    Schema(.number(range), about)
  }

  static func list(
    _ item: Schema, _ counts: ClosedRange<Int>? = nil, _ about: String
  ) -> Schema { Schema(.list(of: item, counts: counts), about) }
}
