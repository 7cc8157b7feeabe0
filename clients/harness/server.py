"""The real server, in a process of its own that can be killed and started again on the same port and data."""

import asyncio
import contextlib
import os
import socket
import urllib.request


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """The server built last, with data in a folder."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.port = free_port()
        self.process = None

    async def start(self):
        """Starts it and waits until it is ready."""
        with open(self.folder / "log", "ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                self.program, "serve", "--listen", f"127.0.0.1:{self.port}", "--data-dir", self.folder / "data",
                "--log-level", "warn", stdout=log, stderr=log, stdin=asyncio.subprocess.DEVNULL,
                env={**os.environ, "NO_COLOR": "1"},
            )
        for _ in range(1200):
            if self.process.returncode is not None:
                break
            with contextlib.suppress(OSError):
                await asyncio.to_thread(urllib.request.urlopen, f"http://127.0.0.1:{self.port}/readyz", timeout=5)
                return self
            await asyncio.sleep(0.05)
        raise RuntimeError(f"the server did not start:\n{(self.folder / 'log').read_text()}")

    async def kill(self):
        """Ends it without warning."""
        self.process.kill()
        await self.process.wait()

    async def stop(self):
        """Ends it in order."""
        if self.process and self.process.returncode is None:
            self.process.terminate()
            try:
                await asyncio.wait_for(self.process.wait(), 60)
            except TimeoutError:
                await self.kill()
                raise
