"""KMS, asked by its client of PyPI."""
from alibabacloud_kms20160120 import models
from alibabacloud_kms20160120.client import Client
from checks import ACCOUNT, REGION, check, equal, play
from clients import configured, refused

kms = Client(configured())


def new_key(**properties):
    return kms.create_key(models.CreateKeyRequest(**properties)).body.key_metadata


@check
def is_activated():
    """KMS is activated once"""
    refused("Forbidden.KmsServiceNotEnabled", kms.create_key, models.CreateKeyRequest())
    kms.open_kms_service()
    equal(kms.describe_account_kms_status().body.account_status, "Enabled")
    refused("Forbidden.Opened", kms.open_kms_service, status=400)


@check
def describes():
    """a key is described by id and ARN"""
    made = new_key(description="a b/*~+'(中)")
    equal(made.arn, f"acs:kms:{REGION}:{ACCOUNT}:key/{made.key_id}")
    for name in [made.key_id, made.arn]:
        found = kms.describe_key(models.DescribeKeyRequest(key_id=name)).body.key_metadata
        equal(found.description, "a b/*~+'(中)")
    refused("Forbidden.KeyNotFound", kms.describe_key, models.DescribeKeyRequest(key_id="none"), status=404)


play(__name__)
