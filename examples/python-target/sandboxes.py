"""All open sandboxes by their ids. They are independent."""

import secrets
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from threading import Lock

from problem import Problem
from sandbox import Sandbox

MOST = 1000
FORGOTTEN_AFTER_SECONDS = 60 * 60
"""A run that was killed never closes its sandboxes."""


class Sandboxes:
    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._open: dict[str, Sandbox] = {}
        self._asked: dict[str, float] = {}
        self._lock = Lock()

    def open(self) -> str:
        with self._lock:
            self._forget_the_silent()
            if len(self._open) >= MOST:
                raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, f"{MOST} sandboxes are open already")
            sandbox_id = secrets.token_hex(8)
            self._open[sandbox_id] = Sandbox(datetime.now(UTC))
            self._asked[sandbox_id] = self._seconds()
            return sandbox_id

    def find(self, sandbox_id: str) -> Sandbox:
        with self._lock:
            if sandbox_id not in self._open:
                raise Problem(HTTPStatus.NOT_FOUND, f"there is no sandbox {sandbox_id}")
            self._asked[sandbox_id] = self._seconds()
            return self._open[sandbox_id]

    def close(self, sandbox_id: str) -> None:
        self.find(sandbox_id)
        with self._lock:
            self._forget(sandbox_id)

    def _forget_the_silent(self) -> None:
        since = self._seconds() - FORGOTTEN_AFTER_SECONDS
        for sandbox_id in [each for each, asked in self._asked.items() if asked < since]:
            self._forget(sandbox_id)

    def _forget(self, sandbox_id: str) -> None:
        self._open.pop(sandbox_id, None)
        self._asked.pop(sandbox_id, None)
