/// The words beside numbers, in small letters, as they stand in the languages of the 57 States.
///
/// A word of several parts is written with blanks: `steuer id` is also *Steuer-ID*.
enum WordLists {
  static let telephones = [
    "tel", "tél", "tele", "telephone", "phone", "telephone number", "phone number", "telefon",
    "telefonu", "telefonnummer", "telefonszám", "telefoni", "telefonas", "telefono", "teléfono",
    "telefone", "telefoon", "téléphone", "telefón", "tālrunis", "tālr", "puhelin", "puh", "sími",
    "tlf", "tfn", "tln", "τηλ", "τηλέφωνο", "тел", "телефон", "телефону", "телефона", "тэл",
    "тэлефон",
    "утас", "հեռ", "հեռախոս", "ტელ", "ტელეფონი", "mob", "mobile", "mobile phone", "mobil",
    "mobilnummer", "mobiel", "mobiltelefon", "móvil", "telemóvel", "cellulare", "cell",
    "cell phone",
    "cellphone", "celular", "handy", "handynummer", "gsm", "komórka", "matkapuhelin", "farsími",
    "mobilais", "моб", "мобильный", "мобилен", "мобилни", "κινητό", "fax", "faks", "факс", "sms",
    "whatsapp",
    "viber", "signal", "telegram", "imo",
  ]

  static let passports = [
    "passport", "passports no", "passeport", "pasaporte", "passaporto", "passaporte", "reisepass",
    "reisepassnummer", "passnummer", "pass nr", "pass no", "passi", "passinumero", "paspoort",
    "paspoortnummer", "paszport", "paszportu", "cestovní pas", "cestovný pas", "cestovního pasu",
    "cestovného pasu", "pasoš", "pasoša", "putovnica", "putovnice", "potni list", "potnega lista",
    "пасош", "пасоша", "паспорт", "паспорта", "паспорту", "пашпарт", "pașaport", "pașaportul",
    "pașaportului", "útlevél", "útlevélszám", "pasaport", "pasaportë", "pasaportës", "pase nr",
    "pasas", "paso nr", "vegabréf", "διαβατήριο", "διαβατηρίου", "անձնագիր", "პასპორტი",
    "passaport",
    "travel document", "laissez passer", "төлқұжат",
  ]

  static let identityNumbers = [
    // English
    "id", "id card", "id code", "identity card", "identity number", "identity document",
    "identification number", "personal number", "personal code", "personal id", "national number",
    "national id", "identity code", "social security", "social security number", "ssn", "itin",
    "sin",
    "social insurance", "social insurance number", "nino", "national insurance",
    "national insurance number", "nhs", "nhs number", "pps", "ppsn", "pps number", "tax id", "tin",
    "tax number", "residence permit", "residence card", "alien number", "health card",
    // Northern
    "personnummer", "personnr", "samordningsnummer", "fødselsnummer", "fnr", "d nummer", "cpr",
    "cpr nummer", "henkilötunnus", "hetu", "kennitala", "kt", "isikukood", "personas kods",
    "asmens kodas", "asmens kodu",
    // Western
    "numéro de sécurité sociale", "sécurité sociale", "nir", "carte d identité",
    "registre national",
    "rijksregisternummer", "rijksregister", "insz", "niss", "bsn", "burgerservicenummer",
    "sofinummer", "identiteitskaart", "steuer id", "steueridentifikationsnummer", "idnr",
    "steuernummer", "sozialversicherungsnummer", "sv nr", "sv nummer", "svnr",
    "rentenversicherungsnummer", "ahv", "ahv nr", "ahv nummer", "avs", "personalausweis",
    "ausweisnummer", "matricule", "peid", "nrt",
    // Southern
    "codice fiscale", "carta d identità", "codice iss", "dni", "nie", "nif", "niss",
    "cartão de cidadão", "αμκα", "amka", "αφμ", "afm", "αδτ", "δελτίο ταυτότητας", "ταυτότητα",
    "karta tal identità", "tckn", "kimlik", "t c kimlik",
    // Central
    "pesel", "nip", "dowód", "dowód osobisty", "dowodu osobistego", "rodné číslo", "r č",
    "občanský průkaz", "občiansky preukaz", "személyi szám", "személyi azonosító",
    "személyi igazolvány",
    "adóazonosító", "adóazonosító jel", "taj", "taj szám",
    // South-eastern
    "cnp", "cod numeric personal", "carte de identitate", "buletin", "idnp", "егн", "egn", "лнч",
    "oib", "jmbg", "јмбг", "матични број", "матичен број", "емби", "embg", "ембг", "emšo", "emso",
    "osebna izkaznica", "osobna iskaznica", "lična karta", "lične karte", "лична карта",
    "numri personal", "letërnjoftim", "nid",
    // Eastern and Central Asian
    "рнокпп", "іпн", "ипн", "ідентифікаційний код", "унзр", "инн", "снилс", "иин", "жсн", "пинфл",
    "пин",
    "pinfl", "jshshir", "личный номер", "персональный номер", "идентификационный номер",
    "удостоверение личности", "id карта", "id карта рақами", "пасведчанне", "հծհ",
    "հանրային ծառայության համար",
    "პირადი ნომერი", "პირადი", "fin kod", "fin code", "fi̇n kod", "şəxsiyyət vəsiqəsi", "рма",
    "регистр", "регистрийн дугаар", "рд",
  ]

  static let banks = [
    "iban", "bank account", "account number", "account no", "kontonummer", "konto", "bankkonto",
    "rib",
    "numer konta", "číslo účtu", "bankszámla", "račun", "р с", "card number", "credit card",
  ]

  static let references = [
    "act", "acts", "annex", "application", "applications", "art", "article", "articles", "bill",
    "budget", "budget line", "case", "cases", "cets", "contract", "decision", "decree", "directive",
    "docket", "ets", "gazette", "grant", "invoice", "judgment", "judgement", "law", "line", "oj",
    "order", "ordinance", "page", "pages", "para", "paragraph", "project", "register", "regulation",
    "resolution", "section", "sections", "table", "tender", "treaty", "закон", "указ", "ustawa",
    "loi", "gesetz", "lov", "lag", "ley", "lei", "legge", "zakon",
  ]

  static let currencies = [
    "eur", "euro", "euros", "usd", "dollars", "gbp", "chf", "nok", "sek", "dkk", "isk", "czk",
    "pln",
    "huf", "ron", "bgn", "rsd", "mkd", "bam", "uah", "rub", "byn", "kzt", "mdl", "gel", "amd",
    "azn",
    "kgs", "uzs", "tjs", "tmt", "mnt", "cad", "total", "sum",
  ]

  /// Words behind a number that make it a quantity.
  static let units: Set<String> = Set(
    currencies + [
      "million", "millions", "billion", "mln", "mio", "mrd", "per", "percent", "kroner", "kronor",
      "forint", "cases", "victims", "people", "persons", "children", "women", "inhabitants",
      "residents", "households", "records", "km", "hours", "days",
    ])

  /// Words between what a number is and the number itself.
  static let links = [
    "no", "nos", "nr", "nr.", "n", "º", "o", "number", "numbers", "num", "nummer", "numéro",
    "numero",
    "número", "numer", "numri", "numărul", "broj", "br", "број", "бр", "číslo", "č", "szám",
    "száma", "номер",
    "нөмірі", "рақами", "raqami", "is", "was", "are", "with", "of", "de", "the", "code", "kod",
    "kods",
    "seria", "series", "серия", "серія", "и", "і", "i", "a", "card", "ταυτότητας", "αριθμός", "αρ",
    "no'su",
    "numarası", "ნომერი", "համարը", "in", "on", "my", "her", "his",
  ]
}
