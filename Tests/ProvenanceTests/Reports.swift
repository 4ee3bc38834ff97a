import Findings

@testable import Provenance

/// Reports that were written for these tests, in the layouts that reports come in.
enum Reports {
  static func source(_ text: String) -> SourceText {
    SourceText(name: "report.txt", bytes: Array(text.utf8))
  }

  static func reading(_ text: String, headings: [String] = []) -> TakeawayReading {
    TakeawayReading(source(text), headings: headings)
  }

  /// Ticks behind dashes, sub-headings, a pull quote between lists, goals in the introduction.
  static let ticked = """
    Open Data Days
    Conclusions from the third meeting

    It opened with a speech of some length, which is told here at some length too, so \
    that nobody takes what follows for a list that belongs to the title above. It said that data that \
    nobody finds is data that nobody uses, and that data that nobody uses is not worth the money that it \
    costs; that an office which publishes late might as well not publish; and that a licence is not a \
    detail for lawyers but the difference between a library and a shop window. It ended with thanks.

    The meeting set itself these goals, which are no takeaways:

    - ✓ to take stock of what is published; and
    - ✓ to find out what is missing.

    MAIN TAKEAWAYS FROM PANEL 1

    Publishing

    - ✓ Public bodies should publish what they hold.
    - ✓ Late data is often useless.

    Asking

    - ✓ Requests must be answered. Silence is a refusal.

    Main Takeaways from Panel 2

    - ✓ A licence is part of the data.

    "Nobody reads a portal for pleasure."

    A. Speaker, Office of Something

    Keeping

    - ✓ Archives need money.
    """

  static let numbered = """
    Key recommendations from the seminar

    1. Publish early.
    2. Publish in formats that a machine
       can read, and say which in 2024.
       2019. was the last year without a format.
    3. Answer within ten days.

    Recommendations of the second day

    1) Train the offices.
    2) Pay for the portal.
    """

  static let bulleted = """
    Takeaways

    For ministries
    • Name one person in charge.
    • Count the requests:
      – those answered,
      – those refused.
    For parliaments
    • Ask for the figures.
    """

  static let paged = """
    Report on Data                                   Ministry of Things

    Main conclusions

    – The register should be open to all who have a legitimate interest in the mat-
    ters that it is about, and to
    \u{0C}Report on Data                                   Ministry of Things

    journalists.
    – Fees should not exceed

    12
    \u{0C}Report on Data                                   Ministry of Things

    the cost of a copy.
    – An appeal must be free.

    13
    """

  static let windows = numbered.split(separator: "\n", omittingEmptySubsequences: false)
    .joined(separator: "\r\n")

  /// The locators with the sentences.
  static func lines(_ text: String, headings: [String] = []) -> [String] {
    reading(text, headings: headings).takeaways.map { "\($0.locator) \($0.sentence)" }
  }
}
