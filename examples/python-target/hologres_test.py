from expectations import REGION, START, TargetTest
from hologres import read_version
from projects import Encryption
from ram import OWNER
from sandbox import Sandbox

ROWS = [{"item": "tea"}]


class Versions(TargetTest):
    def test_compare_by_number(self) -> None:
        ordered = [
            "0.9",
            "0.10",
            "r1.0",
            "1.0.99",
            "1.1",
            "1.1.0",
            "1.2",
            "1.10",
            "r1.10.1",
            "10.0",
        ]
        self.assertEqual(sorted(ordered, key=read_version), ordered)

    def test_are_numbers_and_points(self) -> None:
        for text in ("", "r", "1.", "one", "1.1-beta", "1 .1", "v1.1"):
            with self.subTest(text=text), self.refused("INVALID_ARGUMENT"):
                read_version(text)


class ExternalTables(TargetTest):
    def setUp(self) -> None:
        self.sandbox = Sandbox(START)
        self.sandbox.ram.authorize_service("maxcompute")
        self.sandbox.ram.authorize_service("hologres")

    def orders(self, region: str = REGION, byok: bool = True) -> str:
        self.sandbox.kms.activate(region)
        key_id = self.sandbox.kms.create(region).key_id
        encryption = Encryption("AES256", key_id if byok else None)
        self.sandbox.projects.create(OWNER, "sales", region, encryption)
        self.sandbox.projects.write(OWNER, "sales", "orders", ROWS, "append")
        return key_id

    def read(self, version: str = "2.0") -> list[dict[str, str]]:
        instance = self.sandbox.hologres.create_instance(version, REGION)
        return self.sandbox.hologres.read(OWNER, instance, "sales", "orders")

    def test_are_read_as_they_were_written(self) -> None:
        self.orders()
        self.assertEqual(self.read("1.1"), ROWS)

    def test_need_a_version_that_can(self) -> None:
        self.orders()
        with self.refused("HOLOGRES_VERSION_UNSUPPORTED"):
            self.read("1.0.99")

    def test_of_the_default_key_need_a_later_one(self) -> None:
        self.orders(byok=False)
        with self.refused("HOLOGRES_VERSION_UNSUPPORTED"):
            self.read("3.1")
        self.assertEqual(self.read("3.2"), ROWS)

    def test_need_a_key_of_shanghai(self) -> None:
        self.orders("cn-beijing")
        with self.refused("KEY_REGION_UNSUPPORTED"):
            self.read()

    def test_need_the_role_of_hologres_at_once(self) -> None:
        self.orders()
        self.read()
        self.sandbox.ram.revoke_service("hologres")
        with self.refused("SERVICE_NOT_AUTHORIZED"):
            self.read()

    def test_are_remembered_for_24_hours_like_all_others(self) -> None:
        key_id = self.orders()
        self.read()
        self.sandbox.kms.set_state(key_id, "Disabled")
        self.sandbox.clock.advance(24)
        with self.refused("KEY_UNAVAILABLE"):
            self.read()

    def test_take_an_instance_that_is_there(self) -> None:
        self.orders()
        with self.refused("NOT_FOUND"):
            self.sandbox.hologres.read(OWNER, "nowhere", "sales", "orders")
