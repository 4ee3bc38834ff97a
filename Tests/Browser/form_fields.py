"""What single questions of the form take, refuse and say, with the keyboard too."""

PERCENT, DAYS = "P1-LEAD-02.o1", "P1-IDAS-03.p1"
LIST, WORDS, LEVEL, UNKNOWN = "P1-NPUN-01.p3", "P1-LEAD-01.p1", "P4-CRIS-02.s2", "P1-LEAD-01.s1"

# Typed into the field for one figure; what is saved, none where it cannot be taken; what is said.
TYPED = [
    (PERCENT, "72,5", "72.5%", ""),
    (PERCENT, "72%", "72%", ""),
    (PERCENT, "72.5 per cent", "72.5%", ""),
    (PERCENT, "1,095", "1.095%", ""),
    (PERCENT, "0.72", "0.72%", "For 72 in a hundred write 72."),
    (PERCENT, "40-55", "{ from: 40%, to: 55% }", "Taken as somewhere between 40 and 55."),
    (PERCENT, "40 % – 55 %", "{ from: 40%, to: 55% }", "Taken as somewhere between 40 and 55."),
    (PERCENT, "0 to 100", "{ from: 0%, to: 100% }", "leaves every answer open"),
    (PERCENT, "18 of 25", "{ count: 18, of: 25 }", "Taken as 18 of 25."),
    (PERCENT, "130", None, "not a percentage from 0 to 100"),
    (PERCENT, "-5", None, "not a percentage from 0 to 100"),
    (PERCENT, "55-40", None, "The lower end comes first"),
    (PERCENT, "~35", None, "for example 30 to 40."),
    (PERCENT, "ca. 35 %", None, "for example 30 to 40."),
    (PERCENT, "<5", None, "0 to 5."),
    (PERCENT, "> 90%", None, "90 to 100."),
    (DAYS, "36 days", "36", ""),
    (DAYS, "1 095", "1095", "Taken as 1095."),
    (DAYS, "1,095.5", "1095.5", "Taken as 1095.5."),
    (DAYS, "1.095,5", "1095.5", "Taken as 1095.5."),
    (DAYS, "1.0950", "1.0950", ""),
    (DAYS, "10 to 14 days", "{ from: 10, to: 14 }", "Taken as somewhere between 10 and 14."),
    (DAYS, "1,095", None, "Write 1095 if the sign stands between thousands, 1.0950 if it is the decimal sign."),
    (DAYS, "1.095", None, "Write 1095 if the sign stands between thousands, 1.0950 if it is the decimal sign."),
    (DAYS, "1,095-1,200", None, "Write 1095"),
    (DAYS, "-5", None, "a number (days) from 0 up"),
    (DAYS, "<5", None, "0 to 5."),
    (DAYS, ">90", None, "Write 90, “to”, and the most that it can be."),
]


def write(page, indicator, part, text):
    page.locator(f'[id="q-{indicator}"] [data-part="{part}"]').fill(text)


def saved(page, indicator):
    """The lines of the file about an indicator, as it would be saved now."""
    lines = page.evaluate("fileOf(readPage())").split("\n")
    start = next((at for at, line in enumerate(lines) if line.startswith(f"  {indicator}:")), None)
    if start is None:
        return None
    end = next(at for at in range(start + 1, len(lines)) if not lines[at].startswith("   "))
    return [line.strip() for line in lines[start:end]]


def said(page, indicator):
    return page.locator(f'[id="{indicator}-fault"]').inner_text()


def figures(check, page):
    for indicator, typed, value, words in TYPED:
        write(page, indicator, "figure", typed)
        expected = [f"{indicator}: {value}"] if value else [
            f"{indicator}:", f'note: "The form could not take this as the answer: {typed}"']
        check(f"{typed!r} is saved as {value}", saved(page, indicator) == expected, saved(page, indicator))
        heard = said(page, indicator)
        check(f"{typed!r} is answered by {words!r}", words in heard if words else heard == "", heard)
    write(page, PERCENT, "count", "1,095")
    write(page, PERCENT, "of", "2 000")
    check("a count has no fraction", saved(page, PERCENT) == [f"{PERCENT}: {{ count: 1095, of: 2000 }}"])


def elements(check, page):
    """With the keyboard alone: Tab goes from line to line, Space and the arrows choose."""
    check("nothing is chosen at first", page.locator(f'[id="q-{LIST}"] input:checked').count() == 0)
    check("so it is not answered", saved(page, LIST) is None)
    page.locator(f'[id="{LIST}-e-police-in-place"]').focus()
    press = page.keyboard.press
    press("Space")
    check("one in place of five", saved(page, LIST) == [f'{LIST}: {{ in-place: ["police"], missing: [] }}'],
          saved(page, LIST))
    check("what is left is counted", said(page, LIST) == "Not said yet: 4 of 5. They count as not known.")
    press("Tab")
    press("Space")
    press("ArrowRight")
    press("Tab")
    press("Space")
    press("ArrowRight")
    press("ArrowRight")
    check("in place, missing and not known", saved(page, LIST) == [
        f'{LIST}: {{ in-place: ["police"], missing: ["border"] }}'], saved(page, LIST))
    page.locator(f'[id="q-{LIST}"] .rest button[value="in-place"]').focus()
    press("Enter")
    check("what is left at once leaves the rest alone", saved(page, LIST) == [
        f'{LIST}: {{ in-place: ["police", "judges", "detention"], missing: ["border"] }}'],
        saved(page, LIST))
    page.locator(f'[id="{LIST}-e-prosecutors-missing"]').check()
    check("all decided is the short list", saved(page, LIST) == [
        f'{LIST}: ["police", "judges", "detention"]'], saved(page, LIST))
    page.locator(f'[id="q-{LIST}"] button.clear').click()
    check("cleared is not answered", saved(page, LIST) is None and said(page, LIST) == "")


def between(check, page):
    def ends(indicator, low, high):
        for part, value in (("from", low), ("to", high)):
            page.locator(f'[id="q-{indicator}"] select[data-part="{part}"]').select_option(value)

    page.locator(f'[id="{WORDS}-range"]').focus()
    page.keyboard.press("Space")
    check("both ends are asked for", said(page, WORDS).startswith("Choose both ends"), said(page, WORDS))
    page.keyboard.press("Tab")
    page.keyboard.type("p")
    page.keyboard.press("Tab")
    page.keyboard.type("y")
    check("somewhere between two words", saved(page, WORDS) == [f"{WORDS}: {{ from: partial, to: yes }}"],
          saved(page, WORDS))
    for indicator, low, high, words in [
        (WORDS, "yes", "no", "The lower end comes first; yes is above no."),
        (LEVEL, "3", "1", "The lower end comes first; 3 is above 1."),
        (WORDS, "no", "yes", "That leaves every answer open. “Not known” says the same, and lets you say why."),
        (LEVEL, "1", "3", ""),
    ]:
        ends(indicator, low, high)
        check(f"{low} to {high} is answered at once", said(page, indicator) == words, said(page, indicator))
    check("somewhere between two levels", saved(page, LEVEL) == [f"{LEVEL}: {{ from: 1, to: 3 }}"])
    ends(WORDS, "yes", "no")
    check("a reversed range is no answer, and not lost", saved(page, WORDS) == [
        f"{WORDS}:", 'note: "The form could not take this as the answer: yes to no"'], saved(page, WORDS))


def unknown(check, page):
    kinds = page.locator(f'[id="q-{UNKNOWN}"] .why')
    check("nobody is asked why who knows", not kinds.is_visible())
    page.locator(f'[id="{UNKNOWN}-unknown"]').focus()
    page.keyboard.press("Space")
    check("why may be said", kinds.is_visible() and kinds.locator("input:checked").count() == 0)
    check("and need not", saved(page, UNKNOWN) == [f"{UNKNOWN}: unknown"], saved(page, UNKNOWN))
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    check("withheld", saved(page, UNKNOWN) == [f"{UNKNOWN}:", "answer: unknown", "why: withheld"],
          saved(page, UNKNOWN))
    page.locator(f'[id="{UNKNOWN}-no"]').check()
    check("another answer has no such kind", saved(page, UNKNOWN) == [f"{UNKNOWN}: no"], saved(page, UNKNOWN))


def over(check, page):
    page.locator("#over").click()
    page.wait_for_load_state()
    check("starting over takes everything back", "answers:" not in page.evaluate("fileOf(readPage())")
          and page.evaluate("localStorage.length") == 0)


def run(check, browser, address):
    """Of a form in which nothing has been answered."""
    context = browser.new_context()
    page = context.new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(address)
    for part in (elements, between, unknown, figures, over):
        part(check, page)
    context.close()
