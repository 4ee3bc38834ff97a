// The answers as a file that assessor reads.
// A line end is written as \n.
const quoted = (words) => JSON.stringify(seen(words));
// What some reader of YAML takes for true, false or nothing stands in quotation marks.
const isWord = (id) => /^(y|n|yes|no|on|off|true|false|null)$/i.test(id);
const key = (id) => (/^[A-Za-z][A-Za-z0-9._-]*$/.test(id) && !isWord(id) ? id : quoted(id));
const list = (ids) => `[${ids.map(quoted).join(", ")}]`;

function valueOf(question, state) {
  const sign = question.dataset.type === "percent" ? "%" : "";
  const amounts = rangeOf(question, state);
  if (amounts) return `{ @{answer.from}: ${amounts.from}${sign}, @{answer.to}: ${amounts.to}${sign} }`;
  switch (state.choice) {
    case "figure": case "count": {
      const taken = state.choice === "figure" ? figureIn(state.figure, scaleOf(question)) : countIn(state.count, state.of);
      return taken.text ? taken.text + sign : `{ @{answer.count}: ${taken.count}, @{answer.of}: ${taken.of} }`;
    }
    case "range": return `{ @{answer.from}: ${state.from}, @{answer.to}: ${state.to} }`;
    case "these": return isUnknown(state) ? "@{word.unknown}" : elementsIn(state.elements);
    default: return state.choice;
  }
}

// A list where all is decided, both lists where something is not known.
function elementsIn(elements) {
  const marked = (value) => Object.keys(elements).filter((element) => elements[element] === value);
  const [inPlace, missing] = [marked("@{answer.inPlace}"), marked("@{answer.missing}")];
  return inPlace.length + missing.length === Object.keys(elements).length ? list(inPlace)
    : `{ @{answer.inPlace}: ${list(inPlace)}, @{answer.missing}: ${list(missing)} }`;
}

// What was written and could not be taken, for whoever reads the file: nothing goes without a word.
function leftover(question, state) {
  const fields = { figure: [state.figure], count: [state.count, state.of], range: [state.from, state.to] }[state.choice] ?? [];
  const said = fields.map((words) => words || "…").join(state.choice === "count" ? " of " : " to ");
  const lines = state.evidence.flatMap((entry) => {
    const parts = Object.entries(entry).map(([name, words]) => `${name} ${words}`);
    if (isNameless(entry)) return [`The form could not take this evidence, which has no name: ${parts.join(", ")}`];
    return wrongDates(entry).map((name) => `The form could not take this of a piece of evidence: ${name} ${entry[name]}`);
  });
  return faultOf(question, state) && fields.some(Boolean) ? [`The form could not take this as the answer: ${said}`, ...lines] : lines;
}

const noteOf = (question, state) => [state.note, ...leftover(question, state)].filter(Boolean).join("\n");

// What only the program writes, beside the range of a public copy; another answer is without it.
const restsOnFewCases = (question, state) => question.dataset.fewCases === "true" && state.choice === "range"
  && ["from", "to"].every((name) => part(question, name).defaultValue === state[name]);

// A document, or a place in one, as the lines of a mapping; what is no date stands elsewhere, and what
// has no type is of the last one.
function partsOf(entry, ids) {
  const isUnsaid = (name) => name === "@{evidence.type}" && entry[name] === "other" && !entry["@{evidence.source}"];
  const parts = Object.entries(entry).filter(([name, words]) => words && !wrongDates(entry).includes(name) && !isUnsaid(name));
  return parts.map(([name, words]) => {
    if (name === "@{evidence.source}") return `${name}: ${key(ids.get(words))}`;
    if (dateNames.includes(name)) return `${name}: ${quoted(dateUnder(name, words).text)}`;
    return `${name}: ${["@{evidence.type}", "@{evidence.restricted}"].includes(name) ? words : quoted(words)}`;
  });
}

function evidenceLines(entry, ids) {
  const parts = partsOf(entry, ids);
  if (parts.length === 1 && entry["@{evidence.source}"]) return [`      - ${key(ids.get(entry["@{evidence.source}"]))}`];
  return parts.map((line, index) => `      ${index ? " " : "-"} ${line}`);
}

function sourceLines(sources, ids) {
  const listed = sources.filter(isListed);
  if (!listed.length) return [];
  return ["@{assessment.sources}:", ...listed.flatMap(({ key: kept, entry }) => {
    const id = ids.get(kept);
    // One without a name is called by its short name, so that nothing that rests on it is lost.
    const named = nameOf(entry) ? entry : { "@{evidence.title}": id, ...entry };
    return [`  ${key(id)}:`, ...partsOf(named, ids).map((line) => `    ${line}`)];
  })];
}

function factLines(id, fact, ids) {
  const source = ids.get(fact.source);
  if (!source && !fact.note) return fact.answer ? [`  ${key(id)}: ${fact.answer}`] : [];
  return [
    `  ${key(id)}:`, ...(fact.answer ? [`    @{factAnswer.answer}: ${fact.answer}`] : []),
    ...(source ? [`    @{factAnswer.source}: ${key(source)}`] : []),
    ...(fact.note ? [`    @{factAnswer.note}: ${quoted(fact.note)}`] : []),
  ];
}

function entryOf(question, state, ids) {
  const id = key(question.dataset.id);
  const lines = [];
  const value = faultOf(question, state) ? "" : valueOf(question, state);
  const why = isUnknown(state) ? state.why : "";
  const note = noteOf(question, state);
  const fewCases = restsOnFewCases(question, state);
  // What was answered before and is taken back stands there as nothing.
  const isWithdrawn = !state.choice && given.has(question.dataset.id);
  const hasMore = why || fewCases || state.reason || note || state.publicNote || state.except.length || state.evidence.length;
  if (!hasMore && isWithdrawn) return [`  ${id}:`];
  if (!hasMore) return value ? [`  ${id}: ${value}`] : [];
  lines.push(`  ${id}:`);
  if (value) lines.push(`    @{answer.answer}: ${value}`);
  if (isWithdrawn) lines.push("    @{answer.answer}:");
  if (state.except.length) lines.push(`    @{answer.except}: ${list(state.except)}`);
  if (why) lines.push(`    @{answer.why}: ${why}`);
  if (state.reason) lines.push(`    @{answer.reason}: ${quoted(state.reason)}`);
  if (fewCases) lines.push("    @{answer.fewCases}: true");
  if (note) lines.push(`    @{answer.note}: ${quoted(note)}`);
  if (state.publicNote) lines.push(`    @{answer.publicNote}: ${quoted(state.publicNote)}`);
  const pieces = state.evidence.filter((entry) => !isNameless(entry));
  if (pieces.length) lines.push("    @{answer.evidence}:", ...pieces.flatMap((entry) => evidenceLines(entry, ids)));
  return lines;
}

const firstLine = "# Answers from the form of ";

function fileOf(page) {
  const lines = [
    `${firstLine}${form.dataset.generator}.`,
    `@{assessment.assessment}: ${key(form.dataset.checklist)}`, `@{assessment.checklistVersion}: ${quoted(form.dataset.version)}`, "@{assessment.state}:",
    `  @{state.code}: ${key(page.head["state-code"])}`, `  @{state.name}: ${quoted(page.head["state-name"])}`, `@{assessment.date}: ${dayIn(page.head.date)?.text ?? page.head.date}`, "@{assessment.respondent}:",
    `  @{respondent.role}: ${page.head.role}`,
  ];
  if (page.head.office) lines.push(`  @{respondent.name}: ${quoted(page.head.office)}`);
  if (form.dataset.office) lines.push(`@{assessment.office}: ${key(form.dataset.office)}`);
  if (page.head.basis !== "@{basis.selfAssessment}") lines.push(`@{assessment.basis}: ${page.head.basis}`);
  const period = periodIn(page.head.period);
  if (period) lines.push(`@{assessment.period}: ${period}`);
  const ids = idsOf(page.sources);
  lines.push(...sourceLines(page.sources, ids));
  const facts = Object.entries(page.facts).flatMap(([id, fact]) => factLines(id, fact, ids));
  if (facts.length) lines.push("@{assessment.facts}:", ...facts);
  const answers = questions.flatMap((question) => entryOf(question, page.answers[question.dataset.id], ids));
  if (answers.length) lines.push("@{assessment.answers}:", ...answers);
  const carried = questions.filter((question) => !isReviewed(question, page.answers[question.dataset.id]))
    .map((question) => `  ${key(question.dataset.id)}: ${question.querySelector(".earlier").dataset.day}`);
  if (carried.length) lines.push("@{assessment.carriedOver}:", ...carried);
  return lines.join("\n") + "\n";
}
