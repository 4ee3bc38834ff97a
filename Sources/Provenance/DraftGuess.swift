package import PolicyModel

/// What the wording of a takeaway says about it, as a first guess for its author.
package struct DraftGuess: Sendable {
  package let kind: Takeaway.Kind
  /// The words that decided; empty where none did.
  package let words: [String]
  /// Ids of ``themes``.
  package let themes: [String]

  package init(_ sentence: String) {
    let text =
      " " + sentence.lowercased().split { !$0.isLetter && $0 != "-" }.joined(separator: " ")
      + " "
    func found(_ words: [String]) -> [String] { words.filter { text.contains(" \($0) ") } }
    let asked = found(Self.asking)
    let told = found(Self.telling)
    if !asked.isEmpty {
      (kind, words) = (.recommendation, asked)
    } else if !told.isEmpty {
      (kind, words) = (.diagnosis, told)
    } else {
      (kind, words) = (.principle, [])
    }
    themes = Self.themes.filter { theme in
      theme.words.contains { text.contains(" \($0)") }
    }.map(\.id)
  }

  private static let asking = [
    "should", "must", "shall", "need to", "needs to", "ought to", "have to", "has to",
    "is crucial to",
    "is key to", "is important to", "is critical to", "is essential to", "is necessary to",
    "are urged", "are encouraged", "are invited", "recommend", "recommends", "recommended",
    "there is a need",
  ]

  private static let telling = [
    "often", "problem", "problems", "gap", "gaps", "lack", "lacks", "insufficient", "barrier",
    "barriers", "risk", "risks", "discourages", "exacerbate", "exacerbates", "vulnerable",
    "discrimination", "too few", "too little", "fails", "fail", "rarely", "hardly", "unable",
    "unaware", "susceptible", "challenge", "challenges",
  ]

  /// General subjects of policy, each with the beginnings of words that speak of it.
  package static let themes: [(id: String, title: String, words: [String])] = [
    ("children", "Children", ["child", "minor", "youth"]),
    ("gender", "Gender", ["gender", "women", "girl"]),
    ("law", "Law and enforcement", ["law", "legislat", "court", "prosecut", "judic"]),
    ("funding", "Funding", ["fund", "financ", "budget", "spending", "resource"]),
    (
      "training", "Training and awareness",
      ["train", "awareness", "sensitis", "sensitiz", "educat"]
    ),
    ("data", "Data and monitoring", ["data", "monitor", "statistic", "evaluat", "publish"]),
    (
      "co-operation", "Co-operation",
      ["co-operat", "cooperat", "co-ordinat", "coordinat", "partner"]
    ),
    ("participation", "Participation", ["consult", "participat", "survivor", "lived experience"]),
    ("digital", "Digital", ["online", "digital", "internet", "platform", "software"]),
    (
      "migration", "Migration and displacement",
      ["migra", "refuge", "asylum", "displace", "border"]
    ),
    ("disability", "Disability", ["disabilit", "disabled"]),
    ("health", "Health", ["health", "medical", "hospital"]),
    ("environment", "Environment", ["environment", "climate", "emission", "energy", "water"]),
  ]
}
