// What the page says: read from its fields, and put back into them.
"use strict";
const form = document.getElementById("form");
const questions = [...form.querySelectorAll("fieldset.question")];

const part = (question, name) => question.querySelector(`[data-part="${name}"]`);
const chosen = (question) => question.querySelector(".options > .option > input:checked")?.value ?? "";
const text = (field) => (field ? field.value : "");

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

function readPiece(piece) {
  const entry = {};
  for (const field of piece.querySelectorAll("[data-evidence]")) {
    const name = field.dataset.evidence;
    if (field.type === "checkbox") { if (field.checked) entry[name] = "true"; }
    else if (field.value.trim()) entry[name] = field.value.trim();
  }
  return entry;
}

// A piece that says what it is, and nothing else, has only been begun.
const isBegun = (entry) => Object.keys(entry).every((name) => name === "@{evidence.type}");

// The lines of a question that asks for elements: each is in place, missing or not known.
const elementsOf = (question) => [...question.querySelectorAll(".element")];

function mark(row, value) {
  row.querySelectorAll("input").forEach((box) => { box.checked = box.value === value; });
}

// What was kept of a line; pages of version 0.1.0 kept the list of what is in place.
function markKept(state, element) {
  if (!Array.isArray(state.elements)) return state.elements?.[element] ?? "";
  if (!["these", "none"].includes(state.choice)) return "";
  return state.choice === "these" && state.elements.includes(element) ? "@{answer.inPlace}" : "@{answer.missing}";
}

function readQuestion(question) {
  return {
    choice: chosen(question),
    figure: text(part(question, "figure")).trim(), count: text(part(question, "count")).trim(),
    of: text(part(question, "of")).trim(), from: text(part(question, "from")).trim(),
    to: text(part(question, "to")).trim(),
    elements: Object.fromEntries(elementsOf(question).map((row) => [row.dataset.element, row.querySelector("input:checked")?.value ?? ""])),
    why: question.querySelector(".why input:checked")?.value ?? "", reason: text(part(question, "reason")).trim(), note: text(part(question, "note")).trim(),
    except: exceptions(question),
    evidence: [...question.querySelectorAll(".piece")].map(readPiece).filter((entry) => !isBegun(entry)),
  };
}

function addPiece(question, entry) {
  const place = question.querySelector(".evidence");
  place.append(document.getElementById("evidence-template").content.cloneNode(true));
  const piece = place.lastElementChild;
  for (const field of piece.querySelectorAll("[data-evidence]")) {
    const value = entry[field.dataset.evidence];
    if (value === undefined) continue;
    if (field.type === "checkbox") field.checked = value === "true"; else field.value = value;
  }
  nameFields(question);
  return piece;
}

// Labels need ids, which a copied piece does not have.
function nameFields(question) {
  question.querySelectorAll(".piece").forEach((piece, number) => {
    piece.querySelector("legend").textContent = `Evidence ${number + 1}`;
    piece.querySelectorAll("[data-evidence]").forEach((field) => {
      field.id = `${question.dataset.id}-${number}-${field.dataset.evidence}`;
      const label = field.closest("p").querySelector("label");
      if (!label.contains(field)) label.htmlFor = field.id;
    });
  });
}

function writeQuestion(question, state) {
  const choice = state.choice === "none" ? "these" : state.choice;
  question.querySelectorAll(".options > .option > input").forEach((box) => { box.checked = box.value === choice; });
  for (const name of ["figure", "count", "of", "from", "to", "reason", "note"]) {
    const field = part(question, name);
    if (field) field.value = state[name] ?? "";
  }
  elementsOf(question).forEach((row) => mark(row, markKept(state, row.dataset.element)));
  question.querySelectorAll(".why input").forEach((box) => { box.checked = Boolean(box.value) && box.value === state.why; });
  const place = question.querySelector(".groups");
  if (place) {
    place.dataset.chosen = state.except.join(" ");
    if (place.querySelector("input")) groupsOf(question).forEach((box) => { box.checked = state.except.includes(box.value); });
  }
  question.querySelectorAll(".piece").forEach((piece) => piece.remove());
  state.evidence.forEach((entry) => addPiece(question, entry));
}

const factOf = (field) => field.querySelector("input:checked")?.value ?? "";
const headFields = ["state-code", "state-name", "date", "role", "office"].map((id) => document.getElementById(id));

// All that can be answered on the page, as one value.
function readPage() {
  return {
    head: Object.fromEntries(headFields.map((field) => [field.id, field.value.trim()])),
    facts: Object.fromEntries([...form.querySelectorAll(".fact")].map((field) => [field.dataset.fact, factOf(field)])),
    answers: Object.fromEntries(questions.map((question) => [question.dataset.id, readQuestion(question)])),
  };
}

function writePage(page) {
  headFields.forEach((field) => { if (page.head[field.id] !== undefined && !field.readOnly) field.value = page.head[field.id]; });
  form.querySelectorAll(".fact input").forEach((box) => { box.checked = page.facts[box.closest(".fact").dataset.fact] === box.value; });
  questions.forEach((question) => { const state = page.answers[question.dataset.id]; if (state) writeQuestion(question, state); });
}

// Whether nothing has been said about a question at all.
const isBlank = (state) => !state.choice && !state.reason && !state.note && !state.except.length && !state.evidence.length;
