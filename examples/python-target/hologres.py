"""Hologres: instances that read MaxCompute's tables as external tables, with limits of its own."""

import re
import uuid
from dataclasses import dataclass

from data_keys import DataKeys
from kms import Kms
from projects import Projects
from ram import Ram
from refusal import Refusal
from storage import Row

Version = tuple[int, ...]

FIRST_FOR_A_BYOK: Version = (1, 1)
FIRST_FOR_THE_DEFAULT_KEY: Version = (3, 2)
"""According to Hologres' page. MaxCompute's page has no such limit."""
REGION_OF_BYOKS = "cn-shanghai"


@dataclass(frozen=True)
class Instance:
    version: Version
    region: str


class Hologres:
    def __init__(self, ram: Ram, kms: Kms, projects: Projects, data_keys: DataKeys) -> None:
        self._ram = ram
        self._kms = kms
        self._projects = projects
        self._data_keys = data_keys
        self._instances: dict[str, Instance] = {}

    def create_instance(self, version: str, region: str) -> str:
        instance_id = f"hgpost-{uuid.uuid4()}"
        self._instances[instance_id] = Instance(read_version(version), region)
        return instance_id

    def read(self, caller: str, instance_id: str, project: str, table: str) -> list[Row]:
        instance = self._instances.get(instance_id)
        if instance is None:
            raise Refusal("NOT_FOUND", f"there is no instance {instance_id}")
        sealing = self._projects.get(caller, project).sealing
        if sealing is not None:
            self._require_readable(instance, sealing.encryption.byok)
        return self._projects.read(caller, project, table, self._data_keys)

    def _require_readable(self, instance: Instance, byok: str | None) -> None:
        first = FIRST_FOR_THE_DEFAULT_KEY if byok is None else FIRST_FOR_A_BYOK
        if instance.version < first:
            raise Refusal("HOLOGRES_VERSION_UNSUPPORTED", f"{instance.version} is before {first}")
        if byok is None:
            return
        # Checked at each read, because cached data keys remain for a day after the role is revoked.
        self._ram.require_service("hologres")
        region = self._kms.describe(byok).region
        if region != REGION_OF_BYOKS:
            reason = f"{byok} is a key of {region}, not of {REGION_OF_BYOKS}"
            raise Refusal("KEY_REGION_UNSUPPORTED", reason)


def read_version(text: str) -> Version:
    """As numbers, so that 1.10 is later than 1.2. Hologres' own tables write an r before them."""
    if not re.fullmatch(r"r?\d+(\.\d+)*", text, re.ASCII):
        raise Refusal("INVALID_ARGUMENT", f"{text!r} is no version")
    return tuple(int(number) for number in text.removeprefix("r").split("."))
