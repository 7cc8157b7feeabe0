"""Measures what each client's layer costs over its bare generated stub: `python bench.py SERVER [LANGUAGE …]`."""

import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path

from languages import LANGUAGES, run_all
from server import Server


async def main():
    names = [name for name in sys.argv[2:] if not name.startswith("--")] or list(LANGUAGES)
    with tempfile.TemporaryDirectory(prefix="wharfinger-bench-", dir="/tmp") as folder:
        folder = Path(folder)
        # Postgres may run as another user and has to pass through.
        folder.chmod(0o755)
        for name in names:
            run_all(LANGUAGES[name].bench_build)
        server = await Server(sys.argv[1], folder).start()
        try:
            for name in names:
                command = [*map(str, LANGUAGES[name].bench), f"url=http://127.0.0.1:{server.port}", f"namespace=bench-{name}"]
                told = await asyncio.to_thread(subprocess.run, command, check=True, stdout=subprocess.PIPE, text=True)
                *lines, last = told.stdout.splitlines()
                if last != "done" or len(lines) != 2:
                    sys.exit(f"{name}: {told.stdout}")
                for line in lines:
                    print(f"{name}: {line}", flush=True)
        finally:
            await server.stop()


asyncio.run(main())
