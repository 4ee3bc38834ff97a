// The answers as a file that assessor reads.
// No text may hold what cannot be seen; a line end is written as \n.
function quoted(words) {
  const plain = words.replace(/\r\n?/g, "\n").replace(/\t/g, " ")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return JSON.stringify(plain);
}
const key = (id) => (/^[A-Za-z][A-Za-z0-9._-]*$/.test(id) ? id : quoted(id));
const point = (words) => words.replace(",", ".");

function valueOf(question, state) {
  const sign = question.dataset.type === "percent" ? "%" : "";
  switch (state.choice) {
    case "": return "";
    case "figure": return point(state.figure) + sign;
    case "count": return `{ @{answer.count}: ${state.count}, @{answer.of}: ${state.of} }`;
    case "range": return `{ @{answer.from}: ${point(state.from)}${sign}, @{answer.to}: ${point(state.to)}${sign} }`;
    case "these": return `[${state.elements.map(quoted).join(", ")}]`;
    case "none": return "[]";
    default: return state.choice;
  }
}

function entryOf(question, state) {
  const id = key(question.dataset.id);
  const fault = faultOf(question, state);
  const lines = [];
  if (fault) {
    const said = [state.figure, state.count, state.of, state.from, state.to].filter(Boolean).join(" ");
    lines.push(`  # ${id} could not be taken: ${quoted(fault)} Written was ${quoted(said)}.`);
  }
  const value = fault ? "" : valueOf(question, state);
  const hasMore = state.reason || state.note || state.except.length || state.evidence.length;
  if (!hasMore) return value ? [...lines, `  ${id}: ${value}`] : lines;
  lines.push(`  ${id}:`);
  if (value) lines.push(`    @{answer.answer}: ${value}`);
  if (state.except.length) lines.push(`    @{answer.except}: [${state.except.map(quoted).join(", ")}]`);
  if (state.reason) lines.push(`    @{answer.reason}: ${quoted(state.reason)}`);
  if (state.note) lines.push(`    @{answer.note}: ${quoted(state.note)}`);
  const pieces = state.evidence.filter((entry) => entry.@{evidence.title} || entry.@{evidence.reference} || entry.@{evidence.url});
  if (pieces.length) lines.push("    @{answer.evidence}:");
  for (const entry of pieces) {
    Object.entries(entry).forEach(([name, words], index) => {
      const isPlain = [@{plainEvidence}].includes(name);
      lines.push(`      ${index ? " " : "-"} ${name}: ${isPlain ? words : quoted(words)}`);
    });
  }
  return lines;
}

function fileOf(page) {
  const lines = [
    `# Answers from the form of ${form.dataset.generator}.`,
    `@{assessment.assessment}: ${key(form.dataset.checklist)}`, `@{assessment.checklistVersion}: ${quoted(form.dataset.version)}`, "@{assessment.state}:",
    `  @{state.code}: ${page.head["state-code"]}`, `  @{state.name}: ${quoted(page.head["state-name"])}`, `@{assessment.date}: ${page.head.date}`, "@{assessment.respondent}:",
    `  @{respondent.role}: ${page.head.role}`,
  ];
  if (page.head.office) lines.push(`  @{respondent.name}: ${quoted(page.head.office)}`);
  const facts = Object.entries(page.facts).filter(([, answer]) => answer);
  if (facts.length) lines.push("@{assessment.facts}:", ...facts.map(([id, answer]) => `  ${key(id)}: ${answer}`));
  const answers = questions.flatMap((question) => entryOf(question, page.answers[question.dataset.id]));
  if (answers.length) lines.push("@{assessment.answers}:", ...answers);
  return lines.join("\n") + "\n";
}
