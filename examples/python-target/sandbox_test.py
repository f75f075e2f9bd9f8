import unittest

from expectations import REGION, START
from problem import Problem
from sandbox import FACETS, Sandbox


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
        self.assertEqual(len(operations), 29)
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
