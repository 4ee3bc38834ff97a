"""Work that is not saved yet: two tabs, two offices, two browsers, a form made anew. Nothing is lost, and nobody sees another's.

Spoken through scripts alone, so that it is the same in Chromium and in Firefox.
"""

import time

import yaml

FIRST, SECOND, THIRD = "P1-IDAS-06.s1", "P1-IDAS-06.s2", "P1-IDAS-06.p1"
SECRET = "a note that nobody else may read"


class Form:
    """A form in a tab of its own, as somebody works on it."""

    def __init__(self, browser, address):
        self.tab = browser.tab()
        self.open(address)

    def open(self, address):
        self.tab.open(address)
        self.tab.run("window.confirm = () => true; return null")

    def run(self, script, *words):
        return self.tab.run(script, *words)

    def answer(self, indicator, value):
        self.run("document.getElementById(words[0]).click(); return null", f"{indicator}-{value}")

    def write(self, place, words):
        self.run("""const field = document.getElementById(words[0]); field.value = words[1];
            field.dispatchEvent(new Event("input", { bubbles: true })); return null""", place, words)

    def press(self, words):
        """A button by how its words begin."""
        self.run("""[...document.querySelectorAll("button")].find((one) => !one.closest("[hidden]") && one.textContent.startsWith(words[0])).click();
            return null""", words)

    @property
    def text(self):
        """What would be saved now."""
        return self.run("return fileOf(readPage())")

    @property
    def answers(self):
        return yaml.load(self.text, Loader=yaml.BaseLoader).get("answers") or {}

    @property
    def asked(self):
        """What it asks before anything can be done."""
        return self.run("""const place = document.getElementById("earlier");
            return place.hidden ? "" : place.querySelector("p").textContent""")

    @property
    def kept(self):
        """All that the browser keeps of any form."""
        return self.run("return Object.entries(localStorage).flat().join(' ')")

    @property
    def seen(self):
        """All that can be read on the page."""
        return self.run("""return document.body.innerText + [...document.querySelectorAll("input, textarea")].map((field) =>
            field.type === "radio" || field.type === "checkbox" ? (field.checked ? field.id : "") : field.value).join(" ")""")

    def save(self):
        self.press("Save answers")
        return self.run('return [document.getElementById("yaml").value, document.getElementById("saved").textContent]')

    @property
    def is_asked_about(self):
        """Whether leaving it would be asked about."""
        return self.run("""const event = new Event("beforeunload", { cancelable: true }); window.dispatchEvent(event);
            return event.defaultPrevented""")


def until(holds):
    """Waits for what another tab is told in its own time; whether it came."""
    for _ in range(100):
        if holds():
            return True
        time.sleep(0.05)
    return False


def two_tabs(check, name, browser, forms):
    one = Form(browser, forms["justice"])
    one.answer(FIRST, "yes")
    one.write(f"{FIRST}-note", SECRET)
    other = Form(browser, forms["justice"])
    check(f"{name}: a second tab asks whose the answers are", "1 question was answered in this form" in other.asked
          and "still open in another tab" in other.asked, other.asked)
    check(f"{name}: until then nothing of them is seen", SECRET not in other.seen and not other.answers
          and other.run("return document.querySelector('main').inert"), other.text)
    other.press("They are mine")
    check(f"{name}: then both have them", other.text == one.text and other.asked == "", other.text)
    other.answer(SECOND, "no")
    check(f"{name}: what one tab writes the other has", until(lambda: one.answers.get(SECOND) == "no"), one.answers)
    one.answer(THIRD, "partial")
    check(f"{name}: in both directions", until(lambda: other.answers.get(THIRD) == "partial"), other.answers)
    other.answer(FIRST, "no")
    check(f"{name}: of one question the later answer holds", until(lambda: one.answers[FIRST]["answer"] == "no"), one.answers)
    one.press("Add a source")
    one.run("""const field = document.querySelector(".source [data-evidence=title]"); field.value = "From the first tab";
        field.dispatchEvent(new Event("input", { bubbles: true })); return null""")
    until(lambda: "From the first tab" in other.text)
    other.press("Add a source")
    other.run("""const field = [...document.querySelectorAll(".source [data-evidence=title]")].at(-1); field.value = "From the second tab";
        field.dispatchEvent(new Event("input", { bubbles: true })); return null""")
    check(f"{name}: two sources stay two", until(lambda: "From the second tab" in one.text and one.text == other.text)
          and "From the first tab" in other.text, (one.text, other.text))
    check(f"{name}: what is not saved is asked about", one.is_asked_about and other.is_asked_about)
    text, said = other.save()
    saved = yaml.load(text, Loader=yaml.BaseLoader)
    check(f"{name}: one file has what both tabs wrote", saved["answers"] == {
        FIRST: {"answer": "no", "note": SECRET}, SECOND: "no", THIRD: "partial"} and len(saved["sources"]) == 2, saved)
    check(f"{name}: saving takes it out of the browser", "keeps nothing of it" in said and until(lambda: SECRET not in one.kept), (said, one.kept))
    check(f"{name}: a saved form may be left, in every tab", not other.is_asked_about and until(lambda: not one.is_asked_about))
    one.answer(THIRD, "yes")
    check(f"{name}: whoever goes on has all of it kept again", SECRET in one.kept and until(lambda: other.answers[THIRD] == "yes"))
    one.save()
    check(f"{name}: and out again", until(lambda: SECRET not in other.kept), other.kept)
    return text


def two_offices(check, name, browser, forms):
    justice = Form(browser, forms["justice"])
    justice.answer(FIRST, "yes")
    justice.write(f"{FIRST}-note", SECRET)
    interior = Form(browser, forms["interior"])
    check(f"{name}: another office's form knows nothing of it", interior.asked == "" and SECRET not in interior.seen
          and "answers:" not in interior.text, interior.text)
    again = Form(browser, forms["justice"])
    check(f"{name}: who opens the same form is asked", again.asked != "" and SECRET not in again.seen)
    again.press("They are not")
    check(f"{name}: and begins anew", again.asked == "" and SECRET not in again.seen and SECRET not in again.kept
          and "answers:" not in again.text, again.kept)
    kept = Form(browser, forms["interior"])
    kept.run('document.getElementById("keep-copy").click(); return null')
    question = kept.run('return document.querySelector(".question").dataset.id')
    kept.write(f"{question}-note", SECRET)
    _, said = kept.save()
    check(f"{name}: a copy is kept where it is asked for", SECRET in kept.kept and "A copy stays in this browser" in said, said)
    later = Form(browser, forms["interior"])
    check(f"{name}: and offered", "a copy was kept after saving" in later.asked and SECRET not in later.seen, later.asked)
    later.press("They are mine")
    check(f"{name}: and may be left as it is saved", SECRET in later.text and not later.is_asked_about)


def made_anew(check, name, browser, forms, merged):
    """A form that was written again after others' answers had come finds what was written into the one before."""
    one = Form(browser, forms["justice"])
    one.answer(FIRST, "yes")
    one.answer(SECOND, "partial")
    addresses = merged(FIRST, "no")
    anew = Form(browser, addresses)
    check(f"{name}: a form made anew asks too", "2 questions were answered" in anew.asked, anew.asked)
    anew.press("They are mine")
    check(f"{name}: what it does not have comes in, and what it has otherwise stays", anew.answers == {FIRST: "no", SECOND: "partial"}
          and f"otherwise than you did about: {FIRST}." in anew.asked, (anew.answers, anew.asked))
    anew.press("Take what I wrote")
    check(f"{name}: until it is chosen", anew.answers == {FIRST: "yes", SECOND: "partial"} and anew.asked == "", anew.answers)
    anew.run(f"document.querySelector('[id=\"q-{FIRST}\"] .clear').click(); return null")
    check(f"{name}: an answer taken back is written as nothing", anew.answers == {FIRST: "", SECOND: "partial"}, anew.text)
    text, _ = anew.save()
    return text


def carried_over(check, name, browser, forms):
    """An answer of an earlier round counts once somebody has looked at it."""
    form = Form(browser, forms["next"])
    def state():
        file = yaml.load(form.text, Loader=yaml.BaseLoader)
        return file["answers"].get(FIRST), file["answers"].get(SECOND), file.get("carried-over")
    day = "2024-06-30"
    check(f"{name}: not looked at it keeps its mark", state() == ("yes", "no", {FIRST: day, SECOND: day}), form.text)
    progress = lambda: int(form.run('return document.getElementById("progress-words").textContent').split()[0])
    check(f"{name}: and counts as open", progress() == 0)
    form.answer(FIRST, "review-holds")
    check(f"{name}: what still holds has none", state() == ("yes", "no", {SECOND: day}) and progress() == 1, form.text)
    form.answer(SECOND, "review-changed")
    said = form.run("return document.getElementById(words[0]).textContent", f"{SECOND}-fault")
    check(f"{name}: what has changed is asked for", said == "Say what holds now." and state()[2] == {SECOND: day}, said)
    form.answer(SECOND, "partial")
    check(f"{name}: and is another answer then", state() == ("yes", "partial", None) and progress() == 2, form.text)
    return form.save()[0]


def two_browsers(check, first, second, forms, folder, assessor):
    """Two people of one office work on one form in Chromium and in Firefox, and both files go into the assessment."""
    one, other = Form(first, forms["justice"]), Form(second, forms["justice"])
    one.answer(FIRST, "yes")
    one.answer(SECOND, "no")
    check("the other browser knows nothing of it", other.asked == "" and other.answers == {})
    other.answer(SECOND, "partial")
    other.answer(THIRD, "yes")
    for form, name in ((one, "one.yaml"), (other, "other.yaml")):
        (folder / name).write_text(form.save()[0])
    load = second.downloads / "answers-justice-2026-06-30.yaml"
    check("the file is loaded in Firefox too", until(lambda: load.exists() and load.read_text() == (folder / "other.yaml").read_text()))
    listed = assessor("merge", "base.yaml", "one.yaml", "other.yaml", ok=(65,)).stdout
    check("what they say otherwise is listed", SECOND in listed and FIRST not in listed, listed)
    assessor("merge", "base.yaml", "one.yaml", "other.yaml", "--prefer", "first", "-o", "both.yaml")
    both = yaml.load((folder / "both.yaml").read_text(), Loader=yaml.BaseLoader)["answers"]
    check("and nothing is lost", {key: both[key] for key in (FIRST, SECOND, THIRD)} == {FIRST: "yes", SECOND: "no", THIRD: "yes"}, both)


def made(folder, assessor):
    """The forms of one assessment, and how to make one anew."""
    assessor("new", "--state", "XX", "--name", "Exampleland", "--date", "2026-06-30", "-o", "base.yaml")
    forms = {}
    for office in ("justice", "interior"):
        assessor("form", "base.yaml", "--agency", office, "-o", f"{office}.html")
        forms[office] = (folder / f"{office}.html").as_uri()
    text = (folder / "base.yaml").read_text().split("\nanswers:")[0]
    earlier = f"\nanswers:\n  {FIRST}: yes\n  {SECOND}: no\ncarried-over:\n  {FIRST}: 2024-06-30\n  {SECOND}: 2024-06-30\n"
    (folder / "next.yaml").write_text(text + earlier)
    assessor("form", "next.yaml", "-o", "next.html")
    return {**forms, "next": (folder / "next.html").as_uri()}


def run(check, browsers, folder, assessor):
    """- Parameter browsers: functions that each begin a browser with a profile of its own."""
    forms = made(folder, assessor)

    def merged(indicator, answer):
        """A form of the same office, after somebody else has answered one of its questions."""
        (folder / "anew.yaml").write_bytes((folder / "base.yaml").read_bytes())
        assessor("answer", "anew.yaml", indicator, answer)
        assessor("form", "anew.yaml", "--agency", "justice", "-o", "anew.html", "--force")
        return (folder / "anew.html").as_uri()

    def judge(name, text, base):
        """Whatever is saved is read and merged."""
        (folder / name).write_text(text)
        assessor("check", name)
        assessor("merge", base, name, "--prefer", "last", "-o", f"merged-{name}")

    for begin in browsers:
        for part in (two_tabs, two_offices, made_anew, carried_over):
            browser = begin()
            try:
                text = part(check, browser.name, browser, forms, *([merged] if part is made_anew else []))
                if text:
                    judge(f"{part.__name__}-{browser.name}.yaml", text, "next.yaml" if part is carried_over else "base.yaml")
            finally:
                browser.close()
    if len(browsers) > 1:
        first, second = browsers[0](), browsers[1]()
        try:
            two_browsers(check, first, second, forms, folder, assessor)
        finally:
            first.close()
            second.close()
