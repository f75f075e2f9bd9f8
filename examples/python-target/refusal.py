"""Saying no. A refusal is an answer that the suite judges; any other exception is our mistake."""

from typing import Literal

# The contract's closed list: another code would be no answer at all.
Code = Literal[
    "ACCESS_DENIED",
    "ALGORITHM_UNSUPPORTED",
    "ALREADY_EXISTS",
    "ENCRYPTION_IMMUTABLE",
    "HOLOGRES_VERSION_UNSUPPORTED",
    "INVALID_ARGUMENT",
    "KEY_NOT_FOUND",
    "KEY_REGION_UNSUPPORTED",
    "KEY_STATE_CONFLICT",
    "KEY_UNAVAILABLE",
    "KMS_NOT_ACTIVATED",
    "NOT_FOUND",
    "SERVICE_NOT_AUTHORIZED",
]


class Refusal(Exception):
    """Raised where the reason is found, before anything was changed; caught in sandbox.py alone."""

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
