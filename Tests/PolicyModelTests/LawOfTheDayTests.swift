import ModelSamples
import PolicyModel
import Testing

@Suite struct `An instrument on a day` {
  private func standing(_ inForce: String?, on date: String) -> Instrument.Standing {
    Instrument(
      id: "X", title: "X", reference: "", year: "", force: .binding, inForce: inForce.map(day)
    ).standing(on: day(date))
  }

  @Test func `holds from its day on, and always where none is said`() {
    #expect(standing(nil, on: "1950-01-01") == .inForce)
    #expect(standing("2024-02-28", on: "2024-02-28") == .inForce)
    #expect(standing("2024-02-28", on: "2026-06-30") == .inForce)
  }

  @Test func `is to come for the 24 months before its day`() {
    #expect(standing("2024-02-28", on: "2024-02-27") == .toCome(day("2024-02-28")))
    #expect(standing("2026-06-30", on: "2024-06-30") == .toCome(day("2026-06-30")))
    #expect(standing("2026-07-01", on: "2024-06-30") == .distant)
    // 24 months after 29 February end with the February that has 28 days.
    #expect(standing("2026-02-28", on: "2024-02-29") == .toCome(day("2026-02-28")))
    #expect(standing("2026-03-01", on: "2024-02-29") == .distant)
  }
}
