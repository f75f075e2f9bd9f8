"""Stored objects: bytes that are written once, plain or encrypted.

A sealed object carries in a header of JSON all that its opening takes beside the master key. So
`inspection` shows what is really there: the envelope that it reports is read from the stored bytes.
"""

import base64
import json
import secrets
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag

from ciphers import CIPHER_OF, CipherName, Sealed, derive_key, seal, unseal
from kms import DataKey
from refusal import Refusal

Row = dict[str, str]

_PLAIN = b"ROWS"
_SEALED = b"SEAL"
_INFO = b"table object"
"""The `info` of HKDF (RFC 5869), which separates these keys from others of one data key."""
_LENGTH = struct.Struct(">I")


@dataclass(frozen=True)
class Envelope:
    """The envelope: how an encrypted object is decrypted."""

    cipher: CipherName
    key_id: str
    wrapped_data_key: bytes
    salt: bytes
    sealed: Sealed
    offset: int

    def to_json(self) -> dict[str, object]:
        return self.header() | {"offset": self.offset, "length": len(self.sealed.ciphertext)}

    def header(self) -> dict[str, object]:
        header: dict[str, object] = {
            "cipher": self.cipher,
            "keyId": self.key_id,
            "wrappedDataKey": to_base64(self.wrapped_data_key),
            "derivation": {
                "hash": "sha256",
                "salt": to_base64(self.salt),
                "info": to_base64(_INFO),
            },
        }
        if self.sealed.iv:
            header["iv"] = to_base64(self.sealed.iv)
        if self.sealed.tag:
            header["tag"] = to_base64(self.sealed.tag)
        return header


@dataclass(frozen=True)
class StoredObject:
    object_id: str
    content: bytes

    @property
    def envelope(self) -> Envelope | None:
        """Read from the content; None if it is plain."""
        if self.content.startswith(_PLAIN):
            return None
        with _refusing_corruption(self.object_id):
            return self._read_envelope()

    def _read_envelope(self) -> Envelope:
        if not self.content.startswith(_SEALED):
            raise ValueError("neither plain nor sealed")
        (length,) = _LENGTH.unpack_from(self.content, len(_SEALED))
        start = len(_SEALED) + _LENGTH.size
        offset = start + length
        header = json.loads(self.content[start:offset])
        return Envelope(
            cipher=header["cipher"],
            key_id=header["keyId"],
            wrapped_data_key=from_base64(header["wrappedDataKey"]),
            salt=from_base64(header["derivation"]["salt"]),
            sealed=Sealed(
                ciphertext=self.content[offset:],
                iv=from_base64(header.get("iv", "")),
                tag=from_base64(header.get("tag", "")),
            ),
            offset=offset,
        )


def plain_object(rows: Iterable[Row]) -> StoredObject:
    return StoredObject(_new_id(), _PLAIN + rows_to_bytes(rows))


def sealed_object(
    rows: Iterable[Row], algorithm: str, key_id: str, data_key: DataKey
) -> StoredObject:
    """Derives a key for each object: otherwise RC4 would repeat its key stream."""
    cipher = CIPHER_OF[algorithm]
    salt = secrets.token_bytes(16)
    sealed = seal(cipher, derive_key(data_key.plaintext, salt, _INFO), rows_to_bytes(rows))
    envelope = Envelope(cipher, key_id, data_key.wrapped, salt, sealed, offset=0)
    header = json.dumps(envelope.header()).encode()
    return StoredObject(_new_id(), _SEALED + _LENGTH.pack(len(header)) + header + sealed.ciphertext)


def read_object(stored: StoredObject, unwrap: Callable[[bytes], bytes]) -> list[Row]:
    """The rows. `unwrap` returns the data key if the object is encrypted."""
    envelope = stored.envelope
    with _refusing_corruption(stored.object_id):
        if envelope is None:
            return bytes_to_rows(stored.content[len(_PLAIN) :])
        key = derive_key(unwrap(envelope.wrapped_data_key), envelope.salt, _INFO)
        return bytes_to_rows(unseal(envelope.cipher, key, envelope.sealed))


@contextmanager
def _refusing_corruption(object_id: str) -> Iterator[None]:
    """The bytes are not what was stored. The contract has no code of its own for that."""
    try:
        yield
    except (InvalidTag, ValueError, LookupError, TypeError, struct.error) as error:
        raise Refusal("KEY_UNAVAILABLE", f"object {object_id} cannot be opened") from error


# Rows as bytes: for each row the number of its members, then names and values, each after its
# length. Values are plain UTF-8, as the contract requires; JSON would escape them. A request may
# contain half a surrogate pair, which strict UTF-8 refuses; surrogatepass keeps it.


def rows_to_bytes(rows: Iterable[Row]) -> bytes:
    parts: list[bytes] = []
    for row in rows:
        parts.append(_LENGTH.pack(len(row)))
        for text in (text for member in row.items() for text in member):
            encoded = text.encode("utf-8", "surrogatepass")
            parts += (_LENGTH.pack(len(encoded)), encoded)
    return b"".join(parts)


def bytes_to_rows(content: bytes) -> list[Row]:
    rows: list[Row] = []
    position = 0

    def take(length: int) -> bytes:
        nonlocal position
        position += length
        if position > len(content):
            raise ValueError("the last row is incomplete")
        return content[position - length : position]

    def number() -> int:
        return int.from_bytes(take(_LENGTH.size), "big")

    def text() -> str:
        return take(number()).decode("utf-8", "surrogatepass")

    while position < len(content):
        rows.append({text(): text() for _ in range(number())})
    return rows


def to_base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def from_base64(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _new_id() -> str:
    return secrets.token_hex(8)
