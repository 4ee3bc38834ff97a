// What happens on the page: checking, progress, saving.
let savedText = fileOf(page);
const wasSaved = () => savedText === null || fileOf(page) === savedText;

const criterionOf = (question) => question.closest(".criterion");
const isAsked = (question) => !criterionOf(question).classList.contains("does-not-apply");
const isOpen = (question) => isAsked(question) && !isAnswered(question, page.answers[question.dataset.id]);

function show(question) {
  const state = page.answers[question.dataset.id];
  const fault = faultOf(question, state);
  const line = question.querySelector(".fault");
  const words = fault || hintOf(question, state);
  if (line.textContent !== words) line.textContent = words;
  question.classList.toggle("has-fault", Boolean(fault));
  question.classList.toggle("is-answered", isAnswered(question, state));
  const isOpen = isUnknown(state);
  question.classList.toggle("needs-why", isOpen);
  question.classList.toggle("needs-reason", isOpen || state.choice === "@{word.notApplicable}" || Boolean(state.reason));
  const counts = [[state.note ? 1 : 0, "note"], [state.publicNote ? 1 : 0, "public note"], [state.evidence.length, "evidence"], [state.except.length, "except"]];
  const said = counts.filter(([count]) => count).map(([count, name]) => (count > 1 ? `${count} ${name}` : name)).join(", ");
  question.querySelector("summary .count").textContent = said ? ` (${said})` : "";
  question.querySelectorAll(".piece").forEach((piece) => markDates(piece, readFields(piece)));
}

function showFact(field) {
  const fact = page.facts[field.dataset.fact];
  const said = [fact.source && "source", fact.note && "note"].filter(Boolean).join(", ");
  field.querySelector("summary .count").textContent = said ? ` (${said})` : "";
}

function showProgress() {
  form.querySelectorAll(".criterion").forEach((criterion) => {
    criterion.classList.toggle("does-not-apply", !applies(criterion.dataset.applies, page.facts));
  });
  const asked = questions.filter(isAsked);
  const open = asked.filter(isOpen).length;
  document.getElementById("progress").max = Math.max(1, asked.length);
  document.getElementById("progress").value = asked.length - open;
  document.getElementById("progress-words").textContent = `${asked.length - open} of ${asked.length} answered`;
  document.getElementById("head-fault").textContent = headFault(page.head);
}

// Shows what follows from the fields as they are.
function refresh(question) {
  page = readPage();
  showSources();
  factFields.forEach(showFact);
  (question ? [question] : questions).forEach(show);
  showProgress();
}

function update(question) {
  refresh(question);
  keep();
}

// Writing into a field chooses the answer that it belongs to.
form.addEventListener("input", (event) => {
  const option = event.target.closest(".option");
  const choice = option?.querySelector(":scope > input");
  if (choice && event.target !== choice && event.target.dataset.part) choice.checked = true;
  if (event.target.matches(".piece .of-sources")) showPiece(event.target.closest(".piece"));
  update(event.target.closest(".question"));
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("click", (event) => {
  const question = event.target.closest(".question");
  if (event.target.matches(".add")) addPiece(question, {}).querySelector(choices.length ? "select" : "input").focus();
  else if (event.target.matches(".remove")) { event.target.closest(".piece").remove(); nameFields(question); question.querySelector(".add").focus(); }
  else if (event.target.matches(".list")) { const piece = event.target.closest(".piece"); listSource(piece); piece.querySelector(".of-sources").focus(); }
  else if (event.target.matches("#add-source")) { sourceBlocks().forEach((block) => { block.open = false; }); const block = addSource({}); block.querySelector("input").focus(); }
  else if (event.target.matches(".remove-source")) { if (!removeSource(event.target.closest(".source"))) return; }
  else if (event.target.matches(".clear")) {
    question.querySelectorAll(":is(.options, .why, .earlier) :is(input, select)").forEach((field) => { if (field.type === "radio") field.checked = false; else field.value = ""; });
  } else if (event.target.matches(".rest button")) {
    elementsOf(question).forEach((row) => { if (!row.querySelector("input:checked")) mark(row, event.target.value); });
    event.target.closest(".option").querySelector(":scope > input").checked = true;
  } else return;
  update(question);
});
form.addEventListener("toggle", (event) => {
  const question = event.target.closest?.(".question");
  if (question && event.target.open) groupsOf(question);
}, true);

document.getElementById("next").addEventListener("click", () => {
  const current = questions.findIndex((question) => question.contains(document.activeElement));
  const open = questions.filter(isOpen);
  const next = open.find((question) => questions.indexOf(question) > current) ?? open[0];
  if (!next) { document.getElementById("end").scrollIntoView(); return; }
  next.scrollIntoView();
  next.querySelector("input").focus({ preventScroll: true });
});

document.getElementById("only-open").addEventListener("change", (event) => {
  // What is open now stays in sight while it is answered.
  questions.forEach((question) => { question.hidden = event.target.checked && !isOpen(question); });
  form.querySelectorAll(".criterion").forEach((criterion) => {
    criterion.hidden = event.target.checked && !criterion.querySelector(".question:not([hidden])");
  });
});

function listFaults() {
  const place = document.getElementById("faults");
  place.replaceChildren();
  const faulty = questions.filter((question) => leftover(question, page.answers[question.dataset.id]).length);
  place.hidden = !faulty.length;
  if (!faulty.length) return;
  const words = document.createElement("p");
  words.textContent = "The following cannot be taken as it is. It stands in the file as a note, and these questions count as not answered. Please mend it and save again:";
  const list = document.createElement("ul");
  for (const question of faulty) {
    const item = document.createElement("li");
    const state = page.answers[question.dataset.id];
    item.append(linkTo(question), ` ${faultOf(question, state) || hintOf(question, state)}`);
    list.append(item);
  }
  place.append(words, list);
}

// Says that nothing is saved, and shows the field that is in the way.
function refuse(fault, field) {
  document.getElementById("saved").textContent = `Nothing is saved yet. ${fault}`;
  for (let place = field.closest("details"); place; place = place.parentElement.closest("details")) place.open = true;
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}

function save() {
  update();
  listFaults();
  const [field, fault] = headFaultIn(page.head);
  if (fault) return refuse(fault, document.getElementById(field));
  // A source has no note that could take what is wrong with it.
  const wrong = page.sources.findIndex((source) => dateFault(source.entry));
  if (wrong >= 0) {
    const block = sourceBlocks()[wrong];
    block.open = true;
    return refuse(dateFault(page.sources[wrong].entry), block.querySelector('[aria-invalid="true"]'));
  }
  const long = tooLong();
  if (long) return refuse(`This text is longer than the ${rules.textBytes} bytes that can be read.`, long);
  const words = fileOf(page);
  if (bytesOf(words) > rules.fileBytes) return refuse(`All answers together are longer than the ${rules.fileBytes} bytes that can be read.`, document.getElementById("save-again"));
  const name = form.dataset.file.replace("{date}", dayIn(page.head.date).text);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([words], { type: "application/yaml" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  savedText = words;
  questions.filter(({ dataset }) => page.answers[dataset.id].choice).forEach(({ dataset }) => given.add(dataset.id));
  // Other tabs learn that it is saved before it is taken away.
  write(true);
  const isKept = document.getElementById("keep-copy").checked;
  if (!isKept && !Object.keys(waiting).length) forget();
  document.getElementById("yaml").value = words;
  const lost = document.getElementById("faults").hidden ? "" : " What is listed above is in it as notes only.";
  document.getElementById("saved").textContent = `Saved as ${name}, where your browser keeps what it loads.${lost} Send that file back${form.dataset.reply ? ` to ${form.dataset.reply}` : ""}. `
    + (isKept ? "A copy stays in this browser, as you chose." : "This browser keeps nothing of it once the page is closed; to go on later, open this form and then the file.");
  return document.getElementById("end").scrollIntoView();
}
document.getElementById("save").addEventListener("click", save);
document.getElementById("save-again").addEventListener("click", save);
document.getElementById("text").addEventListener("toggle", () => { document.getElementById("yaml").value = fileOf(readPage()); });
document.getElementById("over").addEventListener("click", () => {
  if (!confirm("Take back everything that you have written here?")) return;
  savedText = null;
  forget();
  location.reload();
});
window.addEventListener("beforeunload", (event) => { if (!wasSaved()) event.preventDefault(); });

questions.forEach(nameFields);
sourceBlocks().forEach(nameSource);
// Of a page that comes with answers some are open from the start.
questions.filter((question) => question.querySelector("details[open]")).forEach(groupsOf);
form.querySelectorAll(".piece").forEach(showPiece);
refresh();
if (isKnownHere()) restore(); else ask();
