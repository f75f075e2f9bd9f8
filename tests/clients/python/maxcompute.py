"""MaxCompute's control plane, asked by its client of PyPI, and by the generic client where that one has no method."""
import json

from alibabacloud_maxcompute20220104 import models
from alibabacloud_maxcompute20220104.client import Client
from checks import ACCOUNT, REGION, check, equal
from clients import asker, configured, generic_asker, refused

odps = asker(Client(configured()), models)
generic = generic_asker("2022-01-04")
PROJECTS = "/api/v1/projects"


def new_project(name, **properties):
    return odps("CreateProject", body=json.dumps({"name": name, "properties": properties}))


def encryption(algorithm="AES256", **changed):
    return {"enable": True, "algorithm": algorithm, "key": "default", **changed}


@check
def has_projects():
    """MaxCompute has projects, in pages"""
    equal(new_project("pypi_plain").data, "success")
    found = odps("GetProject", "pypi_plain", verbose=True)
    equal((found.data.name, found.data.status, found.data.region_id), ("pypi_plain", "AVAILABLE", REGION))
    equal(found.data.owner, ACCOUNT)
    refused("ProjectAlreadyExist", new_project, "pypi_plain")
    refused("InvalidProjectName", new_project, "1x")
    refused("OBJECT_NOT_EXIST", odps, "GetProject", "nowhere", status=404)
    new_project("pypi_second")
    first = odps("ListProjects", prefix="pypi_", max_item=1).data
    equal([project.name for project in first.projects], ["pypi_plain"])
    second = odps("ListProjects", prefix="pypi_", max_item=1, marker=first.marker).data
    equal([project.name for project in second.projects], ["pypi_second"])
    refused("InvalidParameter", odps, "ListProjects", max_item=101, status=400)
    equal(odps("GetTrustedProjects", "pypi_plain").data, [])
    refused("OBJECT_NOT_EXIST", odps, "GetTrustedProjects", "nowhere")


@check
def encrypts_projects():
    """MaxCompute encrypts a project once and for all"""
    new_project("pypi_sealed", encryption=encryption("AESCTR"))
    sealed = odps("GetProject", "pypi_sealed").data.properties.encryption
    equal((sealed.enable, sealed.algorithm, sealed.key), (True, "AESCTR", "default"))
    properties = models.UpdateProjectBasicMetaRequestProperties
    setting = models.UpdateProjectBasicMetaRequestPropertiesEncryption
    other = properties(encryption=setting(**encryption("RC4")))
    refused("ENCRYPTION_IMMUTABLE", odps, "UpdateProjectBasicMeta", "pypi_sealed", properties=other)
    off = properties(encryption=setting(**encryption("AESCTR", enable=False)))
    refused("InvalidParameter", odps, "UpdateProjectBasicMeta", "pypi_sealed", properties=off, status=400)
    odps("UpdateProjectBasicMeta", "pypi_sealed", comment="c", properties=properties(retention_days=7))
    found = odps("GetProject", "pypi_sealed").data
    equal((found.comment, found.properties.retention_days), ("c", 7))
    wrong = encryption("SHA1")
    refused("ENCRYPTION_ALGORITHM_NOT_SUPPORTED", new_project, "pypi_wrong", encryption=wrong)


@check
def keeps_deleted_projects():
    """MaxCompute deletes a project at once, or after 14 days"""
    new_project("pypi_doomed")
    odps("DeleteProject", "pypi_doomed")
    equal(odps("GetProject", "pypi_doomed").data.status, "DELETING")
    status = f"PUT {PROJECTS}/pypi_doomed/status"
    generic("UpdateProjectStatus", status, body={"status": "AVAILABLE"})
    refused("InvalidParameter", generic, "UpdateProjectStatus", status, body={"status": "none"}, status=400)
    odps("DeleteProject", "pypi_doomed", is_logical="false")
    refused("OBJECT_NOT_EXIST", odps, "DeleteProject", "pypi_doomed", status=404)


@check
def has_settings():
    """MaxCompute keeps quotas, lists of addresses and security of a project"""
    quota = "os_PayAsYouGoQuota"
    odps("UpdateProjectDefaultQuota", "pypi_plain", quota=quota)
    refused("QUOTA_UNKNOWN_NICKNAME", odps, "UpdateProjectDefaultQuota", "pypi_plain", quota="none")
    equal(odps("GetQuota", quota).data.nick_name, quota)
    equal(odps("QueryQuota", quota).data.nick_name, quota)
    equal([each.nick_name for each in odps("ListQuotas").data.quota_info_list], [quota])
    refused("QUOTA_UNKNOWN_NICKNAME", odps, "GetQuota", "none")
    refused("QUOTA_UNKNOWN_NICKNAME", odps, "QueryQuota", "none")
    addresses = {"ipWhiteList": {"ipList": "10.0.0.0/8", "vpcIpList": ""}}
    odps("UpdateProjectIpWhiteList", "pypi_plain", body=json.dumps(addresses))
    equal(odps("GetProject", "pypi_plain").data.ip_white_list.ip_list, "10.0.0.0/8")
    refused("OBJECT_NOT_EXIST", odps, "UpdateProjectIpWhiteList", "nowhere", body=json.dumps(addresses))
    security = f"PUT {PROJECTS}/pypi_plain/security"
    generic("UpdateProjectSecurity", security, body={"labelSecurity": True})
    equal(odps("GetProject", "pypi_plain").data.security_properties.label_security, True)
    refused("InvalidParameter", generic, "UpdateProjectSecurity", security, body={"none": True}, status=400)


@check
def has_roles_and_members():
    """MaxCompute has roles, and users who have them"""
    project = "pypi_plain"
    role = {"name": "auditors", "type": "admin", "policy": "{}", "acl": {"table": [{"name": "t", "actions": ["*"]}]}}
    odps("CreateRole", project, body=json.dumps(role))
    refused("RoleAlreadyExist", odps, "CreateRole", project, body=json.dumps(role), status=400)
    assert "auditors" in [each.name for each in odps("ListRoles", project).data.roles]
    path = f"{PROJECTS}/{project}/roles"
    changed = '{"Version":"1","Statement":[]}'
    generic("UpdateRole", f"PUT {path}/auditors", body={"policy": changed})
    refused("OBJECT_NOT_EXIST", generic, "UpdateRole", f"PUT {path}/none", body={"policy": changed}, status=404)
    equal(odps("GetRolePolicy", project, "auditors").data, changed)
    equal(odps("GetRoleAcl", project, "auditors").data.table[0].name, "t")
    refused("OBJECT_NOT_EXIST", odps, "GetRolePolicy", project, "none", status=404)
    refused("OBJECT_NOT_EXIST", odps, "GetRoleAcl", project, "none", status=404)
    users = odps("ListProjectUsers", project).data.users
    assert users, "the owner is no user of the project"
    refused("OBJECT_NOT_EXIST", odps, "ListProjectUsers", "nowhere", status=404)
    name = users[0].name
    odps("UpdateUsersToRole", project, "auditors", add=[name])
    equal([user.name for user in odps("ListUsersByRole", project, "auditors").data.users], [name])
    refused("OBJECT_NOT_EXIST", odps, "ListUsersByRole", project, "none", status=404)
    nobody = [f"RAM${ACCOUNT}:nobody"]
    refused("OBJECT_NOT_EXIST", odps, "UpdateUsersToRole", project, "auditors", add=nobody)
    refused("RoleHasUsers", odps, "DeleteRole", project, "auditors", status=400)
    odps("UpdateUsersToRole", project, "auditors", remove=[name])
    odps("DeleteRole", project, "auditors")
    refused("OBJECT_NOT_EXIST", odps, "ListRoles", "nowhere", status=404)
    assert odps("ListUsers", page_number=1, page_size=10).data.total_count >= 1
    refused("InvalidParameter", odps, "ListUsers", page_number=0, status=400)


@check
def has_tables():
    """MaxCompute lists tables, and tells their columns"""
    equal([table.name for table in odps("ListTables", "demo").data.tables], ["ledger"])
    found = odps("GetTableInfo", "demo", "ledger").data
    equal([column.name for column in found.native_columns], ["id", "name"])
    refused("OBJECT_NOT_EXIST", odps, "GetTableInfo", "demo", "none", status=404)
    refused("OBJECT_NOT_EXIST", odps, "ListTables", "nowhere", status=404)


@check
def has_tags():
    """MaxCompute tags projects"""
    tagged = {"RegionId": REGION, "ResourceType": "project"}
    one = {**tagged, "ResourceId": ["pypi_plain"], "Tag": [{"Key": "team", "Value": "ledger"}]}
    generic("TagResources", "POST /tags", body=one)
    asked = {**tagged, "ResourceId": "pypi_plain"}
    found = generic("ListTagResources", "GET /tags", **asked)["TagResources"]["TagResource"]
    equal([(tag["TagKey"], tag["TagValue"]) for tag in found], [("team", "ledger")])
    generic("UntagResources", "DELETE /tags", TagKey="team", **asked)
    equal(generic("ListTagResources", "GET /tags", **asked)["TagResources"]["TagResource"], [])
    nowhere = {**tagged, "ResourceId": "nowhere"}
    refused("OBJECT_NOT_EXIST", generic, "ListTagResources", "GET /tags", **nowhere, status=404)
    refused("OBJECT_NOT_EXIST", generic, "UntagResources", "DELETE /tags", TagKey="team", **nowhere)
    refused("OBJECT_NOT_EXIST", generic, "TagResources", "POST /tags", body={**one, "ResourceId": ["nowhere"]})
