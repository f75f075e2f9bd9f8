"""The wire, over real connections on loopback."""

import json
import unittest
from http.client import HTTPConnection
from threading import Thread

from server import LARGEST_BODY, Server


class TheWire(unittest.TestCase):
    def setUp(self) -> None:
        self.server = Server(port=0)
        Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        self.connection = HTTPConnection("127.0.0.1", self.server.server_port, timeout=30)

    def tearDown(self) -> None:
        self.connection.close()
        self.server.shutdown()
        self.server.server_close()

    def ask(self, method: str, path: str, body: object = None) -> tuple[int, object]:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.connection.request(method, path, None if body is None else content)
        answer = self.connection.getresponse()
        received = answer.read()
        return answer.status, json.loads(received) if received else None

    def open(self) -> str:
        status, opened = self.ask("POST", "/sandboxes", {"label": "a test"})
        assert status == 201 and isinstance(opened, dict)
        return f"/sandboxes/{opened['id']}"

    def test_the_target_says_what_it_is(self) -> None:
        status, declared = self.ask("GET", "/")
        assert isinstance(declared, dict)
        self.assertEqual((status, declared["contract"]), (200, 1))
        self.assertIn("inspection", declared["capabilities"])

    def test_a_sandbox_is_opened_asked_and_closed(self) -> None:
        sandbox = self.open()
        status, outcome = self.ask("POST", f"{sandbox}/getProject", {"name": "payroll"})
        assert isinstance(outcome, dict)
        self.assertEqual((status, outcome["ok"]), (200, False))
        self.assertEqual(self.ask("DELETE", sandbox), (204, None))
        self.assertEqual(self.ask("DELETE", sandbox)[0], 404)
        self.assertEqual(self.ask("POST", f"{sandbox}/clock.now", {})[0], 404)

    def test_a_connection_serves_one_request_after_another(self) -> None:
        self.ask("GET", "/")
        socket = self.connection.sock
        for path in ("/", "/elsewhere", "/"):
            self.ask("GET", path)
            self.assertIs(self.connection.sock, socket)

    def test_what_is_no_answer_has_a_status_and_a_sentence(self) -> None:
        sandbox = self.open()
        for method, path, body, expected in (
            ("POST", f"{sandbox}/getProject", b"{", 400),
            ("POST", f"{sandbox}/getProject", b"\xff", 400),
            ("POST", f"{sandbox}/getProject", b"[" * 100_000, 400),
            ("POST", f"{sandbox}/getProject", [], 400),
            ("POST", f"{sandbox}/keys.export", {}, 404),
            ("POST", "/sandboxes/nowhere/getProject", {}, 404),
            ("GET", "/elsewhere", None, 404),
            ("GET", "/sandboxes", None, 405),
            ("PUT", f"{sandbox}/getProject", {}, 405),
            ("DELETE", "/", None, 405),
        ):
            with self.subTest(method=method, path=path):
                status, problem = self.ask(method, path, body)
                assert isinstance(problem, dict)
                self.assertEqual((status, list(problem)), (expected, ["error"]))

    def test_a_body_that_is_too_large_is_not_waited_for(self) -> None:
        self.connection.putrequest("POST", "/sandboxes")
        self.connection.putheader("Content-Length", str(LARGEST_BODY + 1))
        self.connection.endheaders()
        self.assertEqual(self.connection.getresponse().status, 413)

    def test_a_body_of_unknown_length_is_not_waited_for(self) -> None:
        self.connection.putrequest("POST", "/sandboxes")
        self.connection.putheader("Transfer-Encoding", "chunked")
        self.connection.endheaders()
        self.assertEqual(self.connection.getresponse().status, 411)

    def test_text_that_utf_8_cannot_hold_comes_back_as_it_went_in(self) -> None:
        sandbox = self.open()
        rows = [{"half a pair": "\ud800", "whole": "\U0001f600", "zero": "\x00"}]
        table = {"project": "payroll", "table": "odd"}
        self.ask("POST", f"{sandbox}/createProject", {"name": "payroll", "region": "cn-beijing"})
        self.ask("POST", f"{sandbox}/writeRows", {**table, "rows": rows, "mode": "append"})
        _, outcome = self.ask("POST", f"{sandbox}/readRows", table)
        self.assertEqual(outcome, {"ok": True, "value": rows})
