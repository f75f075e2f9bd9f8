from clock import Clock
from expectations import REGION, START, TargetTest
from kms import Caller, Kms
from ram import Ram

MAXCOMPUTE = Caller("maxcompute", "payroll")


class KmsTest(TargetTest):
    def setUp(self) -> None:
        self.clock = Clock(START)
        self.ram = Ram()
        self.ram.authorize_service("maxcompute")
        self.kms = Kms(self.clock, self.ram)
        self.kms.activate(REGION)
        self.vault = self.kms.create(REGION).key_id


class Keys(KmsTest):
    def test_no_key_is_made_where_kms_is_not_activated(self) -> None:
        with self.refused("KMS_NOT_ACTIVATED"):
            self.kms.create("cn-beijing")
        with self.refused("KMS_NOT_ACTIVATED"):
            self.kms.service_key("cn-beijing")
        self.assertEqual(self.kms.keys_in("cn-beijing"), [])

    def test_an_alias_stands_for_one_key_in_a_region(self) -> None:
        self.kms.create(REGION, "alias/safe")
        with self.refused("ALREADY_EXISTS"):
            self.kms.create(REGION, "alias/safe")

    def test_a_region_has_one_key_of_the_service(self) -> None:
        key = self.kms.service_key(REGION)
        self.assertIs(self.kms.service_key(REGION), key)
        self.assertEqual(key.creator, "service")

    def test_material_is_not_shown_by_accident(self) -> None:
        key = self.kms.describe(self.vault)
        self.assertNotIn(repr(key.versions[0]), repr(key))


class States(KmsTest):
    def test_a_disabled_key_can_be_enabled_again(self) -> None:
        self.assertEqual(self.kms.set_state(self.vault, "Disabled").state, "Disabled")
        self.assertEqual(self.kms.set_state(self.vault, "Enabled").state, "Enabled")

    def test_the_window_has_7_to_366_whole_days(self) -> None:
        for days in (-1, 0, 6, 7.5, 367, float("nan")):
            with self.subTest(days=days):
                with self.refused("INVALID_ARGUMENT"):
                    self.kms.schedule_deletion(self.vault, days)
                self.assertEqual(self.kms.describe(self.vault).state, "Enabled")
        for days in (7, 366):
            key = self.kms.schedule_deletion(self.kms.create(REGION).key_id, days)
            assert key.delete_date is not None
            self.assertEqual((key.delete_date - START).days, days)

    def test_a_key_that_waits_for_deletion_changes_in_no_other_way(self) -> None:
        self.kms.schedule_deletion(self.vault, 7)
        with self.refused("KEY_STATE_CONFLICT"):
            self.kms.set_state(self.vault, "Disabled")
        with self.refused("KEY_STATE_CONFLICT"):
            self.kms.schedule_deletion(self.vault, 30)

    def test_deletion_can_be_cancelled_until_the_window_has_passed(self) -> None:
        self.kms.schedule_deletion(self.vault, 7)
        self.clock.advance(7 * 24 - 0.01)
        key = self.kms.cancel_deletion(self.vault)
        self.assertEqual((key.state, key.delete_date), ("Enabled", None))
        with self.refused("KEY_STATE_CONFLICT"):
            self.kms.cancel_deletion(self.vault)

    def test_after_the_window_the_key_is_gone(self) -> None:
        wrapped = self.kms.generate_data_key(self.vault, MAXCOMPUTE).wrapped
        self.kms.schedule_deletion(self.vault, 7)
        self.clock.advance(7 * 24)
        self.assertEqual(self.kms.keys_in(REGION), [])
        for use in (self.kms.describe, self.kms.cancel_deletion):
            with self.refused("KEY_NOT_FOUND"):
                use(self.vault)
        with self.refused("KEY_NOT_FOUND"):
            self.kms.decrypt(wrapped)

    def test_a_key_of_the_service_is_not_the_users_to_change(self) -> None:
        key_id = self.kms.service_key(REGION).key_id
        with self.refused("ACCESS_DENIED"):
            self.kms.set_state(key_id, "Disabled")
        with self.refused("ACCESS_DENIED"):
            self.kms.schedule_deletion(key_id, 7)


class DataKeysOfKms(KmsTest):
    def test_what_was_wrapped_is_unwrapped(self) -> None:
        plaintext, wrapped = self.kms.generate_data_key(self.vault, MAXCOMPUTE)
        self.assertEqual(self.kms.decrypt(wrapped), plaintext)
        self.assertNotIn(plaintext, wrapped)

    def test_only_the_key_that_wrapped_unwraps(self) -> None:
        safe = self.kms.create(REGION).key_id
        wrapped = self.kms.generate_data_key(self.vault, MAXCOMPUTE).wrapped
        with self.refused("INVALID_ARGUMENT"):
            self.kms.decrypt(safe.encode() + wrapped[len(safe) :])

    def test_a_damaged_blob_is_refused(self) -> None:
        wrapped = self.kms.generate_data_key(self.vault, MAXCOMPUTE).wrapped
        for blob in (wrapped[:-1], wrapped[:40], wrapped[:36]):
            with self.refused("INVALID_ARGUMENT"):
                self.kms.decrypt(blob)
        with self.refused("KEY_NOT_FOUND"):
            self.kms.decrypt(b"")

    def test_a_disabled_key_does_nothing_and_logs_nothing(self) -> None:
        wrapped = self.kms.generate_data_key(self.vault, MAXCOMPUTE).wrapped
        self.kms.set_state(self.vault, "Disabled")
        with self.refused("KEY_UNAVAILABLE"):
            self.kms.decrypt(wrapped)
        with self.refused("KEY_UNAVAILABLE"):
            self.kms.generate_data_key(self.vault, MAXCOMPUTE)
        self.assertEqual([call.operation for call in self.kms.log], ["GenerateDataKey"])

    def test_a_service_needs_its_role_for_the_users_keys_alone(self) -> None:
        self.ram.revoke_service("maxcompute")
        with self.refused("SERVICE_NOT_AUTHORIZED"):
            self.kms.generate_data_key(self.vault, MAXCOMPUTE)
        self.kms.generate_data_key(self.kms.service_key(REGION).key_id, MAXCOMPUTE)
