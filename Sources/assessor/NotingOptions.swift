import ArgumentParser
import Filling
import PolicyModel

/// What the ledger is to say of a save.
struct NotingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day, as the ledger notes it; without it no day is noted.", valueName: "yyyy-mm-dd"))
  var on: CalendarDate?

  @Flag(
    help: ArgumentHelp(
      "Do not note the change in the ledger beside the assessment, <name>.ledger.jsonl."))
  var noLedger = false

  /// Nil where nothing is to be noted.
  func note(_ did: LedgerLine.Work) -> LedgerNote? {
    noLedger ? nil : LedgerNote(did, on: on)
  }
}
