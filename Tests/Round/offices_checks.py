"""What the checks of a round have in common: a count, and the program as it is called."""

import subprocess


class Checks:
    """Counts what holds and prints what does not."""

    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, what, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what} {str(detail)[:1500]}", flush=True)

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


class Program:
    """The program in a folder; every call is checked for its exit code."""

    def __init__(self, binary, folder, check):
        self.binary, self.folder, self.check = binary, folder, check

    def run(self, *words, folder=None):
        """What comes of a call, without a check."""
        return subprocess.run([self.binary, *words], capture_output=True, cwd=folder or self.folder,
                              encoding="utf-8", errors="replace")

    def __call__(self, *words, ok=0):
        result = self.run(*words)
        self.check(f"assessor {' '.join(words)} ends with {ok}", result.returncode == ok,
                   f"{result.returncode}: {result.stderr[-900:]}")
        return result
