/// A policy report's takeaways as criteria that can be scored: sections hold groups, groups hold
/// criteria, criteria hold indicators.
///
/// The tree is stored flat. Sections, groups and criteria name their children by ranges of indices
/// into the next array, so that a score can be an array beside it.
package struct Checklist: Sendable {
  package var id: String
  /// The version as written, such as `1.0.0`; never read as a number.
  package var version: String
  package var title: String
  package var summary: String
  /// The language of the texts, a BCP 47 tag such as `en`.
  package var language: String
  package var source: SourceReport
  package var facts: [Fact]
  package var victimGroups: [VictimGroup]
  package var instruments: [Instrument]
  package var agencies: [Agency]
  package var themes: [Theme]
  package var scoring: ScoringRules
  /// The defaults that the checklist's `scoring:` changes, as written, for the method box.
  package var changedRules: [ChangedRule]
  package var sections: [Section]
  package var groups: [Group]
  package var criteria: [Criterion]
  package var indicators: [Indicator]
  /// `sha256:` and the digest of checklist.yaml and its group files, joined in listed order.
  package var digest: String

  package init(
    id: String, version: String, title: String, summary: String, language: String,
    source: SourceReport, facts: [Fact] = [], victimGroups: [VictimGroup] = [],
    instruments: [Instrument] = [], agencies: [Agency] = [], themes: [Theme] = [],
    scoring: ScoringRules = ScoringRules(), changedRules: [ChangedRule] = [],
    sections: [Section] = [], groups: [Group] = [], criteria: [Criterion] = [],
    indicators: [Indicator] = [], digest: String
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.language = language
    self.source = source
    self.facts = facts
    self.victimGroups = victimGroups
    self.instruments = instruments
    self.agencies = agencies
    self.themes = themes
    self.scoring = scoring
    self.changedRules = changedRules
    self.sections = sections
    self.groups = groups
    self.criteria = criteria
    self.indicators = indicators
    self.digest = digest
  }
}

/// The report that the takeaways come from.
package struct SourceReport: Sendable {
  package var title: String
  package var publisher: String
  package var year: String
  package var url: String
  /// The digest of the text that the takeaways were read from.
  package var textDigest: String
  /// What the publisher asks to be said when the report is used.
  package var acknowledgement: String

  package init(
    title: String, publisher: String, year: String, url: String, textDigest: String,
    acknowledgement: String
  ) {
    self.title = title
    self.publisher = publisher
    self.year = year
    self.url = url
    self.textDigest = textDigest
    self.acknowledgement = acknowledgement
  }
}

/// The largest unit of a report, such as a conference panel.
package struct Section: Sendable {
  package var id: String
  package var title: String
  /// Indices into ``Checklist/groups``.
  package var groups: Range<Int>

  package init(id: String, title: String, groups: Range<Int>) {
    self.id = id
    self.title = title
    self.groups = groups
  }
}

/// The criteria under one heading of the report.
package struct Group: Sendable {
  package var id: String
  package var title: String
  /// Indices into ``Checklist/criteria``.
  package var criteria: Range<Int>

  package init(id: String, title: String, criteria: Range<Int>) {
    self.id = id
    self.title = title
    self.criteria = criteria
  }
}

/// One of the checklist's `scoring:` keys that differs from the method's default.
package struct ChangedRule: Sendable, Equatable {
  package var key: String
  package var value: String
  package var standard: String

  package init(key: String, value: String, standard: String) {
    self.key = key
    self.value = value
    self.standard = standard
  }
}
