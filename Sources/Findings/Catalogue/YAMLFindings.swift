/// Is it a text in YAML?
extension FindingKind {
  static let yaml: [FindingKind] = [
    FindingKind(
      "file-too-large", .error, "the file is larger than …",
      example: "a file of 20 MiB",
      advice: "it is probably another file; the limit is 16 MiB"),
    FindingKind(
      "too-deep", .error, "lists and entries lie more than …",
      example: "[[[[… 65 brackets, one in the other",
      advice: "it is probably another file; the limit is 64 levels"),
    FindingKind(
      "too-many-values", .error, "the file holds more than …",
      example: "a file with a million lines of answers",
      advice: "it is probably another file; the limit is 1,000,000 keys and values"),
    FindingKind(
      "text-too-long", .error, "this text is longer than …",
      example: "note: a text of 2 MiB",
      advice: "put long material elsewhere and give its title or address; the limit is 1 MiB"),
    FindingKind(
      "out-of-memory", .error, "there is not enough memory",
      example: "a large file on a small machine",
      advice: "close other programs and try again"),
    FindingKind(
      "wrong-encoding", .error, "the file is saved as",
      example: "a file saved as Unicode (UTF-16) by an editor",
      advice: "save it as UTF-8, not UTF-16 or UTF-32"),
    FindingKind(
      "invalid-utf-8", .error, "the file is not saved as UTF-8",
      example: "name: Norvège, saved as Latin-1",
      advice: "save it as UTF-8"),
    FindingKind(
      "not-text", .error, "this is … not plain text",
      example: "a PDF that was renamed to norway.yaml",
      advice: "use a text file, not a PDF, Word, Excel or zip file"),
    FindingKind(
      "control-character", .error, "… stands in the text",
      example: "note: a text with an invisible character from a PDF",
      advice: "delete the invisible character; 20 are shown at most"),
    FindingKind(
      "control-escape", .error, "'…' puts … into the text",
      example: "note: \"a\\bell\"",
      advice: "double the backslash, or use single quotation marks"),
    FindingKind(
      "empty-file", .error, "the file is empty; the file holds nothing but comments",
      example: "# nothing but a comment",
      advice: "write what the help names"),
    FindingKind(
      "anchor", .error, "'…' names a value to use again",
      example: "P1-LEAD-01.s1: &a yes",
      advice: "write the value itself; quote a text that begins with `&`"),
    FindingKind(
      "alias", .error, "'…' stands for a value given elsewhere",
      example: "P1-LEAD-01.p1: *a",
      advice: "write the value itself; quote a text that begins with `*`"),
    FindingKind(
      "tag", .error, "'…' sets the type of a value; '…' prepares marks",
      example: "P1-LEAD-01.s1: !!str yes",
      advice: "delete the mark or line; quote a text that begins with `!`"),
    FindingKind(
      "directive", .error,
      "a line that begins with % …; the file asks for a version; --- is missing",
      example: "%TAG ! tag:example.org,2000:",
      advice: "delete the lines that begin with `%`"),
    FindingKind(
      "duplicate-key", .error, "the key '…' is given twice",
      example: "date: 2026-06-30\ndate: 2026-07-01",
      advice: "keep one, or join what belongs to both"),
    FindingKind(
      "key-not-text", .error, "a key must be plain text",
      example: "? [P1-LEAD-01.s1]\n: yes",
      advice: "quote a key that begins with `[`, `{` or `?`"),
    FindingKind(
      "empty-key", .error, "a key is missing here",
      example: ": yes",
      advice: "write a key, or delete the line"),
    FindingKind(
      "key-too-long", .error, "a key may have 1,024 characters",
      example: "a sentence of 1,100 characters: …",
      advice: "quote a text that has a colon in it"),
    FindingKind(
      "second-document", .error, "a second document begins here; something follows the line '...'",
      example: "---\nassessment: …\n---\nassessment: …",
      advice: "one document in a file: move the rest to a file of its own"),
    FindingKind(
      "unclosed-quote", .error, "this quotation mark is not closed",
      example: "note: \"not closed",
      advice: "close it where the text ends"),
    FindingKind(
      "text-after-quote", .error, "text follows the closing quotation mark",
      example: "note: \"The Act\" of 2025",
      advice: "write `\\\"` or `''` for a mark inside the text"),
    FindingKind(
      "unclosed-bracket", .error, "this … is not closed",
      example: "except: [men, women",
      advice: "close it where the list or the entries end"),
    FindingKind(
      "stray-bracket", .error, "this … closes nothing",
      example: "except: men]",
      advice: "delete it, or quote the text"),
    FindingKind(
      "missing-comma", .error, "a comma is missing before this",
      example: "except: [men women: 1]",
      advice: "put a comma between items in brackets"),
    FindingKind(
      "missing-value", .error, "nothing stands before this comma",
      example: "except: [men,, women]",
      advice: "delete the comma, or write the value"),
    FindingKind(
      "missing-colon", .error, "no colon follows",
      example: "P1-LEAD-01.s1 yes\nP1-LEAD-01.p1: no",
      advice: "write key, colon, space; or indent what continues a text"),
    FindingKind(
      "missing-space", .error, "a space is missing behind the colon",
      example: "P1-LEAD-01.p1: no\nP1-LEAD-01.s1:yes",
      advice: "write a space behind the colon"),
    FindingKind(
      "missing-dash", .error, "this line has no dash",
      example: "except:\n  - men\n  women",
      advice: "write a dash and a space, or indent further"),
    FindingKind(
      "stray-colon", .error,
      "a second colon; a colon stands in text; … follows this colon without a space",
      example: "note: Act: section 4",
      advice: "quote a text that has a colon in it"),
    FindingKind(
      "stray-dash", .error,
      "a list item stands where a key belongs; a list cannot begin; a dash cannot begin",
      example: "except: - men",
      advice: "begin the list on the next line, or quote the text"),
    FindingKind(
      "stray-text", .error, "this cannot stand here",
      example: "except: [men] women",
      advice: "delete it, or quote the whole text"),
    FindingKind(
      "tab-indentation", .error, "a tab stands where only spaces may",
      example: "a tab before P1-LEAD-01.s1: yes",
      advice: "indent with spaces"),
    FindingKind(
      "indentation", .error, "this line does not line up; begins further left",
      example: "  P1-LEAD-01.s1: yes\n P1-LEAD-01.p1: no",
      advice: "give it the column of the entries around it"),
    FindingKind(
      "reserved-character", .error,
      "text cannot begin with; inside brackets text cannot begin with",
      example: "note: @home",
      advice: "quote the text"),
    FindingKind(
      "block-text", .error,
      "text cannot stand on the same line as the mark; the number behind … cannot be 0",
      example: "note: | The Act",
      advice: "begin the text on the next line"),
    FindingKind(
      "unknown-escape", .error, "'…' has no meaning; needs … digits; stands for no character",
      example: "note: \"C:\\law\"",
      advice: "double the backslash, or use single quotation marks"),
    FindingKind(
      "surrogate-escape", .error, "'…' is half a character",
      example: "note: \"\\uD83D\"",
      advice: "write the character itself"),
    FindingKind(
      "not-yaml", .error, "this is not valid YAML",
      example: "a file that no other rule explains",
      advice: "look at the place, and at the line above it"),
  ]
}
