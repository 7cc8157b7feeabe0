"""A relay before a server, with or without TLS, that can lose an answer or cut a stream in the middle. It reads HTTP/2 just
far enough to know where frames end."""

import asyncio
import contextlib

DATA, HEADERS = 0, 1
END_STREAM = 1


class Relay:
    """Passes connections on to a server at a port of this machine."""

    def __init__(self, upstream, tls=None):
        self.upstream = upstream
        self.tls = tls
        self.writers = set()
        self.lose = None
        self.cut = None

    async def start(self):
        self.listener = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self.tls)
        self.port = self.listener.sockets[0].getsockname()[1]
        return self

    def lose_next_answer(self):
        """From now on nothing of the server passes. The future is done once the server has ended an answer: it has done the
        work, and nobody knows."""
        self.lose = asyncio.get_running_loop().create_future()
        return self.lose

    def cut_data(self, frame):
        """Passes as many frames of data less one, then half of one and no more. The future is done then."""
        self.cut = [frame, asyncio.get_running_loop().create_future()]
        return self.cut[1]

    def drop(self):
        """Cuts every connection and passes everything again."""
        self.lose = self.cut = None
        for writer in self.writers:
            writer.transport.abort()

    async def _accept(self, reader, writer):
        self.writers.add(writer)
        tasks = []
        try:
            server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self.upstream)
            self.writers.add(server_writer)
            tasks = [
                asyncio.create_task(self._requests(reader, server_writer)),
                asyncio.create_task(self._answers(server_reader, writer)),
            ]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            server_writer.transport.abort()
            self.writers.discard(server_writer)
        except OSError:
            # The server is not there; to the client that is a connection that ends.
            pass
        finally:
            for task in tasks:
                task.cancel()
                with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                    await task
            writer.transport.abort()
            self.writers.discard(writer)

    async def _requests(self, reader, writer):
        while block := await reader.read(1 << 16):
            writer.write(block)
            await writer.drain()

    async def _answers(self, reader, writer):
        while True:
            head = await reader.readexactly(9)
            payload = await reader.readexactly(int.from_bytes(head[:3], "big"))
            kind, flags = head[3], head[4]
            if self.lose:
                if kind == HEADERS and flags & END_STREAM and not self.lose.done():
                    self.lose.set_result(None)
                continue
            if self.cut and kind == DATA:
                self.cut[0] -= 1
                if self.cut[0] == 0:
                    writer.write(head + payload[: len(payload) // 2])
                    await writer.drain()
                    self.cut[1].set_result(None)
                if self.cut[0] <= 0:
                    continue
            writer.write(head + payload)
            await writer.drain()
