"""What the browser tests have in common."""

import argparse
import pathlib

from axe_playwright_python.sync_playwright import Axe


def options():
    """The program's path, made absolute, and the browsers'."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--binary", required=True)
    arguments.add_argument("--chromium", default="/usr/bin/chromium")
    arguments.add_argument("--firefox", default="/usr/bin/firefox-esr")
    given = arguments.parse_args()
    return str(pathlib.Path(given.binary).resolve()), given.chromium, given.firefox


class Checks:
    def __init__(self):
        self.failed = 0
        self.passed = 0

    def __call__(self, what, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what} {detail}")

    def looks(self, name, browser, address, prepare=lambda page: None):
        """A page in light and dark, wide and narrow: axe finds nothing and nothing sticks out."""
        for scheme in ("light", "dark"):
            for width in (1280, 390):
                context = browser.new_context(
                    color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
                page = context.new_page()
                page.goto(address)
                prepare(page)
                found = Axe().run(page).response["violations"]
                self(f"{name}: axe, {scheme}, {width} px", not found,
                     [(one["id"], one["nodes"][0]["html"][:200]) for one in found])
                wide = page.evaluate("document.documentElement.scrollWidth")
                self(f"{name}: nothing is wider than {width} px", wide <= width, wide)
                context.close()

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0
