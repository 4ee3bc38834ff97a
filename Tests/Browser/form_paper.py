"""The form on paper: all that stands in a field is there to read, however long."""

LONG = "A long note. " * 80 + "\n" + "Its last line."
NOTE, TITLE = '[id="P1-LEAD-01.s1-note"]', '[id="q-P1-LEAD-01.s1"] [data-evidence="title"]'


def run(check, browser, folder):
    page = browser.new_page()
    page.goto((folder / "form.html").as_uri())
    page.locator('[id="P1-LEAD-01.s1-unknown"]').check()
    page.locator('[id="q-P1-LEAD-01.s1"] .more > summary').click()
    page.locator('[id="q-P1-LEAD-01.s1"] button.add').click()
    for place in (NOTE, TITLE, '[id="P1-LEAD-01.s1-reason"]'):
        page.locator(place).fill(LONG.replace("\n", " ") if place == TITLE else LONG)
    page.locator('[id="q-P1-LEAD-01.s1"] .more').evaluate("one => { one.open = false; }")
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    for place in (NOTE, TITLE, '[id="P1-LEAD-01.s1-reason"]'):
        shown, width, height, lines, field = page.locator(place).evaluate("""field => {
            const written = field.nextElementSibling; const box = written.getBoundingClientRect();
            return [written.textContent, box.right <= document.documentElement.clientWidth, box.height >= written.scrollHeight && box.height,
                    getComputedStyle(written).whiteSpace, getComputedStyle(field).display]; }""")
        check(f"{place} is printed in full", shown == page.locator(place).input_value() and width and height > 50
              and lines == "pre-wrap" and field == "none", (shown[:40], width, height, lines, field))
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    check("and the field is there again", page.locator(".written").count() == 0 and page.locator(NOTE).evaluate("one => getComputedStyle(one).display") != "none")
    page.close()
