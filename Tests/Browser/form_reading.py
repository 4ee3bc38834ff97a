"""A file that a form has saved, opened in a form again; and files that are none."""

from form_answers import EXPECTED
from form_tabs import until


def opened(page, words, name="answers.yaml"):
    """Chooses a file of these words; what the page says of it."""
    page.locator("#opened").evaluate("place => { place.textContent = ''; }")
    page.locator("#open-file").set_input_files({"name": name, "mimeType": "application/yaml", "buffer": words.encode()})
    until(lambda: page.inner_text("#opened"))
    return page.inner_text("#opened")


def run(check, browser, folder, assessor):
    errors, dialogs = [], []

    def fresh(name="form.html"):
        page = browser.new_context().new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.accept()))
        page.goto((folder / name).as_uri())
        return page

    saved = (folder / "answers.yaml").read_text()
    count = len(EXPECTED["answers"])
    page = fresh()
    check("a saved file is taken", opened(page, saved) == f"The file's answers to {count} questions stand in the page now.")
    check("and would be saved just so", page.evaluate("fileOf(readPage())") == saved, page.evaluate("fileOf(readPage())"))
    check("it is kept as other work is", page.evaluate("Object.keys(localStorage).length") == 1)
    crlf = fresh()
    opened(crlf, "\ufeff" + saved.replace("\n", "\r\n"))
    check("also with the line ends of a mail", crlf.evaluate("fileOf(readPage())") == saved)

    check("whoever asks for nothing is asked nothing", dialogs == [], dialogs)
    page.locator('[id="P1-LEAD-03.s1-yes"]').check()
    opened(page, saved)
    check("where the page says otherwise it asks", dialogs == [
        "The file answers 1 question otherwise than this page does. Take the file's answers there?"], dialogs)
    check("and takes what the file says", page.evaluate("fileOf(readPage())") == saved)

    page.locator('[id="q-P1-LEAD-03.s1"] .clear').click()
    text = page.evaluate("fileOf(readPage())")
    check("what was answered in the file and is cleared is taken back", "\n  P1-LEAD-03.s1:\n" in text, text)
    (folder / "taken-back.yaml").write_text(text)
    assessor("check", "taken-back.yaml")
    again = fresh()
    opened(again, text)
    check("also in the next page", again.evaluate("fileOf(readPage())") == text, again.evaluate("fileOf(readPage())"))

    # Evidence that a long text stands in, sources with names of every kind, facts with grounds.
    for name in ("example-answers.yaml", "facts.yaml", "desk.yaml", "hostile.yaml"):
        words = (folder / name).read_text()
        form = "example.html" if name.startswith("example") else "form.html"
        other = fresh(form)
        said = opened(other, words)
        check(f"{name} comes back byte for byte", other.evaluate("fileOf(readPage())") == words, said)

    few = fresh("justice.html")
    words = (folder / "two_tabs-Chromium.yaml").read_text().replace("answers:\n", 'answers:\n  P1-LEAD-01.s1: yes\n')
    check("what a form does not ask stays in the file, and is named", opened(few, words) == "The file's answers to 3 questions stand in "
          "the page now. This form does not ask P1-LEAD-01.s1, which stays in the file alone.", few.inner_text("#opened"))

    before = again.evaluate("fileOf(readPage())")
    for words, said in [
        ((folder / "x.yaml").read_text(), "It is not a file that a form like this has saved."),
        ("", "It is not a file that a form like this has saved."),
        ("\x00\x01PK", "It is not a file that a form like this has saved."),
        (saved.replace("code: XX", "code: NO"), "It is about NO on 2026-06-30, and this form about XX on 2026-06-30."),
        (saved.replace("date: 2026-06-30", "date: 2028-06-30"), "It is about XX on 2028-06-30, and this form about XX on 2026-06-30."),
        (saved.replace("osce-victim-protection-2022", "another"), "It answers another 2.0.0, and this form asks osce-victim-protection-2022 2.0.0."),
        (saved.replace("P1-LEAD-03.s1: no", "P1-LEAD-03.s1: perhaps"), "P1-LEAD-03.s1 is answered in it as this form does not offer it."),
        (saved.replace("P1-LEAD-03.s1: no", "P1-LEAD-03.s1: [no"), "is not as this form writes it."),
        (saved.replace("answers:\n", "answers: &a\n"), "is not as"),
        (saved.replace("facts:\n", "facts: yes\nfacts:\n"), "is not as this form writes it."),
        (saved.replace("answers:\n", "answers:\n  P1-LEAD-01.s1:\n   - - x\n"), "is not as"),
    ]:
        heard = opened(again, words)
        check(f"another file is refused: {said}", heard.startswith("answers.yaml cannot be opened here.") and said in heard, heard)
        check("and changes nothing", again.evaluate("fileOf(readPage())") == before)
    check("no script fails", errors == [], errors)
