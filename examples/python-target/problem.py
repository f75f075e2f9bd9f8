"""A request without an outcome: a status other than 200. It is a fault, not a verdict."""

from http import HTTPStatus


class Problem(Exception):
    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        """The sentence appears in the suite's report."""
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
