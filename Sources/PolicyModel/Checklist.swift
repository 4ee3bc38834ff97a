/// A policy report's takeaways as criteria that can be scored: sections hold groups, groups hold
/// criteria, criteria hold indicators.
///
/// The tree is stored flat. Sections, groups and criteria name their children by ranges of places in
/// the next list, and each names the one that it stands in; so a score can be a list beside it.
package struct Checklist: Sendable {
  package var id: String
  /// The version as written, such as `1.0.0`; never read as a number.
  package var version: String
  package var title: String
  package var summary: String
  /// The language of the texts, a BCP 47 tag such as `en`.
  package var language: String
  package var source: SourceReport
  package var facts: Listing<Fact, Fact>
  package var victimGroups: Listing<VictimGroup, VictimGroup>
  package var instruments: Listing<Instrument, Instrument>
  package var agencies: Listing<Agency, Agency>
  package var themes: Listing<Theme, Theme>
  package var scoring: ScoringRules
  /// The defaults that the checklist's `scoring:` changes, as written, for the method box.
  package var changedRules: [ChangedRule]
  package var sections: Listing<Section, Section>
  package var groups: Listing<Group, Group>
  package var criteria: Listing<Criterion, Criterion>
  package var indicators: Listing<Indicator, Indicator>
  /// What is known beforehand of some States; nil where the checklist's folder says nothing of any.
  package var states: StatesTable?
  /// Ids of earlier versions that are never used again.
  package var retired: [String] = []
  /// `sha256:` and the digest of checklist.yaml and its group files, joined in listed order. The table
  /// of States is no part of it, because no figure comes from there.
  package var digest: String {
    get { contentDigest.named }
    set { contentDigest = ContentDigest(newValue) }
  }
  /// The same, worked out when it is first asked for.
  package var contentDigest: ContentDigest
  /// The digest of the checklist that the program carries under the same id and version, where that is
  /// another one than this.
  package var digestOfNamesake: String?

  package init(
    id: String, version: String, title: String, summary: String, language: String,
    source: SourceReport, facts: Listing<Fact, Fact> = [],
    victimGroups: Listing<VictimGroup, VictimGroup> = [],
    instruments: Listing<Instrument, Instrument> = [], agencies: Listing<Agency, Agency> = [],
    themes: Listing<Theme, Theme> = [],
    scoring: ScoringRules = ScoringRules(), changedRules: [ChangedRule] = [],
    sections: Listing<Section, Section> = [], groups: Listing<Group, Group> = [],
    criteria: Listing<Criterion, Criterion> = [],
    indicators: Listing<Indicator, Indicator> = [], digest: ContentDigest
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
    contentDigest = digest
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
  package var groups: Range<GroupIndex>

  package init(id: String, title: String, groups: Range<GroupIndex>) {
    self.id = id
    self.title = title
    self.groups = groups
  }
}

/// The criteria under one heading of the report.
package struct Group: Sendable {
  package var id: String
  package var title: String
  package var section: SectionIndex
  package var criteria: Range<CriterionIndex>

  package init(id: String, title: String, section: SectionIndex, criteria: Range<CriterionIndex>) {
    self.id = id
    self.title = title
    self.section = section
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
