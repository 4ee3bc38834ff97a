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
    check(f"{part}: paper shows every gap", shown(part) == gaps)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    check(f"{part}: and the screen what it showed", shown(part) == few)
    page.close()


def main():
    binary, chromium = options()
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
        address = (ROOT / "Reports/exampleland-2026/gap-report.html").as_uri()
        check.looks("report", browser, address)
        report(check, browser, address)
        browser.close()
    return check.close()


if __name__ == "__main__":
    sys.exit(main())
