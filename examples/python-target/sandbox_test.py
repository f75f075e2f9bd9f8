import unittest
from typing import Any, ClassVar

from expectations import REGION, START
from problem import Problem
from sandbox import FACETS, Sandbox
from storage import from_base64


class Outcomes(unittest.TestCase):
    def setUp(self) -> None:
        self.sandbox = Sandbox(START)

    def test_are_a_value_or_a_refusal(self) -> None:
        created = self.sandbox.ask("createProject", {"name": "payroll", "region": REGION})
        value = {"name": "payroll", "region": REGION, "encryption": None}
        self.assertEqual(created, {"ok": True, "value": value})
        message = "there is no project 'ledger'"
        self.assertEqual(
            self.sandbox.ask("getProject", {"name": "ledger"}),
            {"ok": False, "refusal": {"code": "NOT_FOUND", "message": message}},
        )

    def test_there_is_none_of_an_unknown_operation(self) -> None:
        for operation in ("", "keys", "keys.export", "Keys.list", "getproject"):
            with self.subTest(operation=operation), self.assertRaises(Problem):
                self.sandbox.ask(operation, {})

    def test_there_is_one_of_every_operation_even_without_a_word_of_input(self) -> None:
        """Refused for what is missing, mostly; raised would be a mistake of ours."""
        operations = {"createProject", "getProject", "setEncryption", "writeRows", "readRows"}
        for capability, table in FACETS.items():
            operations |= {f"{capability}.{name}" for name in table(self.sandbox)}
        self.assertEqual(len(operations), 33)
        for operation in operations:
            with self.subTest(operation=operation):
                self.assertIn("ok", self.sandbox.ask(operation, {}))


class Admission(unittest.TestCase):
    def setUp(self) -> None:
        self.sandbox = Sandbox(START)
        self.sandbox.ask("access.createPrincipal", {"name": "mei"})

    def code(self, operation: str, **members: str) -> object:
        refusal = self.sandbox.ask(operation, members).get("refusal")
        return refusal["code"] if isinstance(refusal, dict) else None

    def test_nobody_unknown_is_let_in(self) -> None:
        self.assertEqual(self.code("clock.now", **{"as": "tao"}), "ACCESS_DENIED")
        self.assertEqual(self.code("clock.now", **{"as": ""}), "ACCESS_DENIED")

    def test_the_account_is_its_owners(self) -> None:
        create = {"region": REGION}
        self.assertEqual(self.code("keys.create", **create, **{"as": "mei"}), "ACCESS_DENIED")
        self.assertEqual(self.code("keys.create", **create), "KMS_NOT_ACTIVATED")


class Disturbances(unittest.TestCase):
    PLACE: ClassVar = {"project": "payroll", "table": "salaries"}
    ROWS: ClassVar = [{"employee": "Mei Lin", "salary": "forty-one thousand"}]

    def setUp(self) -> None:
        self.sandbox = Sandbox(START)
        self.given("access.authorizeService", service="maxcompute")
        self.given("keys.activate", region=REGION)
        self.vault = self.given("keys.create", region=REGION)["keyId"]

    def given(self, operation: str, /, **members: object) -> Any:
        outcome = self.sandbox.ask(operation, members)
        self.assertTrue(outcome["ok"], outcome)
        return outcome["value"]

    def code(self, operation: str, /, **members: object) -> object:
        refusal = self.sandbox.ask(operation, members).get("refusal")
        return refusal["code"] if isinstance(refusal, dict) else None

    def write(self, algorithm: str = "AES256") -> None:
        key = {"kind": "byok", "keyId": self.vault}
        encryption = {"algorithm": algorithm, "key": key}
        self.given("createProject", name="payroll", region=REGION, encryption=encryption)
        self.given("writeRows", **self.PLACE, rows=self.ROWS, mode="append")

    def objects(self) -> Any:
        return self.given("inspection.storedObjects", **self.PLACE)

    def test_a_restart_forgets_data_keys_and_nothing_else(self) -> None:
        self.write()
        self.given("keys.setState", keyId=self.vault, state="Disabled")
        self.assertEqual(self.given("readRows", **self.PLACE), self.ROWS)
        stored = self.objects()
        self.given("restart.restart")
        self.assertEqual(self.objects(), stored)
        self.assertEqual(self.code("readRows", **self.PLACE), "KEY_UNAVAILABLE")
        self.given("keys.setState", keyId=self.vault, state="Enabled")
        self.assertEqual(self.given("readRows", **self.PLACE), self.ROWS)

    def test_old_versions_decrypt_and_the_new_one_encrypts(self) -> None:
        self.write()
        self.given("rotation.rotate", keyId=self.vault)
        self.given("clock.advance", hours=24)
        self.given("writeRows", **self.PLACE, rows=self.ROWS, mode="append")
        self.assertEqual(self.given("readRows", **self.PLACE), self.ROWS * 2)
        blobs = [stored["envelope"]["wrappedDataKey"] for stored in self.objects()]
        versions = [from_base64(blob)[36:40] for blob in blobs]
        self.assertEqual(versions, [b"\0\0\0\0", b"\0\0\0\1"])

    def test_two_failures_of_kms_are_outlasted_and_three_are_refused(self) -> None:
        self.write()
        for times, code in ((2, None), (3, "KEY_UNAVAILABLE")):
            with self.subTest(times=times):
                self.given("restart.restart")
                failure = {"operation": "Decrypt", "failure": "timeout", "times": times}
                self.given("disturbance.kmsFails", **failure)
                self.assertEqual(self.code("readRows", **self.PLACE), code)

    def test_a_changed_byte_is_answered_and_under_aes256_noticed(self) -> None:
        for algorithm in ("AES256", "AESCTR", "RC4"):
            self.setUp()
            self.write(algorithm)
            [stored] = self.objects()
            silent = 0
            for offset in range(len(from_base64(stored["bytes"]))):
                flip = {**self.PLACE, "objectId": stored["id"], "offset": offset}
                self.given("tampering.flip", **flip)
                self.sandbox.ask("inspection.storedObjects", self.PLACE)
                read = self.sandbox.ask("readRows", self.PLACE)
                silent += bool(read["ok"]) and read["value"] != self.ROWS
                self.given("tampering.flip", **flip)
            with self.subTest(algorithm=algorithm):
                self.assertEqual(self.given("readRows", **self.PLACE), self.ROWS)
                self.assertEqual(silent > 0, algorithm != "AES256")

    def test_a_byte_that_is_not_there_is_not_changed(self) -> None:
        self.write()
        [stored] = self.objects()
        for name, offset in ((stored["id"], 100_000), (stored["id"], -1), ("none", 0)):
            flip = {**self.PLACE, "objectId": name, "offset": offset}
            self.assertEqual(self.code("tampering.flip", **flip), "NOT_FOUND")


class Neighbours(unittest.TestCase):
    def test_know_nothing_of_each_other(self) -> None:
        one, other = Sandbox(START), Sandbox(START)
        one.ask("keys.activate", {"region": REGION})
        one.ask("createProject", {"name": "payroll", "region": REGION})
        one.ask("clock.advance", {"hours": 24})
        status = other.ask("keys.status", {"region": REGION})
        self.assertEqual(status, {"ok": True, "value": {"activated": False}})
        self.assertFalse(other.ask("getProject", {"name": "payroll"})["ok"])
        self.assertEqual(other.clock.now(), START)
