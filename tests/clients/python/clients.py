"""Alibaba Cloud's clients of one emulator, and what they say of a refusal."""
import re

from alibabacloud_tea_openapi.models import Config
from checks import ACCESS_KEY, HOST, REGION, SECRET


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


def refused(code, call, *arguments, status=None):
    """Asserts that a call is refused with a code, a message and the id of its request. Returns the exception."""
    try:
        call(*arguments)
    except Exception as error:
        assert getattr(error, "code", None) == code, f"expected {code}, found {error!r}"
        data = getattr(error, "data", None) or {}
        assert str(error.message or ""), f"no message: {error!r}"
        found = data.get("RequestId") or data.get("requestId") or ""
        assert re.fullmatch(r"[0-9A-Fa-f-]{30,36}", found), f"no request id: {data!r}"
        if status is not None:
            assert data.get("statusCode") == status, f"expected {status}, found {data!r}"
        return error
    raise AssertionError(f"was not refused with {code}")
