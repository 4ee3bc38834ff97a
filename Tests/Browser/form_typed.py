"""Every row of Tests/Fixtures/typed-inputs.tsv, typed into the form; and whatever it saves then is read and merged."""

import pathlib
import re

import yaml

TABLE = pathlib.Path(__file__).resolve().parents[1] / "Fixtures/typed-inputs.tsv"
PERCENT, DAYS, BESIDE = "P1-LEAD-02.o1", "P1-IDAS-03.p1", "P1-LEAD-01.s1"


def rows(*kinds):
    """What is typed and what it is taken for, by the table's last column."""
    lines = [line for line in TABLE.read_text().split("\n") if line and not line.startswith("#")][1:]
    for kind, typed, _, _, page in (line.split("\t") for line in lines):
        if kind in kinds:
            yield kind, re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), typed), page


def plain(value):
    """A value with figures as numbers, so that 72.50% is 72.5."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    try:
        return float(value.removesuffix("%"))
    except ValueError:
        return value


class Page:
    def __init__(self, page):
        self.page = page

    def write(self, selector, words):
        """Puts words into a field as a paste does: what a keyboard has not, too."""
        self.page.evaluate("""([selector, words]) => { const field = document.querySelector(selector); field.value = words;
            field.dispatchEvent(new Event("input", { bubbles: true })); }""", [selector, words])

    @property
    def text(self):
        return self.page.evaluate("fileOf(readPage())")

    @property
    def file(self):
        return yaml.load(self.text, Loader=yaml.BaseLoader)

    def said(self, selector):
        return self.page.evaluate("selector => document.querySelector(selector).textContent", selector)


def judge(check, what, expected, value, said, note=None, typed=""):
    if expected.startswith("?"):
        # Of a number the decimal reading is written with a further digit.
        names = expected[1:].split("|")
        check(f"{what} is asked about", value is None and all(name in said for name in names), (value, said))
    elif expected == "-":
        check(f"{what} is refused with words", value is None and said != "", (value, said))
    else:
        check(f"{what} is taken for {expected}", plain(value or "") == plain(yaml.load(expected, Loader=yaml.BaseLoader)), (value, said))
        return
    if note is not None:
        check(f"{what} is not lost", typed in note, note)


def figures(check, page, texts):
    for kind, typed, expected in rows("percent", "days"):
        id = PERCENT if kind == "percent" else DAYS
        page.write(f'[id="q-{id}"] [data-part="figure"]', typed)
        answer = page.file["answers"][id]
        note = answer.get("note", "") if isinstance(answer, dict) else ""
        value = None if note else answer
        judge(check, f"{kind} {typed!r}", expected, value, page.said(f'[id="{id}-fault"]'), note, typed)
        texts.append(page.text)


def dates(check, page, texts):
    page.page.locator(f'[id="q-{BESIDE}"] .more > summary').click()
    page.page.locator(f'[id="q-{BESIDE}"] button.add').click()
    page.write(f'[id="q-{BESIDE}"] [data-evidence="title"]', "T")
    for kind, typed, expected in rows("date", "day", "url"):
        key = {"date": "date", "day": "accessed", "url": "url"}[kind]
        place = f'[id="q-{BESIDE}"] [data-evidence="{key}"]'
        page.write(place, typed)
        answer = page.file["answers"][BESIDE]
        value = answer["evidence"][0].get(key)
        if expected[0] not in "-?":
            check(f"{kind} {typed!r} is taken for {expected}", value == expected, answer)
        else:
            judge(check, f"{kind} {typed!r}", expected, value, page.said(f'[id="{BESIDE}-fault"]'), answer.get("note", ""), typed)
        texts.append(page.text)
        page.write(place, "")


def names(check, page, texts):
    page.page.locator("#add-source").click()
    page.write(".source [data-evidence=title]", "T")
    for _, typed, expected in rows("id"):
        page.write(".source [data-id]", typed)
        check(f"a source called {typed!r} is {expected}", list(page.file["sources"]) == [expected], page.file["sources"])
        texts.append(page.text)


def head(check, page, texts):
    """Of a form of which no State is named: with what is wrong in its head nothing is saved."""
    page.write("#state-code", "NO")
    page.write("#state-name", "Norway")
    page.write("#date", "2026-06-30")
    for kind, typed, expected in rows("period", "state"):
        field = "#period" if kind == "period" else "#state-code"
        page.write(field, typed)
        said = page.said("#head-fault")
        value = page.file.get("period") if kind == "period" else page.file["state"]["code"] if not said else None
        judge(check, f"{kind} {typed!r}", expected if expected[0] != "?" else "-", value, said)
        if said:
            page.page.locator("#save").click()
            check(f"with {typed!r} nothing is saved", page.said("#saved").startswith("Nothing is saved yet."), page.said("#saved"))
        else:
            texts.append(page.text.replace("code: GB", "code: NO").replace("code: XX", "code: NO").replace("code: XK", "code: NO").replace("code: AX", "code: NO"))
        page.write(field, "" if kind == "period" else "NO")
    for typed, day in [("30.6.2026", "2026-06-30"), ("2026-06", None), ("12026-06-30", None), ("", None), ("06/07/2026", None)]:
        page.write("#date", typed)
        said = page.said("#head-fault")
        check(f"the day {typed!r} is {day}", page.file["date"] == day if day else said != "", (page.file["date"], said))
    page.write("#date", "2026-06-30")
    for name in ("", " ", "\u200b", "\u202e\ufeff"):
        page.write("#state-name", name)
        check(f"{name!r} is no name", page.said("#head-fault") == "The State's name is missing.", page.said("#head-fault"))


# What no field is for: controls, marks that turn text around, YAML, markup, half of a pair, a text longer than can be read.
HOSTILE = ["\x00\x07", "a\tb\r\nc", "\u202egnp.exe", "\ufeff", "\u2028x", "- a: [", "# no", "'\"\\", "\ud83d", "</script>", "x" * 4000, "~", "null", "\u200b"]


def hostile(check, page, folder, assessor):
    """Every field of the form with texts that nobody expects there."""
    page.page.evaluate("""(texts) => {
      let next = 0;
      addSource({});
      questions.forEach((question) => addPiece(question, {}));
      for (const field of form.querySelectorAll("textarea, input[type=text], input[type=url]")) {
        if (!field.readOnly) field.value = texts[next++ % texts.length];
      }
      questions.forEach((question) => { const boxes = [...question.querySelectorAll(".options > .option > input")]; boxes[next++ % boxes.length].checked = true; });
      for (const list of form.querySelectorAll("select")) if (!list.disabled) list.selectedIndex = next++ % list.options.length;
      document.getElementById("period").value = "";
      sourceBlocks().forEach((block) => dateNames.forEach((name) => { block.querySelector(`[data-evidence="${name}"]`).value = ""; }));
      update();
    }""", HOSTILE)
    with page.page.expect_download() as download:
        page.page.locator("#save").click()
    download.value.save_as(folder / "hostile.yaml")
    assessor("check", "hostile.yaml")
    assessor("merge", "x.yaml", "hostile.yaml", "--respondent", "any", "--prefer", "last", "-o", "with-hostile.yaml")
    for note, figure in [("x" * (2 ** 20 + 1), ""), ("x" * 2 ** 20, "lots")]:
        page.write(f'[id="{PERCENT}-note"]', note)
        page.write(f'[id="q-{PERCENT}"] [data-part="figure"]', figure)
        page.page.locator("#save").click()
        check("a text that is longer than can be read is not saved", page.said("#saved") ==
              "Nothing is saved yet. This text is longer than the 1048576 bytes that can be read.", page.said("#saved"))


def run(check, browser, folder, assessor):
    errors = []

    def opened(name):
        page = browser.new_context(accept_downloads=True).new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto((folder / name).as_uri())
        return Page(page)

    assessor("form", "--checklist", "osce-victim-protection-2022", "-o", "blank.html")
    texts = []
    for part in (figures, dates, names):
        part(check, opened("form.html"), texts)
    named = []
    head(check, opened("blank.html"), named)
    hostile(check, opened("form.html"), folder, assessor)
    # Whatever the form would save is read, all of it.
    assessor("new", "--state", "NO", "--date", "2026-06-30", "-o", "named.yaml")
    for base, all in (("x.yaml", texts), ("named.yaml", named)):
        files = []
        for text in dict.fromkeys(all):
            files.append(f"typed-{len(files)}.yaml")
            (folder / files[-1]).write_text(text)
        check("there are several", len(files) > 3, len(files))
        assessor("merge", base, *files, "--prefer", "last", "-o", f"typed-{base}")
    check("no script fails", errors == [], errors)
