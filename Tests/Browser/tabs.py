"""Tabs of one browser, in Chromium through playwright and in Firefox through its own protocol, spoken to alike."""

import json
import pathlib
import socket
import subprocess
import tempfile
import time


class ChromiumTab:
    def __init__(self, context):
        self.page = context.new_page()

    def open(self, address):
        self.page.goto(address)

    def run(self, script, *words):
        """What a script gives to which `words` are known."""
        return self.page.evaluate("(words) => { " + script + " }", list(words))


class Chromium:
    """One profile, which another person does not share."""
    name = "Chromium"

    def __init__(self, browser):
        self.context = browser.new_context(accept_downloads=True)

    def tab(self):
        return ChromiumTab(self.context)

    def close(self):
        self.context.close()


class FirefoxTab:
    def __init__(self, firefox, handle):
        self.firefox, self.handle = firefox, handle

    def _do(self, command, **words):
        self.firefox.do("WebDriver:SwitchToWindow", handle=self.handle)
        return self.firefox.do(command, **words)

    def open(self, address):
        self._do("WebDriver:Navigate", url=address)

    def run(self, script, *words):
        return self._do("WebDriver:ExecuteScript", script="const words = arguments[0]; " + script,
                        args=[list(words)], sandbox=None)["value"]


class Firefox:
    """Debian's Firefox with a new profile, spoken to by Marionette: texts of JSON with their length before them."""
    name = "Firefox"

    def __init__(self, binary):
        self.folder = tempfile.TemporaryDirectory()
        profile, self.downloads = pathlib.Path(self.folder.name, "profile"), pathlib.Path(self.folder.name, "loads")
        profile.mkdir()
        self.downloads.mkdir()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        settings = {"marionette.port": port, "browser.download.folderList": 2, "browser.download.dir": str(self.downloads)}
        (profile / "user.js").write_text("".join(f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in settings.items()))
        self.process = subprocess.Popen(
            [binary, "--headless", "--marionette", "--no-remote", "--profile", profile],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.socket, self.number = self._connect(port), 0
        self._read()
        self.do("WebDriver:NewSession", unhandledPromptBehavior="accept")
        self.first = self.do("WebDriver:GetWindowHandle")["value"]

    def _connect(self, port):
        for _ in range(600):
            try:
                return socket.create_connection(("127.0.0.1", port))
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.1)
        raise SystemExit("Firefox does not answer")

    def _read(self):
        size = b""
        while (byte := self.socket.recv(1)) != b":":
            size += byte
        text = b""
        while len(text) < int(size):
            text += self.socket.recv(int(size) - len(text))
        return json.loads(text)

    def do(self, command, **words):
        self.number += 1
        message = json.dumps([0, self.number, command, words]).encode()
        self.socket.sendall(str(len(message)).encode() + b":" + message)
        _, _, fault, result = self._read()
        if fault:
            raise RuntimeError(f"{command}: {fault['message']}")
        return result

    def tab(self):
        self.do("WebDriver:SwitchToWindow", handle=self.first)
        return FirefoxTab(self, self.do("WebDriver:NewWindow", type="tab")["handle"])

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()
