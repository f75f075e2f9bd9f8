"""The sandbox's time. It stands still until it is moved, so that no test has to wait."""

from datetime import UTC, datetime, timedelta

from refusal import Refusal


class Clock:
    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, hours: float) -> None:
        if not hours >= 0:  # neither a negative number nor NaN
            raise Refusal("INVALID_ARGUMENT", f"time goes forward, not by {hours} hours")
        try:
            self._now += timedelta(hours=hours)
        except OverflowError:
            raise Refusal("INVALID_ARGUMENT", f"no calendar has {hours} hours more") from None


def iso_8601(time: datetime) -> str:
    """In UTC with a Z, as the contract requires; Python would write +00:00."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
