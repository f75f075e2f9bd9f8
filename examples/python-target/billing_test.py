import unittest

from billing import bill, count_calls
from kms import THE_OWNER, Call, Caller

PAYROLL = Caller("maxcompute", "payroll")
LOG = [
    Call("GenerateDataKey", "vault", "cn-shanghai", PAYROLL),
    Call("Decrypt", "vault", "cn-shanghai", PAYROLL),
    Call("Decrypt", "vault", "cn-shanghai", Caller("hologres", "payroll")),
    Call("Decrypt", "vault", "cn-shanghai", THE_OWNER),
    Call("Decrypt", "safe", "cn-beijing", Caller("maxcompute", "ledger")),
]


class Counts(unittest.TestCase):
    def test_all_calls_count_whoever_made_them(self) -> None:
        self.assertEqual(count_calls(LOG), {"GenerateDataKey": 1, "Decrypt": 4})

    def test_a_project_counts_what_maxcompute_asked_for_it(self) -> None:
        self.assertEqual(count_calls(LOG, "payroll"), {"GenerateDataKey": 1, "Decrypt": 1})
        self.assertEqual(count_calls(LOG, "elsewhere"), {})


class TheBill(unittest.TestCase):
    def test_has_a_line_for_each_operation_and_key(self) -> None:
        lines = {(line["item"], line["keyId"]): line["quantity"] for line in bill(LOG)}
        expected = {
            ("GenerateDataKey", "vault"): 1,
            ("Decrypt", "vault"): 3,
            ("Decrypt", "safe"): 1,
        }
        self.assertEqual(lines, expected)

    def test_is_empty_where_nothing_was_logged(self) -> None:
        self.assertEqual(bill([]), [])
