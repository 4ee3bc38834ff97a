// What this browser keeps of a page until its answers are saved. Each part of it has the time of its last change, so that
// two tabs of one form go on together: of each part the later change holds.
let page = readPage();
const store = `assessor:${form.dataset.key}`;

// A page's parts by name, each a text that can be compared.
function partsOfPage(page) {
  const parts = {};
  const add = (kind, id, value) => { parts[`${kind} ${id}`] = JSON.stringify(value); };
  Object.entries(page.head).forEach(([id, words]) => add("head", id, words));
  page.sources.forEach((source) => add("source", source.key, source));
  Object.entries(page.facts).forEach(([id, fact]) => add("fact", id, fact));
  Object.entries(page.answers).forEach(([id, state]) => add("answer", id, state));
  return parts;
}

// What the form came with, and what it said at the last look.
const origin = partsOfPage(page);
let last = origin;
// What was changed since: when, and what it was and is; null where a source is no more.
const changes = {};
// Changes to what this form says otherwise than the one that they were made in: nobody has chosen between them yet.
let waiting = {};
// The questions that a file has answered which this person had before: the form itself, one opened, one saved.
const given = new Set(questions.map((question) => question.dataset.id).filter((id) => page.answers[id].choice));
const cameWith = (question) => JSON.parse(origin[`answer ${question.dataset.id}`]);

let clock = 0;
function noteChanges() {
  const parts = partsOfPage(page);
  const names = [...new Set([...Object.keys(last), ...Object.keys(parts)])].filter((name) => parts[name] !== last[name]);
  clock = names.length ? Math.max(Date.now(), clock + 1) : clock;
  for (const name of names) {
    changes[name] = { at: clock, was: changes[name]?.was ?? origin[name] ?? null, is: parts[name] ?? null };
    delete waiting[name];
  }
  last = parts;
  return names.length > 0;
}

// What is kept; nothing where it cannot be read.
function keptIn(words) {
  try {
    const read = JSON.parse(words ?? "null");
    return Object.keys(read?.changes ?? {}).length ? read : null;
  } catch { return null; }
}

function kept() {
  try { return keptIn(localStorage.getItem(store)); } catch { return null; }
}

function write(isSaved) {
  const note = document.getElementById("stored");
  try {
    localStorage.setItem(store, JSON.stringify({ changes: { ...waiting, ...changes }, given: [...given], isSaved }));
    sessionStorage.setItem(store, "open");
    note.hidden = true;
  } catch {
    note.textContent = "This browser does not keep what you write when the page is closed. Save your answers before you leave.";
    note.hidden = false;
  }
}

function forget() {
  try { localStorage.removeItem(store); } catch { /* There was nothing. */ }
}

// Whether this tab has had this form open before; another one asks first whose answers these are.
function isKnownHere() {
  try { return sessionStorage.getItem(store) !== null; } catch { return false; }
}

const isLater = (one, other) => !other || one.at > other.at || (one.at === other.at && String(one.is) > String(other.is));

// Takes what another tab has changed later than this one; whether this one has later changes itself.
function adopt({ changes: theirs, given: ids }) {
  ids.forEach((id) => given.add(id));
  const later = Object.entries(theirs).filter(([name, change]) => !waiting[name] && isLater(change, changes[name]));
  later.forEach(([name, change]) => { changes[name] = change; clock = Math.max(clock, change.at); });
  put(Object.fromEntries(later.filter(([name, { is }]) => is !== (last[name] ?? null)).map(([name, { is }]) => [name, is])));
  return Object.entries(changes).some(([name, change]) => isLater(change, theirs[name]));
}

// Puts parts into the page: sources first, since others refer to them. None of it is a change made here.
function put(parts) {
  const of = (kind) => Object.entries(parts).filter(([name]) => name.startsWith(`${kind} `)).map(([name, words]) => [name.slice(kind.length + 1), JSON.parse(words)]);
  for (const [key, source] of of("source").sort(([one], [other]) => (one < other ? -1 : 1))) {
    const block = sourceBlocks().find((one) => one.dataset.key === key);
    if (!source) block?.remove();
    else if (!block) addSource(source).open = false;
    else { block.querySelector("[data-id]").value = source.id; writeFields(block, source.entry); }
  }
  page = { ...readPage(), ...laterPage(of) };
  showSources();
  for (const [id, words] of of("head")) { const field = document.getElementById(id); if (field && !isFixed(field)) field.value = words; }
  for (const [id, fact] of of("fact")) { const field = factFields.find((one) => one.dataset.fact === id); if (field) writeFact(field, fact); }
  for (const [id, state] of of("answer")) { const question = questions.find((one) => one.dataset.id === id); if (question) writeQuestion(question, state); }
}

// Facts and answers as they will stand, so that the sources that they rest on are in the lists.
function laterPage(of) {
  return { facts: { ...page.facts, ...Object.fromEntries(of("fact")) }, answers: { ...page.answers, ...Object.fromEntries(of("answer")) } };
}

function keep() {
  if (!noteChanges()) return;
  const others = kept();
  if (others) { adopt(others); refresh(); last = partsOfPage(page); }
  write(false);
}

// Another tab of this form has changed, saved or forgotten what is kept.
window.addEventListener("storage", (event) => {
  if (event.key !== store && event.key !== null) return;
  const theirs = keptIn(event.newValue);
  if (isAsking) { ask(); return; }
  if (!theirs) {
    if (!wasSaved()) document.getElementById("opened").textContent = "What this browser had kept was taken away in another tab. What stands here is kept again once you change something.";
    return;
  }
  const isAhead = adopt(theirs);
  refresh();
  last = partsOfPage(page);
  if (theirs.isSaved && !isAhead) savedText = fileOf(page);
  else if (isAhead) write(false);
});

// MARK: What is found when the page is opened

let isAsking = false;

// While it is asked, nothing can be written.
function setAsking(asks) {
  isAsking = asks;
  document.querySelectorAll("main, .bar").forEach((place) => { place.inert = asks; });
}

// Asks whose the answers are that are kept here, before anything of them is shown.
function ask() {
  const draft = kept();
  setAsking(Boolean(draft));
  const place = document.getElementById("earlier");
  place.hidden = !isAsking;
  if (!isAsking) return;
  const all = Object.entries(draft.changes);
  const when = new Date(Math.max(...all.map(([, { at }]) => at)));
  const count = all.filter(([name]) => /^(answer|fact) /.test(name)).length;
  const words = document.createElement("p");
  words.textContent = `On this computer ${count === 1 ? "1 question was" : `${count} questions were`} answered in this form, last on ${when.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })}, and ${draft.isSaved ? "a copy was kept after saving" : "not saved; or the form is still open in another tab"}. Nobody but whoever wrote them should read them. Are they yours?`;
  const buttons = document.createElement("p");
  buttons.append(
    button("They are mine: go on with them", restore), " ",
    button("They are not: begin anew and delete them", () => {
      if (!confirm("Delete what is kept here, and saved nowhere else?")) return;
      forget();
      ask();
    }));
  place.replaceChildren(words, buttons);
}

// Goes on with what is kept. A form that was made anew, such as after a merge, may say other things by now: where it does, it
// stays as it is until somebody chooses.
function restore() {
  const draft = kept();
  setAsking(false);
  if (!draft) { offerWaiting(); return; }
  draft.given.forEach((id) => given.add(id));
  const taken = {};
  for (const [name, change] of Object.entries(draft.changes)) {
    const here = origin[name] ?? null;
    clock = Math.max(clock, change.at);
    if (change.is === here) continue;
    if (isHere(name) && (here === change.was || isEmptyPart(name, here))) { changes[name] = change; taken[name] = change.is; } else waiting[name] = change;
  }
  put(taken);
  refresh();
  last = partsOfPage(page);
  if (draft.isSaved && !Object.keys(waiting).length) savedText = fileOf(page);
  write(draft.isSaved);
  offerWaiting();
}

// Whether this form has a place for a part.
const isHere = (name) => !/^(answer|fact) /.test(name) || name in origin;

// Whether a part of the page is empty.
function isEmptyPart(name, words) {
  if (words === null) return true;
  const value = JSON.parse(words);
  if (name.startsWith("answer ")) return isBlank(value);
  return name.startsWith("fact ") ? !value.answer && !value.source && !value.note : !value;
}

const counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;

function offerWaiting() {
  const place = document.getElementById("earlier");
  const names = Object.keys(waiting);
  place.hidden = !names.length;
  if (!names.length) return;
  const words = document.createElement("p");
  words.textContent = "Since you wrote, this form has been made anew, and it says otherwise than you did about: ";
  names.forEach((name, number) => {
    const id = name.slice(name.indexOf(" ") + 1);
    const field = questions.find((one) => one.dataset.id === id) ?? factFields.find((one) => one.dataset.fact === id);
    words.append(number ? ", " : "", field ? linkTo(field) : isHere(name) ? id : `${id} (not asked here; the form that you wrote it into can save it)`);
  });
  words.append(". It stays as it is until you choose.");
  const buttons = document.createElement("p");
  buttons.append(
    button("Take what I wrote", () => {
      const mine = waiting;
      waiting = {};
      put(Object.fromEntries(Object.entries(mine).map(([name, { is }]) => [name, is])));
      update();
      offerWaiting();
    }), " ",
    button("Leave what the form says", () => { waiting = {}; write(false); offerWaiting(); }));
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
