// What the page says: read from its fields, and put back into them.
const form = document.getElementById("form");
const questions = [...form.querySelectorAll("fieldset.question")];

const part = (question, name) => question.querySelector(`[data-part="${name}"]`);
const chosen = (question) => question.querySelector(".options > .option > input:checked")?.value ?? "";
const text = (field) => (field ? seen(field.value) : "");

// The groups are put in once somebody opens them: all of them everywhere would make a heavy page.
function groupsOf(question) {
  const place = question.querySelector(".groups");
  if (place && !place.querySelector("input")) {
    place.append(document.getElementById("groups-template").content.cloneNode(true));
    const marked = place.dataset.chosen.split(" ");
    place.querySelectorAll("input").forEach((box) => {
      box.id = `${question.dataset.id}-x-${box.value}`;
      box.nextElementSibling.htmlFor = box.id;
      box.checked = marked.includes(box.value);
    });
  }
  return place ? [...place.querySelectorAll("input")] : [];
}

function exceptions(question) {
  const place = question.querySelector(".groups");
  if (!place) return [];
  if (!place.querySelector("input")) return place.dataset.chosen.split(" ").filter(Boolean);
  return groupsOf(question).filter((box) => box.checked).map((box) => box.value);
}

// What the fields of a document say, or of a place in one.
function readFields(place) {
  const entry = {};
  for (const field of place.querySelectorAll("[data-evidence]")) {
    const name = field.dataset.evidence;
    if (field.type === "checkbox") { if (field.checked) entry[name] = "true"; }
    else if (text(field)) entry[name] = text(field);
  }
  return entry;
}

function writeFields(place, entry) {
  for (const field of place.querySelectorAll("[data-evidence]")) {
    const value = entry[field.dataset.evidence];
    if (field.type === "checkbox") field.checked = value === "true"; else field.value = value ?? "";
  }
}

// Labels need ids, which what is copied does not have.
function labelFields(place, start) {
  place.querySelectorAll("[data-evidence]").forEach((field) => {
    field.id = `${start}-${field.dataset.evidence}`;
    const label = field.closest("p").querySelector("label");
    if (!label.contains(field)) label.htmlFor = field.id;
  });
}

function markDates(place, entry) {
  const wrong = wrongDates(entry);
  dateNames.forEach((name) => place.querySelector(`[data-evidence="${name}"]`).setAttribute("aria-invalid", wrong.includes(name)));
}

// A piece that says what it is, and nothing else, has only been begun.
const isBegun = (entry) => Object.keys(entry).every((name) => name === "@{evidence.type}");

// The lines of a question that asks for elements: each is in place, missing or not known.
const elementsOf = (question) => [...question.querySelectorAll(".element")];

function mark(row, value) {
  row.querySelectorAll("input").forEach((box) => { box.checked = box.value === value; });
}

// What has been said of an answer of an earlier round: that it still holds, or that it has changed.
const reviewOf = (question) => question.querySelector(".earlier input:checked")?.value ?? "";

function readQuestion(question) {
  return {
    choice: chosen(question), review: reviewOf(question),
    figure: text(part(question, "figure")), count: text(part(question, "count")), of: text(part(question, "of")),
    from: text(part(question, "from")), to: text(part(question, "to")),
    elements: Object.fromEntries(elementsOf(question).map((row) => [row.dataset.element, row.querySelector("input:checked")?.value ?? ""])),
    why: question.querySelector(".why input:checked")?.value ?? "", reason: text(part(question, "reason")),
    note: text(part(question, "note")), publicNote: text(part(question, "publicNote")),
    except: exceptions(question),
    evidence: [...question.querySelectorAll(".piece")].map(readFields).filter((entry) => !isBegun(entry)),
  };
}

function addPiece(question, entry) {
  const place = question.querySelector(".evidence");
  place.append(document.getElementById("evidence-template").content.cloneNode(true));
  const piece = place.lastElementChild;
  offerSources(piece.querySelector(".of-sources"));
  writeFields(piece, entry);
  showPiece(piece);
  nameFields(question);
  return piece;
}

// What a listed source says of itself is not asked for again, but stays in sight where it is said otherwise.
function showPiece(piece) {
  const { "@{evidence.source}": source, "@{evidence.at}": _, "@{evidence.quote}": __, ...own } = readFields(piece);
  piece.querySelector(".own").open = !source || Object.keys(own).length > 0;
  piece.querySelector(".own summary").textContent = source ? "Other details, where they differ from the list" : "The document";
  piece.querySelector(".list").hidden = Boolean(source);
}

function nameFields(question) {
  question.querySelectorAll(".piece").forEach((piece, number) => {
    piece.querySelector("legend").textContent = `Evidence ${number + 1}`;
    labelFields(piece, `${question.dataset.id}-${number}`);
  });
}

function writeQuestion(question, state) {
  question.querySelectorAll(".options > .option > input").forEach((box) => { box.checked = box.value === state.choice; });
  question.querySelectorAll(".earlier input").forEach((box) => { box.checked = box.value === state.review; });
  for (const name of ["figure", "count", "of", "from", "to", "reason", "note", "publicNote"]) {
    const field = part(question, name);
    if (field) field.value = state[name] ?? "";
  }
  elementsOf(question).forEach((row) => mark(row, state.elements[row.dataset.element] ?? ""));
  question.querySelectorAll(".why input").forEach((box) => { box.checked = Boolean(box.value) && box.value === state.why; });
  const place = question.querySelector(".groups");
  if (place) {
    place.dataset.chosen = state.except.join(" ");
    if (place.querySelector("input")) groupsOf(question).forEach((box) => { box.checked = state.except.includes(box.value); });
  }
  question.querySelectorAll(".piece").forEach((piece) => piece.remove());
  state.evidence.forEach((entry) => addPiece(question, entry));
}

function readFact(field) {
  return {
    answer: field.querySelector(".option input:checked")?.value ?? "",
    source: text(ground(field, "source")), note: text(ground(field, "note")),
  };
}

function writeFact(field, fact) {
  field.querySelectorAll(".option input").forEach((box) => { box.checked = box.value === fact.answer; });
  for (const name of ["source", "note"]) ground(field, name).value = fact[name] ?? "";
}

const factFields = [...form.querySelectorAll(".fact")];
const ground = (field, name) => field.querySelector(`[data-ground="${name}"]`);
const headFields = ["state-code", "state-name", "date", "basis", "period", "role", "office"].map((id) => document.getElementById(id));
const isFixed = (field) => field.readOnly || field.disabled;

// All that can be answered on the page, as one value.
function readPage() {
  return {
    head: Object.fromEntries(headFields.map((field) => [field.id, text(field)])),
    sources: sourceBlocks().map(readSource),
    facts: Object.fromEntries(factFields.map((field) => [field.dataset.fact, readFact(field)])),
    answers: Object.fromEntries(questions.map((question) => [question.dataset.id, readQuestion(question)])),
  };
}

// A question to which nothing has been said.
const blankState = (question) => ({
  choice: "", review: "", figure: "", count: "", of: "", from: "", to: "",
  elements: Object.fromEntries(elementsOf(question).map((row) => [row.dataset.element, ""])),
  why: "", reason: "", note: "", publicNote: "", except: [], evidence: [],
});

// Whether nothing has been said about a question at all.
const isBlank = (state) => !state.choice && !state.reason && !state.note && !state.publicNote && !state.except.length && !state.evidence.length;
