"""Resource Access Management: users, policies, and which services may use KMS."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from refusal import Refusal

ACCOUNT = "1000000000000001"
OWNER = "owner"
"""The principal when a request names none: it may do everything without a policy."""


@dataclass(frozen=True)
class Statement:
    allows: bool
    actions: tuple[str, ...]
    resources: tuple[str, ...]
    conditions: Mapping[str, tuple[str, ...]]

    def speaks_of(self, action: str, resource: str, circumstances: Mapping[str, str]) -> bool:
        return (
            any(_matches(pattern, action) for pattern in self.actions)
            and any(_matches(pattern, resource) for pattern in self.resources)
            and all(circumstances.get(key) in values for key, values in self.conditions.items())
        )


class Ram:
    def __init__(self) -> None:
        self._statements: dict[str, list[Statement]] = {}
        self._services: set[str] = set()

    def create_principal(self, name: str) -> None:
        if self.is_known(name):
            raise Refusal("ALREADY_EXISTS", f"somebody is called {name} already")
        self._statements[name] = []

    def attach_policy(self, principal: str, policy: Mapping[str, object]) -> None:
        self.require_user(principal)
        self._statements[principal].extend(read_policy(policy))

    def require_user(self, name: str) -> None:
        if name not in self._statements:
            raise Refusal("NOT_FOUND", f"there is no RAM user {name}")

    def is_known(self, principal: str) -> bool:
        return principal == OWNER or principal in self._statements

    def require(
        self, principal: str, action: str, resource: str, circumstances: Mapping[str, str] = {}
    ) -> None:
        """A Deny wins over every Allow, in any order; without an Allow the request is denied."""
        if principal == OWNER:
            return
        speaking = [
            statement
            for statement in self._statements.get(principal, [])
            if statement.speaks_of(action, resource, circumstances)
        ]
        if not speaking or not all(statement.allows for statement in speaking):
            raise Refusal("ACCESS_DENIED", f"{principal} may not {action} on {resource}")

    def authorize_service(self, service: str) -> None:
        self._services.add(service)

    def revoke_service(self, service: str) -> None:
        self._services.discard(service)

    def require_service(self, service: str) -> None:
        if service not in self._services:
            raise Refusal("SERVICE_NOT_AUTHORIZED", f"{service} does not hold its encryption role")


def read_policy(policy: Mapping[str, object]) -> list[Statement]:
    """Refuses a policy with elements that this emulation does not support."""
    statements = policy.get("Statement")
    if not isinstance(statements, list):
        raise Refusal("INVALID_ARGUMENT", "a policy has a list called Statement")
    return [_read_statement(statement) for statement in statements]


def _read_statement(statement: object) -> Statement:
    if not isinstance(statement, dict) or statement.get("Effect") not in ("Allow", "Deny"):
        raise Refusal("INVALID_ARGUMENT", "a statement has the Effect Allow or Deny")
    unknown = statement.keys() - {"Effect", "Action", "Resource", "Condition"}
    if unknown:
        raise Refusal("INVALID_ARGUMENT", f"not understood in a statement: {sorted(unknown)}")
    return Statement(
        allows=statement["Effect"] == "Allow",
        actions=_texts(statement.get("Action")),
        resources=_texts(statement.get("Resource")),
        conditions=_read_conditions(statement.get("Condition", {})),
    )


def _read_conditions(conditions: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(conditions, dict) or conditions.keys() - {"Bool"}:
        raise Refusal("INVALID_ARGUMENT", "the only condition that is understood is Bool")
    wanted = conditions.get("Bool", {})
    if not isinstance(wanted, dict):
        raise Refusal("INVALID_ARGUMENT", "Bool holds condition keys and their values")
    return {key: _texts(values) for key, values in wanted.items()}


def _texts(value: object) -> tuple[str, ...]:
    """RAM treats a single text as a list of one."""
    texts = value if isinstance(value, list) else [value]
    if not texts or not all(isinstance(text, str) for text in texts):
        raise Refusal("INVALID_ARGUMENT", f"{value!r} is neither text nor a list of texts")
    return tuple(texts)


def _matches(pattern: str, name: str) -> bool:
    """`*` matches any text; no other character is special."""
    expression = ".*".join(re.escape(part) for part in pattern.split("*"))
    return re.fullmatch(expression, name, re.IGNORECASE) is not None
