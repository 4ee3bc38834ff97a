// Reads a file that a form has saved, so that somebody goes on with it: what this page writes, and no other YAML.

class Unreadable extends Error {}

// The file's lines as texts, lists and mappings, by how far they are indented; what stands for nothing is null.
function treeOf(words) {
  const lines = words.split(/\r?\n/).map((text, number) => ({ text: text.trimStart(), depth: text.length - text.trimStart().length, number: number + 1 }))
    .filter(({ text }) => text && !text.startsWith("#"));
  let at = 0;
  const refuse = (line) => { throw new Unreadable(`Its line ${line.number} is not as this form writes it.`); };
  const isAt = (depth) => at < lines.length && lines[at].depth === depth;
  const isBelow = (depth) => at < lines.length && lines[at].depth > depth;

  function value(words, line) {
    const pair = words.match(/^\{ ([a-z-]+): (.+), ([a-z-]+): (.+) \}$/);
    if (pair) return { [pair[1]]: value(pair[2], line), [pair[3]]: value(pair[4], line) };
    if (!/^["[{]/.test(words)) return words;
    try {
      const read = JSON.parse(words);
      if (typeof read === "string" || read.every((one) => typeof one === "string")) return read;
    } catch { /* It is told below. */ }
    return refuse(line);
  }

  function mapping(depth) {
    const entries = {};
    while (isAt(depth) && !lines[at].text.startsWith("- ")) {
      const line = lines[at++];
      const [, quotedKey, bareKey, behind] = line.text.match(/^(?:("(?:[^"\\]|\\.)*")|([^"\s:]+)):(?: (.*))?$/) ?? refuse(line);
      const name = quotedKey ? value(quotedKey, line) : bareKey;
      if (Object.hasOwn(entries, name)) refuse(line);
      entries[name] = behind ? value(behind, line) : isBelow(depth) ? block(lines[at].depth) : null;
    }
    return entries;
  }

  function list(depth) {
    const items = [];
    while (isAt(depth) && lines[at].text.startsWith("- ")) {
      const line = lines[at];
      const text = line.text.slice(2);
      if (/^(?:"(?:[^"\\]|\\.)*"|[^"\s:]+)$/.test(text)) { at += 1; items.push(value(text, line)); continue; }
      lines[at] = { ...line, text, depth: depth + 2 };
      items.push(mapping(depth + 2));
    }
    return items;
  }

  const block = (depth) => (lines[at].text.startsWith("- ") ? list(depth) : mapping(depth));
  const tree = lines.length ? mapping(0) : {};
  if (at < lines.length) refuse(lines[at]);
  return tree;
}

const isMapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const withoutSign = (words) => words.replace(/%$/, "");

// What a question's fields are to hold for the value of an answer.
function fieldsOf(question, value) {
  const elements = elementsOf(question).map((row) => row.dataset.element);
  const marks = (markOf) => ({ choice: "these", elements: Object.fromEntries(elements.map((element) => [element, markOf(element)])) });
  if (value === null) return {};
  if (Array.isArray(value)) return marks((element) => (value.includes(element) ? "@{answer.inPlace}" : "@{answer.missing}"));
  if (isMapping(value)) {
    const { "@{answer.count}": count, "@{answer.of}": of, "@{answer.from}": from, "@{answer.to}": to, "@{answer.inPlace}": inPlace, "@{answer.missing}": missing } = value;
    if (count) return { choice: "count", count, of };
    if (from) return { choice: "range", from: withoutSign(from), to: withoutSign(to) };
    return marks((element) => (inPlace?.includes(element) ? "@{answer.inPlace}" : missing?.includes(element) ? "@{answer.missing}" : "@{word.unknown}"));
  }
  const isWord = ["@{word.unknown}", "@{word.notApplicable}"].includes(value);
  return !isWord && part(question, "figure") ? { choice: "figure", figure: withoutSign(value) } : { choice: value };
}

// An answer of the file at length.
function atLength(entry) {
  const isValue = !isMapping(entry) || ["@{answer.count}", "@{answer.from}", "@{answer.inPlace}"].some((name) => name in entry);
  return isValue ? { "@{answer.answer}": entry } : entry;
}

// An answer of the file as this page has it.
function stateIn(question, entry, keyHere, isCarriedOver) {
  const parts = atLength(entry);
  const state = {
    ...blankState(question), ...fieldsOf(question, parts["@{answer.answer}"] ?? null),
    why: parts["@{answer.why}"] ?? "", reason: parts["@{answer.reason}"] ?? "", note: parts["@{answer.note}"] ?? "",
    publicNote: parts["@{answer.publicNote}"] ?? "", except: parts["@{answer.except}"] ?? [],
    evidence: (parts["@{answer.evidence}"] ?? []).map((piece) => {
      const piecesEntry = isMapping(piece) ? piece : { "@{evidence.source}": piece };
      const source = piecesEntry["@{evidence.source}"];
      return source === undefined ? piecesEntry : { ...piecesEntry, "@{evidence.source}": keyHere(source) };
    }),
  };
  const isOffered = !state.choice || [...question.querySelectorAll(".options > .option > input")].some((box) => box.value === state.choice);
  if (!isOffered) throw new Unreadable(`${question.dataset.id} is answered in it as this form does not offer it.`);
  if (state.choice && question.querySelector(".earlier") && !isCarriedOver) state.review = "holds";
  return state;
}

// Whether a file is one of this form's, as far as its head says.
function refuseOther(tree) {
  const state = tree["@{assessment.state}"] ?? {};
  if (tree["@{assessment.assessment}"] !== form.dataset.checklist || tree["@{assessment.checklistVersion}"] !== form.dataset.version) {
    throw new Unreadable(`It answers ${tree["@{assessment.assessment}"]} ${tree["@{assessment.checklistVersion}"]}, and this form asks ${form.dataset.checklist} ${form.dataset.version}.`);
  }
  const office = tree["@{assessment.office}"];
  if (form.dataset.office && office && office !== form.dataset.office) throw new Unreadable(`It is the file of ${office}, and this is the form of ${form.dataset.office}.`);
  const said = [["state-code", state["@{state.code}"]], ["date", tree["@{assessment.date}"]]];
  for (const [id, words] of said) {
    const field = document.getElementById(id);
    if (isFixed(field) && field.value !== words) throw new Unreadable(`It is about ${said[0][1]} on ${said[1][1]}, and this form about ${page.head["state-code"]} on ${page.head.date}.`);
  }
}

function headIn(tree) {
  const period = tree["@{assessment.period}"];
  const respondent = tree["@{assessment.respondent}"] ?? {};
  return {
    "state-code": tree["@{assessment.state}"]?.["@{state.code}"], "state-name": tree["@{assessment.state}"]?.["@{state.name}"], date: tree["@{assessment.date}"],
    basis: tree["@{assessment.basis}"] ?? "@{basis.selfAssessment}", role: respondent["@{respondent.role}"], office: respondent["@{respondent.name}"] ?? "",
    period: isMapping(period) ? `${period["@{period.from}"]} to ${period["@{period.to}"]}` : period ?? "",
  };
}

// What the file says, as parts of this page, and the ids of what it answers and this form does not ask.
function partsIn(words) {
  if (!words.startsWith(firstLine)) throw new Unreadable("It is not a file that a form like this has saved.");
  const tree = treeOf(words);
  refuseOther(tree);
  const parts = {};
  const keys = new Map();
  for (const [id, entry] of Object.entries(tree["@{assessment.sources}"] ?? {})) {
    const same = page.sources.find((source) => idsOf(page.sources).get(source.key) === id);
    keys.set(id, same?.key ?? newKey());
    parts[`source ${keys.get(id)}`] = { key: keys.get(id), id, entry };
  }
  const keyHere = (id) => keys.get(id) ?? "";
  for (const [id, words] of Object.entries(headIn(tree))) if (words !== undefined) parts[`head ${id}`] = words;
  const [facts, answers] = [tree["@{assessment.facts}"] ?? {}, tree["@{assessment.answers}"] ?? {}];
  for (const field of factFields) {
    const entry = facts[field.dataset.fact];
    if (entry === undefined) continue;
    const fact = isMapping(entry) ? entry : { "@{factAnswer.answer}": entry };
    parts[`fact ${field.dataset.fact}`] = {
      answer: fact["@{factAnswer.answer}"] ?? "", source: keyHere(fact["@{factAnswer.source}"]), note: fact["@{factAnswer.note}"] ?? "",
    };
  }
  const carriedOver = tree["@{assessment.carriedOver}"] ?? {};
  for (const question of questions) {
    const { id } = question.dataset;
    if (id in answers) parts[`answer ${id}`] = stateIn(question, answers[id], keyHere, id in carriedOver);
  }
  const ids = Object.keys(answers);
  return {
    parts, ids, unasked: ids.filter((id) => !parts[`answer ${id}`]),
    answered: ids.filter((id) => "@{answer.answer}" in atLength(answers[id])),
  };
}

// Puts a file's answers into the page, after asking where the page has others; says what came of it.
function take(words) {
  const { parts, ids, unasked, answered } = partsIn(words.replace(/^\ufeff/, ""));
  const others = questions.filter((question) => {
    const there = parts[`answer ${question.dataset.id}`];
    return there && !isBlank(page.answers[question.dataset.id]) && JSON.stringify(there) !== JSON.stringify(page.answers[question.dataset.id]);
  });
  if (others.length && !confirm(`The file answers ${counted(others.length, "question")} otherwise than this page does. Take the file's answers there?`)) return "Nothing was taken from the file.";
  put(Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, JSON.stringify(value)])));
  answered.forEach((id) => given.add(id));
  update();
  const more = unasked.length ? ` This form does not ask ${unasked.join(", ")}, which ${unasked.length === 1 ? "stays" : "stay"} in the file alone.` : "";
  return `The file's answers to ${counted(ids.length - unasked.length, "question")} stand in the page now.${more}`;
}

document.getElementById("open-file").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  if (!file) return;
  const said = document.getElementById("opened");
  try {
    if (file.size > rules.fileBytes) throw new Unreadable("It is too large to be one.");
    said.textContent = take(await file.text());
  } catch (fault) {
    if (!(fault instanceof Unreadable) && !(fault instanceof TypeError)) throw fault;
    said.textContent = `${file.name} cannot be opened here. ${fault instanceof Unreadable ? fault.message : "It is not as a form writes it."}`;
  }
  event.target.value = "";
});
