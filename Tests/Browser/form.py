"""Fills in the offline form in a real Chromium, from file://, as an official would.

    python3 Tests/Browser/form.py --binary .build/release/assessor --chromium /usr/bin/chromium

Needs playwright and axe-playwright-python. Answers a question of every type, reloads, saves, merges,
and compares the score with that of the same answers written by hand below.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from checks import Checks, options

HOSTILE = "</script><script>window.pwned = 1</script>\n\"quoted\" 'so' \\ # no: comment\nعربي 中文 🙂"
TITLE = "<img src=x onerror='window.pwned = 1'> & Act: \"12a\""

# What the form is to save, written by hand.
EXPECTED = {
    "facts": {"coe-party": "yes", "eu-member": "no"},
    "answers": {
        "P1-LEAD-01.s1": {
            "answer": "partial", "except": ["men", "undocumented"], "note": HOSTILE,
            "evidence": [
                {"title": TITLE, "type": "law", "url": "https://law.example/12a", "date": "2023-04-01",
                 "restricted": "true"},
            ],
        },
        "P1-LEAD-01.p1": "no",
        "P1-LEAD-01.p2": {"count": 18, "of": 25},
        "P1-LEAD-01.o1": {"answer": "unknown", "reason": "not counted: from 2027"},
        "P1-LEAD-02.s2": ["identification", "assistance"],
        "P1-CHLD-01.p2": [],
        "P1-LEAD-02.o1": "72.5%",
        "P1-LEAD-03.o1": {"from": "40%", "to": "55%"},
        "P4-CRIS-02.s1": "2",
        "P4-FRAM-03.p2": "36",
        "P3-CDUR-02.p1": {"answer": "not-applicable", "reason": "no unaccompanied child"},
    },
}


def written(value):
    """YAML in its JSON form, in which every value is text but for counts."""
    return json.dumps(value, ensure_ascii=False)


def fill(page):
    def choose(indicator, value):
        page.locator(f'[id="{indicator}-{value}"]').check()

    def write(indicator, part, text):
        page.locator(f'[id="q-{indicator}"] [data-part="{part}"]').fill(text)

    page.locator('[id="f-coe-party-yes"]').check()
    page.locator('[id="f-eu-member-no"]').check()
    choose("P1-LEAD-01.s1", "partial")
    question = page.locator('[id="q-P1-LEAD-01.s1"]')
    question.locator("summary").click()
    write("P1-LEAD-01.s1", "note", HOSTILE)
    question.locator(".groups input[value=men]").check()
    question.locator(".groups input[value=undocumented]").check()
    question.locator("button.add").click()
    for name, text in [("title", TITLE), ("url", "https://law.example/12a"), ("date", "2023-04-01")]:
        question.locator(f'[data-evidence="{name}"]').fill(text)
    question.locator('[data-evidence="type"]').select_option("law")
    question.locator('[data-evidence="restricted"]').check()
    choose("P1-LEAD-01.p1", "no")
    write("P1-LEAD-01.p2", "count", "18")
    write("P1-LEAD-01.p2", "of", "25")
    choose("P1-LEAD-01.o1", "unknown")
    write("P1-LEAD-01.o1", "reason", "not counted: from 2027")
    page.locator('[id="P1-LEAD-02.s2-e-identification"]').check()
    page.locator('[id="P1-LEAD-02.s2-e-assistance"]').check()
    choose("P1-CHLD-01.p2", "none")
    write("P1-LEAD-02.o1", "figure", "72,5")
    write("P1-LEAD-03.o1", "from", "40")
    write("P1-LEAD-03.o1", "to", "55")
    choose("P4-CRIS-02.s1", "2")
    write("P4-FRAM-03.p2", "figure", "36")
    choose("P3-CDUR-02.p1", "not-applicable")
    write("P3-CDUR-02.p1", "reason", "no unaccompanied child")


def main():
    binary, chromium = options()
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
        check("the progress counts", page.inner_text("#progress-words").startswith("11 of "),
              page.inner_text("#progress-words"))

        # A wrong value is explained where it stands.
        percent = page.locator('[id="q-P1-LEAD-02.o1"]')
        percent.locator('[data-part="figure"]').fill("130")
        check("a wrong value is explained", "percentage from 0 to 100" in percent.locator(".fault").inner_text())
        percent.locator('[data-part="figure"]').fill("72,5")
        check("a right one is not", percent.locator(".fault").inner_text() == "")

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
        check("evidence comes back as it was", page.locator(
            '[id="q-P1-LEAD-01.s1"] [data-evidence="title"]').input_value() == TITLE)
        check("and nothing runs", page.evaluate("window.pwned") is None)
        with page.expect_download() as download:
            page.locator("#save").click()
        download.value.save_as(folder / "again.yaml")
        check("what comes back is what was there", scorecard("again.yaml") == scorecard("hand.yaml"))
        before = (folder / "x.yaml").read_bytes()
        assessor("merge", "x.yaml", "again.yaml")
        check("merging it changes nothing", (folder / "x.yaml").read_bytes() == before)

        # An answer that cannot be taken is neither lost nor in the way.
        page.locator('[id="q-P1-LEAD-02.o1"] [data-part="figure"]').fill("lots")
        with page.expect_download() as download:
            page.locator("#save").click()
        download.value.save_as(folder / "faulty.yaml")
        text = (folder / "faulty.yaml").read_text()
        check("a faulty answer stands as a remark", "# P1-LEAD-02.o1 could not be taken" in text and "lots" in text)
        assessor("check", "faulty.yaml")

        def prepare(looked):
            looked.locator('[id="q-P1-LEAD-01.p1"] summary').click()
            looked.locator('[id="P1-LEAD-01.p1-unknown"]').check()

        check.looks("the form", browser, (folder / "again.html").as_uri(), prepare)
        browser.close()
    return check.close()


if __name__ == "__main__":
    sys.exit(main())
