"""A refusal is an outcome that the suite judges. Any other exception is a mistake of ours."""

from typing import Literal

# The contract's closed list of codes.
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
    """Raised before anything is changed; caught in sandbox.py only."""

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
