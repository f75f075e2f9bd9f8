from clock import Clock
from data_keys import DataKeys
from expectations import REGION, START, TargetTest
from kms import Kms
from ram import Ram


class TheMemoryOfDataKeys(TargetTest):
    def setUp(self) -> None:
        self.clock = Clock(START)
        ram = Ram()
        ram.authorize_service("maxcompute")
        self.kms = Kms(self.clock, ram)
        self.kms.activate(REGION)
        self.vault = self.kms.create(REGION).key_id
        self.data_keys = DataKeys(self.kms, self.clock, "maxcompute")

    def calls(self) -> list[str]:
        return [call.operation for call in self.kms.log]

    def test_writing_and_reading_share_what_is_remembered(self) -> None:
        plaintext, wrapped = self.data_keys.for_writing("payroll", self.vault)
        self.data_keys.for_writing("payroll", self.vault)
        self.assertEqual(self.data_keys.for_reading("payroll", wrapped), plaintext)
        self.assertEqual(self.calls(), ["GenerateDataKey"])

    def test_every_project_has_data_keys_of_its_own(self) -> None:
        one = self.data_keys.for_writing("payroll", self.vault)
        other = self.data_keys.for_writing("ledger", self.vault)
        self.assertNotEqual(one, other)

    def test_after_24_hours_kms_is_asked_again(self) -> None:
        plaintext, wrapped = self.data_keys.for_writing("payroll", self.vault)
        self.clock.advance(24)
        self.assertEqual(self.data_keys.for_reading("payroll", wrapped), plaintext)
        self.assertEqual(self.calls(), ["GenerateDataKey", "Decrypt"])

    def test_after_24_hours_a_new_data_key_is_written_with(self) -> None:
        old = self.data_keys.for_writing("payroll", self.vault)
        self.clock.advance(24)
        self.assertNotEqual(self.data_keys.for_writing("payroll", self.vault), old)

    def test_being_used_every_hour_does_not_stretch_the_24_hours(self) -> None:
        _, wrapped = self.data_keys.for_writing("payroll", self.vault)
        self.kms.set_state(self.vault, "Disabled")
        for _ in range(23):
            self.clock.advance(1)
            self.data_keys.for_reading("payroll", wrapped)
            self.data_keys.for_writing("payroll", self.vault)
        self.clock.advance(1)
        with self.refused("KEY_UNAVAILABLE"):
            self.data_keys.for_reading("payroll", wrapped)
        with self.refused("KEY_UNAVAILABLE"):
            self.data_keys.for_writing("payroll", self.vault)

    def test_a_refusal_is_not_remembered(self) -> None:
        plaintext, wrapped = self.data_keys.for_writing("payroll", self.vault)
        self.kms.set_state(self.vault, "Disabled")
        self.clock.advance(24)
        with self.refused("KEY_UNAVAILABLE"):
            self.data_keys.for_reading("payroll", wrapped)
        self.kms.set_state(self.vault, "Enabled")
        self.assertEqual(self.data_keys.for_reading("payroll", wrapped), plaintext)
