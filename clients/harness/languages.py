"""How the runner of each language is built and called."""

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
PLACE = ROOT / "target/client-tests"


@dataclass(frozen=True)
class Language:
    """A language: commands that build, each with its folder, the command that runs a scenario, and by what they show others
    that take the server's `url` and a `namespace` of their own."""

    name: str
    build: list
    run: list
    also: dict = field(default_factory=dict)


LANGUAGES = {
    language.name: language
    for language in [
        Language(
            "go",
            [(ROOT / "clients/go", ["go", "vet", "./..."]),
             (ROOT / "clients/go", ["go", "build", "-o", PLACE / "go-scenario", "./internal/scenario"])],
            [PLACE / "go-scenario"],
        ),
        Language(
            "java",
            [(ROOT / "clients/java", ["mvn", "--quiet", "--batch-mode", "package"])],
            ["java", "-cp", f"{ROOT}/clients/java/target/test-classes:{ROOT}/clients/java/target/classes:{ROOT}/clients/java/target/libraries/*",
             "dev.wharfinger.client.Scenario"],
        ),
        Language(
            "python",
            [(ROOT / "clients/python", [PLACE / "python/bin/python", "-m", "mypy"])],
            [PLACE / "python/bin/python", ROOT / "clients/python/tests/scenario.py"],
        ),
        Language(
            "rust",
            [(ROOT, ["cargo", "build", "--quiet", "--example", "scenario"])],
            [TARGET / "debug/examples/scenario"],
        ),
        Language(
            "typescript",
            [(ROOT / "clients/typescript", ["npm", "ci", "--silent", "--ignore-scripts"]),
             (ROOT / "clients/typescript", ["npm", "run", "--silent", "build"]),
             (ROOT / "clients/typescript", ["npm", "test", "--silent"])],
            ["node", ROOT / "clients/typescript/build/test/scenario.js"],
            {"in a browser": ["node", ROOT / "clients/typescript/build/test/browser.js"]},
        ),
    ]
}


def build(language):
    """Builds the runner of a language and runs its own tests."""
    for folder, command in language.build:
        subprocess.run([str(part) for part in command], cwd=folder, check=True)
