/// Ids of sources, which people make up from what they know of the source.
extension PersonalData {
  /// What the id of a source looks like, as a whole or in one of its parts, its marks read as spaces; nil
  /// where that is nothing.
  ///
  /// Nobody's name is known here. But the id of an interview that has another word in it than those for
  /// offices and days is likely to be a name: `interview-with-maria-jones`.
  package static func looks(ofID id: String, isInterview: Bool) -> String? {
    if let kind = kind(ofID: id) { return kind.rawValue }
    return isInterview && words(of: id).contains { !plainWords.contains($0) }
      ? "the name of somebody who was asked" : nil
  }

  /// What an id looks like of all that has a form of its own.
  package static func kind(ofID id: String) -> Kind? {
    let parts = id.utf8.split { "-_".utf8.contains($0) }.map { Array($0) }
    let whole = Array(parts.joined(separator: [UInt8(ascii: " ")]))
    return ([whole] + parts).lazy.compactMap { matches(in: $0).first?.kind }.first
  }

  /// The words of an id in small letters; digits part them as marks do, and a letter alone is none.
  private static func words(of id: String) -> [String] {
    id.lowercased().split { !$0.isLetter }.filter { $0.count > 1 }.map(String.init)
  }

  /// Words that an interview may be called by, whoever was asked.
  private static let plainWords: Set<String> = [
    // What it was.
    "interview", "interviews", "int", "call", "conversation", "discussion", "focus", "group",
    "hearing", "meeting", "mission", "notes", "online", "phone", "roundtable", "round", "table",
    "talk",
    "telephone", "video", "visit", "written", "anonymous", "first", "second", "third",
    // With whom, by office.
    "administration", "agency", "asylum", "authority", "bar", "border", "centre", "center",
    "civil", "society", "commission", "committee", "consulate", "coordinator", "council",
    "counsellor",
    "court", "department", "doctor", "education", "embassy", "employers", "expert", "experts",
    "family",
    "foreign", "affairs", "government", "guard", "health", "hotline", "immigration", "inspector",
    "inspectorate", "inspectors", "institute", "interior", "investigator", "judge", "judges",
    "judiciary",
    "justice", "labour", "labor", "law", "lawyer", "lawyers", "legal", "migration", "ministry",
    "minister",
    "municipality", "national", "ngo", "ngos", "nurse", "office", "officer", "officers", "official",
    "officials", "ombudsman", "ombudsperson", "organisation", "parliament", "police", "prosecution",
    "prosecutor", "prosecutors", "psychologist", "public", "rapporteur", "referral", "region",
    "reception",
    "refugee", "service", "services", "shelter", "shelters", "social", "staff", "state", "survivor",
    "survivors", "teacher", "trade", "union", "unions", "unit", "university", "victim", "victims",
    "welfare",
    "work", "worker", "workers",
    // When, and what joins them.
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov",
    "dec",
    "and", "at", "by", "for", "from", "in", "no", "nr", "of", "on", "the", "to", "with",
  ]
}
