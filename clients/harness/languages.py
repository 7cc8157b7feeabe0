"""How the runner of each language is built and called."""

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
PLACE = ROOT / "target/client-tests"
JAVA_TARGET = ROOT / "clients/java/target"
JAVA = ["java", "-cp", f"{JAVA_TARGET}/test-classes:{JAVA_TARGET}/classes:{JAVA_TARGET}/libraries/*"]


@dataclass(frozen=True)
class Language:
    """A language: commands that build, each with its folder, the command that runs a scenario, and by what they show others
    that take the server's `url` and a `namespace` of their own. The last two are what `make bench-clients` builds and runs,
    with the same two arguments."""

    name: str
    build: list
    run: list
    also: dict = field(default_factory=dict)
    bench_build: list = field(default_factory=list)
    bench: list = field(default_factory=list)


LANGUAGES = {
    language.name: language
    for language in [
        Language(
            "go",
            [(ROOT / "clients/go", ["bash", "-c", 'test -z "$(gofmt -l *.go internal)"']),
             (ROOT / "clients/go", ["go", "vet", "./..."]),
             (ROOT / "clients/go", ["go", "build", "-o", PLACE / "go-scenario", "./internal/scenario"])],
            [PLACE / "go-scenario"],
            {},
            [(ROOT / "clients/go", ["go", "build", "-o", PLACE / "go-bench", "./internal/bench"])],
            [PLACE / "go-bench"],
        ),
        Language(
            "java",
            [(ROOT / "clients/java", ["mvn", "--quiet", "--batch-mode", "package"])],
            [*JAVA, "dev.wharfinger.client.Scenario"],
            {},
            [(ROOT / "clients/java", ["mvn", "--quiet", "--batch-mode", "package"])],
            [*JAVA, "dev.wharfinger.client.Bench"],
        ),
        Language(
            "python",
            [(ROOT / "clients/python", [PLACE / "python/bin/python", "-m", "mypy"])],
            [PLACE / "python/bin/python", ROOT / "clients/python/tests/scenario.py"],
            {},
            [],
            [PLACE / "python/bin/python", ROOT / "clients/python/tests/bench.py"],
        ),
        Language(
            "rust",
            [(ROOT, ["cargo", "build", "--quiet", "--example", "scenario", "--example", "files"])],
            [TARGET / "debug/examples/scenario"],
            {"files over connections that break": [TARGET / "debug/examples/files"]},
            [(ROOT, ["cargo", "build", "--quiet", "--release", "--example", "bench"])],
            [TARGET / "release/examples/bench"],
        ),
        Language(
            "typescript",
            [(ROOT / "clients/typescript", ["npm", "ci", "--silent", "--ignore-scripts"]),
             (ROOT / "clients/typescript", ["npm", "run", "--silent", "build"]),
             (ROOT / "clients/typescript", ["npm", "test", "--silent"])],
            ["node", ROOT / "clients/typescript/build/test/scenario.js"],
            {"in a browser": ["node", ROOT / "clients/typescript/build/test/browser.js"],
             "files over connections that break": ["node", ROOT / "clients/typescript/build/test/files.js"]},
            [(ROOT / "clients/typescript", ["npm", "ci", "--silent", "--ignore-scripts"]),
             (ROOT / "clients/typescript", ["npm", "run", "--silent", "build"]),
             (ROOT / "clients/typescript", ["npx", "tsc", "-p", "tsconfig.test.json"])],
            ["node", ROOT / "clients/typescript/build/test/bench.js"],
        ),
    ]
}


def build(language):
    """Builds the runner of a language and runs its own tests."""
    run_all(language.build)


def run_all(commands):
    """Runs commands, each in its folder; the first that fails ends it."""
    for folder, command in commands:
        subprocess.run([str(part) for part in command], cwd=folder, check=True)
