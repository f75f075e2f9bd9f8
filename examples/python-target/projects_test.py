from expectations import REGION, START, TargetTest
from projects import Encryption
from ram import OWNER
from refusal import Code
from sandbox import Sandbox

DEFAULT = Encryption("AES256", byok=None)
ROWS = [{"employee": "Mei", "salary": "41000"}]
ALLOW_ALL = {"Statement": [{"Effect": "Allow", "Action": "odps:*", "Resource": "*"}]}


class ProjectsTest(TargetTest):
    def setUp(self) -> None:
        sandbox = Sandbox(START)
        self.clock, self.kms, self.ram = sandbox.clock, sandbox.kms, sandbox.ram
        self.projects = sandbox.projects
        self.kms.activate(REGION)
        self.ram.authorize_service("maxcompute")

    def create(self, encryption: Encryption | None, name: str = "payroll") -> None:
        self.projects.create(OWNER, name, REGION, encryption)

    def write(self, rows: list[dict[str, str]] = ROWS) -> None:
        self.projects.write(OWNER, "payroll", "salaries", rows, "append")

    def read(self) -> list[dict[str, str]]:
        return self.projects.read(OWNER, "payroll", "salaries")


class Creating(ProjectsTest):
    def test_a_refusal_leaves_no_project_behind(self) -> None:
        self.kms.activate("cn-beijing")
        elsewhere = self.kms.create("cn-beijing").key_id
        disabled = self.kms.create(REGION).key_id
        self.kms.set_state(disabled, "Disabled")
        services = self.kms.service_key(REGION).key_id
        cases: list[tuple[Encryption, Code]] = [
            (Encryption("SM4", None), "ALGORITHM_UNSUPPORTED"),
            (Encryption("aes256", None), "ALGORITHM_UNSUPPORTED"),
            (Encryption("AES256", ""), "KEY_NOT_FOUND"),
            (Encryption("AES256", elsewhere), "KEY_REGION_UNSUPPORTED"),
            (Encryption("AES256", disabled), "KEY_UNAVAILABLE"),
            (Encryption("AES256", services), "INVALID_ARGUMENT"),
        ]
        for encryption, code in cases:
            with self.subTest(encryption=encryption):
                with self.refused(code):
                    self.create(encryption)
                with self.refused("NOT_FOUND"):
                    self.projects.get(OWNER, "payroll")

    def test_names_have_3_to_28_characters_with_a_letter_first(self) -> None:
        for name in ("pay", "payroll_of_the_north_station", "P01"):
            self.create(None, name)
        for name in ("", "pa", "payroll_of_the_north_station_", "1pay", "pay roll", "pay\n"):
            with self.subTest(name=name), self.refused("INVALID_ARGUMENT"):
                self.create(None, name)

    def test_a_name_is_given_once(self) -> None:
        self.create(None)
        with self.refused("ALREADY_EXISTS"):
            self.create(DEFAULT)

    def test_a_project_reports_the_choice_that_was_made(self) -> None:
        vault = self.kms.create(REGION).key_id
        self.create(Encryption("RC4", vault))
        self.create(DEFAULT, "ledger")
        self.create(None, "archive")
        for name, encryption in (
            ("payroll", {"algorithm": "RC4", "key": {"kind": "byok", "keyId": vault}}),
            ("ledger", {"algorithm": "AES256", "key": {"kind": "default"}}),
            ("archive", None),
        ):
            told = self.projects.get(OWNER, name).to_json()
            self.assertEqual(told, {"name": name, "region": REGION, "encryption": encryption})


class TheOneWayDoor(ProjectsTest):
    def test_on_it_goes_once_and_never_off(self) -> None:
        self.create(None)
        self.projects.set_encryption(OWNER, "payroll", DEFAULT)
        for change in (None, Encryption("RC4", None), DEFAULT):
            with self.subTest(change=change), self.refused("ENCRYPTION_IMMUTABLE"):
                self.projects.set_encryption(OWNER, "payroll", change)

    def test_switching_off_what_is_off_changes_nothing(self) -> None:
        self.create(None)
        self.assertIsNone(self.projects.set_encryption(OWNER, "payroll", None).sealing)

    def test_what_was_there_stays_as_it_is(self) -> None:
        self.create(None)
        self.write()
        before = self.projects.stored_objects("payroll", "salaries")
        self.projects.set_encryption(OWNER, "payroll", DEFAULT)
        self.write()
        old, new = self.projects.stored_objects("payroll", "salaries")
        self.assertEqual([old], before)
        self.assertIsNotNone(new.envelope)
        self.assertEqual(self.read(), ROWS + ROWS)


class Tables(ProjectsTest):
    def test_overwriting_leaves_nothing_of_what_was_there(self) -> None:
        self.create(None)
        self.write()
        self.projects.write(OWNER, "payroll", "salaries", [], "overwrite")
        self.assertEqual(self.read(), [])
        stored = self.projects.stored_objects("payroll", "salaries")
        self.assertNotIn(b"Mei", b"".join(each.content for each in stored))

    def test_there_is_nothing_where_nothing_was_written(self) -> None:
        self.create(None)
        self.assertEqual(self.projects.stored_objects("payroll", "salaries"), [])
        with self.refused("NOT_FOUND"):
            self.read()

    def test_a_write_that_is_refused_leaves_no_byte(self) -> None:
        vault = self.kms.create(REGION).key_id
        self.create(Encryption("AES256", vault))
        self.kms.set_state(vault, "Disabled")
        self.clock.advance(24)
        for rows in (ROWS, []):
            with self.refused("KEY_UNAVAILABLE"):
                self.write(rows)
        self.assertEqual(self.projects.stored_objects("payroll", "salaries"), [])

    def test_an_unencrypted_project_asks_kms_for_nothing(self) -> None:
        self.create(None)
        self.write()
        self.read()
        self.assertEqual(self.kms.log, [])


class Roles(ProjectsTest):
    def setUp(self) -> None:
        super().setUp()
        self.create(None)
        self.ram.create_principal("mei")
        self.ram.attach_policy("mei", ALLOW_ALL)

    def test_encrypting_takes_the_highest_role_and_ram(self) -> None:
        self.ram.create_principal("tao")
        self.projects.assign_role("payroll", "tao", "Super_Administrator")
        self.projects.assign_role("payroll", "mei", "Admin")
        for caller in ("mei", "tao"):
            with self.subTest(caller=caller), self.refused("ACCESS_DENIED"):
                self.projects.set_encryption(caller, "payroll", DEFAULT)
        self.projects.assign_role("payroll", "mei", "Super_Administrator")
        self.projects.set_encryption("mei", "payroll", DEFAULT)

    def test_whoever_creates_a_project_may_do_everything_in_it(self) -> None:
        self.projects.create("mei", "ledger", REGION, None)
        self.projects.set_encryption("mei", "ledger", DEFAULT)

    def test_who_has_no_role_reads_and_writes_nothing(self) -> None:
        self.write()
        with self.refused("ACCESS_DENIED"):
            self.projects.read("mei", "payroll", "salaries")
        with self.refused("ACCESS_DENIED"):
            self.projects.write("mei", "payroll", "salaries", [], "overwrite")
        self.assertEqual(self.read(), ROWS)

    def test_other_properties_take_an_administrative_role(self) -> None:
        self.projects.assign_role("payroll", "mei", "custom-admin")
        self.projects.set_property("mei", "payroll", "permissions", "acl")
        self.projects.assign_role("payroll", "mei", "user")
        with self.refused("ACCESS_DENIED"):
            self.projects.set_property("mei", "payroll", "ipWhitelist", "10.0.0.0/8")

    def test_a_role_is_given_to_somebody_known(self) -> None:
        with self.refused("NOT_FOUND"):
            self.projects.assign_role("payroll", "nobody", "user")
