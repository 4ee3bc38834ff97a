/// The words for being born and for a date of birth.
enum BirthWords {
  struct Phrase: Sendable {
    let words: [String]
    /// Whether any figure behind it is one of a birth.
    let isPlain: Bool
    /// Whether it is an abbreviation, and none without its dot.
    let needsDot: Bool
  }

  /// By their last word.
  static let phrases: [String: [Phrase]] = {
    var phrases: [String: [Phrase]] = [:]
    for (list, isPlain) in [(datesOfBirth, true), (born, false)] {
      for text in list {
        let words = text.split { $0 == " " || $0 == "." }.map(String.init)
        guard let last = words.last else { continue }
        phrases[last, default: []].append(
          Phrase(words: words, isPlain: isPlain, needsDot: text.hasSuffix(".")))
      }
    }
    return phrases
  }()

  /// By their first word.
  static let behind: [String: [[String]]] = Dictionary(
    grouping: [
      ["г", "р"], ["р", "н"], ["г", "рождения"], ["года", "рождения"], ["року", "народження"],
      ["doğumlu"], ["doğumludur"], ["születésű"],
    ], by: { $0[0] })

  private static let datesOfBirth = [
    "date of birth", "dob", "d o b.", "d o b", "birth date", "birthdate", "birthday",
    "date de naissance", "geburtsdatum", "geb datum", "data di nascita", "fecha de nacimiento",
    "data de nascimento", "geboortedatum", "fødselsdato", "födelsedatum", "fæðingardagur",
    "syntymäaika", "sünniaeg", "dzimšanas datums", "gimimo data", "data urodzenia",
    "datum narození", "dátum narodenia", "születési idő", "születési dátum", "data nașterii",
    "дата на раждане", "datum rođenja", "датум рођења", "datum rojstva",
    "датум на раѓање", "datëlindja", "ημερομηνία γέννησης", "doğum tarihi", "дата рождения",
    "дата народження", "дата нараджэння", "туған күні", "туулган күнү", "tug ilgan sana",
    "санаи таваллуд",
    "doğum günü", "doglan senesi", "төрсөн өдөр", "ծննդյան ամսաթիվ", "դաբადების თარიღი",
    "დაბადების თარიღი",
    "data tat twelid",
  ]

  private static let born = [
    "born", "birth", "b.", "né", "née", "geboren", "geb.", "nato il", "nata il", "nato a", "nata a",
    "nacido",
    "nacida", "nacido el", "nascido", "nascida", "geboren op", "født", "fødd", "född", "fæddur",
    "fædd", "syntynyt", "synt.", "sündinud", "sünd.", "dzimis", "dzimusi", "dzim.", "gimęs", "gimė",
    "gimusi", "urodzony", "urodzona", "ur.", "narozen", "narozena", "nar.", "narodený", "narodená",
    "született", "szül.", "născut", "născută", "роден", "родена", "rođen", "rođena", "rođ.",
    "рођен",
    "рођена", "рођ.", "rojen", "rojena", "i lindur", "e lindur", "lindur", "γεννηθείς",
    "γεννηθείσα", "γεννήθηκε", "γεν.", "doğum", "doğumlu", "родился", "родилась", "рожд.", "р.",
    "род.", "народився",
    "народилася", "нар.", "нарадзіўся", "нарадзілася", "туған", "туулган", "tug ilgan", "doğulmuş",
    "doğulub", "doglan", "таваллуд", "төрсөн", "ծնված", "ծնվել է", "დაბადებული", "imwieled",
    "imwielda", "twieled",
  ]
}
