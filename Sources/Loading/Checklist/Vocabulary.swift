import PolicyModel

/// The ids that a checklist's files and its assessments refer to.
struct Vocabulary {
  var facts = IdentifierIndex("a fact of this checklist")
  var victimGroups = IdentifierIndex("a victim group of this checklist")
  var instruments = IdentifierIndex("an instrument of this checklist")
  var agencies = IdentifierIndex("an agency of this checklist")
  var themes = IdentifierIndex("a theme of this checklist")

  init() {}

  init(_ checklist: Checklist) {
    for fact in checklist.facts { facts.add(fact.id) }
    for group in checklist.victimGroups { victimGroups.add(group.id) }
    for instrument in checklist.instruments { instruments.add(instrument.id) }
    for agency in checklist.agencies { agencies.add(agency.id) }
    for theme in checklist.themes { themes.add(theme.id) }
  }
}
