"""Follows the README of each client to the letter, in a clean clone and a new folder: `python readmes.py SERVER [LANGUAGE …]`.

What a reader is told is a line `As `FILE`:` before a block of code, and `$ ` before a command in a block of console."""

import asyncio
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from languages import LANGUAGES, PLACE, ROOT
from server import Server

BLOCK = re.compile(r"^(?:As `(?P<file>[^`]+)`:\n\n)?^```(?P<kind>\w+)[^\n]*\n(?P<text>.*?)^```$", re.M | re.S)
# What every example says at its end.
LAST_WORDS = "deleted 1 artifact(s)"


def script(readme):
    """The README as a script of bash."""
    lines = ["set -euo pipefail"]
    for block in BLOCK.finditer(readme):
        if block["kind"] == "console":
            lines += [line.removeprefix("$ ") for line in block["text"].splitlines() if line.startswith("$ ")]
        elif block["file"]:
            file = shlex.quote(block["file"])
            lines.append(f'mkdir -p "$(dirname {file})"\ncat >{file} <<\'END OF FILE\'\n{block["text"]}END OF FILE')
    return "\n".join(lines) + "\n"


async def main():
    names = [name for name in sys.argv[2:] if not name.startswith("--")] or list(LANGUAGES)
    failed = []
    with tempfile.TemporaryDirectory(prefix="wharfinger-readmes-", dir="/tmp") as folder:
        folder = Path(folder)
        # Postgres may run as another user and has to pass through.
        folder.chmod(0o755)
        clone = folder / "clone"
        subprocess.run(["git", "clone", "--quiet", "--shared", ROOT, clone], check=True)
        server = await Server(Path(sys.argv[1]).absolute(), folder).start()
        # Dependencies need not be compiled anew each time.
        environment = os.environ | {
            "WHARFINGER": str(clone),
            "WHARFINGER_URL": f"http://127.0.0.1:{server.port}",
            "CARGO_TARGET_DIR": str(PLACE / "cargo"),
        }
        try:
            for name in names:
                place = folder / name
                place.mkdir()
                text = (clone / "clients" / name / "README.md").read_text()
                process = await asyncio.create_subprocess_exec(
                    "bash", "-c", script(text), cwd=place, env=environment,
                    stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
                )
                output = (await process.communicate())[0].decode()
                if process.returncode == 0 and LAST_WORDS in output:
                    print(f"{name}: its README leads where it says", flush=True)
                else:
                    failed.append(name)
                    print(f"{name}: its README fails with exit code {process.returncode}:\n{output}", flush=True)
        finally:
            await server.stop()
    if failed:
        sys.exit(f"the README fails for {', '.join(failed)}")


asyncio.run(main())
