"""A service's cache of data keys, for the 24 hours of the documentation.

MaxCompute has one, Hologres another. A data key is remembered for 24 hours after KMS gave it, and
no use of it extends that. So whatever changes in KMS is felt 24 hours later at the latest.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from clock import Clock
from kms import Caller, DataKey, Kms, KmsFailure
from refusal import Refusal

LIFETIME = timedelta(hours=24)
ATTEMPTS = 3
"""How often a call to KMS is tried that fails."""

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class _Remembered:
    plaintext: bytes
    until: datetime


class DataKeys:
    def __init__(self, kms: Kms, clock: Clock, service: str) -> None:
        self._kms = kms
        self._clock = clock
        self._service = service
        self._remembered: dict[bytes, _Remembered] = {}  # by the wrapped data key
        self._current: dict[str, bytes] = {}  # by project: what is written with

    def for_writing(self, project: str, key_id: str) -> DataKey:
        """The project's current data key while it is cached, afterwards a new one."""
        wrapped = self._current.get(project)
        plaintext = None if wrapped is None else self._recall(wrapped)
        if wrapped is not None and plaintext is not None:
            return DataKey(plaintext, wrapped)
        caller = Caller(self._service, project)
        data_key = _try_again(lambda: self._kms.generate_data_key(key_id, caller))
        self._remember(data_key)
        self._current[project] = data_key.wrapped
        return data_key

    def for_reading(self, project: str, wrapped: bytes) -> bytes:
        plaintext = self._recall(wrapped)
        if plaintext is None:
            caller = Caller(self._service, project)
            plaintext = _try_again(lambda: self._kms.decrypt(wrapped, caller))
            self._remember(DataKey(plaintext, wrapped))
        return plaintext

    def forget(self) -> None:
        """A new process has an empty cache."""
        self._remembered.clear()
        self._current.clear()

    def _recall(self, wrapped: bytes) -> bytes | None:
        remembered = self._remembered.get(wrapped)
        if remembered is None:
            return None
        if self._clock.now() >= remembered.until:
            del self._remembered[wrapped]
            return None
        return remembered.plaintext

    def _remember(self, data_key: DataKey) -> None:
        until = self._clock.now() + LIFETIME
        self._remembered[data_key.wrapped] = _Remembered(data_key.plaintext, until)


def _try_again(call: Callable[[], Answer]) -> Answer:
    for _ in range(ATTEMPTS - 1):
        try:
            return call()
        except KmsFailure:
            pass
    try:
        return call()
    except KmsFailure as failure:
        raise Refusal("KEY_UNAVAILABLE", f"KMS fails: {failure}") from failure
