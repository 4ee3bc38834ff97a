"""Fills in the offline form in a real Chromium, from file://, as an official would.

    python3 Tests/Browser/form.py --binary .build/release/assessor --chromium /usr/bin/chromium --firefox /usr/bin/firefox-esr

Needs playwright and axe-playwright-python; Firefox is spoken to without them. Answers a question of every type, reloads, saves, merges,
and compares the score with that of the same answers written by hand in form_answers.py.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

import form_fields as fields
import form_paper as paper
import form_reading as reading
import form_sources as sources
import form_tabs as tabs
import form_typed as typed
from checks import Checks, options
from form_answers import EXPECTED, HOSTILE, TITLE, fill, written
from tabs import Chromium, Firefox


def main():
    binary, chromium, firefox = options()
    check = Checks()

    def assessor(*words, ok=(0,)):
        result = subprocess.run([binary, *words], capture_output=True, text=True, cwd=folder)
        check(f"assessor {' '.join(words)}", result.returncode in ok, result.stderr)
        return result

    with tempfile.TemporaryDirectory() as name, sync_playwright() as driver:
        folder = pathlib.Path(name)
        assessor("new", "--state", "XX", "--name", "Exampleland", "--date", "2026-06-30", "-o", "x.yaml")
        assessor("form", "x.yaml", "-o", "form.html")
        address = (folder / "form.html").as_uri()
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        context = browser.new_context(accept_downloads=True, bypass_csp=False)
        page = context.new_page()
        requests, errors, dialogs = [], [], []
        page.on("request", lambda request: requests.append(request.url))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        page.on("dialog", lambda dialog: (dialogs.append(dialog.type), dialog.accept()))

        fill(page)
        check("the progress counts", page.inner_text("#progress-words").startswith(f"{len(EXPECTED['answers'])} of "),
              page.inner_text("#progress-words"))

        page.reload()
        check("leaving with unsaved work is asked about", dialogs == ["beforeunload"], dialogs)
        check("the state is there after a reload",
              page.locator('[id="P1-LEAD-01.s1-note"]').input_value() == HOSTILE)
        check("the exceptions too", page.locator(
            '[id="q-P1-LEAD-01.s1"] .groups').get_attribute("data-chosen") == "men undocumented")

        with page.expect_download() as download:
            page.locator("#save").click()
        check("the file's name", download.value.suggested_filename == "answers-xx-2026-06-30.yaml",
              download.value.suggested_filename)
        download.value.save_as(folder / "answers.yaml")
        dialogs.clear()
        page.reload()
        check("saved work may be left", dialogs == [], dialogs)
        check("and nothing of it stays in the browser", "answers:" not in page.evaluate("fileOf(readPage())")
              and page.evaluate("localStorage.length") == 0)
        check("nothing of a note runs", page.evaluate("window.pwned") is None)
        check("no request is made", set(requests) == {address}, requests)
        check("no script fails", errors == [], errors)

        head = (folder / "x.yaml").read_text().split("facts:")[0]
        by_hand = head + "facts: " + written(EXPECTED["facts"]) + "\nanswers:\n" + "".join(
            f"  {key}: {written(value)}\n" for key, value in EXPECTED["answers"].items())
        (folder / "hand.yaml").write_text(by_hand)
        assessor("check", "answers.yaml")
        assessor("check", "hand.yaml")

        def scorecard(path):
            card = json.loads(assessor("score", path, "--format", "json").stdout)
            for part in ("assessment", "warnings"):
                card.pop(part)
            return card

        check("the answers say the same as by hand", scorecard("answers.yaml") == scorecard("hand.yaml"))
        assessor("merge", "x.yaml", "answers.yaml")
        check("and so after merging", scorecard("x.yaml") == scorecard("hand.yaml"))
        # Through a second form the texts come back byte for byte.
        assessor("form", "x.yaml", "-o", "again.html")
        page.goto((folder / "again.html").as_uri())
        check("a note comes back as it was",
              page.locator('[id="P1-LEAD-01.s1-note"]').input_value() == HOSTILE)
        check("for whom it does not hold is in sight", page.locator(
            '[id="q-P1-LEAD-01.s1"] .groups input:checked').count() == 2)
        check("evidence comes back as it was", page.locator(
            '[id="q-P1-LEAD-01.s1"] [data-evidence="title"]').input_value() == TITLE)
        check("and nothing runs", page.evaluate("window.pwned") is None)
        marks = page.locator('[id="q-P1-LEAD-02.s2"] .element input:checked').evaluate_all(
            "boxes => boxes.map(box => box.value).join(' ')")
        check("a list known in part comes back", marks == " ".join(
            {"identification": "in-place", "assistance": "in-place", "residence": "missing"}.get(one, "unknown")
            for one in page.locator('[id="q-P1-LEAD-02.s2"] .element').evaluate_all(
                "rows => rows.map(row => row.dataset.element)")), marks)
        check("and the kind of an unknown", page.locator('[id="P1-LEAD-02.s1-why-pending"]').is_checked())
        with page.expect_download() as download:
            page.locator("#save").click()
        download.value.save_as(folder / "again.yaml")
        check("what comes back is what was there", scorecard("again.yaml") == scorecard("hand.yaml"))
        before = (folder / "x.yaml").read_text()
        assessor("merge", "x.yaml", "again.yaml")
        after = (folder / "x.yaml").read_text()
        said, gave = "\nanswered-by:", "file: again.yaml"
        check("merging it changes nothing but the files that gave the answers",
              after.split(said)[0] == before.split(said)[0] and gave in after and gave not in before)

        # An answer that cannot be taken is neither lost nor in the way: it goes on as a note.
        fields.write(page, "P1-LEAD-02.o1", "figure", "lots")
        fields.write(page, "P1-IDAS-03.p1", "figure", "1,095")
        with page.expect_download() as download:
            page.locator("#save").click()
        listed = page.locator("#faults a").all_inner_texts()
        check("saving says what cannot be taken", listed == ["P1-LEAD-02.o1", "P1-IDAS-03.p1"], listed)
        check("and so does the word of success", "as notes only" in page.inner_text("#saved"))
        download.value.save_as(folder / "faulty.yaml")
        assessor("check", "faulty.yaml")
        assessor("merge", "x.yaml", "faulty.yaml")
        for said in ("lots", "1,095"):
            check(f"the note on {said} reaches the assessment",
                  f"could not take this as the answer: {said}" in (folder / "x.yaml").read_text())
        check("and no answer is changed by it", scorecard("x.yaml") == scorecard("hand.yaml"))

        fields.run(check, browser, address)
        sources.run(check, browser, folder, assessor)
        typed.run(check, browser, folder, assessor)
        paper.run(check, browser, folder)
        tabs.run(check, [lambda: Chromium(browser), lambda: Firefox(firefox)], folder, assessor)
        reading.run(check, browser, folder, assessor)

        def prepare(looked):
            looked.locator("#add-source").click()
            sources.write(looked.locator(".source").last, title="Strategy", date="June 2024")
            for one in ("", looked.locator(".source").last.get_attribute("data-key")):
                sources.add_evidence(looked, "P1-LEAD-01.p1", source=one)
            looked.locator('[id="fact-coe-party"] summary').click()
            looked.locator('[id="P1-LEAD-01.p1-unknown"]').check()
            fields.write(looked, "P1-LEAD-02.o1", "figure", "~35")
            fields.write(looked, "P1-LEAD-03.o1", "figure", "40-55")

        check.looks("the form", browser, (folder / "again.html").as_uri(), prepare)
        check.looks("the form of the next round", browser, (folder / "next.html").as_uri())
        browser.close()
    return check.close()


if __name__ == "__main__":
    sys.exit(main())
