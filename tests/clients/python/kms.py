"""KMS, asked by its client of PyPI."""
import asyncio
import base64

from alibabacloud_kms20160120 import models
from alibabacloud_kms20160120.client import Client
from checks import ACCOUNT, REGION, check, equal
from clients import asker, configured, refused

client = Client(configured())
kms = asker(client, models)


def new_key(**properties):
    return kms("CreateKey", **properties).key_metadata.key_id


def described(key_id):
    return kms("DescribeKey", key_id=key_id).key_metadata


@check
def is_activated():
    """KMS is activated once"""
    refused("Forbidden.KmsServiceNotEnabled", kms, "CreateKey", status=403)
    equal(kms("DescribeAccountKmsStatus").account_status, "NotEnabled")
    kms("OpenKmsService")
    equal(kms("DescribeAccountKmsStatus").account_status, "Enabled")
    refused("Forbidden.Opened", kms, "OpenKmsService", status=400)
    regions = [region.region_id for region in kms("DescribeRegions").regions.region]
    assert REGION in regions, regions


@check
def describes_keys():
    """KMS has keys with descriptions, by id and by ARN"""
    key_id = new_key(description="a b/*~+'(中)")
    arn = f"acs:kms:{REGION}:{ACCOUNT}:key/{key_id}"
    equal([described(name).description for name in (key_id, arn)], ["a b/*~+'(中)"] * 2)
    equal(described(key_id).arn, arn)
    kms("UpdateKeyDescription", key_id=key_id, description="new")
    equal(described(key_id).description, "new")
    listed = kms("ListKeys", page_number=1, page_size=100)
    assert key_id in [key.key_id for key in listed.keys.key]
    refused("InvalidParameter", kms, "ListKeys", page_size=101, status=400)
    refused("InvalidParameter", kms, "CreateKey", key_spec="RSA_2048", status=400)
    refused("MissingParameter", kms, "DescribeKey", status=400)


@check
def opens_what_it_sealed():
    """KMS decrypts what it encrypted, with its context only"""
    key_id = new_key()
    plaintext = base64.b64encode("hello 中".encode()).decode()
    context = {"b": "2", "a": "1"}
    blob = kms("Encrypt", key_id=key_id, plaintext=plaintext, encryption_context=context).ciphertext_blob
    opened = kms("Decrypt", ciphertext_blob=blob, encryption_context={"a": "1", "b": "2"})
    equal((opened.plaintext, opened.key_id), (plaintext, key_id))
    refused("InvalidParameter", kms, "Decrypt", ciphertext_blob=blob, status=400)
    for operation in ("GenerateDataKey", "GenerateDataKeyWithoutPlaintext"):
        made = kms(operation, key_id=key_id, key_spec="AES_128")
        opened = base64.b64decode(kms("Decrypt", ciphertext_blob=made.ciphertext_blob).plaintext)
        equal(len(opened), 16)
        refused("InvalidParameter", kms, operation, key_id=key_id, number_of_bytes=1025)
    other = new_key()
    moved = kms(
        "ReEncrypt",
        ciphertext_blob=blob,
        source_encryption_context=context,
        destination_key_id=other,
        destination_encryption_context={"c": "3"},
    )
    equal(moved.key_id, other)
    opened = kms("Decrypt", ciphertext_blob=moved.ciphertext_blob, encryption_context={"c": "3"})
    equal(opened.plaintext, plaintext)
    refused("InvalidParameter", kms, "ReEncrypt", ciphertext_blob="AAAA", destination_key_id=other)


@check
def keeps_states():
    """KMS refuses what the state of a key forbids"""
    key_id = new_key()
    plaintext = "AAAA"
    blob = kms("Encrypt", key_id=key_id, plaintext=plaintext).ciphertext_blob
    kms("DisableKey", key_id=key_id)
    equal(described(key_id).key_state, "Disabled")
    refused("Rejected.Disabled", kms, "Decrypt", ciphertext_blob=blob, status=409)
    refused("Rejected.Disabled", kms, "Encrypt", key_id=key_id, plaintext=plaintext, status=409)
    kms("EnableKey", key_id=key_id)
    kms("SetDeletionProtection", protected_resource_arn=described(key_id).arn, enable_deletion_protection=True)
    schedule = {"key_id": key_id, "pending_window_in_days": 7}
    refused("Rejected.DeletionProtection", kms, "ScheduleKeyDeletion", **schedule)
    kms("SetDeletionProtection", protected_resource_arn=described(key_id).arn, enable_deletion_protection=False)
    kms("ScheduleKeyDeletion", **schedule)
    equal(described(key_id).key_state, "PendingDeletion")
    refused("Rejected.StateModifiedFailed", kms, "EnableKey", key_id=key_id, status=409)
    refused("Rejected.StateModifiedFailed", kms, "DisableKey", key_id=key_id, status=409)
    kms("CancelKeyDeletion", key_id=key_id)
    refused("Rejected.StateModifiedFailed", kms, "CancelKeyDeletion", key_id=key_id, status=409)
    equal(kms("Decrypt", ciphertext_blob=blob).plaintext, plaintext)


@check
def finds_no_key():
    """Each operation of KMS on a key that does not exist is refused"""
    unknown = {
        "CancelKeyDeletion": {},
        "CreateAlias": {"alias_name": "alias/none"},
        "CreateKeyVersion": {},
        "DescribeKey": {},
        "DescribeKeyVersion": {"key_version_id": "none"},
        "DisableKey": {},
        "EnableKey": {},
        "Encrypt": {"plaintext": "AAAA"},
        "GenerateDataKey": {},
        "GenerateDataKeyWithoutPlaintext": {},
        "ListAliasesByKeyId": {},
        "ListKeyVersions": {},
        "ListResourceTags": {},
        "ScheduleKeyDeletion": {"pending_window_in_days": 7},
        "TagResource": {"tags": '[{"TagKey":"a","TagValue":"b"}]'},
        "UntagResource": {"tag_keys": '["a"]'},
        "UpdateKeyDescription": {"description": "none"},
        "UpdateRotationPolicy": {"enable_automatic_rotation": False},
    }
    for operation, more in unknown.items():
        refused("Forbidden.KeyNotFound", kms, operation, key_id="none", status=404, **more)
    named = {"resource_type": "key", "region_id": REGION, "resource_id": ["none"]}
    tag = models.TagResourcesRequestTag(key="a", value="b")
    refused("Forbidden.KeyNotFound", kms, "TagResources", tag=[tag], **named)
    refused("Forbidden.KeyNotFound", kms, "UntagResources", tag_key=["a"], **named)
    protected = {"protected_resource_arn": "none", "enable_deletion_protection": True}
    refused("Forbidden.KeyNotFound", kms, "SetDeletionProtection", **protected)


@check
def has_aliases():
    """KMS names keys by aliases"""
    one, other = new_key(), new_key()
    name = "alias/pypi"
    kms("CreateAlias", alias_name=name, key_id=one)
    refused("AliasAlreadyExists", kms, "CreateAlias", alias_name=name, key_id=other, status=400)
    equal(described(name).key_id, one)
    kms("UpdateAlias", alias_name=name, key_id=other)
    equal([each.alias_name for each in kms("ListAliasesByKeyId", key_id=other).aliases.alias], [name])
    assert kms("ListAliases", page_size=1).total_count >= 1
    kms("DeleteAlias", alias_name=name)
    refused("Forbidden.AliasNotFound", kms, "DeleteAlias", alias_name=name, status=404)
    refused("Forbidden.AliasNotFound", kms, "UpdateAlias", alias_name=name, key_id=one, status=404)


@check
def has_versions():
    """KMS rotates keys, and old versions still decrypt"""
    key_id = new_key(enable_automatic_rotation=True, rotation_interval="30d")
    blob = kms("Encrypt", key_id=key_id, plaintext="AAAA").ciphertext_blob
    made = kms("CreateKeyVersion", key_id=key_id).key_version.key_version_id
    equal(described(key_id).primary_key_version, made)
    found = kms("DescribeKeyVersion", key_id=key_id, key_version_id=made).key_version
    equal((found.key_id, found.key_version_id), (key_id, made))
    equal(kms("ListKeyVersions", key_id=key_id).total_count, 2)
    equal(kms("Decrypt", ciphertext_blob=blob).plaintext, "AAAA")
    kms("UpdateRotationPolicy", key_id=key_id, enable_automatic_rotation=False)
    equal(described(key_id).automatic_rotation, "Disabled")
    nowhere = {"key_id": key_id, "key_version_id": "none"}
    refused("Forbidden.KeyVersionNotFound", kms, "DescribeKeyVersion", status=404, **nowhere)


@check
def has_tags():
    """KMS tags keys, in both ways of its API"""
    key_id = new_key(tags='[{"TagKey":"a","TagValue":"1"}]')
    named = {"resource_type": "key", "region_id": REGION, "resource_id": [key_id]}
    kms("TagResources", tag=[models.TagResourcesRequestTag(key="b", value="2")], **named)
    kms("TagResource", key_id=key_id, tags='[{"TagKey":"c","TagValue":"3"}]')
    listed = kms("ListTagResources", **named).tag_resources.tag_resource
    equal({tag.tag_key: tag.tag_value for tag in listed}, {"a": "1", "b": "2", "c": "3"})
    kms("UntagResources", tag_key=["b"], **named)
    kms("UntagResource", key_id=key_id, tag_keys='["c"]')
    equal([tag.tag_key for tag in kms("ListResourceTags", key_id=key_id).tags.tag], ["a"])
    wrong = {**named, "resource_type": "none"}
    refused("InvalidParameter", kms, "ListTagResources", **wrong)


@check
def answers_asyncio():
    """KMS answers the client's methods for asyncio, many at once"""
    key_id = new_key()

    async def seal():
        request = models.EncryptRequest(key_id=key_id, plaintext="AAAA")
        return (await client.encrypt_async(request)).body.ciphertext_blob

    async def seal_many():
        return await asyncio.gather(*(seal() for _ in range(5)))

    equal(len(set(asyncio.run(seal_many()))), 5)
