import unittest
from http import HTTPStatus

from problem import Problem
from sandboxes import FORGOTTEN_AFTER_SECONDS, MOST, Sandboxes


class TheSandboxes(unittest.TestCase):
    def setUp(self) -> None:
        self.time = 0.0
        self.sandboxes = Sandboxes(seconds=lambda: self.time)

    def test_are_found_until_they_are_closed(self) -> None:
        sandbox_id = self.sandboxes.open()
        self.assertIs(self.sandboxes.find(sandbox_id), self.sandboxes.find(sandbox_id))
        self.sandboxes.close(sandbox_id)
        for use in (self.sandboxes.find, self.sandboxes.close):
            with self.assertRaises(Problem) as caught:
                use(sandbox_id)
            self.assertEqual(caught.exception.status, HTTPStatus.NOT_FOUND)

    def test_are_forgotten_when_nobody_asks_them(self) -> None:
        silent, busy = self.sandboxes.open(), self.sandboxes.open()
        self.time = FORGOTTEN_AFTER_SECONDS
        self.sandboxes.find(busy)
        self.time += 1
        self.sandboxes.open()
        self.sandboxes.find(busy)
        with self.assertRaises(Problem):
            self.sandboxes.find(silent)

    def test_are_not_opened_without_end(self) -> None:
        last = [self.sandboxes.open() for _ in range(MOST)][-1]
        with self.assertRaises(Problem) as caught:
            self.sandboxes.open()
        self.assertEqual(caught.exception.status, HTTPStatus.SERVICE_UNAVAILABLE)
        self.sandboxes.close(last)
        self.sandboxes.open()
