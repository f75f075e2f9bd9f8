from clock import Clock, iso_8601
from expectations import START, TargetTest


class TheClock(TargetTest):
    def test_moves_forward_by_fractions_of_an_hour(self) -> None:
        clock = Clock(START)
        clock.advance(23 + 59 / 60)
        clock.advance(1 / 60)
        self.assertEqual(iso_8601(clock.now()), "2026-01-02T00:00:00.000Z")

    def test_goes_neither_backwards_nor_out_of_the_calendar(self) -> None:
        for hours in (-1, -0.001, float("nan"), float("inf"), 1e300, 1e9):
            with self.subTest(hours=hours):
                clock = Clock(START)
                with self.refused("INVALID_ARGUMENT"):
                    clock.advance(hours)
                self.assertEqual(clock.now(), START)
