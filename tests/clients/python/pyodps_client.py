"""PyODPS connected to the emulator, and the emulator's admin door."""
import json
import urllib.request
from contextlib import contextmanager

from checks import ACCESS_KEY, ADDRESS, SECRET
from odps import ODPS, options

options.verbose = False
ENDPOINT = ADDRESS + "/api"


def connected(project="demo", keys=(ACCESS_KEY, SECRET), **settings):
    return ODPS(*keys, project=project, endpoint=ENDPOINT, **settings)


@contextmanager
def refused(kind, code=None, text=""):
    """Asserts that what is within is refused with an exception of this class of PyODPS."""
    try:
        yield
    except kind as error:
        assert type(error) is kind, f"expected {kind.__name__}, found {type(error).__name__}"
        assert code in (None, error.code), f"expected {code}, found {error.code}: {error}"
        assert text in str(error), f"{text!r} is not in {error}"
    else:
        raise AssertionError(f"expected {kind.__name__}, and it was not refused")


def admin(method, path, **body):
    """Asks the admin door."""
    data = json.dumps(body).encode() if body else None
    request = urllib.request.Request(ADDRESS + "/_sealproof" + path, data=data, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def stored(project, table):
    """The stored objects of a table."""
    return admin("GET", f"/objects?project={project}&table={table}")["objects"]


def read(client, table, **options_of_reader):
    with client.get_table(table).open_reader(**options_of_reader) as reader:
        return [record.values for record in reader]
