#!/usr/bin/env python3
"""A target for Sealproof to begin with. It runs at once, and gets most of it wrong.

    python3 target.py --port 8089
    npx sealproof probe http://127.0.0.1:8089
    npx sealproof run --target http://127.0.0.1:8089

Every operation is answered in the right shape, out of dictionaries that know nothing of encryption: all rows are
stored as they are, nobody is refused, nothing is counted. Put your own implementation in their place, step by
step in the order of the numbers below. After each step start this again, and run the suite or one clause of it:

    npx sealproof run --target http://127.0.0.1:8089 --clause IMM-1
    npx sealproof explain IMM-1

What each operation owes is written in docs/target-contract.md of Sealproof. Python 3.9 and its standard library
are all it takes.
"""
import argparse
import base64
import json
import traceback
import uuid
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

NAME = "my target"
VERSION = "0.0.1"

# What you offer beside the core. Take out what you do not have: its scenarios are then inapplicable, which the report
# says and nobody holds against you. Whatever stays here is asked, and counts.
OFFERED = [
    "keys",
    "inspection",
    "clock",
    "access",
    "metering",
    "hologres",
    "dataworks",
    "restart",
    "rotation",
    "disturbance",
    "tampering",
]

# How long you keep data that was replaced, and how late log and bill may be. Left out: 24 hours. If you offer some
# regions only, add "regions": ["cn-shanghai", …]: scenarios that need others are then inapplicable.
TERMS = {"retentionHours": 0, "meteringDelayHours": 0}


class Account:
    """One scenario's private corner, empty at first.

    In your implementation an account, a database, or a prefix before every name. Hundreds are opened in a run, and
    none may see another's.
    """

    def __init__(self):
        self.projects = {}
        self.tables = {}
        self.keys = {}
        self.active_regions = set()
        self.principals = set()
        self.instances = set()
        self.regions_of_workspaces = {}
        self.time = datetime(2026, 1, 1, tzinfo=timezone.utc)


# Operations by their full names; each takes the account and what was asked, an object as it came in.
OPERATIONS = {}


def operation(name):
    def register(function):
        OPERATIONS[name] = function
        return function

    return register


# There are two kinds of answer. An exception is neither: the scenario is *faulted*, and judges nothing.
def accepted(value):
    return {"ok": True, "value": value}


# The codes are a closed list; `message` is for people. A refusal must change nothing.
def refused(code, message):
    return {"ok": False, "refusal": {"code": code, "message": message}}


# 1 THE CORE: begin here. These five must be answered by every target. First let createProject and getProject
# reach your implementation, then writeRows and readRows, and setEncryption last: then the one-way door (IMM) can
# be shut. When these hold, you have a verdict, though a weak one: it rests on what the target says and does.
# Unlocks MEC-3 ALG-1 ALG-2 ALG-6 KEY-7 IMM-1 IMM-2 IMM-3 IMM-4 IMM-7 EXI-1 EXI-3 EXI-6 NEW-1 NEW-4
@operation("createProject")
def create_project(account, asked):
    # Wrong: any name, any algorithm and any key will do, and what was there is replaced.
    project = {
        "name": asked["name"],
        "region": asked["region"],
        "encryption": asked.get("encryption"),
    }
    account.projects[project["name"]] = project
    return accepted(project)


@operation("getProject")
def get_project(account, asked):
    project = account.projects.get(asked["name"])
    return unknown(asked["name"]) if project is None else accepted(project)


@operation("setEncryption")
def set_encryption(account, asked):
    project = account.projects.get(asked["project"])
    if project is None:
        return unknown(asked["project"])
    # Wrong: the door swings both ways. Begin with IMM-1: refuse with ENCRYPTION_IMMUTABLE.
    project["encryption"] = asked["encryption"]
    return accepted(project)


@operation("writeRows")
def write_rows(account, asked):
    if asked["project"] not in account.projects:
        return unknown(asked["project"])
    table = asked["project"], asked["table"]
    before = account.tables.get(table, []) if asked["mode"] == "append" else []
    account.tables[table] = before + asked["rows"]
    return accepted(None)


@operation("readRows")
def read_rows(account, asked):
    rows = account.tables.get((asked["project"], asked["table"]))
    if rows is None:
        return refused("NOT_FOUND", f"there is no table {asked['table']} of {asked['project']}")
    return accepted(rows)


def unknown(project):
    return refused("NOT_FOUND", f"there is no project {project}")


# 2 KEYS: Key Management Service as its own user sees it. The service's own default keys are listed too, with
# creator "service". From here on a BYOK must exist, be enabled, and lie in the project's region.
# Unlocks MEC-4 KEY-1 KEY-2 KEY-4 KEY-5 KEY-6 KEY-8 BYOK-1 BYOK-2 BYOK-3 BYOK-6 BYOK-7 BYOK-8 IMM-6
@operation("keys.activate")
def activate(account, asked):
    account.active_regions.add(asked["region"])
    return accepted(None)


@operation("keys.status")
def status(account, asked):
    return accepted({"activated": asked["region"] in account.active_regions})


@operation("keys.create")
def create_key(account, asked):
    key_id = str(uuid.uuid4())
    account.keys[key_id] = {
        "keyId": key_id,
        "arn": f"acs:kms:{asked['region']}:1:key/{key_id}",
        "region": asked["region"],
        "state": "Enabled",
        "creator": "user",
    }
    return accepted(account.keys[key_id])


@operation("keys.describe")
def describe(account, asked):
    key = account.keys.get(asked["keyId"])
    if key is None:
        return refused("KEY_NOT_FOUND", f"there is no key {asked['keyId']}")
    return accepted(key)


@operation("keys.list")
def list_keys(account, asked):
    return accepted([key for key in account.keys.values() if key["region"] == asked["region"]])


@operation("keys.setState")
def set_state(account, asked):
    return change(account, asked["keyId"], asked["state"])


@operation("keys.scheduleDeletion")
def schedule_deletion(account, asked):
    date = account.time + timedelta(days=asked["days"])
    return change(account, asked["keyId"], "PendingDeletion", date)


@operation("keys.cancelDeletion")
def cancel_deletion(account, asked):
    return change(account, asked["keyId"], "Enabled")


@operation("keys.decrypt")
def decrypt(account, asked):
    # The suite brings wrapped data keys out of storage and asks for them in the clear. Here are none.
    return refused("KEY_NOT_FOUND", "nothing was wrapped here")


def change(account, key_id, state, delete_date=None):
    key = account.keys.get(key_id)
    if key is not None:
        key["state"] = state
        key.pop("deleteDate", None)
        if delete_date is not None:
            key["deleteDate"] = in_words(delete_date)
    return describe(account, {"keyId": key_id})


def in_words(time):
    return time.isoformat().replace("+00:00", "Z")


# 3 INSPECTION: everything that lies in storage for a table, read from where it lies. Together with the keys it
# makes the evidence byte-level: the suite looks for plaintext, then opens the bytes itself, by the envelope.
# Unlocks MEC-1 MEC-2 MEC-6 MEC-7 ALG-3 ALG-4 ALG-5 KEY-3 EXI-2 EXI-4 EXI-5 EXI-7 NEW-3
@operation("inspection.storedObjects")
def stored_objects(account, asked):
    rows = account.tables.get((asked["project"], asked["table"]))
    if rows is None:
        return accepted([])
    # Wrong, and it shows: plaintext, whatever the project says of itself.
    stored = json.dumps(rows, ensure_ascii=False).encode("utf-8")
    return accepted(
        [
            {
                "id": f"{asked['project']}.{asked['table']}",
                "bytes": base64.b64encode(stored).decode("ascii"),
                "envelope": None,
            }
        ]
    )


# 4 CLOCK: 24 hours pass at once. What waits for time (caches, deletion windows) must have happened when `advance`
# answers. Without a clock of your own to move, leave this out, or declare that your clock only runs: then scenarios wait,
# see "A clock that only runs" in docs/target-contract.md. Here it is not declared, so the suite never sleeps.
# Unlocks CCH-1 CCH-2 CCH-3 CCH-4 CCH-5 CCH-6 CCH-7 CCH-8 CCH-9
@operation("clock.advance")
def advance(account, asked):
    account.time += timedelta(hours=asked["hours"])
    return accepted(None)


@operation("clock.now")
def now(account, asked):
    return accepted({"time": in_words(account.time)})


# 5 ACCESS: RAM users, policies and roles. From here on requests have a member "as", the name of whoever asks; left
# out, it is the owner. Every operation must refuse with ACCESS_DENIED what that principal may not do.
# Unlocks BYOK-4 BYOK-5 POL-1 POL-2 POL-3 POL-4 POL-5 POL-6 IMM-5 PRM-1 PRM-2 PRM-3 PRM-4 PRM-5 PRM-6
@operation("access.createPrincipal")
def create_principal(account, asked):
    account.principals.add(asked["name"])
    return accepted(None)


@operation("access.authorizeService")
@operation("access.revokeService")
@operation("access.attachPolicy")
@operation("access.assignRole")
@operation("access.setProperty")
def forget(account, asked):
    # Wrong: all this is forgotten, so that whoever is known may do everything.
    return accepted(None)


# 6 METERING: KMS's own log of completed calls, and the bill. Take both from where they are really kept: a count made
# for the occasion is found out as soon as two scenarios differ.
# Unlocks MEC-5 BIL-1 BIL-2 BIL-3 BIL-4 BIL-5 BIL-6 BIL-7
@operation("metering.kmsCalls")
def kms_calls(account, asked):
    return accepted({})


@operation("metering.bill")
def bill(account, asked):
    return accepted([])


# 7 HOLOGRES: instances that read MaxCompute through external tables, with limits of their own for encrypted
# projects: the version, the region of the BYOK, a role.
# Unlocks HOL-1 HOL-2 HOL-3 HOL-4 HOL-5 HOL-6 HOL-7
@operation("hologres.createInstance")
def create_instance(account, asked):
    instance = str(uuid.uuid4())
    account.instances.add(instance)
    return accepted({"instanceId": instance})


@operation("hologres.readExternalTable")
def read_external_table(account, asked):
    if asked["instanceId"] not in account.instances:
        return refused("NOT_FOUND", f"there is no instance {asked['instanceId']}")
    return read_rows(account, asked)


# 8 DATAWORKS: the other way to a new project, in the region of its workspace. The same choices, the same limits.
# Unlocks NEW-2
@operation("dataworks.createWorkspace")
def create_workspace(account, asked):
    account.regions_of_workspaces[asked["name"]] = asked["region"]
    return accepted(None)


@operation("dataworks.createProject")
def create_project_from_dataworks(account, asked):
    region = account.regions_of_workspaces.get(asked["workspace"])
    if region is None:
        return refused("NOT_FOUND", f"there is no workspace {asked['workspace']}")
    return create_project(account, {**asked, "region": region})


# 9 RESTART: the processes of your service start again. Caches and everything else in memory are lost; what is stored
# stays. Leave this out where you cannot restart them on request.
# Unlocks RST-1
@operation("restart.restart")
def restart(account, asked):
    # Wrong: nothing starts again.
    return accepted(None)


# 10 ROTATION: the material of a key gets a new version, which wraps new data keys. Earlier versions still unwrap.
# Unlocks ROT-1 ROT-2
@operation("rotation.rotate")
def rotate(account, asked):
    # Wrong: the key stays as it is.
    return describe(account, asked)


# 11 DISTURBANCE: the next calls of MaxCompute to an operation of KMS fail, as many as asked for. Your client of KMS may
# try again; in the end it must refuse, and never go on without the key.
# Unlocks DST-1 DST-2
@operation("disturbance.kmsFails")
def kms_fails(account, asked):
    # Wrong: no call fails.
    return accepted(None)


# 12 TAMPERING: one stored byte changes behind the back of your service. "offset" counts from the first of the bytes
# that inspection shows for the object.
# Unlocks TMP-1
@operation("tampering.flip")
def flip(account, asked):
    return refused("NOT_FOUND", f"there is no object {asked['objectId']}")


# 13 THE WIRE: four kinds of request, and nothing to change here at first.
SANDBOXES = {}


def reply(method, path, body):
    """What is answered: a status, and the body or None."""
    parts = path.split("/")[1:]
    if method == "GET" and parts == [""]:
        return 200, {"name": NAME, "version": VERSION, "contract": 1, "capabilities": OFFERED, **TERMS}
    if method == "POST" and parts == ["sandboxes"]:
        sandbox = uuid.uuid4().hex
        SANDBOXES[sandbox] = Account()
        return 201, {"id": sandbox}
    if parts[0] != "sandboxes" or (method, len(parts)) not in [("DELETE", 2), ("POST", 3)]:
        return 404, {"error": f"there is no {method} {path}"}
    account = SANDBOXES.get(parts[1])
    if account is None:
        return 404, {"error": f"there is no sandbox {parts[1]}"}
    if method == "DELETE":
        del SANDBOXES[parts[1]]
        return 204, None
    return perform(parts[2], account, body)


def perform(name, account, body):
    offered = "." not in name or name.split(".")[0] in OFFERED
    if name not in OPERATIONS or not offered:
        return 404, {"error": f"there is no operation {name}"}
    try:
        asked = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        asked = None
    if not isinstance(asked, dict):
        return 400, {"error": "the body is no JSON object"}
    if asked.get("as") not in {None, *account.principals}:
        return 200, refused("ACCESS_DENIED", f"{asked['as']} is nobody known")
    return 200, OPERATIONS[name](account, asked)


# Some questions are asked at once. Each is answered whole before the next: of two writes, none is lost.
ANSWERING = Lock()


class Handler(BaseHTTPRequestHandler):
    # Connections are kept, and each answer leaves in one piece: a run asks thousands of questions.
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def handle_request(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            with ANSWERING:
                status, answer = reply(self.command, self.path, body)
        except Exception as error:
            traceback.print_exc()
            status, answer = 500, {"error": f"{type(error).__name__}: {error}"}
        content = b"" if answer is None else json.dumps(answer).encode("utf-8")
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = handle_request

    def log_message(self, format, *arguments):
        """Print here to see every request."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


def main():
    parser = argparse.ArgumentParser(description="A target for Sealproof.")
    parser.add_argument("--port", type=int, default=8089, help="0 takes any that is free")
    with Server(("127.0.0.1", parser.parse_args().port), Handler) as server:
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
