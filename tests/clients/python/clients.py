"""Alibaba Cloud's clients of one emulator, and what they say of a refusal."""
import inspect
import re

from alibabacloud_tea_openapi.client import Client as GenericClient
from alibabacloud_tea_openapi.exceptions import ClientException
from alibabacloud_tea_openapi.models import Config, OpenApiRequest, Params
from checks import ACCESS_KEY, HOST, REGION, SECRET
from darabonba.runtime import RuntimeOptions


def configured(**changed):
    """The settings of a client, as its users write them for a local service."""
    settings = {
        "access_key_id": ACCESS_KEY,
        "access_key_secret": SECRET,
        "endpoint": HOST,
        "protocol": "HTTP",
        "region_id": REGION,
        **changed,
    }
    return Config(**settings)


def asker(client, models):
    """Asks with the methods and models of a generated client: `ask("DescribeKey", key_id="…")`. Path variables come
    first, in order. Returns the body of the answer."""

    def ask(operation, *path, **parameters):
        method = getattr(client, re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower())
        if "request" in inspect.signature(method).parameters:
            path = [*path, getattr(models, operation + "Request")(**parameters)]
        body = method(*path).body
        assert body.request_id, f"{operation}: the client finds no id of the request: {body}"
        return body

    return ask


def generic_asker(version, **settings):
    """Asks with the generic client: operations that a product's generated client lacks.
    `ask("GetProject", Id=1)`, or with a route: `ask("UpdateRole", "PUT /api/v1/…", body={…})`."""
    client = GenericClient(configured(**settings))

    def ask(operation, route="POST /", body=None, **query):
        method, path = route.split(" ")
        is_rpc = path == "/"
        params = Params(
            action=operation,
            version=version,
            protocol="HTTP",
            pathname=path,
            method=method,
            auth_type="AK",
            style="RPC" if is_rpc else "ROA",
            req_body_type="formData" if is_rpc else "json",
            body_type="json",
        )
        request = OpenApiRequest(query={name: str(value) for name, value in query.items()}, body=body)
        return client.call_api(params, request, RuntimeOptions())["body"]

    return ask


def refused(code, ask, *arguments, status=None, **parameters):
    """Asserts that a call is refused with a code, a message and the id of its request."""
    error = refusal_of(ask, *arguments, **parameters)
    assert error is not None, f"expected {code}, and it was not refused"
    assert error.code == code, f"expected {code}, found {error.code}: {error.message}"
    assert error.message, "the refusal has no message"
    found = error.data.get("RequestId") or error.data.get("requestId") or ""
    assert re.fullmatch(r"[0-9A-Fa-f]{30}|[0-9A-Fa-f-]{36}", found), f"no id of the request: {error.data}"
    assert status in (None, error.status_code), f"expected {status}, found {error.status_code}"


def refusal_of(ask, *arguments, **parameters):
    try:
        ask(*arguments, **parameters)
    except ClientException as error:
        return error
    return None
