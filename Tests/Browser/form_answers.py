"""What an official answers in the form: how it is filled in, and what it is to save."""

import json

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
        "P1-LEAD-01.p2": {"count": 18, "of": 25},
        "P1-LEAD-01.o2": {"answer": "unknown", "why": "not-measured", "reason": "not counted: from 2027"},
        "P1-LEAD-02.s1": {"answer": "unknown", "why": "pending"},
        "P1-LEAD-03.p1": {"answer": "unknown", "reason": "see there"},
        "P1-LEAD-03.s1": "no",
        "P1-LEAD-02.s2": {"in-place": ["identification", "assistance"], "missing": ["residence"]},
        "P1-CHLD-01.p2": [],
        "P1-NPUN-01.p3": ["police", "detention"],
        "P1-IDAS-02.p1": {"answer": "unknown", "why": "not-found"},
        "P1-LEAD-01.p1": {"from": "no", "to": "partial"},
        "P1-LEAD-02.o1": "72.5%",
        "P1-LEAD-03.o1": {"from": "40%", "to": "55%"},
        "P1-IDAS-01.o2": {"from": "30%", "to": "60%"},
        "P1-IDAS-03.p1": {"from": "20", "to": "30.5"},
        "P4-CRIS-02.s2": {"from": "2", "to": "3"},
        "P4-CRIS-04.p1": "72%",
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

    def between(indicator, low, high):
        question = page.locator(f'[id="q-{indicator}"]')
        question.locator('select[data-part="from"]').select_option(low)
        question.locator('select[data-part="to"]').select_option(high)

    def rest(indicator, mark):
        page.locator(f'[id="q-{indicator}"] .rest button[value="{mark}"]').click()

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
    between("P1-LEAD-01.p1", "no", "partial")
    choose("P1-LEAD-03.s1", "no")
    write("P1-LEAD-01.p2", "count", "18")
    write("P1-LEAD-01.p2", "of", "25")
    choose("P1-LEAD-01.o2", "unknown")
    choose("P1-LEAD-01.o2", "why-not-measured")
    choose("P1-LEAD-02.s1", "unknown")
    choose("P1-LEAD-02.s1", "why-pending")
    choose("P1-LEAD-03.p1", "unknown")
    # A kind that was chosen is taken back by choosing none of them.
    choose("P1-LEAD-03.p1", "why-withheld")
    choose("P1-LEAD-03.p1", "why-")
    write("P1-LEAD-03.p1", "reason", "see there")
    write("P1-LEAD-01.o2", "reason", "not counted: from 2027")
    for element, mark in [("identification", "in-place"), ("assistance", "in-place"),
                          ("residence", "missing"), ("compensation", "unknown")]:
        choose("P1-LEAD-02.s2", f"e-{element}-{mark}")
    rest("P1-CHLD-01.p2", "missing")
    choose("P1-NPUN-01.p3", "e-police-in-place")
    choose("P1-NPUN-01.p3", "e-detention-in-place")
    rest("P1-NPUN-01.p3", "missing")
    rest("P1-IDAS-02.p1", "unknown")
    choose("P1-IDAS-02.p1", "why-not-found")
    write("P1-LEAD-02.o1", "figure", "72,5")
    write("P1-LEAD-03.o1", "from", "40")
    write("P1-LEAD-03.o1", "to", "55")
    write("P1-IDAS-01.o2", "figure", "30-60")
    write("P1-IDAS-03.p1", "figure", "20 to 30,5 days")
    write("P4-CRIS-04.p1", "figure", "72%")
    between("P4-CRIS-02.s2", "2", "3")
    write("P4-FRAM-03.p2", "figure", "36")
    choose("P3-CDUR-02.p1", "not-applicable")
    write("P3-CDUR-02.p1", "reason", "no unaccompanied child")
