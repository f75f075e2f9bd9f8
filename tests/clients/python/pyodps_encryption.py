"""The story of the suite through PyODPS: encryption at rest, keys that are disabled, and the 24 hours."""
import base64
import json
import warnings

from checks import check, equal
from clients import generic_asker
from odps import errors
from pyodps_client import admin, connected, read, refused, stored

warnings.simplefilter("ignore")
generic = generic_asker("2022-01-04")
kms = generic_asker("2016-01-20")
SECRET_TEXT = "4111-1111-1111-1111"
ROWS = [[number, f"{SECRET_TEXT} {number}"] for number in range(200)]


def new_project(name, **properties):
    generic("CreateProject", "POST /api/v1/projects", body={"name": name, "properties": properties})
    return connected(name)


def encryption(key, algorithm="AES256"):
    return {"enable": True, "algorithm": algorithm, "key": key}


def stored_bytes(project, table):
    return b"".join(base64.b64decode(each["bytes"]) for each in stored(project, table))


@check
def seals_and_is_refused():
    """PyODPS writes to an encrypted project: ciphertext is stored, and a day after the key is disabled nothing opens"""
    kms("OpenKmsService")
    key = kms("CreateKey")["KeyMetadata"]["KeyId"]
    client = new_project("py_vault", encryption=encryption(key))
    client.create_table("cards", "id bigint, number string")
    client.write_table("cards", ROWS)
    equal(read(client, "cards"), ROWS)
    [first, *_] = objects = stored("py_vault", "cards")
    equal((first["envelope"]["cipher"], first["envelope"]["keyId"]), ("aes-256-gcm", key))
    assert all(each["envelope"] for each in objects)
    assert SECRET_TEXT.encode() not in stored_bytes("py_vault", "cards")
    kms("DisableKey", KeyId=key)
    equal(len(read(client, "cards")), 200)
    admin("POST", "/clock", hours=24)
    for ask in (
        lambda: read(client, "cards"),
        lambda: client.write_table("cards", ROWS[:1]),
        lambda: client.execute_sql("SELECT * FROM cards"),
        lambda: client.get_table("cards").to_pandas(),
    ):
        with refused(errors.ODPSError, text="ENCRYPTION_KEY_UNAVAILABLE"):
            ask()
    kms("EnableKey", KeyId=key)
    equal(read(client, "cards"), ROWS)


@check
def retrofits():
    """PyODPS writes back a table of a project that was encrypted later: only then is it ciphertext"""
    client = new_project("py_later")
    client.create_table("cards", "id bigint, number string")
    client.write_table("cards", ROWS)
    assert SECRET_TEXT.encode() in stored_bytes("py_later", "cards")
    body = {"properties": {"encryption": encryption("default", "AESCTR")}}
    generic("UpdateProjectBasicMeta", "PUT /api/v1/projects/py_later/meta", body=body)
    assert SECRET_TEXT.encode() in stored_bytes("py_later", "cards")
    client.execute_sql("INSERT OVERWRITE TABLE cards SELECT * FROM cards")
    assert SECRET_TEXT.encode() not in stored_bytes("py_later", "cards")
    equal(sorted(read(client, "cards")), ROWS)
    equal({each["envelope"]["cipher"] for each in stored("py_later", "cards")}, {"aes-256-ctr"})
    assert json.dumps(stored("py_later", "cards")).count("aes-256-ctr") >= 1
