import Loading
import Testing

/// What is said to somebody who writes a day, a month or a year in another way.
@Suite struct `The help with a date` {
  @Test(arguments: [
    ("2023-4-1", "write 2023-04-01"), ("2023/04/01", "write 2023-04-01"),
    ("2023.4.1", "write 2023-04-01"), ("20230401", "write 2023-04-01"),
    ("01042023", "write 2023-04-01"), ("01.04.2023", "write 2023-04-01"),
    ("1. 4. 2023", "write 2023-04-01"), ("31/12/2023", "write 2023-12-31"),
    ("12/31/2023", "write 2023-12-31"), ("4/4/2023", "write 2023-04-04"),
    ("01.04.23", "write 2023-04-01"), ("2026-06-30T10:00", "write 2026-06-30"),
    ("2026-06-30 23:59:59", "write 2026-06-30"), ("1 April 2023", "write 2023-04-01"),
    ("April 1st, 2023", "write 2023-04-01"), ("1er avril 2023", "write 2023-04-01"),
    ("1. März 2023", "write 2023-03-01"), ("1 de mayo de 2023", "write 2023-05-01"),
    ("1 апреля 2023 г.", "write 2023-04-01"), ("30 giugno 2023", "write 2023-06-30"),
    ("2023–04–01", "write 2023-04-01"),
  ])
  func `gives the right spelling`(text: String, help: String) {
    #expect(WrittenDate.help(for: text, isDay: true) == [help])
    #expect(WrittenDate.help(for: text, isDay: false) == [help])
  }

  @Test(arguments: [
    ("1/4/2023", "write 2023-04-01 if it is 1 April, or 2023-01-04 if it is 4 January"),
    ("05-06-2024", "write 2024-06-05 if it is 5 June, or 2024-05-06 if it is 6 May"),
    ("1/4/23", "write 2023-04-01 if it is 1 April, or 2023-01-04 if it is 4 January"),
  ])
  func `says both where it may be two days`(text: String, help: String) {
    #expect(WrittenDate.help(for: text, isDay: true) == [help])
  }

  @Test(arguments: [
    ("2026-02-30", "February 2026 has 28 days"), ("2024-02-30", "February 2024 has 29 days"),
    ("31.04.2023", "April 2023 has 30 days"), ("2023-13", "a month is a number from 01 to 12"),
    ("2023-00", "a month is a number from 01 to 12"),
    ("2023-13-32", "a month is a number from 01 to 12"),
    ("2023-31-12", "the month comes before the day: write 2023-12-31"),
    ("12023-04-01", "a year has four digits"), ("20023", "a year has four digits"),
    ("unknown", "where no such day is known, leave it out"),
    ("indefinite", "where no such day is known, leave it out"),
  ])
  func `says what is wrong`(text: String, help: String) {
    #expect(WrittenDate.help(for: text, isDay: true) == [help])
  }

  @Test(arguments: [
    ("April 2023", "a day is needed, from 2023-04-01 to 2023-04-30", "write 2023-04"),
    ("Feb 2024", "a day is needed, from 2024-02-01 to 2024-02-29", "write 2024-02"),
    ("04/2023", "a day is needed, from 2023-04-01 to 2023-04-30", "write 2023-04"),
    ("2023-4", "a day is needed, from 2023-04-01 to 2023-04-30", "write 2023-04"),
    (
      "end of 2027", "a day is needed, from 2027-01-01 to 2027-12-31",
      "write 2027, or its month too, such as 2027-06"
    ),
    // June and July begin alike in French.
    (
      "jui 2023", "a day is needed, from 2023-01-01 to 2023-12-31",
      "write 2023, or its month too, such as 2023-06"
    ),
    (
      "Q3 2027", "a day is needed, from 2027-07-01 to 2027-09-30",
      "write 2027, or its month too, such as 2027-06"
    ),
  ])
  func `asks for a day where one is needed`(text: String, day: String, other: String) {
    #expect(WrittenDate.help(for: text, isDay: true) == [day])
    #expect(WrittenDate.help(for: text, isDay: false) == [other])
  }

  @Test func `asks for a day of a year`() {
    #expect(
      WrittenDate.help(for: "2026", isDay: true)
        == ["a day is needed, from 2026-01-01 to 2026-12-31"])
  }

  @Test(arguments: ["1/2/3", "99", "1.2.3.4", "12/2023/4"])
  func `is none where nobody can tell`(text: String) {
    #expect(WrittenDate.help(for: text, isDay: true) == [])
  }
}
