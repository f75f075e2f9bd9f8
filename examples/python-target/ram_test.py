from expectations import TargetTest
from ram import OWNER, Ram

CREATE = "odps:CreateProject"
PROJECT = "acs:odps:cn-shanghai:1:projects/payroll"


def policy(
    effect: str, action: object, resource: object = "*", **more: object
) -> dict[str, object]:
    statement = {"Effect": effect, "Action": action, "Resource": resource, **more}
    return {"Version": "1", "Statement": [statement]}


ALLOW_ALL = policy("Allow", ["odps:*"])
FORCE_ENCRYPTION = policy("Deny", CREATE, Condition={"Bool": {"odps:Encryption": ["false"]}})


class Policies(TargetTest):
    def setUp(self) -> None:
        self.ram = Ram()
        self.ram.create_principal("mei")

    def attach(self, *policies: dict[str, object]) -> None:
        for each in policies:
            self.ram.attach_policy("mei", each)

    def create(self, encrypted: bool = True) -> None:
        self.ram.require("mei", CREATE, PROJECT, {"odps:Encryption": str(encrypted).lower()})

    def test_what_nothing_allows_is_denied(self) -> None:
        with self.refused("ACCESS_DENIED"):
            self.create()

    def test_the_owner_needs_no_policy(self) -> None:
        self.ram.require(OWNER, CREATE, PROJECT)

    def test_deny_outweighs_allow_in_either_order(self) -> None:
        for policies in ((ALLOW_ALL, FORCE_ENCRYPTION), (FORCE_ENCRYPTION, ALLOW_ALL)):
            self.setUp()
            self.attach(*policies)
            self.create(encrypted=True)
            with self.refused("ACCESS_DENIED"):
                self.create(encrypted=False)

    def test_a_condition_says_nothing_of_requests_without_its_key(self) -> None:
        self.attach(ALLOW_ALL, policy("Deny", "*", Condition={"Bool": {"acs:MFAPresent": "false"}}))
        self.create()

    def test_an_action_is_allowed_by_name_or_wildcard(self) -> None:
        self.attach(policy("Allow", ["odps:Get*", "odps:List*"]))
        self.ram.require("mei", "odps:GetProject", PROJECT)
        with self.refused("ACCESS_DENIED"):
            self.create()

    def test_a_resource_is_matched_whole(self) -> None:
        self.attach(policy("Allow", "odps:*", ["acs:odps:*:*:projects/pay"]))
        with self.refused("ACCESS_DENIED"):
            self.create()
        self.attach(policy("Allow", "odps:*", ["acs:odps:*:*:projects/payroll"]))
        self.create()

    def test_a_policy_that_would_be_misread_is_refused(self) -> None:
        misread: list[dict[str, object]] = [
            {},
            {"Statement": ["Allow"]},
            policy("Perhaps", "*"),
            policy("Allow", []),
            policy("Allow", "*", NotAction="odps:*"),
            policy("Deny", "*", Condition={"IpAddress": {"acs:SourceIp": "10.0.0.1"}}),
            policy("Deny", "*", Condition={"Bool": "odps:Encryption"}),
        ]
        for wrong in misread:
            with self.subTest(wrong=wrong), self.refused("INVALID_ARGUMENT"):
                self.attach(wrong)


class People(TargetTest):
    def test_a_name_is_given_once(self) -> None:
        ram = Ram()
        ram.create_principal("mei")
        for name in ("mei", OWNER):
            with self.refused("ALREADY_EXISTS"):
                ram.create_principal(name)

    def test_nobody_else_is_known(self) -> None:
        ram = Ram()
        self.assertTrue(ram.is_known(OWNER))
        self.assertFalse(ram.is_known("mei"))
        with self.refused("NOT_FOUND"):
            ram.attach_policy("mei", ALLOW_ALL)


class Services(TargetTest):
    def test_a_role_is_granted_and_taken_away(self) -> None:
        ram = Ram()
        with self.refused("SERVICE_NOT_AUTHORIZED"):
            ram.require_service("maxcompute")
        ram.authorize_service("maxcompute")
        ram.require_service("maxcompute")
        with self.refused("SERVICE_NOT_AUTHORIZED"):
            ram.require_service("hologres")
        ram.revoke_service("maxcompute")
        with self.refused("SERVICE_NOT_AUTHORIZED"):
            ram.require_service("maxcompute")
