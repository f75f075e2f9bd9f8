from collections.abc import Callable

from expectations import TargetTest
from projects import Encryption
from ram import OWNER
from request import Request

Ask = Callable[[Request], object]


class Members(TargetTest):
    def test_are_given_as_what_they_must_be(self) -> None:
        request = Request({"as": "mei", "hours": 0.5, "rows": [{"a": "b"}], "blob": "AAE="})
        self.assertEqual(request.caller, "mei")
        self.assertEqual(request.number("hours"), 0.5)
        self.assertEqual(request.rows("rows"), [{"a": "b"}])
        self.assertEqual(request.base64("blob"), b"\x00\x01")

    def test_are_refused_as_anything_else(self) -> None:
        words = ("append", "overwrite")
        cases: list[tuple[object, Ask]] = [
            (None, lambda r: r.text("x")),
            (7, lambda r: r.text("x")),
            ("7", lambda r: r.number("x")),
            (True, lambda r: r.number("x")),
            ("replace", lambda r: r.word("x", words)),
            ([], lambda r: r.word("x", words)),
            ("AAE", lambda r: r.base64("x")),
            ("好==", lambda r: r.base64("x")),
            ([{"a": 1}], lambda r: r.rows("x")),
            ({"a": "b"}, lambda r: r.rows("x")),
            ([], lambda r: r.members("x")),
        ]
        for value, ask in cases:
            with self.subTest(value=value), self.refused("INVALID_ARGUMENT"):
                ask(Request({"x": value}))

    def test_that_are_missing_are_refused_too(self) -> None:
        with self.refused("INVALID_ARGUMENT"):
            Request({}).text("x")
        self.assertIsNone(Request({}).text_if_any("x"))

    def test_name_the_owner_where_they_name_nobody(self) -> None:
        self.assertEqual(Request({}).caller, OWNER)


class TheChoiceOfEncryption(TargetTest):
    def choice(self, value: object) -> Encryption | None:
        return Request({"encryption": value}).encryption("encryption")

    def test_is_none_where_it_is_null_or_left_out(self) -> None:
        self.assertIsNone(self.choice(None))
        self.assertIsNone(Request({}).encryption("encryption"))

    def test_is_an_algorithm_with_either_kind_of_key(self) -> None:
        default = {"algorithm": "RC4", "key": {"kind": "default"}}
        self.assertEqual(self.choice(default), Encryption("RC4", None))
        byok = {"algorithm": "", "key": {"kind": "byok", "keyId": ""}}
        self.assertEqual(self.choice(byok), Encryption("", ""))

    def test_is_refused_when_it_is_half_made(self) -> None:
        for value in (
            True,
            {"algorithm": "RC4"},
            {"key": {"kind": "default"}},
            {"algorithm": "RC4", "key": {"kind": "byok"}},
            {"algorithm": "RC4", "key": {"kind": "alias"}},
        ):
            with self.subTest(value=value), self.refused("INVALID_ARGUMENT"):
                self.choice(value)
