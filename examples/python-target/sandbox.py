"""The sandbox of one scenario: a cloud and an account of its own.

Start reading here. The tables of operations below are the whole contract: what each operation is
given, and the method that does it.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from http import HTTPStatus
from threading import Lock
from typing import get_args

from billing import bill, count_calls
from clock import Clock, iso_8601
from data_keys import DataKeys
from dataworks import DataWorks
from hologres import Hologres
from kms import Failure, Key, Kms
from problem import Problem
from projects import Mode, Projects, Property, Role
from ram import OWNER, Ram
from refusal import Refusal
from request import Request
from storage import StoredObject, to_base64

Operations = Mapping[str, Callable[[Request], object]]

FOR_ANYBODY_KNOWN = {
    "createProject",
    "getProject",
    "setEncryption",
    "writeRows",
    "readRows",
    "access.setProperty",
    "hologres.readExternalTable",
    "dataworks.createProject",
}
"""Operations that policies and roles can allow. All others need the account's owner."""

SERVICES = ("maxcompute", "hologres")
MODES: tuple[Mode, ...] = get_args(Mode)
ROLES: tuple[Role, ...] = get_args(Role)
PROPERTIES: tuple[Property, ...] = get_args(Property)
FAILURES: tuple[Failure, ...] = get_args(Failure)
KMS_OPERATIONS = ("CreateKey", "DescribeKey", "GenerateDataKey", "Encrypt", "Decrypt")
"""Operations that can be made to fail. This MaxCompute calls GenerateDataKey and Decrypt only."""


class Sandbox:
    def __init__(self, start: datetime) -> None:
        self.clock = Clock(start)
        self.ram = Ram()
        self.kms = Kms(self.clock, self.ram)
        self._for_maxcompute = DataKeys(self.kms, self.clock, "maxcompute")
        self.projects = Projects(self.ram, self.kms, self._for_maxcompute)
        self._for_hologres = DataKeys(self.kms, self.clock, "hologres")
        self.hologres = Hologres(self.ram, self.kms, self.projects, self._for_hologres)
        self.dataworks = DataWorks(self.projects)
        self._operations = {
            **_core(self),
            **{
                f"{capability}.{name}": perform
                for capability, operations in FACETS.items()
                for name, perform in operations(self).items()
            },
        }
        self._lock = Lock()

    def restart(self) -> None:
        """Cached data keys are all that the services keep in memory alone."""
        self._for_maxcompute.forget()
        self._for_hologres.forget()

    def ask(self, operation: str, members: Mapping[str, object]) -> dict[str, object]:
        """The outcome of one operation, in the contract's form."""
        perform = self._operations.get(operation)
        if perform is None:
            raise Problem(HTTPStatus.NOT_FOUND, f"there is no operation {operation}")
        request = Request(members)
        try:
            with self._lock:  # one operation at a time
                self._require_admission(operation, request.caller)
                return {"ok": True, "value": perform(request)}
        except Refusal as refusal:
            return {"ok": False, "refusal": {"code": refusal.code, "message": refusal.message}}

    def _require_admission(self, operation: str, caller: str) -> None:
        if not self.ram.is_known(caller):
            raise Refusal("ACCESS_DENIED", f"nobody here is called {caller}")
        if caller != OWNER and operation not in FOR_ANYBODY_KNOWN:
            raise Refusal("ACCESS_DENIED", f"{operation} is for the owner of the account")


def _core(sandbox: Sandbox) -> Operations:
    projects = sandbox.projects
    return {
        "createProject": lambda r: projects.create(
            r.caller, r.text("name"), r.text("region"), r.encryption("encryption")
        ).to_json(),
        "getProject": lambda r: projects.get(r.caller, r.text("name")).to_json(),
        "setEncryption": lambda r: projects.set_encryption(
            r.caller, r.text("project"), r.encryption("encryption")
        ).to_json(),
        "writeRows": lambda r: projects.write(
            r.caller, r.text("project"), r.text("table"), r.rows("rows"), r.word("mode", MODES)
        ),
        "readRows": lambda r: projects.read(r.caller, r.text("project"), r.text("table")),
    }


def _keys(sandbox: Sandbox) -> Operations:
    kms = sandbox.kms
    return {
        "activate": lambda r: kms.activate(r.text("region")),
        "status": lambda r: {"activated": kms.is_activated(r.text("region"))},
        "create": lambda r: _key(kms.create(r.text("region"), r.text_if_any("alias"))),
        "describe": lambda r: _key(kms.describe(r.text("keyId"))),
        "list": lambda r: [_key(key) for key in kms.keys_in(r.text("region"))],
        "setState": lambda r: _key(
            kms.set_state(r.text("keyId"), r.word("state", ("Enabled", "Disabled")))
        ),
        "scheduleDeletion": lambda r: _key(
            kms.schedule_deletion(r.text("keyId"), r.number("days"))
        ),
        "cancelDeletion": lambda r: _key(kms.cancel_deletion(r.text("keyId"))),
        "decrypt": lambda r: {"plaintext": to_base64(kms.decrypt(r.base64("ciphertextBlob")))},
    }


def _access(sandbox: Sandbox) -> Operations:
    ram, projects = sandbox.ram, sandbox.projects
    return {
        "authorizeService": lambda r: ram.authorize_service(r.word("service", SERVICES)),
        "revokeService": lambda r: ram.revoke_service(r.word("service", SERVICES)),
        "createPrincipal": lambda r: ram.create_principal(r.text("name")),
        "attachPolicy": lambda r: ram.attach_policy(r.text("principal"), r.members("policy")),
        "assignRole": lambda r: projects.assign_role(
            r.text("project"), r.text("principal"), r.word("role", ROLES)
        ),
        "setProperty": lambda r: projects.set_property(
            r.caller, r.text("project"), r.word("property", PROPERTIES), r.text("value")
        ),
    }


def _clock(sandbox: Sandbox) -> Operations:
    clock = sandbox.clock
    return {
        "advance": lambda r: clock.advance(r.number("hours")),
        "now": lambda r: {"time": iso_8601(clock.now())},
    }


def _metering(sandbox: Sandbox) -> Operations:
    kms = sandbox.kms
    return {
        "kmsCalls": lambda r: count_calls(kms.log, r.text_if_any("project")),
        "bill": lambda r: bill(kms.log),
    }


def _inspection(sandbox: Sandbox) -> Operations:
    projects = sandbox.projects
    return {
        "storedObjects": lambda r: [
            _stored(stored)
            for stored in projects.stored_objects(r.text("project"), r.text("table"))
        ],
    }


def _hologres(sandbox: Sandbox) -> Operations:
    hologres = sandbox.hologres
    return {
        "createInstance": lambda r: {
            "instanceId": hologres.create_instance(r.text("version"), r.text("region"))
        },
        "readExternalTable": lambda r: hologres.read(
            r.caller, r.text("instanceId"), r.text("project"), r.text("table")
        ),
    }


def _dataworks(sandbox: Sandbox) -> Operations:
    dataworks = sandbox.dataworks
    return {
        "createWorkspace": lambda r: dataworks.create_workspace(r.text("name"), r.text("region")),
        "createProject": lambda r: dataworks.create_project(
            r.caller, r.text("workspace"), r.text("name"), r.encryption("encryption")
        ).to_json(),
    }


def _restart(sandbox: Sandbox) -> Operations:
    return {"restart": lambda r: sandbox.restart()}


def _rotation(sandbox: Sandbox) -> Operations:
    return {"rotate": lambda r: _key(sandbox.kms.rotate(r.text("keyId")))}


def _disturbance(sandbox: Sandbox) -> Operations:
    return {
        "kmsFails": lambda r: sandbox.kms.fail_next(
            r.word("operation", KMS_OPERATIONS), r.word("failure", FAILURES), r.number("times")
        )
    }


def _tampering(sandbox: Sandbox) -> Operations:
    return {
        "flip": lambda r: sandbox.projects.flip(
            r.text("project"), r.text("table"), r.text("objectId"), r.number("offset")
        )
    }


FACETS: Mapping[str, Callable[[Sandbox], Operations]] = {
    "keys": _keys,
    "access": _access,
    "clock": _clock,
    "metering": _metering,
    "inspection": _inspection,
    "hologres": _hologres,
    "dataworks": _dataworks,
    "restart": _restart,
    "rotation": _rotation,
    "disturbance": _disturbance,
    "tampering": _tampering,
}
"""Each capability with its operations. The declaration is made from this."""


def _key(key: Key) -> dict[str, object]:
    """The description of a key, without its material."""
    told: dict[str, object] = {
        "keyId": key.key_id,
        "arn": key.arn,
        "region": key.region,
        "state": key.state,
        "creator": key.creator,
    }
    return told if key.delete_date is None else told | {"deleteDate": iso_8601(key.delete_date)}


def _stored(stored: StoredObject) -> dict[str, object]:
    envelope = stored.envelope
    return {
        "id": stored.object_id,
        "bytes": to_base64(stored.content),
        "envelope": None if envelope is None else envelope.to_json(),
    }
