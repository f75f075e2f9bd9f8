"""The contract over HTTP/1.1: four requests, with JSON."""

import json
import re
import sys
import traceback
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from problem import Problem
from sandbox import FACETS
from sandboxes import Sandboxes

NAME = "Python example"
VERSION = "1.0.0"
CONTRACT = 1

LARGEST_BODY = 64 * 1024 * 1024


class Server(ThreadingHTTPServer):
    """One thread for each connection; it does not keep the process alive."""

    daemon_threads = True
    request_queue_size = 128  # concurrent connections, with --parallel

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", port), Door)
        self.sandboxes = Sandboxes()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client may close the connection before its response."""
        if not isinstance(sys.exception(), ConnectionError):
            traceback.print_exc()


class Door(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept
    disable_nagle_algorithm = True  # a response is sent at once,
    wbufsize = -1  # in one piece: a body sent after its head can be delayed by 40 ms
    server: Server

    def answer(self) -> None:
        try:
            status, body = self._answer()
        except Problem as problem:
            status, body = problem.status, {"error": problem.sentence}
        except Exception as mistake:  # a mistake of ours: report it and continue
            traceback.print_exc()
            status, body = HTTPStatus.INTERNAL_SERVER_ERROR, {"error": repr(mistake)}
        self._send(status, body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer  # the names that http.server needs

    def _answer(self) -> tuple[HTTPStatus, object]:
        body = self._body()  # always read, because the next request follows it
        sandboxes = self.server.sandboxes
        path = self.path.partition("?")[0]
        match self.command, path.strip("/").split("/"):
            case "GET", [""]:
                return HTTPStatus.OK, declaration()
            case "POST", ["sandboxes"]:
                read_object(body)  # the label is not used
                return HTTPStatus.CREATED, {"id": sandboxes.open()}
            case "POST", ["sandboxes", sandbox_id, operation]:
                sandbox = sandboxes.find(sandbox_id)
                return HTTPStatus.OK, sandbox.ask(operation, read_object(body))
            case "DELETE", ["sandboxes", sandbox_id]:
                sandboxes.close(sandbox_id)
                return HTTPStatus.NO_CONTENT, None
            case _, [""] | ["sandboxes"] | ["sandboxes", _] | ["sandboxes", _, _]:
                raise Problem(HTTPStatus.METHOD_NOT_ALLOWED, f"no {self.command} of {path}")
            case _:
                raise Problem(HTTPStatus.NOT_FOUND, f"there is nothing at {path}")

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not re.fullmatch("[0-9]{1,12}", length):
            self.close_connection = True  # the start of the next request is unknown
            raise Problem(HTTPStatus.LENGTH_REQUIRED, "a body must say how long it is")
        if int(length) > LARGEST_BODY:
            self.close_connection = True
            raise Problem(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"a body may have {LARGEST_BODY} bytes"
            )
        return self.rfile.read(int(length))

    def _send(self, status: HTTPStatus, body: object) -> None:
        self.send_response(status)
        if status == HTTPStatus.NO_CONTENT:
            self.end_headers()
            return
        # Escaped to ASCII: a row may contain half a surrogate pair, which has no UTF-8.
        content = json.dumps(body).encode("ascii")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        if status == HTTPStatus.SERVICE_UNAVAILABLE:
            self.send_header("Retry-After", "1")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(content)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Does not log requests, of which a run sends thousands; errors are logged."""


def declaration() -> Mapping[str, object]:
    return {
        "name": NAME,
        "version": VERSION,
        "contract": CONTRACT,
        "capabilities": list(FACETS),
        # Replaced data is gone at once, and log and bill show a call at once.
        "retentionHours": 0,
        "meteringDelayHours": 0,
    }


def read_object(body: bytes) -> Mapping[str, object]:
    try:
        value = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Problem(HTTPStatus.BAD_REQUEST, "the body is not JSON in UTF-8") from None
    if not isinstance(value, dict):
        raise Problem(HTTPStatus.BAD_REQUEST, "the body is not an object")
    return value
