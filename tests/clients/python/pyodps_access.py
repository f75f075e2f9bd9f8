"""Signatures and credentials of PyODPS, and what a project allows whom."""
import json

from checks import ACCESS_KEY, ACCOUNT, SECRET, check, equal
from clients import generic_asker
from odps import ODPS, errors
from odps.accounts import StsAccount
from pyodps_client import ENDPOINT, admin, connected, read, refused

generic = generic_asker("2022-01-04")
ram = generic_asker("2015-05-01")
sts = generic_asker("2015-04-01")
ROLE = "py-reader"


def assumed_role():
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"RAM": [f"acs:ram::{ACCOUNT}:root"]}}
    document = json.dumps({"Version": "1", "Statement": [trust]})
    ram("CreateRole", RoleName=ROLE, AssumeRolePolicyDocument=document)
    found = sts("AssumeRole", RoleArn=f"acs:ram::{ACCOUNT}:role/{ROLE}", RoleSessionName="py")["Credentials"]
    return found["AccessKeyId"], found["AccessKeySecret"], found["SecurityToken"]


@check
def signs():
    """PyODPS signs by v2, and by v4 where it knows a region; a wrong secret is refused"""
    for region in (None, "cn-shanghai", "cn-beijing"):
        client = connected(region_name=region)
        client.get_project().reload()
        equal([record.values for record in client.execute_sql("SELECT 1").open_reader()], [[1]])
        with refused(errors.SignatureNotMatch, text="ODPS-0410042"):
            connected(keys=(ACCESS_KEY, SECRET + "x"), region_name=region).get_project().reload()
    with refused(errors.Unauthorized, text="ODPS-0410051"):
        connected(keys=("nosuch", SECRET)).get_project().reload()


@check
def takes_sts():
    """PyODPS uses temporary credentials, in a project that the role is a member of, until they expire"""
    *keys, token = assumed_role()
    client = ODPS(account=StsAccount(*keys, token), project="demo", endpoint=ENDPOINT)
    with refused(errors.NoPermission):
        client.get_project().reload()
    member = f"RAM${ACCOUNT}:role/{ROLE}"
    generic("UpdateUsersToRole", "PUT /api/v1/projects/demo/roles/admin/users", body={"add": [member]})
    client.delete_table("py_sts", if_exists=True)
    client.create_table("py_sts", "id bigint")
    client.write_table("py_sts", [[7]])
    equal(read(client, "py_sts"), [[7]])
    equal([record.values for record in client.execute_sql("SELECT id FROM py_sts").open_reader(tunnel=True)], [[7]])
    equal(client.get_project().current_user.display_name, member)
    with refused(errors.Unauthorized, text="token"):
        ODPS(account=StsAccount(*keys, "another"), project="demo", endpoint=ENDPOINT).get_project().reload()
    admin("POST", "/clock", hours=2)
    with refused(errors.AuthenticationRequestExpired):
        client.get_project().reload()


@check
def says_who():
    """PyODPS reads projects, users, roles and security settings"""
    client = connected()
    project = client.get_project()
    equal((project.name, project.owner, project.status.value), ("demo", f"ALIYUN${ACCOUNT}", "AVAILABLE"))
    assert client.exist_project("demo") and not client.exist_project("nosuch")
    equal(client.run_security_query("whoami")["DisplayName"], f"ALIYUN${ACCOUNT}")
    assert f"ALIYUN${ACCOUNT}" in [user.display_name for user in project.users]
    assert "admin" in [role.name for role in project.roles]
    equal(project.security_options.project_protection.protected, False)
    with refused(errors.MethodNotAllowed):
        list(client.list_functions())
