"""Debian's Chromium, driven through a pipe: no port, no driver, and nothing outlives the block."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
from base64 import b64decode
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = shutil.which("chromium")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-pipe"),
)
REPORTS = {
    "Network.requestWillBeSent": ("request", "url"),
    "Log.entryAdded": ("entry", "text"),
    "Runtime.consoleAPICalled": ("type",),
    "Runtime.exceptionThrown": ("exceptionDetails", "text"),
}
"""What a page does that is noted, and which part of it."""


class Browser:
    """One session with one page; `noted` has what the page asked for, and said to the console."""

    def __enter__(self) -> Self:
        assert PROGRAM is not None
        self._folder = TemporaryDirectory(ignore_cleanup_errors=True)
        # High, so that none of them is in the way where 3 and 4 are made of them.
        (there, out), (back, theirs) = ([_high(end) for end in os.pipe()] for _ in range(2))
        self._process = subprocess.Popen(
            [
                *("bash", "-c", f'exec "$@" 3<&{there} 4>&{theirs}', "bash", PROGRAM, *FLAGS),
                f"--user-data-dir={self._folder.name}",
                "about:blank",
            ],
            pass_fds=(there, theirs),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(there)
        os.close(theirs)
        self._out, self._back, self._rest = out, back, b""
        self._number, self._session = 0, ""
        self.noted: list[tuple[str, str]] = []
        try:
            self._begin()
        except BaseException:
            self._end()
            raise
        return self

    def _begin(self) -> None:
        page = self.asked("Target.createTarget", url="about:blank")["targetId"]
        attached = self.asked("Target.attachToTarget", targetId=page, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.asked(f"{domain}.enable")

    def __exit__(self, *_: object) -> None:
        self._end()

    def _end(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        os.close(self._out)
        os.close(self._back)
        self._folder.cleanup()

    def asked(self, method: str, **given: Any) -> dict[str, Any]:
        """Ask the browser for something, and note what else it tells meanwhile."""
        self._number += 1
        said = {"id": self._number, "method": method, "params": given}
        if self._session:
            said["sessionId"] = self._session
        os.write(self._out, json.dumps(said).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            self._note(answer)
        assert "error" not in answer, (method, answer["error"])
        found: dict[str, Any] = answer["result"]
        return found

    def opened(self, path: Path) -> None:
        """Go to a page and wait until it is there."""
        self.noted.clear()
        self.asked("Page.navigate", url=path.as_uri())
        while (told := self._next()).get("method") != "Page.loadEventFired":
            self._note(told)

    def evaluated(self, script: str) -> Any:
        """What a script comes to on the page; the page itself may run none."""
        answer = self.asked(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def shown(self, width: int, *, dark: bool = False, printed: bool = False) -> None:
        """Show the page at a width, dark or light, as on a screen or on paper."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        media = "print" if printed else "screen"
        self.asked("Emulation.setEmulatedMedia", media=media, features=[scheme])
        self.asked(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=900,
            deviceScaleFactor=1,
            mobile=False,
        )

    def picture(self, height: int | None = None) -> bytes:
        """The page as a PNG, the whole of it or so much from the top."""
        size = self.asked("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "scale": 1}
        clip["height"] = min(size["height"], height or size["height"])
        answer = self.asked("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)
        return b64decode(answer["data"])

    def paper(self) -> bytes:
        """The page as a PDF, as it is printed."""
        answer = self.asked("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)
        return b64decode(answer["data"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            found = os.read(self._back, 1 << 20)
            assert found, "the browser is gone"
            self._rest += found
        told, _, self._rest = self._rest.partition(b"\0")
        answer: dict[str, Any] = json.loads(told)
        return answer

    def _note(self, told: dict[str, Any]) -> None:
        path = REPORTS.get(told.get("method", ""))
        if path is not None:
            value: Any = told["params"]
            for key in path:
                value = value[key]
            self.noted.append((told["method"], str(value)))


def _high(end: int) -> int:
    high = fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(end)
    return high
