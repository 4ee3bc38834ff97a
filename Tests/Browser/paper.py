"""Prints every example's report by a real Chromium and looks at the PDF: tagged, titled, short; annexes
and filters; no heading, label or text where it does not belong.

    python3 Tests/Browser/paper.py --binary .build/release/assessor --chromium /usr/bin/chromium

Needs playwright, pdfinfo and pdftotext.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

from playwright.sync_api import sync_playwright

from checks import Checks, options

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ("2024", "2026", "2026-shadow", "2026-desk")
MOST_PAGES = 25

# Texts of drawings that stick out of their drawing, run into one another or are cut with an ellipsis.
LABELS = """() => {
  const found = []
  for (const drawing of document.querySelectorAll('figure > svg')) {
    const frame = drawing.getBoundingClientRect()
    if (!frame.width) continue
    const boxes = [...drawing.querySelectorAll('text')].filter(text => text.textContent.trim()).map(text => {
      const box = text.getBoundingClientRect()
      return {left: box.left, right: box.right, top: box.top + 2, bottom: box.bottom - 2, words: text.textContent}
    }).filter(box => box.right > box.left)
    for (const box of boxes) {
      if (box.left < frame.left - 2 || box.right > frame.right + 2) found.push('sticks out: ' + box.words)
      if (box.words.endsWith('…')) found.push('is cut: ' + box.words)
    }
    boxes.forEach((one, index) => boxes.slice(index + 1).forEach(other => {
      if (one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom && other.top < one.bottom)
        found.push('meet: ' + one.words + ' | ' + other.words)
    }))
  }
  return found
}"""

# What stands outside the sheet, from the left or the right.
OVERFLOW = """() => [...document.querySelectorAll('main *')].filter(one => {
  const box = one.getBoundingClientRect()
  return box.width && !one.closest('svg, .unseen') && !one.classList.contains('unseen')
    && (box.right > document.documentElement.clientWidth + 1 || (box.left < -1 && getComputedStyle(one).position !== 'absolute'))
    && !one.closest('.scroll')
}).map(one => one.outerHTML.slice(0, 120))"""


def pages(path):
    """The lines of each page of a PDF from above, each with where it stands: (top, bottom, words)."""
    out = subprocess.run(["pdftotext", "-bbox-layout", str(path), "-"], check=True, capture_output=True).stdout
    tree = xml.fromstring(re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", out))
    space = "{http://www.w3.org/1999/xhtml}"
    found = []
    for page in tree.iter(f"{space}page"):
        lines = [
            (float(line.get("yMin")), float(line.get("yMax")), float(line.get("xMin")), float(line.get("xMax")),
             " ".join(word.text for word in line.iter(f"{space}word")))
            for line in page.iter(f"{space}line")]
        found.append((float(page.get("width")), float(page.get("height")), sorted(lines)))
    return found


def info(path):
    out = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    return dict(re.match(r"([^:]+):\s*(.*)", line).groups() for line in out.splitlines() if ":" in line)


def text(path):
    out = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True).stdout
    return re.sub(r"\s+", " ", out)


def printed(page, path):
    page.pdf(path=str(path), prefer_css_page_size=True, tagged=True)
    return path


def ends(check, name, path, headings):
    """No page ends with a heading or a first sentence alone, and no text leaves the paper."""
    for number, (width, height, lines) in enumerate(pages(path), 1):
        body = [line for line in lines if line[1] < height - 40]
        if not body:
            continue
        last = body[-1][4]
        check(f"{name}: page {number} does not end with a heading", last not in headings, last)
        out = [line[4] for line in lines if line[2] < 10 or line[3] > width - 10]
        check(f"{name}: page {number} has its texts on the paper", not out, out[:3])


def report(check, browser, name, address, folder):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    title = page.title()
    headings = set(page.evaluate(
        "[...document.querySelectorAll('h2, h3, h4, figcaption')].map(one => one.textContent.trim())"))
    short = printed(page, folder / f"{name}.pdf")
    facts = info(short)
    check(f"{name}: is tagged", facts.get("Tagged") == "yes", facts)
    check(f"{name}: has its title", facts.get("Title") == title, facts.get("Title"))
    count = int(facts["Pages"])
    check(f"{name}: has {MOST_PAGES} pages at most", count <= MOST_PAGES, count)
    ends(check, name, short, headings)
    second = [line[4] for line in pages(short)[1][2]]
    check(f"{name}: its brief is one page", "Profile" in second[:2], second[:2])
    words = text(short)
    check(f"{name}: says what is left out", "Not printed: ☐ gap cards" in words)
    check(f"{name}: leaves the annexes out", "Annex: every answer" not in words and "Annex: sources" not in words)
    check(f"{name}: leaves the choice itself out", "Open all" not in words and "Search" not in words)
    page.close()


def annexes(check, browser, address, folder):
    """Each tick brings its annex, with the script and without."""
    signs = {"cards": "Part of P1", "answers": "Annex: every answer", "sources": "Annex: sources",
             "figures": "Law less practice"}
    for script in (True, False):
        context = browser.new_context(java_script_enabled=script)
        page = context.new_page()
        page.goto(address)
        for name, sign in signs.items():
            box = page.locator(f".paper [name={name}]")
            box.check()
            words = text(printed(page, folder / "annex.pdf"))
            kind = "with" if script else "without"
            check(f"{name}: comes when it is ticked, {kind} a script", sign in words)
            others = [other for other, mark in signs.items() if other != name and mark in words]
            check(f"{name}: comes alone, {kind} a script", not others, others)
            box.uncheck()
        for name in signs:
            page.locator(f".paper [name={name}]").check()
        words = text(printed(page, folder / "annex.pdf"))
        check("all: nothing is said to be left out", "Not printed:" not in words)
        check("all: all is there", all(sign in words for sign in signs.values()))
        context.close()


def filters(check, browser, address, folder):
    """What is filtered out is not printed, and paper says so."""
    page = browser.new_page()
    page.goto(address)
    page.locator(".part.gaps select[name=tier]").select_option(index=1)
    page.locator(".part.gaps select[name=agency]").select_option(index=1)
    tier, agency = page.evaluate(
        "[...document.querySelectorAll('.part.gaps select')].slice(0, 2).map(one => one.selectedOptions[0].textContent)")
    shown, every = page.locator(".part.gaps form.filters [role=status]").inner_text().split()[0:3:2]
    words = text(printed(page, folder / "filtered.pdf"))
    line = f"Only: {tier}; {agency} ({shown} of {every} gaps)"
    check("filters: paper says what it shows", line in words, line)
    gaps = words[words.index(line):words.index("Nothing here is a verdict")]
    hidden = page.evaluate(
        "[...document.querySelectorAll('.part.gaps .entry[hidden] .name b')].map(one => one.textContent)")
    check("filters: something is filtered out", len(hidden) > 5)
    left = [one for one in hidden if one in gaps]
    check("filters: what is filtered out is not printed", not left, left)
    page.close()


def labels(check, browser, name, address):
    """Labels of charts at every width, and on paper."""
    page = browser.new_page(viewport={"width": 320, "height": 900})
    page.goto(address)
    for width in (320, 390, 600, 800, 1024, 1280, 1600):
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate(LABELS)
        check(f"{name}: labels at {width} px", not found, found[:5])
    page.set_viewport_size({"width": 680, "height": 900})
    page.emulate_media(media="print")
    found = page.evaluate(LABELS)
    check(f"{name}: labels on paper", not found, found[:5])
    found = page.evaluate(OVERFLOW)
    check(f"{name}: nothing sticks out on paper", not found, found[:3])
    page.close()


def main():
    binary, chromium, _ = options()
    check = Checks()
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--allow-file-access-from-files"])
        folder = pathlib.Path(scratch)
        for name in EXAMPLES:
            subprocess.run(
                [binary, "report", f"Reports/exampleland-{name}/assessment.yaml", "--format", "html", "-o",
                 str(folder / name)], cwd=ROOT, check=True, capture_output=True)
            address = (folder / name / "gap-report.html").as_uri()
            report(check, browser, name, address, folder)
            labels(check, browser, name, address)
            if name == "2026":
                annexes(check, browser, address, folder)
                filters(check, browser, address, folder)
        browser.close()
    return check.close()


if __name__ == "__main__":
    sys.exit(main())
