"""Plays the checks of a program: its functions that are marked by `check`, in their order, each a line on stdout.

The emulator is named by the environment: EMULATOR_ADDRESS, EMULATOR_REGION and EMULATOR_ACCOUNT, and its access key by
ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET.
"""
import json
import os
import sys
import traceback
from urllib.parse import urlsplit

ADDRESS = os.environ["EMULATOR_ADDRESS"]
"""Such as http://127.0.0.1:7358."""
HOST = urlsplit(ADDRESS).netloc
REGION = os.environ["EMULATOR_REGION"]
ACCOUNT = os.environ["EMULATOR_ACCOUNT"]
ACCESS_KEY = os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"]
SECRET = os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"]

_checks = []


def check(function):
    """Marks a check. Its docstring is the title of its test."""
    _checks.append(function)
    return function


def play(name):
    """Plays the checks of the program that was started; `name` is its __name__. Ends the process."""
    if name != "__main__":
        return
    for function in _checks:
        line = {"title": function.__doc__}
        try:
            function()
        except Exception:
            line["failure"] = traceback.format_exc()
        print("CHECK " + json.dumps(line), flush=True)
    sys.exit(0)


def equal(found, expected):
    assert found == expected, f"found {found!r}, expected {expected!r}"
