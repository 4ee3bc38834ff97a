// What this browser keeps of a page, and a draft of an earlier form for the same assessment and office.
const store = `assessor:${form.dataset.key}`;

function keep() {
  const note = document.getElementById("stored");
  try {
    localStorage.setItem(store, JSON.stringify({ ...page, family: form.dataset.family }));
    note.hidden = true;
  } catch {
    note.textContent = "This browser does not keep what you write when the page is closed. Save your answers before you leave.";
    note.hidden = false;
  }
}

// What is kept under a name; nothing where it cannot be read.
function keptAs(name) {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? "null");
    return kept && kept.answers && kept.facts && kept.head ? kept : null;
  } catch { return null; }
}

function restore() {
  const kept = keptAs(store);
  if (kept) writePage(kept);
}

function keptNames() {
  try { return Object.keys(localStorage).filter((name) => name.startsWith("assessor:") && name !== store).sort(); } catch { return []; }
}

// The questions that a draft answers and this page does not, those that it answers in another way, and the
// sources that this page does not list.
function comparedWith(draft) {
  const [ours, theirs] = [idsOf(page.sources), idsOf(draft.sources)];
  const of = (field, linesOf, kept, write) => ({
    field, here: linesOf(page, ours), there: kept ? linesOf(draft, theirs) : [], take: (keyHere) => write(kept, keyHere),
  });
  const all = [
    ...factFields.map((field) => {
      const id = field.dataset.fact;
      return of(field, (said, ids) => factLines(id, said.facts[id], ids), draft.facts[id],
        (kept, keyHere) => writeFact(field, { ...kept, source: keyHere(kept.source) }));
    }),
    ...questions.map((question) => {
      const id = question.dataset.id;
      return of(question, (said, ids) => entryOf(question, said.answers[id], ids), draft.answers[id],
        (kept, keyHere) => writeQuestion(question, { ...kept, evidence: kept.evidence.map((entry) => ({ ...entry, "@{evidence.source}": keyHere(entry["@{evidence.source}"]) })) }));
    }),
  ].filter(({ here, there }) => there.length && there.join("\n") !== here.join("\n"));
  return {
    missing: all.filter(({ here }) => !here.length), differing: all.filter(({ here }) => here.length),
    sources: draft.sources.filter((source) => (source.id || !isBegun(source.entry)) && !sameHere(source)),
  };
}

// The listed source that says the same.
const sameHere = ({ entry }) => page.sources.find((source) => partsOf(source.entry).join("\n") === partsOf(entry).join("\n"));

// Takes what a draft says where this page says nothing.
function takeFrom(draft, { missing, sources }) {
  const ids = idsOf(draft.sources);
  const keys = new Map(draft.sources.map((source) => [source.key, sameHere(source)?.key]));
  sources.forEach((source) => keys.set(source.key, addSource({ id: ids.get(source.key), entry: source.entry }).dataset.key));
  page = readPage();
  showSources();
  missing.forEach(({ take }) => take((key) => keys.get(key)));
  update();
}

const counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;

// A form that was made anew, such as after a merge, begins with what the assessment says; what was written
// into the one before is offered and not mixed in unasked.
function offerDraft() {
  const place = document.getElementById("earlier");
  const drafts = form.dataset.family ? keptNames().map((name) => ({ name, draft: keptAs(name) })) : [];
  const [found] = drafts.filter(({ draft }) => draft?.family === form.dataset.family)
    .map((kept) => ({ ...kept, found: comparedWith(kept.draft) }))
    .filter(({ found: { missing, differing, sources } }) => missing.length + differing.length + sources.length);
  place.hidden = !found;
  if (!found) return;
  const { missing, differing, sources } = found.found;
  const words = document.createElement("p");
  const more = [missing.length && `answers ${counted(missing.length, "question")}`, sources.length && `lists ${counted(sources.length, "source")}`].filter(Boolean).join(" and ");
  words.textContent = "This browser keeps what was written into an earlier form for the same assessment. ";
  if (more) words.append(`It ${more} that this form does not have. `);
  if (differing.length) {
    words.append(`It answers ${counted(differing.length, "question")} in another way, where this form stays as it is: `);
    differing.forEach(({ field }, number) => words.append(number ? ", " : "", linkTo(field)));
    words.append(".");
  }
  const buttons = document.createElement("p");
  if (more) buttons.append(button("Take over what this form does not have", () => { takeFrom(found.draft, found.found); offerDraft(); }), " ");
  buttons.append(button("Delete the earlier draft", () => { localStorage.removeItem(found.name); offerDraft(); }));
  place.replaceChildren(words, buttons);
}

function button(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

// A question by its id, a fact by its words.
function linkTo(field) {
  const link = document.createElement("a");
  link.href = `#${field.id}`;
  link.textContent = field.dataset.id ?? `“${field.querySelector("legend").textContent}”`;
  return link;
}
