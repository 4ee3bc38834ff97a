// The documents that are listed once, and the lists from which they are chosen.
const sourceList = document.getElementById("source-list");
const sourceBlocks = () => [...sourceList.querySelectorAll(".source")];

// Each is known by a key that stays while its short name changes.
function readSource(block) {
  return { key: block.dataset.key, id: text(block.querySelector("[data-id]")), entry: readFields(block) };
}

// One that no other tab of this form gives; later ones come later in order.
let madeKeys = 0;
function newKey() {
  madeKeys += 1;
  return `+${Date.now().toString(36)}-${padded(madeKeys, 6)}-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`;
}

function addSource(source) {
  sourceList.append(document.getElementById("source-template").content.cloneNode(true));
  const block = sourceList.lastElementChild;
  block.dataset.key = source.key ?? newKey();
  block.querySelector("[data-id]").value = source.id ?? "";
  writeFields(block, source.entry ?? {});
  nameSource(block);
  return block;
}

function nameSource(block) {
  labelFields(block, `source-${block.dataset.key}`);
  const field = block.querySelector("[data-id]");
  field.id = `source-${block.dataset.key}-id`;
  field.closest("p").querySelector("label").htmlFor = field.id;
}

// Whether it is more than an empty form: something was written into it, or rests on it.
const isListed = (source) => Boolean(source.id) || !isBegun(source.entry) || restingOn(source.key).length > 0;

function slug(words) {
  return words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// A short name made of the first words of the title, and of the year.
function madeId(entry) {
  const small = ["a", "an", "and", "the", "of", "on", "in", "for", "to"];
  const words = slug(entry["@{evidence.title}"] ?? entry["@{evidence.reference}"] ?? "").split("-").filter((word) => word && !small.includes(word));
  const year = (entry["@{evidence.date}"] ?? entry["@{evidence.covers}"] ?? "").match(/^\d{4}/)?.[0];
  const first = words.filter((word) => word !== year).slice(0, 4).join("-").slice(0, 40);
  return [first || "source", year].filter(Boolean).join("-");
}

// What each source is called in the file, by its key: as it was written, if no other has that name.
function idsOf(sources) {
  const ids = new Map();
  const taken = new Set();
  for (const { key, id, entry } of sources) {
    const wanted = /^[A-Za-z0-9_-]+$/.test(id) && id.length <= rules.idLength ? id : slug(id).slice(0, 60) || madeId(entry);
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted.slice(0, 58)}-${number}`;
    taken.add(name);
    ids.set(key, name);
  }
  return ids;
}

const nameOf = (entry) => entry["@{evidence.title}"] ?? entry["@{evidence.reference}"] ?? entry["@{evidence.url}"] ?? "";

// The fields of the questions and facts that rest on a source.
const restingOn = (key) => [
  ...factFields.filter((field) => page.facts[field.dataset.fact]?.source === key),
  ...questions.filter((question) => page.answers[question.dataset.id]?.evidence.some((entry) => entry["@{evidence.source}"] === key)),
];

function sourceFault(source, ids) {
  const fault = dateFault(source.entry);
  if (fault || !isListed(source)) return fault;
  if (!nameOf(source.entry)) return "It has no title, reference or address yet, so nobody can find it.";
  return source.id && source.id !== ids.get(source.key) ? `In the file it is called ${ids.get(source.key)}: letters, digits, - and _ alone, and no name twice.` : "";
}

function showSources() {
  const ids = idsOf(page.sources);
  page.sources.forEach((source, number) => {
    const block = sourceBlocks()[number];
    const resting = restingOn(source.key).length;
    const fault = sourceFault(source, ids);
    block.querySelector("summary").textContent = !isListed(source) ? "A new source"
      : `${ids.get(source.key)}: ${nameOf(source.entry)}${resting ? ` (used ${resting === 1 ? "once" : `${resting} times`})` : ""}`;
    block.querySelector("[data-id]").placeholder = ids.get(source.key);
    block.classList.toggle("has-fault", Boolean(fault));
    const line = block.querySelector(".fault");
    if (line.textContent !== fault) line.textContent = fault;
    markDates(block, source.entry);
  });
  showChoices(page.sources.filter(isListed), ids);
}

// What stands in every list of sources; made anew only where it has changed.
let choices = [];
function showChoices(sources, ids) {
  const now = sources.map(({ key, entry }) => [key, [ids.get(key), nameOf(entry)].filter(Boolean).join(": ").slice(0, 80)]);
  if (JSON.stringify(now) === JSON.stringify(choices)) return;
  choices = now;
  form.querySelectorAll(".of-sources").forEach(offerSources);
}

function offerSources(list) {
  const chosen = list.value;
  list.replaceChildren(list.options[0], ...choices.map(([key, words]) => new Option(words, key)));
  list.value = choices.some(([key]) => key === chosen) ? chosen : "";
  list.closest("p").hidden = !choices.length;
}

// Puts a document that was described beside an answer among the listed ones, and refers to it there.
function listSource(piece) {
  const entry = readFields(piece);
  const own = ["@{evidence.source}", "@{evidence.at}", "@{evidence.quote}"];
  const block = addSource({ entry: Object.fromEntries(Object.entries(entry).filter(([name]) => !own.includes(name))) });
  block.open = false;
  page = readPage();
  showSources();
  writeFields(piece, Object.fromEntries([...own.map((name) => [name, entry[name]]), ["@{evidence.source}", block.dataset.key]]));
  showPiece(piece);
}

function removeSource(block) {
  const resting = restingOn(block.dataset.key);
  if (resting.length) {
    const links = resting.flatMap((field, number) => [number ? ", " : "", linkTo(field)]);
    block.querySelector(".fault").replaceChildren("It stays, since this rests on it: ", ...links, ". Choose something else there first.");
    return false;
  }
  block.remove();
  document.getElementById("add-source").focus();
  return true;
}
