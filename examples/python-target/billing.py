"""Counts KMS's log, and makes the bill from it."""

from collections import Counter
from collections.abc import Iterable

from kms import Call, Caller


def count_calls(log: Iterable[Call], project: str | None = None) -> dict[str, int]:
    """Completed calls by operation: all of them, or those that MaxCompute made for one project."""
    return Counter(
        call.operation
        for call in log
        if project is None or call.caller == Caller("maxcompute", project)
    )


def bill(log: Iterable[Call]) -> list[dict[str, object]]:
    """KMS calls only: encryption is free, and this emulation does not charge for storage."""
    quantities = Counter((call.operation, call.region, call.key_id) for call in log)
    return [
        {"service": "kms", "item": item, "region": region, "keyId": key_id, "quantity": quantity}
        for (item, region, key_id), quantity in quantities.items()
    ]
