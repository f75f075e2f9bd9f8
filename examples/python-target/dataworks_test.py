from expectations import START, TargetTest
from ram import OWNER
from sandbox import Sandbox


class Workspaces(TargetTest):
    def setUp(self) -> None:
        self.dataworks = Sandbox(START).dataworks
        self.dataworks.create_workspace("finance", "cn-beijing")

    def test_give_projects_their_region(self) -> None:
        project = self.dataworks.create_project(OWNER, "finance", "payroll", None)
        self.assertEqual(project.region, "cn-beijing")

    def test_have_a_name_each(self) -> None:
        with self.refused("ALREADY_EXISTS"):
            self.dataworks.create_workspace("finance", "cn-shanghai")
        with self.refused("NOT_FOUND"):
            self.dataworks.create_project(OWNER, "marketing", "payroll", None)
