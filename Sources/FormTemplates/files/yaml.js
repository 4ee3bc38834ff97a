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
    case "count": return `{ count: ${state.count}, of: ${state.of} }`;
    case "range": return `{ from: ${point(state.from)}${sign}, to: ${point(state.to)}${sign} }`;
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
  if (value) lines.push(`    answer: ${value}`);
  if (state.except.length) lines.push(`    except: [${state.except.map(quoted).join(", ")}]`);
  if (state.reason) lines.push(`    reason: ${quoted(state.reason)}`);
  if (state.note) lines.push(`    note: ${quoted(state.note)}`);
  const pieces = state.evidence.filter((entry) => entry.title || entry.reference || entry.url);
  if (pieces.length) lines.push("    evidence:");
  for (const entry of pieces) {
    Object.entries(entry).forEach(([name, words], index) => {
      const isPlain = ["type", "date", "valid-until", "restricted"].includes(name);
      lines.push(`      ${index ? " " : "-"} ${name}: ${isPlain ? words : quoted(words)}`);
    });
  }
  return lines;
}

function fileOf(page) {
  const lines = [
    `# Answers from the form of ${form.dataset.generator}.`,
    `assessment: ${key(form.dataset.checklist)}`, `checklist-version: ${quoted(form.dataset.version)}`, "state:",
    `  code: ${page.head["state-code"]}`, `  name: ${quoted(page.head["state-name"])}`, `date: ${page.head.date}`, "respondent:",
    `  role: ${page.head.role}`,
  ];
  if (page.head.office) lines.push(`  name: ${quoted(page.head.office)}`);
  const facts = Object.entries(page.facts).filter(([, answer]) => answer);
  if (facts.length) lines.push("facts:", ...facts.map(([id, answer]) => `  ${key(id)}: ${answer}`));
  const answers = questions.flatMap((question) => entryOf(question, page.answers[question.dataset.id]));
  if (answers.length) lines.push("answers:", ...answers);
  return lines.join("\n") + "\n";
}
