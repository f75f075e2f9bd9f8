"""Key Management Service: master keys, their states and versions, and a log of calls.

It knows nothing of projects beyond a name in its log, and nothing of caches: here a change takes
effect at once.
"""

import secrets
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ciphers import KEY_BYTES
from clock import Clock
from ram import ACCOUNT, Ram
from refusal import Refusal

State = Literal["Enabled", "Disabled", "PendingDeletion"]
Operation = Literal["GenerateDataKey", "Decrypt"]
Failure = Literal["throttled", "timeout", "internal"]


class KmsFailure(Exception):
    """A call that was to fail. It is not logged, because it was not completed."""


@dataclass
class Key:
    key_id: str
    region: str
    creator: Literal["user", "service"]
    versions: list[bytes] = field(repr=False)  # the material, oldest first
    alias: str | None = None
    state: State = "Enabled"
    delete_date: datetime | None = None  # only in PendingDeletion

    @property
    def arn(self) -> str:
        return f"acs:kms:{self.region}:{ACCOUNT}:key/{self.key_id}"


class DataKey(NamedTuple):
    plaintext: bytes
    wrapped: bytes


class Caller(NamedTuple):
    """Who uses a key: a service on behalf of a project, or the owner of the account."""

    service: str | None
    project: str | None


THE_OWNER = Caller(None, None)


class Call(NamedTuple):
    """One line of the log. It contains completed calls only, because only these are billed."""

    operation: Operation
    key_id: str
    region: str
    caller: Caller


class Kms:
    def __init__(self, clock: Clock, ram: Ram) -> None:
        self._clock = clock
        self._ram = ram
        self._activated: set[str] = set()
        self._keys: dict[str, Key] = {}
        self._failures: dict[str, tuple[Failure, int]] = {}
        self.log: list[Call] = []

    # Operations of the account's owner.

    def activate(self, region: str) -> None:
        self._activated.add(region)

    def is_activated(self, region: str) -> bool:
        return region in self._activated

    def create(self, region: str, alias: str | None = None) -> Key:
        self._require_activated(region)
        if alias is not None and any(key.alias == alias for key in self.keys_in(region)):
            raise Refusal("ALREADY_EXISTS", f"there is a key with {alias} in {region} already")
        return self._new_key(region, "user", alias)

    def describe(self, key_id: str) -> Key:
        self._delete_due()
        if key_id not in self._keys:
            raise Refusal("KEY_NOT_FOUND", f"there is no key {key_id}")
        return self._keys[key_id]

    def keys_in(self, region: str) -> list[Key]:
        self._delete_due()
        return [key for key in self._keys.values() if key.region == region]

    def set_state(self, key_id: str, state: Literal["Enabled", "Disabled"]) -> Key:
        key = self._own(key_id)
        if key.state == "PendingDeletion":
            raise Refusal("KEY_STATE_CONFLICT", f"{key_id} waits for its deletion")
        key.state = state
        return key

    def schedule_deletion(self, key_id: str, days: float) -> Key:
        key = self._own(key_id)
        if days not in range(7, 367):
            raise Refusal("INVALID_ARGUMENT", f"a window has 7 to 366 days, not {days}")
        if key.state == "PendingDeletion":
            raise Refusal("KEY_STATE_CONFLICT", f"{key_id} waits for its deletion already")
        key.state = "PendingDeletion"
        key.delete_date = self._clock.now() + timedelta(days=days)
        return key

    def cancel_deletion(self, key_id: str) -> Key:
        key = self._own(key_id)
        if key.state != "PendingDeletion":
            raise Refusal("KEY_STATE_CONFLICT", f"no deletion of {key_id} is scheduled")
        key.state = "Enabled"
        key.delete_date = None
        return key

    def rotate(self, key_id: str) -> Key:
        """The newest version encrypts. Each version still decrypts what it encrypted."""
        key = self._own(key_id)
        if key.state != "Enabled":
            raise Refusal("KEY_STATE_CONFLICT", f"{key_id} is {key.state}")
        key.versions.append(secrets.token_bytes(KEY_BYTES))
        return key

    def fail_next(self, operation: str, failure: Failure, times: float) -> None:
        """The next calls of MaxCompute to this operation fail, so many of them."""
        self._failures[operation] = (failure, int(times))

    # Operations with keys.

    def service_key(self, region: str) -> Key:
        """The default key: one in each region, created when it is first needed."""
        self._require_activated(region)
        for key in self.keys_in(region):
            if key.creator == "service":
                return key
        return self._new_key(region, "service")

    def generate_data_key(self, key_id: str, caller: Caller) -> DataKey:
        self._fail_if_due("GenerateDataKey", caller)
        key = self._usable(key_id, caller)
        plaintext = secrets.token_bytes(KEY_BYTES)
        self.log.append(Call("GenerateDataKey", key_id, key.region, caller))
        return DataKey(plaintext, _wrap(key, plaintext))

    def decrypt(self, blob: bytes, caller: Caller = THE_OWNER) -> bytes:
        self._fail_if_due("Decrypt", caller)
        key = self._usable(_key_id_of(blob), caller)
        plaintext = _unwrap(key, blob)
        self.log.append(Call("Decrypt", key.key_id, key.region, caller))
        return plaintext

    def _fail_if_due(self, operation: Operation, caller: Caller) -> None:
        failure, times = self._failures.get(operation, ("internal", 0))
        if caller.service == "maxcompute" and times > 0:
            self._failures[operation] = (failure, times - 1)
            raise KmsFailure(f"{operation}: {failure}")

    def _usable(self, key_id: str, caller: Caller) -> Key:
        key = self.describe(key_id)
        if caller.service is not None and key.creator == "user":
            self._ram.require_service(caller.service)
        if key.state != "Enabled":
            raise Refusal("KEY_UNAVAILABLE", f"{key_id} is {key.state}")
        return key

    def _own(self, key_id: str) -> Key:
        key = self.describe(key_id)
        if key.creator != "user":
            raise Refusal("ACCESS_DENIED", f"{key_id} is the service's, which alone may change it")
        return key

    def _delete_due(self) -> None:
        """Deletes keys whose window has passed, with their material. Called before each look-up."""
        now = self._clock.now()
        due = [key for key in self._keys.values() if key.delete_date and key.delete_date <= now]
        for key in due:
            del self._keys[key.key_id]

    def _new_key(
        self, region: str, creator: Literal["user", "service"], alias: str | None = None
    ) -> Key:
        key = Key(str(uuid.uuid4()), region, creator, [secrets.token_bytes(KEY_BYTES)], alias)
        self._keys[key.key_id] = key
        return key

    def _require_activated(self, region: str) -> None:
        if region not in self._activated:
            raise Refusal("KMS_NOT_ACTIVATED", f"KMS is not activated in {region}")


# A wrapped data key begins with the id of its master key and the number of the version, because the
# request to unwrap it names no key. Then follow a nonce and the data key under AES-256-GCM, which
# authenticates id and version too.

_ID_BYTES = 36
_PREFIX_BYTES = _ID_BYTES + 4
_NONCE_BYTES = 12


def _wrap(key: Key, plaintext: bytes) -> bytes:
    version = len(key.versions) - 1
    prefix = key.key_id.encode() + version.to_bytes(_PREFIX_BYTES - _ID_BYTES, "big")
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return prefix + nonce + AESGCM(key.versions[version]).encrypt(nonce, plaintext, prefix)


def _unwrap(key: Key, blob: bytes) -> bytes:
    prefix, rest = blob[:_PREFIX_BYTES], blob[_PREFIX_BYTES:]
    try:
        material = key.versions[int.from_bytes(prefix[_ID_BYTES:], "big")]
        return AESGCM(material).decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], prefix)
    except (InvalidTag, ValueError, IndexError):
        raise Refusal("INVALID_ARGUMENT", "this is nothing that the key has encrypted") from None


def _key_id_of(blob: bytes) -> str:
    return blob[:_ID_BYTES].decode("latin-1")
