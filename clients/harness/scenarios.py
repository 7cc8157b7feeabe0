"""Plays the scenarios in the languages named, or in all: `python scenarios.py SERVER [LANGUAGE …]`. With `--built` the runners
are taken as they are."""

import asyncio
import json
import socket
import sys
import tempfile
import uuid
from pathlib import Path

import certificates
import odd_server
from languages import LANGUAGES, ROOT, build
from relay import Relay
from server import Server

STORY = ROOT / "clients/scenario.json"
MARKS = sum(step["do"] == "mark" for step in json.loads(STORY.read_text()))
FAULTS = ROOT / "clients/faults.json"
# The longest that a runner may take, in seconds.
PATIENCE = 300


class Failed(Exception):
    """A runner that did not come to its end."""


async def play(language, scenario, at_mark=None, **variables):
    """Runs a scenario in a language; `at_mark` is awaited with the name of each mark."""
    await run([*language.run, scenario], at_mark, **variables)


async def run(command, at_mark=None, **variables):
    """Runs a command to its `done`."""
    command = [*command, *(f"{name}={value}" for name, value in variables.items())]
    process = await asyncio.create_subprocess_exec(
        *map(str, command), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    errors = asyncio.create_task(process.stderr.read())
    last = ""
    try:
        async with asyncio.timeout(PATIENCE):
            while line := (await process.stdout.readline()).decode().rstrip("\n"):
                last = line
                if line.startswith("mark "):
                    await at_mark(line.removeprefix("mark "))
                    process.stdin.write(b"go\n")
                    await process.stdin.drain()
            code = await process.wait()
    except TimeoutError:
        process.kill()
        code = await process.wait()
    if code != 0 or last != "done":
        raise Failed(f"exit code {code} after {last!r}\n{(await errors).decode()}")


class Worst:
    """What happens at the marks: the server does the next work, is killed before anyone knows, and comes back."""

    def __init__(self, server, relay):
        self.server = server
        self.relay = relay
        self.tasks = []
        self.kills = 0

    async def at_mark(self, name):
        await asyncio.gather(*self.tasks)
        # The heartbeat passes and the events break off in the middle; everywhere else the answer is lost.
        done = self.relay.cut_data(2) if name == "watch" else self.relay.lose_next_answer()
        self.tasks = [asyncio.create_task(self.strike(done))]

    async def strike(self, done):
        await done
        await self.server.kill()
        self.kills += 1
        self.relay.drop()
        await self.server.start()


def name_of(language):
    return f"{language.name}-{uuid.uuid4().hex[:12]}"


async def play_with_kills(language, server, relay, url):
    """The scenario with a server that is killed at every mark."""
    worst = Worst(server, relay)
    try:
        await play(language, STORY, worst.at_mark, url=url, namespace=name_of(language), marks="wait")
        await asyncio.gather(*worst.tasks)
    finally:
        for task in worst.tasks:
            task.cancel()
        relay.drop()
        if server.process.returncode is not None:
            await server.start()
    if worst.kills != MARKS:
        raise Failed(f"the server was killed {worst.kills} times instead of {MARKS}")


def stories(language, server, plain, tls, ca):
    """The scenario over plain and over TLS, then both with a server that is killed at every mark."""
    clear = f"http://127.0.0.1:{plain.port}"
    secure = f"wharfinger://localhost:{tls.port}?ca={ca}"
    return {
        "plain": lambda: play(language, STORY, url=f"http://127.0.0.1:{server.port}", namespace=name_of(language)),
        "over TLS": lambda: play(language, STORY, url=secure, namespace=name_of(language)),
        f"plain, with a server that is killed {MARKS} times": lambda: play_with_kills(language, server, plain, clear),
        f"over TLS, with a server that is killed {MARKS} times": lambda: play_with_kills(language, server, tls, secure),
    }


async def main():
    names = [name for name in sys.argv[2:] if not name.startswith("--")] or list(LANGUAGES)
    failures = 0
    with tempfile.TemporaryDirectory(prefix="wharfinger-clients-", dir="/tmp") as folder:
        folder = Path(folder)
        # Postgres may run as another user and has to pass through.
        folder.chmod(0o755)
        certificates.make(folder)
        odd, odd_port = odd_server.start()
        server = await Server(sys.argv[1], folder).start()
        context = certificates.server_context(folder)
        plain, tls = await Relay(server.port).start(), await Relay(server.port, context).start()
        odd_tls = await Relay(odd_port, context).start()
        odd_mutual = await Relay(odd_port, certificates.server_context(folder, ask_client=True)).start()
        nobody = socket.socket()
        # Bound and not listening: connections to it are refused for as long as this runs.
        nobody.bind(("127.0.0.1", 0))
        ca = folder / "ca.pem"
        faults = {
            "plain": f"http://127.0.0.1:{odd_port}",
            "wrong_address": f"http://127.0.0.1:{nobody.getsockname()[1]}",
            "wrong_authority": f"https://localhost:{odd_tls.port}?ca={folder / 'other-ca.pem'}",
            "wrong_token": f"https://wrong-token@localhost:{odd_tls.port}?ca={ca}",
            "right_token": f"https://{odd_server.TOKEN}@localhost:{odd_tls.port}?ca={ca}",
            "client_cert": str(folder / "client.pem"),
            "no_certificate": f"https://localhost:{odd_mutual.port}?ca={ca}",
            "certificate": f"https://localhost:{odd_mutual.port}?ca={ca}&cert={folder / 'client.pem'}&key={folder / 'client.key'}",
        }
        try:
            for name in names:
                language = LANGUAGES[name]
                if "--built" not in sys.argv:
                    build(language)

                attempts = stories(language, server, plain, tls, ca)
                for what, command in language.also.items():
                    url = f"http://127.0.0.1:{server.port}"
                    attempts[what] = lambda command=command, url=url: run(command, url=url, namespace=name_of(language))
                attempts["servers and URLs that are wrong"] = lambda language=language: play(language, FAULTS, **faults)
                for what, attempt in attempts.items():
                    try:
                        await attempt()
                        print(f"{name}: {what}: as told", flush=True)
                    except Failed as failed:
                        failures += 1
                        print(f"{name}: {what}: {failed}", flush=True)
        finally:
            odd_server.RELEASE_SLOW.set()
            odd.stop(0)
            await server.stop()
    if failures:
        sys.exit(f"{failures} stories did not come out as told")


asyncio.run(main())
