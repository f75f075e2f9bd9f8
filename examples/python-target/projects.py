"""MaxCompute: projects, their encryption, their tables, and who may do what in them."""

import re
from collections.abc import Set
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Literal, get_args

from ciphers import CIPHER_OF
from data_keys import DataKeys
from kms import Key, Kms
from ram import ACCOUNT, OWNER, Ram
from refusal import Refusal
from storage import Row, StoredObject, plain_object, read_object, sealed_object

Mode = Literal["append", "overwrite"]
Property = Literal["ipWhitelist", "permissions"]
Role = Literal["Super_Administrator", "Admin", "custom-admin", "user"]
EVERY_ROLE: Set[Role] = frozenset(get_args(Role))
ADMINISTRATIVE = EVERY_ROLE - {"user"}

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{2,27}")


@dataclass(frozen=True)
class Encryption:
    """The chosen algorithm and key; None is the default key."""

    algorithm: str
    byok: str | None


@dataclass(frozen=True)
class Sealing:
    """The encryption of a project, with its master key."""

    encryption: Encryption
    master_key: str


@dataclass
class Project:
    name: str
    region: str
    sealing: Sealing | None = None
    roles: dict[str, Role] = field(default_factory=dict)
    properties: dict[Property, str] = field(default_factory=dict)
    tables: dict[str, list[StoredObject]] = field(default_factory=dict)

    @property
    def resource(self) -> str:
        return f"acs:odps:{self.region}:{ACCOUNT}:projects/{self.name}"

    def to_json(self) -> dict[str, object]:
        return {"name": self.name, "region": self.region, "encryption": self._encryption_to_json()}

    def _encryption_to_json(self) -> dict[str, object] | None:
        if self.sealing is None:
            return None
        chosen = self.sealing.encryption
        byok = chosen.byok
        key = {"kind": "default"} if byok is None else {"kind": "byok", "keyId": byok}
        return {"algorithm": chosen.algorithm, "key": key}


class Projects:
    """Each method checks before it changes anything, so that a refusal changes nothing."""

    def __init__(self, ram: Ram, kms: Kms, data_keys: DataKeys) -> None:
        self._ram = ram
        self._kms = kms
        self._data_keys = data_keys
        self._projects: dict[str, Project] = {}

    def create(self, caller: str, name: str, region: str, encryption: Encryption | None) -> Project:
        project = Project(name, region, roles={caller: "Super_Administrator"})
        encrypted = "false" if encryption is None else "true"
        self._ram.require(
            caller, "odps:CreateProject", project.resource, {"odps:Encryption": encrypted}
        )
        if not _NAME.fullmatch(name):
            raise Refusal("INVALID_ARGUMENT", f"{name!r} is no name for a project")
        if name in self._projects:
            raise Refusal("ALREADY_EXISTS", f"there is a project {name} already")
        if encryption is not None:
            project.sealing = self._sealing(project, encryption)
        self._projects[name] = project
        return project

    def get(self, caller: str, name: str) -> Project:
        project = self._find(name)
        if caller not in project.roles:
            self._ram.require(caller, "odps:GetProject", project.resource)
        return project

    def set_encryption(self, caller: str, name: str, encryption: Encryption | None) -> Project:
        """Encryption can be switched on once, and never changed or switched off."""
        project = self._find(name)
        self._ram.require(caller, "odps:UpdateProjectBasicMeta", project.resource)
        _require_role(caller, project, {"Super_Administrator"})
        if project.sealing is not None:
            raise Refusal("ENCRYPTION_IMMUTABLE", f"{name} is encrypted, and stays as it is")
        if encryption is not None:
            project.sealing = self._sealing(project, encryption)
        return project

    def write(self, caller: str, name: str, table: str, rows: list[Row], mode: Mode) -> None:
        project = self._find(name)
        _require_role(caller, project, EVERY_ROLE)
        stored = self._stored(project, rows)
        kept = project.tables.get(table, []) if mode == "append" else []
        project.tables[table] = [*kept, stored]

    def read(
        self, caller: str, name: str, table: str, data_keys: DataKeys | None = None
    ) -> list[Row]:
        """Other services that read MaxCompute's tables have a data key cache of their own."""
        project = self._find(name)
        _require_role(caller, project, EVERY_ROLE)
        if table not in project.tables:
            raise Refusal("NOT_FOUND", f"there is no table {table} in {name}")
        unwrap = partial((data_keys or self._data_keys).for_reading, name)
        return [row for stored in project.tables[table] for row in read_object(stored, unwrap)]

    def stored_objects(self, name: str, table: str) -> list[StoredObject]:
        return self._find(name).tables.get(table, [])

    def flip(self, name: str, table: str, object_id: str, offset: float) -> None:
        """Changes one bit of a stored object, as a failing disk does."""
        objects = self.stored_objects(name, table)
        for index, stored in enumerate(objects):
            if stored.object_id == object_id and offset in range(len(stored.content)):
                content = bytearray(stored.content)
                content[int(offset)] ^= 1
                objects[index] = replace(stored, content=bytes(content))
                return
        raise Refusal("NOT_FOUND", f"object {object_id} with a byte {offset} is not in {table}")

    def assign_role(self, name: str, principal: str, role: Role) -> None:
        self._ram.require_user(principal)
        self._find(name).roles[principal] = role

    def set_property(self, caller: str, name: str, key: Property, value: str) -> None:
        project = self._find(name)
        _require_role(caller, project, ADMINISTRATIVE)
        project.properties[key] = value

    def _sealing(self, project: Project, encryption: Encryption) -> Sealing:
        if encryption.algorithm not in CIPHER_OF:
            raise Refusal("ALGORITHM_UNSUPPORTED", f"no algorithm is called {encryption.algorithm}")
        key = self._master_key(project, encryption.byok)
        # Generates a first data key, to check that the master key can be used.
        self._data_keys.for_writing(project.name, key.key_id)
        return Sealing(encryption, key.key_id)

    def _master_key(self, project: Project, byok: str | None) -> Key:
        if byok is None:
            return self._kms.service_key(project.region)
        key = self._kms.describe(byok)
        if key.creator != "user":
            raise Refusal("INVALID_ARGUMENT", f"{byok} is not a key of the user's own")
        if key.region != project.region:
            reason = f"{byok} is a key of {key.region}, {project.name} lies in {project.region}"
            raise Refusal("KEY_REGION_UNSUPPORTED", reason)
        return key

    def _stored(self, project: Project, rows: list[Row]) -> StoredObject:
        if project.sealing is None:
            return plain_object(rows)
        master_key = project.sealing.master_key
        data_key = self._data_keys.for_writing(project.name, master_key)
        return sealed_object(rows, project.sealing.encryption.algorithm, master_key, data_key)

    def _find(self, name: str) -> Project:
        if name not in self._projects:
            raise Refusal("NOT_FOUND", f"there is no project {name!r}")
        return self._projects[name]


def _require_role(caller: str, project: Project, roles: Set[Role]) -> None:
    if caller != OWNER and project.roles.get(caller) not in roles:
        raise Refusal("ACCESS_DENIED", f"{caller} has no role in {project.name} that allows this")
