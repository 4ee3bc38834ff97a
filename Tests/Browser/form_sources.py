"""Sources that are entered once and referred to, dates in part, and what an earlier form left behind."""

import pathlib

import yaml

DESK = pathlib.Path(__file__).resolve().parents[2] / "Reports/exampleland-2026-desk/assessment.yaml"

# A desk review: twelve sources of each kind, and forty answers that rest on them.
KINDS = ["law", "policy", "budget", "statistics", "report", "interview", "other"]
DATES = ["2024", "2024-06", "2024-02-29"]
SOURCES = [
    {"title": f"Document {number}: \"yes\" # no", "type": KINDS[number % len(KINDS)],
     "date": DATES[number % len(DATES)], "url": f"https://documents.example/{number}"}
    for number in range(12)
]
IDS = [f"document-{number}-yes-no-2024" for number in range(12)]


def source(page, number):
    return page.locator(".source").nth(number)


def write(place, **fields):
    for name, text in fields.items():
        field = place.locator(f'[data-evidence="{name}"]')
        field.select_option(text) if name in ("type", "source") else field.fill(text)


def saved(page):
    """What would be saved now, as another reader has it."""
    return yaml.load(page.evaluate("fileOf(readPage())"), Loader=yaml.BaseLoader)


def add_evidence(page, indicator, **fields):
    question = page.locator(f'[id="q-{indicator}"]')
    if not question.locator("button.add").is_visible():
        question.locator(".more > summary").click()
    question.locator("button.add").click()
    piece = question.locator(".piece").last
    write(piece, **fields)
    return piece


def asked(page):
    """The ids of the first forty questions that take yes, partial or no."""
    return page.locator('.question[data-type="yes-partial-no"]').evaluate_all(
        "all => all.slice(0, 40).map(one => one.dataset.id)")


def desk_review(check, page, folder, assessor):
    for one in SOURCES:
        page.locator("#add-source").click()
        write(page.locator(".source").last, **one)
    keys = page.locator(".source").evaluate_all("all => all.map(one => one.dataset.key)")
    expected = {}
    for number, indicator in enumerate(asked(page)):
        page.locator(f'[id="{indicator}-no"]').check()
        add_evidence(page, indicator, source=keys[number % 12], at=f"p. {number}")
        expected[indicator] = {"answer": "no", "evidence": [{"source": IDS[number % 12], "at": f"p. {number}"}]}
    with page.expect_download() as download:
        page.locator("#save").click()
    download.value.save_as(folder / "desk.yaml")
    file = yaml.load((folder / "desk.yaml").read_text(), Loader=yaml.BaseLoader)
    types = [{key: value for key, value in one.items() if (key, value) != ("type", "other")} for one in SOURCES]
    check("twelve sources are saved once each", file["sources"] == dict(zip(IDS, types)), file["sources"])
    check("forty answers refer to them", file["answers"] == expected and len(expected) == 40, file["answers"])
    assessor("check", "desk.yaml")
    assessor("new", "--state", "XX", "--name", "Exampleland", "--date", "2026-06-30", "-o", "reviewed.yaml")
    assessor("merge", "reviewed.yaml", "desk.yaml")
    merged = yaml.load((folder / "reviewed.yaml").read_text(), Loader=yaml.BaseLoader)
    check("merging keeps the sources", merged.get("sources") == dict(zip(IDS, SOURCES)), merged.get("sources"))
    check("and what refers to them", {key: merged["answers"][key] for key in expected} == expected, merged["answers"])
    assessor("form", "reviewed.yaml", "-o", "reviewed.html")
    page.goto((folder / "reviewed.html").as_uri())
    again = saved(page)
    check("a second form has the same", (again["sources"], again["answers"]) == (file["sources"], file["answers"]))


def example(check, page, folder, assessor):
    """The shipped desk review, with its 48 sources, goes through a form and back without a change."""
    (folder / "example.yaml").write_bytes(DESK.read_bytes())
    assessor("form", "example.yaml", "-o", "example.html")
    page.goto((folder / "example.html").as_uri())
    with page.expect_download() as download:
        page.locator("#save").click()
    download.value.save_as(folder / "example-answers.yaml")
    listed = yaml.load(DESK.read_text(), Loader=yaml.BaseLoader)["sources"]
    check("every source of the example is saved", list(saved(page)["sources"]) == list(listed) and len(listed) > 40)
    assessor("merge", "example.yaml", "example-answers.yaml")
    check("merging it changes nothing", (folder / "example.yaml").read_bytes() == DESK.read_bytes())


def names(check, page):
    """Of two sources that are entered beside answers and above them."""
    piece = add_evidence(page, "P1-LEAD-01.s1", title="The Act on Aliens", date="2020", at="section 4")
    piece.locator("button.list").click()
    check("what is listed is described there alone", saved(page)["sources"] == {
        "act-aliens-2020": {"title": "The Act on Aliens", "date": "2020"}})
    check("and referred to here", saved(page)["answers"]["P1-LEAD-01.s1"] == {
        "evidence": [{"source": "act-aliens-2020", "at": "section 4"}]}, saved(page)["answers"])
    name = source(page, 0).locator("[data-id]")
    source(page, 0).locator("summary").click()
    for written, kept in [("yes", "yes"), ("Act no. 4/2020", "act-no-4-2020"), ("x" * 64, "x" * 64), ("", "act-aliens-2020")]:
        name.fill(written)
        check(f"{written!r} is kept as {kept!r}, wherever it is referred to",
              (list(saved(page)["sources"]), saved(page)["answers"]["P1-LEAD-01.s1"]["evidence"][0]["source"])
              == ([kept], kept), saved(page)["sources"])
    page.locator("#add-source").click()
    write(source(page, 1), title="An Act on Aliens", date="2020-01-01")
    check("no name is given twice", list(saved(page)["sources"]) == ["act-aliens-2020", "act-aliens-2020-2"],
          saved(page)["sources"])
    source(page, 0).locator("summary").click()
    source(page, 0).locator("button.remove-source").click()
    check("what is rested on stays", "P1-LEAD-01.s1" in source(page, 0).locator(".fault").inner_text()
          and page.locator(".source").count() == 2)
    write(source(page, 0), title="", date="")
    check("even without a title", saved(page)["sources"]["source"] == {"title": "source"}
          and "nobody can find it" in source(page, 0).locator(".fault").inner_text(), saved(page)["sources"])
    source(page, 1).locator("button.remove-source").focus()
    page.keyboard.press("Enter")
    check("what is not goes", page.locator(".source").count() == 1
          and page.evaluate("document.activeElement.id") == "add-source")


def dates(check, page):
    piece = add_evidence(page, "P1-LEAD-01.s1", title="Report")
    for written, date, words in [
        ("2024", "2024", ""), ("2024-02-29", "2024-02-29", ""), ("30.6.2024", "2024-06-30", "is taken as 2024-06-30"),
        ("2023-02-29", None, "is not a date"), ("June 2024", None, "is not a date"),
        ("04/01/2023", None, "can be two days. Write 2023-01-04 or 2023-04-01."),
    ]:
        write(piece, date=written)
        said = page.locator('[id="P1-LEAD-01.s1-fault"]').inner_text()
        answer = saved(page)["answers"]["P1-LEAD-01.s1"]
        expected = {"evidence": [{"title": "Report", "date": date}]} if date else {
            "note": f"The form could not take this of a piece of evidence: date {written}", "evidence": [{"title": "Report"}]}
        check(f"{written!r} is {'a' if date else 'no'} date", answer == expected and words in said, (answer, said))
    for written, period in [("2025", "2025"), ("2025-07-01 to 2026-06-30", {"from": "2025-07-01", "to": "2026-06-30"}),
                            ("2025-07-01 – 2026-06-30", {"from": "2025-07-01", "to": "2026-06-30"}),
                            ("2026-06-30 to 2025-07-01", None), ("2025-2026", None), ("last year", None)]:
        page.locator("#period").fill(written)
        said = page.locator("#head-fault").inner_text()
        check(f"{written!r} is {'a' if period else 'no'} period", saved(page).get("period") == period
              and ("is not a period" in said) == (period is None), (saved(page), said))
    page.locator("#save").click()
    check("a wrong period is told before anything is saved",
          page.locator("#saved").inner_text().startswith("Nothing is saved yet. “last year”"))
    page.locator("#period").fill("")
    page.locator("#add-source").click()
    write(page.locator(".source").last, title="Plan", date="next year")
    page.locator("#save").click()
    check("so is a wrong date of a source", page.locator("#saved").inner_text().startswith("Nothing is saved yet. “next year”"))
    check("and its field is shown", page.evaluate("document.activeElement.dataset.evidence") == "date")
    check("as wrong to a screen reader too", page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true")


HOSTILE = "</script><script>window.pwned = 1</script> \"x\" 'y' # no: {a}"


def facts(check, page, folder, assessor):
    page.locator("#add-source").click()
    write(page.locator(".source").last, title=HOSTILE)
    page.locator(".source [data-id]").last.fill("no")
    fact = page.locator('[id="fact-coe-party"]')
    fact.locator("input[value=yes]").check()
    fact.locator("summary").click()
    fact.locator("select").select_option(index=1)
    fact.locator("textarea").fill(HOSTILE)
    check("a fact has its source and note", saved(page)["facts"] == {
        "coe-party": {"answer": "yes", "source": "no", "note": HOSTILE}}, saved(page)["facts"])
    page.locator('[id="P1-LEAD-01.s1-yes"]').check()
    add_evidence(page, "P1-LEAD-01.s1", source=page.locator(".source").last.get_attribute("data-key"), quote="a\n b: " + HOSTILE)
    page.locator('[id="P1-LEAD-01.s1-public-note"]').fill(HOSTILE)
    with page.expect_download() as download:
        page.locator("#save").click()
    download.value.save_as(folder / "facts.yaml")
    assessor("check", "facts.yaml")
    answers = saved(page)["answers"]
    check("a quote and a public note are saved as they were written", answers == {"P1-LEAD-01.s1": {
        "answer": "yes", "public-note": HOSTILE, "evidence": [{"source": "no", "quote": "a\n b: " + HOSTILE}]}}, answers)
    assessor("form", "facts.yaml", "-o", "facts.html")
    page.goto((folder / "facts.html").as_uri())
    again = saved(page)
    check("a second form has the same", (again["sources"], again["facts"], again["answers"]) == (
        {"no": {"title": HOSTILE}}, {"coe-party": {"answer": "yes", "source": "no", "note": HOSTILE}}, answers), again)
    check("and nothing runs", page.evaluate("window.pwned") is None)


def run(check, browser, folder, assessor):
    """Each part in a browser that has kept nothing."""
    address = (folder / "form.html").as_uri()
    for part in (desk_review, example, names, dates, facts):
        context = browser.new_context(accept_downloads=True)
        page = context.new_page()
        errors = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(address)
        part(check, page, folder, assessor) if part not in (names, dates) else part(check, page)
        check(f"no script fails in {part.__name__}", errors == [], errors)
        context.close()
