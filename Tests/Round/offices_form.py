"""An office that answers in Chromium, through the form that was mailed to it."""

from playwright.sync_api import expect, sync_playwright


class Official:
    """Somebody at an office with the form open, in a browser profile of her own."""

    def __init__(self, browser, form):
        self.context = browser.new_context(accept_downloads=True)
        self.page = self.context.new_page()
        self.page.on("dialog", lambda dialog: dialog.accept())
        self.page.goto(form.as_uri())

    def question(self, id):
        return self.page.locator(f'[id="q-{id}"]')

    def _choose(self, id, word):
        self.page.locator(f'[id="{id}-{word}"]').check()

    def answer(self, question, entry):
        """Gives an answer with what stands beside it; `question` knows the type."""
        id, value = question.id, entry["answer"]
        field = self.question(id).locator
        if value == "unknown":
            self._choose(id, "unknown")
            if "why" in entry:
                self._choose(id, f"why-{entry['why']}")
        elif question.type in ("yes-partial-no", "level"):
            self._choose(id, value)
        elif question.type == "elements":
            for element in question.elements:
                self._choose(id, f"e-{element}-{'in-place' if element in value else 'missing'}")
        elif isinstance(value, dict):
            for part, text in value.items():
                field(f'[data-part="{part}"]').fill(text)
        else:
            field('[data-part="figure"]').fill(value)
        if "note" in entry or entry.get("evidence"):
            self._open(id)
        if "note" in entry:
            field('[data-part="note"]').fill(entry["note"])
        for place, piece in enumerate(entry.get("evidence", [])):
            field("button.add").click()
            field('[data-evidence="title"]').nth(place).fill(piece["title"])
            field('[data-evidence="date"]').nth(place).fill(piece["date"])
            field('[data-evidence="type"]').nth(place).select_option(piece["type"])

    def _open(self, id):
        details = self.question(id).locator("details.more")
        if details.get_attribute("open") is None:
            details.locator("summary").first.click()

    def clear(self, id):
        """Takes an answer back."""
        self.question(id).locator("button.clear").click()

    def remove_evidence(self, id):
        """Takes the first piece of evidence back."""
        self._open(id)
        self.question(id).locator("button.remove").first.click()

    def go_on(self, path):
        """Opens what the form saved before."""
        self.page.locator("#open-file").set_input_files(path)
        expect(self.page.locator("#opened")).not_to_be_empty()

    def save(self, path):
        """Saves the answers; returns the name that the form gives the file."""
        with self.page.expect_download() as download:
            self.page.locator("#save").click()
        download.value.save_as(path)
        self.context.close()
        return download.value.suggested_filename


def chromium(path):
    """The browser, to be used with `with`."""
    return Browser(path)


class Browser:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.driver = sync_playwright().start()
        self.browser = self.driver.chromium.launch(executable_path=self.path, args=["--no-sandbox"])
        return self.browser

    def __exit__(self, *_):
        self.browser.close()
        self.driver.stop()
