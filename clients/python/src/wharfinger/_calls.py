"""What every call passes through: token, deadline, request id, typed errors."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any, cast

import grpc
from google.protobuf.message import Message

from ._error import typed


class Calls:
    """A channel as stubs see it. It wraps the callables that a stub asks the channel for, once each, so that a call costs
    little more than the bare one."""

    def __init__(self, channel: grpc.Channel, token: str, deadline: float | None) -> None:
        self._channel = channel
        self._metadata = (("authorization", f"Bearer {token}"),) if token else ()
        self._deadline = deadline

    def _told(self, metadata: Any) -> Any:
        return (*(metadata or ()), *self._metadata) or None

    def unary_unary(self, method: str, *more: Any, **named: Any) -> Callable[..., Any]:
        call = self._channel.unary_unary(method, *more, **named)

        def made(request: Message, timeout: float | None = None, metadata: Any = None, **options: Any) -> Any:
            try:
                return call(
                    with_request_id(request),
                    timeout=self._deadline if timeout is None else timeout,
                    metadata=self._told(metadata),
                    **options,
                )
            except grpc.RpcError as error:
                raise typed(error) from error

        return made

    def unary_stream(self, method: str, *more: Any, **named: Any) -> Callable[..., Any]:
        call = self._channel.unary_stream(method, *more, **named)

        def made(request: Message, timeout: float | None = None, metadata: Any = None, **options: Any) -> Any:
            return Stream(call(request, timeout=timeout, metadata=self._told(metadata), **options))

        return made

    def stream_unary(self, method: str, *more: Any, **named: Any) -> Callable[..., Any]:
        call = self._channel.stream_unary(method, *more, **named)

        def made(requests: Any, timeout: float | None = None, metadata: Any = None, **options: Any) -> Any:
            try:
                return call(requests, timeout=timeout, metadata=self._told(metadata), **options)
            except grpc.RpcError as error:
                raise typed(error) from error

        return made

    def stream_stream(self, method: str, *more: Any, **named: Any) -> Callable[..., Any]:
        call = self._channel.stream_stream(method, *more, **named)

        def made(requests: Any, timeout: float | None = None, metadata: Any = None, **options: Any) -> Any:
            return Stream(call(requests, timeout=timeout, metadata=self._told(metadata), **options))

        return made


class Stream:
    """The answers of a streaming call, as they come."""

    def __init__(self, call: Any) -> None:
        self._call = call

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        try:
            return next(self._call)
        except grpc.RpcError as error:
            raise typed(error) from error

    def cancel(self) -> None:
        """Ends the call."""
        self._call.cancel()


def with_request_id(request: Message) -> Message:
    """Gives a request that has the field and leaves it empty an id, in a copy. The retries of gRPC lie below, so all attempts
    of a call carry the same one, and the server does the work once."""
    if "request_id" not in request.DESCRIPTOR.fields_by_name or cast(Any, request).request_id:
        return request
    copied = type(request)()
    copied.CopyFrom(request)
    cast(Any, copied).request_id = str(uuid.uuid4())
    return copied


FIRST_PAUSE = 0.2
LONGEST_PAUSE = 5.0


def pause(attempt: int) -> None:
    """Sleeps before attempt ``attempt`` + 1, longer each time, in seconds."""
    time.sleep(min(FIRST_PAUSE * 2.0 ** (attempt - 1), LONGEST_PAUSE))
