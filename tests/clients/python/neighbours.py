"""Hologres and ActionTrail, asked by their clients of PyPI; bills and DataWorks, by the generic client."""
import datetime
import json

from alibabacloud_actiontrail20200706 import models as trail_models
from alibabacloud_actiontrail20200706.client import Client as TrailClient
from alibabacloud_hologram20220601 import models
from alibabacloud_hologram20220601.client import Client
from checks import REGION, check, equal
from clients import asker, configured, generic_asker, refused

holo = asker(Client(configured()), models)
trail = asker(TrailClient(configured()), trail_models)
bss = generic_asker("2017-12-14")
dataworks = generic_asker("2024-05-18")

SQL = """
CREATE FOREIGN TABLE f (id text, name text) SERVER odps_server OPTIONS (project_name 'demo', table_name 'ledger');
SELECT * FROM f
"""


def new_instance(name):
    settings = {"instance_name": name, "region_id": REGION, "zone_id": f"{REGION}-b", "charge_type": "PostPaid"}
    return holo("CreateInstance", instance_type="Standard", **settings).data.instance_id


@check
def has_instances():
    """Hologres has instances with states"""
    made = new_instance("reader")
    found = holo("GetInstance", made).instance
    equal((found.instance_name, found.instance_status), ("reader", "Running"))
    holo("UpdateInstanceName", made, instance_name="new")
    holo("StopInstance", made)
    found = holo("GetInstance", made).instance
    equal((found.instance_name, found.instance_status), ("new", "Suspended"))
    holo("ResumeInstance", made)
    holo("RestartInstance", made)
    assert made in [each.instance_id for each in holo("ListInstances").instance_list]
    holo("DeleteInstance", made, region_id=REGION)
    unknown = ["GetInstance", "StopInstance", "ResumeInstance", "RestartInstance", "DeleteInstance"]
    unknown += ["EnableExecuteStatement", "DisableExecuteStatement", "GetExecuteStatementEnabled"]
    for operation in unknown:
        refused("ResourceNotExist", holo, operation, made, status=404)
    refused("ResourceNotExist", holo, "UpdateInstanceName", made, instance_name="x", status=404)


@check
def reads_tables():
    """Hologres reads a table of MaxCompute by ExecuteStatement, once that is allowed"""
    made = new_instance("reader_of_tables")
    statement = {"db_name": "db", "sql": SQL}
    refused("ExecuteStatementNotEnabled", holo, "ExecuteStatement", made, **statement)
    holo("EnableExecuteStatement", made)
    equal(holo("GetExecuteStatementEnabled", made).data, True)
    answer = holo("ExecuteStatement", made, **statement).data
    equal(answer.success, True)
    equal(answer.results[0].records, [["1", "a"], ["2", "b"]])
    refused("InvalidParameter", holo, "ExecuteStatement", made, db_name="db", sql="TRUNCATE f", status=400)
    holo("DisableExecuteStatement", made)
    equal(holo("GetExecuteStatementEnabled", made).data, False)


@check
def finds_events():
    """ActionTrail finds the calls of this program, page by page"""
    attribute = trail_models.LookupEventsRequestLookupAttribute
    asked = {"lookup_attribute": [attribute(key="EventName", value="CreateInstance")], "max_results": "1"}
    newest = trail("LookupEvents", **asked)
    older = trail("LookupEvents", next_token=newest.next_token, **asked)
    events = [*newest.events, *older.events]
    equal([event["eventName"] for event in events], ["CreateInstance"] * 2)
    assert events[0]["eventId"] != events[1]["eventId"]
    assert events[0]["userAgent"].startswith("AlibabaCloud"), events[0]
    refused("InvalidQueryParameter", trail, "LookupEvents", max_results="51", status=400)


@check
def bills():
    """Bills have the calls of KMS"""
    month = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m")
    found = bss("DescribeInstanceBill", BillingCycle=month, ProductCode="kms")["Data"]["Items"]
    assert found and found[0]["UsageUnit"] == "calls", found
    refused("InvalidParameter", bss, "DescribeInstanceBill", BillingCycle="now", status=400)


@check
def binds_projects():
    """DataWorks binds a project of MaxCompute to a workspace"""
    made = dataworks("CreateProject", Name="pypi_ws")["Id"]
    equal(dataworks("GetProject", Id=made)["Project"]["Name"], "pypi_ws")
    resource = {"ProjectId": made, "Name": "main", "Type": "maxcompute"}
    dataworks("CreateComputeResource", ConnectionProperties=json.dumps({"project": "demo"}), **resource)
    found = dataworks("ListComputeResources", ProjectId=made)["PagingInfo"]["ComputeResourceList"]
    equal(found[0]["ConnectionProperties"]["project"], "demo")
    nowhere = json.dumps({"project": "nowhere"})
    refused("OBJECT_NOT_EXIST", dataworks, "CreateComputeResource", ConnectionProperties=nowhere, **resource)
    refused("Project.AlreadyExist", dataworks, "CreateProject", Name="pypi_ws")
    refused("Project.NotExist", dataworks, "GetProject", Id=1)
    refused("Project.NotExist", dataworks, "ListComputeResources", ProjectId=1)
