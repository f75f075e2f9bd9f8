"""Reads the members of a request with their types, and refuses others."""

import binascii
from collections.abc import Mapping
from typing import TypeVar

from projects import Encryption
from ram import OWNER
from refusal import Refusal
from storage import Row, from_base64

Word = TypeVar("Word", bound=str)


class Request:
    """Unknown members are ignored, as the contract requires."""

    def __init__(self, members: Mapping[str, object]) -> None:
        self._members = members

    @property
    def caller(self) -> str:
        return self.text("as") if "as" in self._members else OWNER

    def text(self, name: str) -> str:
        value = self._members.get(name)
        if not isinstance(value, str):
            raise _unfit(name, "text")
        return value

    def text_if_any(self, name: str) -> str | None:
        return self.text(name) if name in self._members else None

    def word(self, name: str, words: tuple[Word, ...]) -> Word:
        """One of a closed set of values."""
        for word in words:
            if self._members.get(name) == word:
                return word
        raise _unfit(name, "one of " + ", ".join(words))

    def number(self, name: str) -> float:
        value = self._members.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise _unfit(name, "a number")
        return value

    def base64(self, name: str) -> bytes:
        try:
            return from_base64(self.text(name))
        except (binascii.Error, ValueError):
            raise _unfit(name, "base64") from None

    def members(self, name: str) -> Mapping[str, object]:
        value = self._members.get(name)
        if not isinstance(value, dict):
            raise _unfit(name, "an object")
        return value

    def rows(self, name: str) -> list[Row]:
        rows = self._members.get(name)
        if not isinstance(rows, list) or not all(_is_row(row) for row in rows):
            raise _unfit(name, "a list of objects that hold text")
        return rows

    def encryption(self, name: str) -> Encryption | None:
        """None if it is null or absent."""
        if self._members.get(name) is None:
            return None
        encryption = Request(self.members(name))
        key = Request(encryption.members("key"))
        byok = key.text("keyId") if key.word("kind", ("default", "byok")) == "byok" else None
        return Encryption(encryption.text("algorithm"), byok)


def _is_row(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(text, str) for text in value.values())


def _unfit(name: str, wanted: str) -> Refusal:
    return Refusal("INVALID_ARGUMENT", f"{name} must be {wanted}")
