"""Shared by the tests: expect a refusal by its code; a region and a start time."""

import unittest
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from refusal import Code, Refusal

START = datetime(2026, 1, 1, tzinfo=UTC)
REGION = "cn-shanghai"


class TargetTest(unittest.TestCase):
    @contextmanager
    def refused(self, code: Code) -> Iterator[None]:
        with self.assertRaises(Refusal) as caught:
            yield
        self.assertEqual(caught.exception.code, code)
