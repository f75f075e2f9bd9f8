"""RAM and STS, asked by their clients of PyPI."""
import json

import alibabacloud_ram20150501.models as models
import alibabacloud_sts20150401.models as sts_models
from alibabacloud_ram20150501.client import Client
from alibabacloud_sts20150401.client import Client as StsClient
from checks import ACCOUNT, check, equal
from clients import asker, configured, refused

client = Client(configured())
ram = asker(client, models)
sts = asker(StsClient(configured()), sts_models)


def allowing(*actions):
    statement = {"Effect": "Allow", "Action": list(actions), "Resource": "*"}
    return json.dumps({"Version": "1", "Statement": [statement]})


def trusting(principal, **more):
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal, **more}
    return json.dumps({"Version": "1", "Statement": [statement]})


@check
def has_users():
    """RAM has users with access keys"""
    ram("CreateUser", user_name="ann", display_name="Ann <b>")
    refused("EntityAlreadyExists.User", ram, "CreateUser", user_name="ann", status=409)
    refused("InvalidParameter.UserName", ram, "CreateUser", user_name="a b", status=400)
    equal(ram("GetUser", user_name="ann").user.display_name, "Ann <b>")
    ram("UpdateUser", user_name="ann", new_comments="c")
    equal(ram("GetUser", user_name="ann").user.comments, "c")
    assert "ann" in [user.user_name for user in ram("ListUsers").users.user]
    refused("InvalidParameter.MaxItems", ram, "ListUsers", max_items=0, status=400)
    made = ram("CreateAccessKey", user_name="ann").access_key
    own = {"access_key_id": made.access_key_id, "access_key_secret": made.access_key_secret}
    asked = asker(StsClient(configured(**own)), sts_models)
    equal(asked("GetCallerIdentity").arn, f"acs:ram::{ACCOUNT}:user/ann")
    key = {"user_name": "ann", "user_access_key_id": made.access_key_id}
    ram("UpdateAccessKey", status="Inactive", **key)
    equal([each.status for each in ram("ListAccessKeys", user_name="ann").access_keys.access_key], ["Inactive"])
    refused("InvalidAccessKeyId.Inactive", asked, "GetCallerIdentity")
    refused("DeleteConflict.User.AccessKey", ram, "DeleteUser", user_name="ann", status=409)
    ram("DeleteAccessKey", **key)
    refused("EntityNotExist.User.AccessKey", ram, "DeleteAccessKey", status=404, **key)
    inactive = models.UpdateAccessKeyRequest(status="Inactive", **key)
    refused("EntityNotExist.User.AccessKey", client.update_access_key, inactive, status=404)
    wrong = asker(StsClient(configured(access_key_secret="wrong")), sts_models)
    refused("SignatureDoesNotMatch", wrong, "GetCallerIdentity", status=400)
    ram("DeleteUser", user_name="ann")


@check
def has_policies():
    """RAM has policies with versions"""
    name = {"policy_name": "reading"}
    custom = {**name, "policy_type": "Custom"}
    ram("CreatePolicy", policy_document=allowing("kms:ListKeys"), **name)
    refused("EntityAlreadyExists.Policy", ram, "CreatePolicy", policy_document=allowing("kms:ListKeys"), **name)
    refused("MalformedPolicyDocument", ram, "CreatePolicy", policy_name="bad", policy_document="{}", status=400)
    document = allowing("kms:DescribeKey")
    made = ram("CreatePolicyVersion", policy_document=document, **name).policy_version.version_id
    equal(made, "v2")
    ram("SetDefaultPolicyVersion", version_id=made, **name)
    found = ram("GetPolicy", **custom)
    equal(json.loads(found.default_policy_version.policy_document), json.loads(document))
    equal(ram("GetPolicyVersion", version_id="v1", **custom).policy_version.is_default_version, False)
    refused("DeleteConflict.Policy.Version", ram, "DeletePolicyVersion", version_id=made, **name, status=409)
    ram("DeletePolicyVersion", version_id="v1", **name)
    versions = ram("ListPolicyVersions", **custom).policy_versions.policy_version
    equal([each.version_id for each in versions], ["v2"])
    listed = ram("ListPolicies", policy_type="Custom").policies.policy
    assert "reading" in [each.policy_name for each in listed]
    refused("InvalidParameter.PolicyType", ram, "ListPolicies", policy_type="none", status=400)
    ram("DeletePolicy", **name)


@check
def attaches_policies():
    """RAM attaches policies to users and roles"""
    ram("CreateUser", user_name="bob")
    trust = trusting({"Service": ["odps.aliyuncs.com"]})
    ram("CreateRole", role_name="sealer", assume_role_policy_document=trust)
    refused("EntityAlreadyExists.Role", ram, "CreateRole", role_name="sealer", assume_role_policy_document=trust)
    policy = {"policy_type": "System", "policy_name": "AliyunKMSReadOnlyAccess"}
    for kind, owner in (("User", {"user_name": "bob"}), ("Role", {"role_name": "sealer"})):
        ram(f"AttachPolicyTo{kind}", **policy, **owner)
        refused(f"EntityAlreadyExists.{kind}.Policy", ram, f"AttachPolicyTo{kind}", **policy, **owner, status=409)
        listed = ram(f"ListPoliciesFor{kind}", **owner).policies.policy
        equal([each.policy_name for each in listed], ["AliyunKMSReadOnlyAccess"])
        refused(f"DeleteConflict.{kind}.Policy", ram, f"Delete{kind}", **owner, status=409)
    found = ram("ListEntitiesForPolicy", **policy)
    equal([each.user_name for each in found.users.user], ["bob"])
    equal([each.role_name for each in found.roles.role], ["sealer"])
    ram("DetachPolicyFromUser", user_name="bob", **policy)
    ram("DetachPolicyFromRole", role_name="sealer", **policy)
    ram("UpdateRole", role_name="sealer", new_description="new")
    equal(ram("GetRole", role_name="sealer").role.description, "new")
    assert "sealer" in [each.role_name for each in ram("ListRoles").roles.role]
    refused("InvalidParameter.MaxItems", ram, "ListRoles", max_items=0)
    ram("DeleteRole", role_name="sealer")
    ram("DeleteUser", user_name="bob")


@check
def finds_nothing():
    """RAM finds no user, policy or role where there is none"""
    custom = {"policy_type": "Custom", "policy_name": "none"}
    document = {"policy_document": allowing("*")}
    unknown = {
        "User": [
            ("GetUser", {}),
            ("UpdateUser", {"new_comments": "c"}),
            ("DeleteUser", {}),
            ("CreateAccessKey", {}),
            ("ListAccessKeys", {}),
            ("ListPoliciesForUser", {}),
            ("AttachPolicyToUser", {"policy_type": "System", "policy_name": "AliyunKMSReadOnlyAccess"}),
        ],
        "Role": [
            ("GetRole", {}),
            ("UpdateRole", {"new_description": "d"}),
            ("DeleteRole", {}),
            ("ListPoliciesForRole", {}),
            ("AttachPolicyToRole", {"policy_type": "System", "policy_name": "AliyunKMSReadOnlyAccess"}),
        ],
        "Policy": [
            ("GetPolicy", custom),
            ("GetPolicyVersion", {**custom, "version_id": "v1"}),
            ("ListPolicyVersions", custom),
            ("ListEntitiesForPolicy", custom),
            ("DeletePolicy", {"policy_name": "none"}),
            ("CreatePolicyVersion", {"policy_name": "none", **document}),
            ("SetDefaultPolicyVersion", {"policy_name": "none", "version_id": "v1"}),
        ],
    }
    names = {"User": {"user_name": "none"}, "Role": {"role_name": "none"}, "Policy": {}}
    for kind, operations in unknown.items():
        for operation, more in operations:
            refused(f"EntityNotExist.{kind}", ram, operation, status=404, **names[kind], **more)
    detached = {"policy_type": "System", "policy_name": "AliyunKMSReadOnlyAccess"}
    refused("EntityNotExist.User", ram, "DetachPolicyFromUser", user_name="none", **detached)
    refused("EntityNotExist.Role", ram, "DetachPolicyFromRole", role_name="none", **detached)


@check
def assumes_roles():
    """STS gives the credentials of a role to those whom it trusts"""
    trust = trusting({"RAM": [f"acs:ram::{ACCOUNT}:root"]})
    arn = ram("CreateRole", role_name="opener", assume_role_policy_document=trust).role.arn
    made = sts("AssumeRole", role_arn=arn, role_session_name="batch", duration_seconds=900).credentials
    session = {
        "access_key_id": made.access_key_id,
        "access_key_secret": made.access_key_secret,
        "security_token": made.security_token,
    }
    own = asker(StsClient(configured(**session)), sts_models)
    equal(own("GetCallerIdentity").arn, f"acs:ram::{ACCOUNT}:assumed-role/opener/batch")
    refused("NoPermission", own, "AssumeRole", role_arn=arn, role_session_name="again", status=403)
    strict = trusting({"RAM": [f"acs:ram::{ACCOUNT}:root"]}, Condition={"StringEquals": {"sts:ExternalId": "secret-1"}})
    ram("UpdateRole", role_name="opener", new_assume_role_policy_document=strict)
    asked = {"role_arn": arn, "role_session_name": "batch"}
    refused("NoPermission", sts, "AssumeRole", **asked, status=403)
    refused("NoPermission", sts, "AssumeRole", external_id="secret-2", **asked, status=403)
    assert sts("AssumeRole", external_id="secret-1", **asked).credentials.access_key_id.startswith("STS.")
    refused("InvalidParameter.ExternalId", sts, "AssumeRole", external_id="a b", **asked, status=400)
    unjudged = trusting({"RAM": [f"acs:ram::{ACCOUNT}:root"]}, Condition={"StringEquals": {"saml:recipient": "x"}})
    changed = {"role_name": "opener", "new_assume_role_policy_document": unjudged}
    refused("MalformedPolicyDocument", ram, "UpdateRole", **changed, status=400)
    short = {"external_id": "secret-1", "duration_seconds": 899}
    refused("InvalidParameter.DurationSeconds", sts, "AssumeRole", **asked, **short, status=400)
    refused("EntityNotExist.Role", sts, "AssumeRole", role_arn=arn + "x", role_session_name="batch", status=404)
    refused("MissingParameter", sts, "AssumeRole", role_arn=arn, status=400)
    without_token = {**session, "security_token": None}
    refused(
        "InvalidSecurityToken.MismatchWithAccessKey",
        asker(StsClient(configured(**without_token)), sts_models),
        "GetCallerIdentity",
    )
