import PolicyModel

/// The ids that a checklist's files and its assessments refer to.
struct Vocabulary {
  var facts = IdentifierIndex<Fact>("a fact of this checklist")
  var victimGroups = IdentifierIndex<VictimGroup>("a victim group of this checklist")
  var instruments = IdentifierIndex<Instrument>("an instrument of this checklist")
  var agencies = IdentifierIndex<Agency>("an agency of this checklist")
  var themes = IdentifierIndex<Theme>("a theme of this checklist")

  init() {}

  init(_ checklist: Checklist) {
    for fact in checklist.facts { facts.add(fact.id) }
    for group in checklist.victimGroups { victimGroups.add(group.id) }
    for instrument in checklist.instruments { instruments.add(instrument.id) }
    for agency in checklist.agencies { agencies.add(agency.id) }
    for theme in checklist.themes { themes.add(theme.id) }
  }
}
