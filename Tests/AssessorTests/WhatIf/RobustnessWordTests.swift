import Testing

/// What `robustness` says of two criteria of equal weight, and `plan` where two things limit it.
@Suite struct `The words of what would change` {
  private func page(_ one: String, _ two: String, _ command: String...) throws -> String {
    let text = SmallRounds.text(
      "2026-06-30", "answers: { C-01.s1: \(one), C-02.p1: \(two) }\n")
    let (outcome, _) = try SmallRounds.run([text], command + ["--format", "markdown"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    return outcome.results
  }

  /// Of 1 and 0.2 the weights give 0.5 to 0.7, and the band Established begins at 0.6.
  @Test func `name the bands that weights lead to`() throws {
    let page = try page("yes", "20", "robustness")
    #expect(
      page.contains(
        "\nThe band depends on the weighting: 60.0% is demonstrated, and if each weight could be up to "
          + "25% lower or higher it would lie within 50.0–70.0%, from Developing to Established before "
          + "caps. Of 10,000 weightings drawn at random nine in ten give "), "\(page)")
    #expect(!page.contains("and every one of"))
  }

  /// One run falls into one band, whatever the box allows.
  @Test func `say where another band is reached at the extremes alone`() throws {
    let page = try page("yes", "20", "robustness", "--runs", "1")
    #expect(
      page.contains(
        "\nThe band depends on the weighting, but only at its extremes: 60.0% is demonstrated, "),
      "\(page)")
    #expect(page.contains(" Of 1 weighting drawn at random nine in ten give "))
    #expect(page.contains(", and every one of the 1 gives "))
  }

  /// Of 1 and 0.8 they give 0.89 to 0.91 where each can be a tenth lower or higher.
  @Test func `say where no weights lead to another band`() throws {
    let page = try page("yes", "80", "robustness", "--box", "0.1", "--runs", "500")
    #expect(
      page.contains(
        "\nThe band does not depend on the weighting: 90.0% is demonstrated, and if each weight could be "
          + "up to 10% lower or higher it would lie within 89.0–91.0%, all of it Advanced before caps. "
          + "Of 500 weightings drawn at random nine in ten give "), "\(page)")
    #expect(page.contains("%, and every one of the 500 gives Advanced.\n"))
  }

  /// Half a year is enough for a step of one point, from 0.2 to 0.6 of the second.
  @Test func `of a plan name both limits where there are two`() throws {
    let page = try page(
      "yes", "20", "plan", "--target", "100", "--budget", "1", "--by", "2026-12-30")
    #expect(
      page.contains(
        "\nFrom 60% to 80% in 1 step and 1 point of effort: as far as this budget of 1 point and the "
          + "time until 30 December 2026 allow. The band is Advanced then.\n"), "\(page)")
    #expect(
      page.contains(
        "- 100% demonstrated is not reached; without limits, and with all that is known to be missing mended, "
          + "100% would be demonstrated.\n"))
  }

  /// The path costs 4 points, one step of both 2, from 0 to 0.5 of each.
  @Test func `of a plan tell the price of one step everywhere, and not its own`() throws {
    let page = try page("no", "0", "plan", "--target", "100")
    #expect(page.contains("\nFrom 0% to 100% in 2 steps and 4 points of effort"), "\(page)")
    #expect(
      page.contains(
        "\nIf instead every criterion of which something is known to be missing went one step up, 50% would "
          + "be demonstrated, for 2 points of effort.\n"))
  }
}
