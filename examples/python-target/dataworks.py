"""DataWorks: workspaces, from which projects are created by MaxCompute."""

from projects import Encryption, Project, Projects
from refusal import Refusal


class DataWorks:
    def __init__(self, projects: Projects) -> None:
        self._projects = projects
        self._regions: dict[str, str] = {}  # by the workspace's name

    def create_workspace(self, name: str, region: str) -> None:
        if name in self._regions:
            raise Refusal("ALREADY_EXISTS", f"there is a workspace {name} already")
        self._regions[name] = region

    def create_project(
        self, caller: str, workspace: str, name: str, encryption: Encryption | None
    ) -> Project:
        if workspace not in self._regions:
            raise Refusal("NOT_FOUND", f"there is no workspace {workspace}")
        return self._projects.create(caller, name, self._regions[workspace], encryption)
