/// What a questionnaire says around its questions, whoever it is for.
enum PrintedSurroundings {
  /// How texts begin that name an office, a number of questions or an address.
  private static let beginnings =
    (QuestionnairePhrases.Beginning.allCases.map(\.rawValue)
    + ["\(QuestionnaireLabel.reference.rawValue):"]).map(PrintedText.key)

  static func isPrinted(_ text: String) -> Bool {
    // `3.` before a step.
    let key = PrintedText.key(text)
    if key.isEmpty || text.hasSuffix(".") && key.count < 3 && key.allSatisfy(\.isNumber) {
      return true
    }
    return !text.contains(where: \.isNewline) && beginnings.contains { key.hasPrefix($0) }
  }
}
