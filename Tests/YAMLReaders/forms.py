"""Files that the offline form saves, out of a real Chromium: every field for text takes every text."""

from pathlib import Path
from typing import Iterator

from playwright.sync_api import sync_playwright

from texts import ALL, IDS
from writing import CHECKLISTS, Program

# Every id and text names a source. Every question is answered as far as it goes, gets a piece of evidence and a place in a
# source, and takes the next texts in its fields, but for dates, which the form takes no other texts for.
FILL_IN = """([texts, ids]) => {
  let next = 0;
  const isText = (field) => field.matches("textarea, input[type=text], input[type=url]") && !field.readOnly
    && !dateNames.includes(field.dataset.evidence);
  [...ids, ...texts].forEach((id) => addSource({ id, entry: { title: id, language: id } }));
  page = readPage();
  showSources();
  const sourceAfter = (list) => list.options[1 + next % (list.options.length - 1)].value;
  for (const question of questions) {
    const unknown = question.querySelector('.options > .option > input[value=unknown]');
    const last = [...question.querySelectorAll(".options > .option > input")].at(-1);
    (unknown ?? last).checked = true;
    addPiece(question, {});
    const list = addPiece(question, {}).querySelector(".of-sources");
    list.value = sourceAfter(list);
    for (const field of question.querySelectorAll("input, textarea")) {
      if (isText(field) && !field.dataset.part?.match(/^(figure|count|of|from|to)$/)) field.value = texts[next++ % texts.length];
    }
  }
  document.getElementById("office").value = texts[next % texts.length];
  for (const fact of factFields) {
    fact.querySelector("input[value=no]").checked = true;
    ground(fact, "note").value = texts[next++ % texts.length];
    ground(fact, "source").value = sourceAfter(ground(fact, "source"));
  }
  return next;
}"""
# What the notes are to be by the page's own account.
NOTES = """() => {
  const words = (field) => JSON.parse(quoted(field.value.trim()));
  return [
    ...questions.flatMap((one) => [["note", "note"], ["public-note", "publicNote"]].map(([key, name]) => [["answers", one.dataset.id, key], words(part(one, name))])),
    ...factFields.map((one) => [["facts", one.dataset.fact, "note"], words(ground(one, "note"))]),
  ];
}"""


def saved(assessor: Program, chromium: str, checklist: Path | None = None) -> Iterator[tuple[Path, dict]]:
    """What a form of each checklist saves, with the notes that must stand in it."""
    checklists = [checklist] if checklist else CHECKLISTS
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for number, folder in enumerate(checklists):
            page = browser.new_page()
            name = f"form-{folder.name}"
            assessor("new", "--checklist", folder, "--state", "NO", "--name", "Norway", "--date", "2026-06-30",
                     "-o", f"{name}-blank.yaml")
            assessor("form", "--checklist", folder, f"{name}-blank.yaml", "-o", f"{name}.html")
            page.goto((assessor.folder / f"{name}.html").as_uri())
            filled = page.evaluate(FILL_IN, [[*ALL[number:], *ALL[:number]], IDS])
            if filled < len(ALL) and checklist is None and folder.name == "osce-victim-protection-2022":
                raise SystemExit(f"the form has {filled} fields for text, fewer than the {len(ALL)} texts")
            path = assessor.folder / f"{name}.yaml"
            path.write_text(page.evaluate("fileOf(readPage())"), encoding="utf-8")
            notes = page.evaluate(NOTES)
            named = {("sources", one, "title"): one for one in IDS}
            yield path, {**named, **{tuple(way): note for way, note in notes if note}}
            page.close()
        browser.close()
