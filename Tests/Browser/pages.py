"""Opens every page that the program writes in a real Chromium: looks, jumps, filters, paper.

    python3 Tests/Browser/pages.py --binary .build/release/assessor --chromium /usr/bin/chromium

Needs playwright and axe-playwright-python.
"""

import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from checks import Checks, options

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = [f"Reports/exampleland-{name}/assessment.yaml" for name in ("2024", "2026", "2026-shadow", "2026-desk")]

PAGES = {
    "rounds": ["compare", *EXAMPLES[:2]],
    "respondents": ["compare", *EXAMPLES[1:]],
    "overview": ["overview", *EXAMPLES],
    "plan": ["plan", EXAMPLES[1], "--band", "advanced"],
    "robustness": ["robustness", EXAMPLES[1], "--open", "uniform"],
    "score": ["score", EXAMPLES[1]],
    "themes": ["score", EXAMPLES[1], "--by", "theme"],
    "booklet": ["checklist", "show", "osce-victim-protection-2022"],
}

RIGHT_TO_LEFT = """\
assessment: osce-victim-protection-2022
checklist-version: 2.0.0
state: { code: XX, name: "مثاليا" }
date: 2026-06-30
respondent: { role: government, name: "משרד (אגף 12)" }
answers:
  P1-LEAD-01.s1: { answer: partial, note: "נבדקו 25 תיקים (18 נסגרו)!" }
  P1-LEAD-01.p1: { answer: unknown, reason: "لم ينشر (2025).\\nExpected: 2027." }
"""

# Where each of some parts of a text begins on the screen, from the left.
LEFTS = """([holder, words, parts]) => {
  const walker = document.createTreeWalker(document.querySelector(holder), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!node.data.includes(words)) continue
    return parts.map(part => {
      const range = document.createRange()
      range.setStart(node, node.data.indexOf(part))
      range.setEnd(node, node.data.indexOf(part) + part.length)
      return range.getBoundingClientRect().left
    })
  }
  return []
}"""


def directions(check, browser, binary, folder):
    """Hebrew and Arabic beside figures and marks: everything stands where its reader looks for it."""
    source = folder / "right-to-left.yaml"
    source.write_text(RIGHT_TO_LEFT, encoding="utf-8")
    subprocess.run([binary, "report", str(source), "-o", str(folder / "rtl")], cwd=ROOT, check=True,
                   capture_output=True)
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto((folder / "rtl" / "gap-report.html").as_uri())

    def falls(name, holder, words, *parts):
        lefts = page.evaluate(LEFTS, [holder, words, parts])
        check(f"{name}: each part stands to the left of the one before", lefts
              and all(one > two for one, two in zip(lefts, lefts[1:])), lefts)

    falls("a note", "[id='P1-LEAD-01.s1']", "נבדקו", "נבדקו", "25", "תיקים", "18", "נסגרו", "!")
    falls("a reason", "[id='P1-LEAD-01.p1']", "ينشر", "لم", "ينشر", "2025", ".")
    falls("a name", ".top", "אגף", "משרד", "אגף", "12")
    lines = page.evaluate("document.querySelector(\"[id='P1-LEAD-01.p1'] .lines\").innerText")
    check("a reason: keeps its lines", lines == "لم ينشر (2025).\nExpected: 2027.", lines)
    page.close()
    check.looks("right to left", browser, (folder / "rtl" / "gap-report.html").as_uri())


def report(check, browser, address):
    """The gap report's own behaviour: filters, jumps into what they leave out, paper."""
    for part, other in (("gaps", "find-out"), ("find-out", "gaps")):
        register(check, browser, address, part, other)


def register(check, browser, address, part, other):
    """One register's choices: they leave some of its gaps, and the other register alone."""
    def shown(of):
        return page.evaluate(f"document.querySelectorAll('.part.{of} details.entry:not([hidden])').length")

    page = browser.new_page(viewport={"width": 390, "height": 800})
    page.goto(address)
    gaps, others = shown(part), shown(other)
    check(f"{part}: every gap is shown at first", gaps > 15, gaps)
    tier = page.locator(f".part.{part} select[name=tier]")
    tier.select_option(index=1)
    few = shown(part)
    check(f"{part}: a choice leaves some", 0 < few < gaps, few)
    check(f"{part}: and the other register whole", shown(other) == others)
    status = page.locator(f".part.{part} form.filters [role=status]").inner_text()
    check(f"{part}: and says how many", status == f"{few} of {gaps} shown", status)
    empty = page.evaluate(
        "[...document.querySelectorAll('.topic')].filter(topic => topic.querySelector('.entry')"
        " && !topic.querySelector('.filters') && topic.offsetHeight > 0"
        " && !topic.querySelector('.entry:not([hidden])')).length")
    check(f"{part}: no tier's heading stands over nothing", empty == 0, empty)
    hidden = page.evaluate(f"document.querySelector('.part.{part} details.entry[hidden] .inside').id")
    page.evaluate(f"location.hash = '#{hidden}'")
    page.wait_for_timeout(300)
    check(f"{part}: a jump to a gap that is left out shows all again", shown(part) == gaps)
    check(f"{part}: and the choice with it", tier.input_value() == "")
    top = page.evaluate(f"document.getElementById('{hidden}').parentElement.getBoundingClientRect().top")
    check(f"{part}: its title is in sight", -1 <= top < 200, top)
    tier.select_option(index=1)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    check(f"{part}: paper shows what the screen did", shown(part) == few)
    rows = page.evaluate(
        f"document.querySelectorAll('.part.{part} > .topic > .scroll tbody tr:not([hidden])').length")
    check(f"{part}: and so does its table", rows == few, rows)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    check(f"{part}: and the screen shows it afterwards", shown(part) == few)
    page.close()


def search(check, browser, address):
    """What is typed leaves the gaps and answers that hold it, says how many, and a jump takes it back."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    field = page.get_by_role("searchbox", name="Search")
    field.fill("Non-PUNISHMENT applied")
    page.wait_for_timeout(400)

    def shown(which):
        return page.evaluate(f"[...document.querySelectorAll('{which}')].filter(one => !one.hidden).length")

    holding = page.evaluate(
        "[...document.querySelectorAll('.part.gaps details.entry')].filter(one => "
        "['non-punishment', 'applied'].every(word => one.textContent.toLowerCase().includes(word))).length")
    gaps, answers = shown(".part.gaps details.entry"), shown(".part.annex dl.facts > div[id]")
    every = page.evaluate("document.querySelectorAll('.part.annex dl.facts > div[id]').length")
    check("search: leaves the gaps that hold the words", gaps == holding and gaps > 0, (gaps, holding))
    check("search: leaves some answers", 0 < answers < every, (answers, every))
    bare = page.evaluate(
        "[...document.querySelectorAll('.part.annex h5:not([hidden])')]"
        ".filter(one => one.nextElementSibling.hidden).length")
    check("search: no heading stands over nothing", bare == 0, bare)
    status = page.locator("form.search [role=status]").inner_text()
    check("search: says how many", status.startswith(f"{gaps} To fix") and f"{answers} Annex" in status, status)
    hidden = page.evaluate("document.querySelector('.part.annex dl.facts > div[hidden]').id")
    page.evaluate(f"location.hash = '#{hidden}'")
    page.wait_for_timeout(300)
    check("search: a jump to what is left out shows all again", shown(".part.annex dl.facts > div[id]") == every)
    check("search: and empties the field", field.input_value() == "")
    page.close()
    bare = browser.new_context(java_script_enabled=False).new_page()
    bare.goto(address)
    check("search: is not there without a script", not bare.locator("form.search").is_visible())
    bare.close()


def links(check, browser, address):
    """The button in a gap copies an address that opens it; where that is refused, the address is selected."""
    for granted in (True, False):
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        if granted:
            context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        if not granted:
            page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))")
        page.goto(address)
        entry = page.locator(".part.gaps details.entry").nth(2)
        entry.locator("summary").press("Enter")
        entry.get_by_role("button", name="Copy link to this gap").press("Enter")
        page.wait_for_timeout(200)
        anchor = entry.locator(".inside").get_attribute("id")
        link = f"{address}#{anchor}"
        if granted:
            copied = page.evaluate("navigator.clipboard.readText()")
            check("link: is copied", copied == link, copied)
            check("link: says so", "Copied" in entry.locator(".copy [role=status]").inner_text())
        else:
            picked = page.evaluate("document.activeElement.value.slice(0, document.activeElement.selectionEnd)")
            check("link: is selected where it cannot be copied", picked == link, picked)
        page.goto("about:blank")
        page.goto(link)
        page.wait_for_timeout(200)
        check("link: opens its gap", page.locator(f"[id='{anchor}']").is_visible())
        check("link: and no other", page.evaluate("document.querySelectorAll('details.entry[open]').length") == 1)
        context.close()


def main():
    binary, chromium, _ = options()
    check = Checks()
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--allow-file-access-from-files"])
        folder = pathlib.Path(scratch)
        for name, words in PAGES.items():
            path = folder / f"{name}.html"
            subprocess.run(
                [binary, *words, "--format", "html", "-o", str(path)], cwd=ROOT, check=True,
                capture_output=True)
            requests = []
            page = browser.new_page()
            page.on("request", lambda request: requests.append(request.url))
            page.goto(path.as_uri())
            check(f"{name}: loads nothing else", requests == [path.as_uri()], requests)
            page.close()
            check.looks(name, browser, path.as_uri())
        subprocess.run([binary, "report", EXAMPLES[1], "--format", "html", "-o", str(folder / "report")], cwd=ROOT,
                       check=True, capture_output=True)
        address = (folder / "report" / "gap-report.html").as_uri()
        check.looks("report", browser, address)
        report(check, browser, address)
        search(check, browser, address)
        links(check, browser, address)
        directions(check, browser, binary, folder)
        browser.close()
    return check.close()


if __name__ == "__main__":
    sys.exit(main())
