"""Where things are: the project's folder, its environments and the folder of its state."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Layout:
    root: Path
    var: Path

    @property
    def environments(self) -> Path:
        return self.root / ".venvs"

    @property
    def stamps(self) -> Path:
        return self.var / "stamps"

    @property
    def logs(self) -> Path:
        return self.var / "logs"

    @property
    def run(self) -> Path:
        return self.var / "run"

    @property
    def database(self) -> Path:
        return self.var / "assistant.db"

    @property
    def models(self) -> Path:
        return self.var / "models"

    @property
    def static(self) -> Path:
        return self.var / "static"

    def python(self, environment: str) -> Path:
        return self.environments / environment / "bin" / "python"

    def shown(self, path: Path) -> str:
        """As short as a person would type it from the project's folder."""
        return str(path.relative_to(self.root) if path.is_relative_to(self.root) else path)

    def make_folders(self) -> None:
        # The database is in here: nobody else on the machine has to read it.
        self.var.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in (self.environments, self.stamps, self.logs, self.run):
            folder.mkdir(parents=True, exist_ok=True)


def layout_of(root: Path, environ: Mapping[str, str]) -> Layout:
    return Layout(root=root, var=root / (environ.get("VAR_DIR") or "var"))
