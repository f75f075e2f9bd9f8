"""Why a request has no answer at all: a status other than 200, which is no verdict on anything."""

from http import HTTPStatus


class Problem(Exception):
    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        """The sentence stands in the suite's report."""
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
