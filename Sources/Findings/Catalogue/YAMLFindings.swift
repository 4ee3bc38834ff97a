/// Is it a text in YAML?
extension FindingKind {
  static let yaml: [FindingKind] = [
    FindingKind(
      .fileTooLarge, .error, "the file is larger than …",
      example: "a file of 20 MiB",
      advice: "it is probably another file; the limit is 16 MiB"),
    FindingKind(
      .tooDeep, .error, "lists and entries lie more than …",
      example: "[[[[… 65 brackets, one in the other",
      advice: "it is probably another file; the limit is 64 levels"),
    FindingKind(
      .tooManyValues, .error, "the file holds more than …",
      example: "a file with a million lines of answers",
      advice: "it is probably another file; the limit is 1,000,000 keys and values"),
    FindingKind(
      .textTooLong, .error, "this text is longer than …",
      example: "note: a text of 2 MiB",
      advice: "put long material elsewhere and give its title or address; the limit is 1 MiB"),
    FindingKind(
      .outOfMemory, .error, "there is not enough memory",
      example: "a large file on a small machine",
      advice: "close other programs and try again"),
    FindingKind(
      .wrongEncoding, .error, "the file is saved as",
      example: "a file saved as Unicode (UTF-16) by an editor",
      advice: "save it as UTF-8, not UTF-16 or UTF-32"),
    FindingKind(
      .invalidUtf8, .error, "the file is not saved as UTF-8",
      example: "name: Norvège, saved as Latin-1",
      advice: "save it as UTF-8"),
    FindingKind(
      .notText, .error, "this is … not plain text",
      example: "a PDF that was renamed to norway.yaml",
      advice: "use a text file, not a PDF, Word, Excel or zip file"),
    FindingKind(
      .damagedFile, .error, "the file is damaged",
      example: "a workbook of which half was sent",
      advice: "open it in the program that made it and save it again, or ask for it once more"),
    FindingKind(
      .controlCharacter, .error, "… stands in the text",
      example: "note: a text with an invisible character from a PDF",
      advice: "delete the invisible character; 20 are shown at most"),
    FindingKind(
      .controlEscape, .error, "'…' puts … into the text",
      example: "note: \"a\\bell\"",
      advice: "double the backslash, or use single quotation marks"),
    FindingKind(
      .lookalike, .error, "… stands where only a space may; stands in '…'; only looks like '…'",
      example: "P1-LEAD-01.s1:\u{A0}yes\nP1-LEAD-01.p1: no",
      advice: "delete the character pointed at and type it again"),
    FindingKind(
      .mergeMarks, .error, "the marks of a merge conflict stand in the file",
      example: "<<<<<<< HEAD\ndate: 2026-06-30\n=======\ndate: 2026-07-01\n>>>>>>> justice",
      advice: "keep one of the two versions, and delete the lines of marks"),
    FindingKind(
      .emptyFile, .error, "the file is empty; the file holds nothing but comments",
      example: "# nothing but a comment",
      advice: "write what the help names"),
    FindingKind(
      .anchor, .error, "'…' names a value to use again",
      example: "P1-LEAD-01.s1: &a yes",
      advice: "write the value itself; quote a text that begins with `&`"),
    FindingKind(
      .alias, .error, "'…' stands for a value given elsewhere",
      example: "P1-LEAD-01.p1: *a",
      advice: "write the value itself; quote a text that begins with `*`"),
    FindingKind(
      .tag, .error, "'…' sets the type of a value; '…' prepares marks",
      example: "P1-LEAD-01.s1: !!str yes",
      advice: "delete the mark or line; quote a text that begins with `!`"),
    FindingKind(
      .directive, .error,
      "a line that begins with % …; the file asks for a version; --- is missing",
      example: "%TAG ! tag:example.org,2000:",
      advice: "delete the lines that begin with `%`"),
    FindingKind(
      .duplicateKey, .error, "the key '…' is given twice",
      example: "date: 2026-06-30\ndate: 2026-07-01",
      advice: "keep one, or join what belongs to both"),
    FindingKind(
      .keyNotText, .error, "a key must be plain text",
      example: "? [P1-LEAD-01.s1]\n: yes",
      advice: "quote a key that begins with `[`, `{` or `?`"),
    FindingKind(
      .emptyKey, .error, "a key is missing here",
      example: ": yes",
      advice: "write a key, or delete the line"),
    FindingKind(
      .keyTooLong, .error, "a key may have 1,024 characters",
      example: "a sentence of 1,100 characters: …",
      advice: "quote a text that has a colon in it"),
    FindingKind(
      .secondDocument, .error, "a second document begins here; something follows the line '...'",
      example: "---\nassessment: …\n---\nassessment: …",
      advice: "one document in a file: move the rest to a file of its own"),
    FindingKind(
      .unclosedQuote, .error, "this quotation mark is not closed",
      example: "note: \"not closed",
      advice: "close it where the text ends"),
    FindingKind(
      .textAfterQuote, .error, "text follows the closing quotation mark",
      example: "note: \"The Act\" of 2025",
      advice: "write `\\\"` or `''` for a mark inside the text"),
    FindingKind(
      .unclosedBracket, .error, "this … is not closed",
      example: "except: [men, women",
      advice: "close it where the list or the entries end"),
    FindingKind(
      .strayBracket, .error, "this … closes nothing",
      example: "except: men]",
      advice: "delete it, or quote the text"),
    FindingKind(
      .missingComma, .error, "a comma is missing before this",
      example: "except: [men women: 1]",
      advice: "put a comma between items in brackets"),
    FindingKind(
      .missingValue, .error, "nothing stands before this comma",
      example: "except: [men,, women]",
      advice: "delete the comma, or write the value"),
    FindingKind(
      .missingColon, .error, "no colon follows",
      example: "P1-LEAD-01.s1 yes\nP1-LEAD-01.p1: no",
      advice: "write key, colon, space; or indent what continues a text"),
    FindingKind(
      .missingSpace, .error, "a space is missing behind the colon",
      example: "P1-LEAD-01.p1: no\nP1-LEAD-01.s1:yes",
      advice: "write a space behind the colon"),
    FindingKind(
      .missingDash, .error, "this line has no dash",
      example: "except:\n  - men\n  women",
      advice: "write a dash and a space, or indent further"),
    FindingKind(
      .strayColon, .error,
      "a second colon; a colon stands in text; … follows this colon without a space",
      example: "note: Act: section 4",
      advice: "quote a text that has a colon in it"),
    FindingKind(
      .strayDash, .error,
      "a list item stands where a key belongs; a list cannot begin; a dash cannot begin",
      example: "except: - men",
      advice: "begin the list on the next line, or quote the text"),
    FindingKind(
      .strayText, .error, "this cannot stand here",
      example: "except: [men] women",
      advice: "delete it, or quote the whole text"),
    FindingKind(
      .tabIndentation, .error, "a tab stands where only spaces may",
      example: "a tab before P1-LEAD-01.s1: yes",
      advice: "indent with spaces"),
    FindingKind(
      .indentation, .error, "this line does not line up; begins further left",
      example: "  P1-LEAD-01.s1: yes\n P1-LEAD-01.p1: no",
      advice: "give it the column of the entries around it"),
    FindingKind(
      .reservedCharacter, .error,
      "text cannot begin with; inside brackets text cannot begin with",
      example: "note: @home",
      advice: "quote the text"),
    FindingKind(
      .blockText, .error,
      "text cannot stand on the same line as the mark; the number behind … cannot be 0",
      example: "note: | The Act",
      advice: "begin the text on the next line"),
    FindingKind(
      .unknownEscape, .error, "'…' has no meaning; needs … digits; stands for no character",
      example: "note: \"C:\\law\"",
      advice: "double the backslash, or use single quotation marks"),
    FindingKind(
      .surrogateEscape, .error, "'…' is half a character",
      example: "note: \"\\uD83D\"",
      advice: "write the character itself"),
    FindingKind(
      .notYaml, .error, "this is not valid YAML",
      example: "a file that no other rule explains",
      advice: "look at the place, and at the line above it"),
  ]
}
