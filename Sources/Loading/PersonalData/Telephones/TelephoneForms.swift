/// How telephone numbers are written inside a State, where no 0 stands before them: those alone that are
/// not written as figures are.
///
/// `601 234 567` is as good a figure as a number in Poland, so it needs a word beside it.
struct TelephoneForm: Sendable {
  let form: NumberForm
  /// What the numbers begin with; nothing else is one in this form.
  let beginnings: [String]

  init(_ form: String, _ beginnings: String) {
    self.form = NumberForm(form)
    self.beginnings = beginnings.split(separator: " ").map(String.init)
  }

  func fits(_ digits: String) -> Bool { beginnings.contains { digits.hasPrefix($0) } }

  static let all = [
    // Denmark, Norway, Monaco, Luxembourg; Armenia and Turkmenistan without their 0 and 8.
    TelephoneForm("##~##~##~##", "1 2 3 4 5 6 7 8 9"),
    // Norway, mobile.
    TelephoneForm("### ## ###", "4 5 8 9"),
    // Estonia, Latvia, Malta, Moldova, Mongolia, Norway.
    TelephoneForm("#### ####", "2 3 4 5 6 7 8 9"),
    // Spain, Georgia.
    TelephoneForm("### ## ## ##", "5 6 7 8 9"),
    // Belarus, Kazakhstan, Kyrgyzstan, Poland, Spain, Switzerland, Tajikistan, Ukraine, Uzbekistan.
    TelephoneForm("##~###~##~##", "1 2 3 4 5 6 7 8 9"),
    TelephoneForm("###~##-##-##", "3 5 7 9"),
    // Hungary, Portugal.
    TelephoneForm("## ### ####", "2 3 7 9"),
    // Canada, United States; Greece, Italy and San Marino, mobile.
    TelephoneForm("###·###·####", "2 3 4 5 6 7 8 9"),
    TelephoneForm("#·###·###·####", "1"),
    TelephoneForm("### #######", "2 3 6"),
    // Kazakhstan, Russian Federation; with 8 also Belarus, Turkmenistan, Uzbekistan.
    TelephoneForm("#·###·###·##·##", "7 8"),
    TelephoneForm("#·###·##·##·##", "8"),
    TelephoneForm("#·####·##·##·##", "7 8"),
    TelephoneForm("#·##·###·##·##", "8"),
    TelephoneForm("#·##·##·##·##", "8"),
    TelephoneForm("###·###-##-##", "3 4 7 8 9"),
    // Lithuania until 2023.
    TelephoneForm("#·###·#####", "83 84 85 86"),
    TelephoneForm("#·#·###·####", "85"),
    // Cyprus.
    TelephoneForm("##~######", "22 23 24 25 26 94 95 96 97 99"),
    // Bulgaria, Czechia, Poland, Portugal, Slovakia, Spain, with hyphens.
    TelephoneForm("###-###-###", "5 6 7 8 9"),
  ]

  /// The forms by their first group.
  static let byFirstShape = Dictionary(grouping: all) { $0.form.firstShape }
}
