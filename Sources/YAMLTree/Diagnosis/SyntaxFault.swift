import Findings

/// Why a text is not YAML, with the facts that its finding tells.
///
/// libyaml says what it had hoped to read next; ``SyntaxDiagnosis`` finds out what a person did.
enum SyntaxFault {
  /// A position in the file, as editors show it.
  struct Spot {
    let line: Int
    let column: Int
  }

  /// A key that stands under an entry whose value is a word or a list on the entry's own line.
  struct Addition {
    let key: String
    let value: String
  }

  // Quotation marks and brackets.
  case unclosedQuote(mark: Character, gaveUp: Spot)
  /// Behind which a line may end in what YAML takes for a remark.
  case unclosedBracket(opening: Character, gaveUp: Spot, lineOfRemark: Int?)
  case missingComma(closing: Character)
  case missingItem
  case strayClosing(Character)
  case bracketMeetsColon
  case dashInBrackets
  case textBehindQuote(openedOn: Int, isDouble: Bool)

  // Lines.
  case tab
  case misaligned(own: Int, above: Spot, first: Spot, addition: Addition?)
  case leftOfStart(own: Int, first: Spot)
  case noColon(text: String, isFirst: Bool)
  case noSpaceBehindColon(text: String)
  case keyTooLong
  case noKey
  /// With what stands behind the first one, where that may be keys of its own.
  case secondColon(String?)
  case colonInContinuation(Addition?, outlier: Spot?)
  case dashAmongKeys
  case keyAmongDashes
  case dashBehindKey
  case questionMark
  case questionMarkAlone
  case stray

  // Characters that are not what they look like.
  case lookalike(Lookalike, help: [String])
  /// What another program has left.
  case mergeMarks(MergeMarks)

  // Characters with a meaning.
  case reserved(Character)
  case blockMarkInBrackets(Character)
  case textBehindBlockMark(Character)
  case zeroIndentation
  case unknownEscape(String)
  case shortEscape(String, digits: Int)
  case surrogateEscape(String)
  case escapeTooLarge(String)

  // The rest.
  case property(Refusal.Property, String)
  case directive(said: String)
  case wrongVersion
  case directivesWithoutMarker
  case other(said: String)
}
