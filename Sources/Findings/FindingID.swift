/// The name of a kind of finding, which stays the same for the same kind of fault.
///
/// What it means and what to do about it stands in the catalogue, ``FindingKind``.
package enum FindingID: String, Sendable, CaseIterable {
  // Is it a text in YAML?
  case fileTooLarge = "file-too-large"
  case tooDeep = "too-deep"
  case tooManyValues = "too-many-values"
  case textTooLong = "text-too-long"
  case outOfMemory = "out-of-memory"
  case wrongEncoding = "wrong-encoding"
  case invalidUtf8 = "invalid-utf-8"
  case notText = "not-text"
  case controlCharacter = "control-character"
  case controlEscape = "control-escape"
  case emptyFile = "empty-file"
  case anchor
  case alias
  case tag
  case directive
  case duplicateKey = "duplicate-key"
  case keyNotText = "key-not-text"
  case emptyKey = "empty-key"
  case keyTooLong = "key-too-long"
  case secondDocument = "second-document"
  case unclosedQuote = "unclosed-quote"
  case textAfterQuote = "text-after-quote"
  case unclosedBracket = "unclosed-bracket"
  case strayBracket = "stray-bracket"
  case missingComma = "missing-comma"
  case missingValue = "missing-value"
  case missingColon = "missing-colon"
  case missingSpace = "missing-space"
  case missingDash = "missing-dash"
  case strayColon = "stray-colon"
  case strayDash = "stray-dash"
  case strayText = "stray-text"
  case tabIndentation = "tab-indentation"
  case indentation
  case reservedCharacter = "reserved-character"
  case blockText = "block-text"
  case unknownEscape = "unknown-escape"
  case surrogateEscape = "surrogate-escape"
  case notYaml = "not-yaml"

  // Does it say what it should?
  case unreadableFile = "unreadable-file"
  case outsideFolder = "outside-folder"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case keyOfAnotherType = "key-of-another-type"
  case wrongKind = "wrong-kind"
  case blank
  case malformedId = "malformed-id"
  case duplicateId = "duplicate-id"
  case unknownId = "unknown-id"
  case listedTwice = "listed-twice"
  case emptyList = "empty-list"
  case wrongCount = "wrong-count"
  case notAChoice = "not-a-choice"
  case notANumber = "not-a-number"
  case notADate = "not-a-date"
  case malformedPassage = "malformed-passage"
  case twoSources = "two-sources"
  case toBeWritten = "to-be-written"
  case malformedDigest = "malformed-digest"
  case equalGoalposts = "equal-goalposts"
  case minimumAboveGoalpost = "minimum-above-goalpost"
  case notAscending = "not-ascending"
  case notDescending = "not-descending"
  case noSource = "no-source"
  case criticalWithoutWeight = "critical-without-weight"
  case anotherChecklist = "another-checklist"
  case anotherVersion = "another-version"
  case removed
  case retiredId = "retired-id"
  case formerId = "former-id"
  case unknownState = "unknown-state"
  case factNotGiven = "fact-not-given"
  case notAnAnswer = "not-an-answer"
  case implausible
  case belowMinimum = "below-minimum"
  case twoAnswers = "two-answers"
  case countAboveTotal = "count-above-total"
  case rangeReversed = "range-reversed"
  case openRange = "open-range"
  case whyWithoutUnknown = "why-without-unknown"
  case unknownWithoutReason = "unknown-without-reason"
  case notApplicableNotPermitted = "not-applicable-not-permitted"
  case notApplicableWithoutReason = "not-applicable-without-reason"
  case exceptionWithoutAnswer = "exception-without-answer"
  case notReviewed = "not-reviewed"
  case nothingToReview = "nothing-to-review"
  case textAfterHash = "text-after-hash"
  case evidenceWithoutTitle = "evidence-without-title"
  case distantDeadline = "distant-deadline"
  case notPublic = "not-public"
  case smallCountInWords = "small-count-in-words"
  case personalData = "personal-data"
  case personalDataLeftOut = "personal-data-left-out"

  // Is a checklist easy to answer?
  case questionTooLong = "question-too-long"
  case twoQuestions = "two-questions"
  case partialSaysNothing = "partial-says-nothing"
  case dimensionMissing = "dimension-missing"
  case recommendationWithoutVerb = "recommendation-without-verb"
  case weightOutOfLine = "weight-out-of-line"
  case notRelated = "not-related"
  case neverUsed = "never-used"

  // Where are the takeaways?
  case noTakeaways = "no-takeaways"
  case betweenLists = "between-lists"
  case oddHeading = "odd-heading"
  case joinedLines = "joined-lines"
  case listInTakeaway = "list-in-takeaway"

  // Is the answer well founded?
  case unknownChecklist = "unknown-checklist"
  case otherVersion = "other-version"
  case anotherState = "another-state"
  case anotherDate = "another-date"
  case unusualEntry = "unusual-entry"
  case unsupported
  case evidenceExpired = "evidence-expired"
  case evidenceTooNew = "evidence-too-new"
  case evidenceOnlyLaw = "evidence-only-law"
  case evidenceUndated = "evidence-undated"
  case evidenceStale = "evidence-stale"
}

extension FindingID: CustomStringConvertible {
  package var description: String { rawValue }
}
