"""The client: a stub of each service over one connection, and what the stubs lack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import resources
from types import TracebackType
from typing import Any, cast

import grpc

from . import _url
from ._blobs import upload_parts
from ._calls import Calls, pause
from ._error import WharfingerError, of_reason
from .gen.wharfinger.v1 import (
    access_pb2_grpc,
    artifact_pb2_grpc,
    blob_pb2,
    blob_pb2_grpc,
    event_pb2,
    event_pb2_grpc,
    namespace_pb2_grpc,
    operation_pb2,
    operation_pb2_grpc,
    orphan_pb2_grpc,
    protection_pb2_grpc,
    repository_pb2_grpc,
    tag_pb2_grpc,
)

_SERVICE_CONFIG = resources.files(__package__).joinpath("service_config.json").read_text("utf-8")
# More than any page or manifest comes to.
_MAX_MESSAGE_BYTES = 16 * 1024 * 1024
_UPLOAD_ATTEMPTS = 5
# How long the server is asked to wait at a time, and so how often progress is told at least.
_WAIT_SECONDS = 2
_ENDED = (
    operation_pb2.OPERATION_STATE_SUCCEEDED,
    operation_pb2.OPERATION_STATE_FAILED,
    operation_pb2.OPERATION_STATE_CANCELLED,
)


def connect(url: str, *, deadline: float | None = None) -> Client:
    """Makes a client from one URL: ``https://host``, ``http://host`` or ``wharfinger://host``, with a token as the user part
    and the files ``ca``, ``cert``, ``key`` and ``token_file`` in the query. It does not wait for the server; the first call
    does. ``deadline`` bounds every call that names no ``timeout`` of its own, in seconds, beside what the service config says.
    Raises ``errors.InvalidUrl``."""
    return Client(_url.parse(url), deadline)


class Client:
    """A stub of each service over one connection, for use by any number of threads. A call takes ``timeout``, in seconds, and
    raises a ``WharfingerError``."""

    def __init__(self, target: _url.Target, deadline: float | None) -> None:
        options = [
            ("grpc.service_config", _SERVICE_CONFIG),
            ("grpc.primary_user_agent", "wharfinger-python/0.1.0"),
            ("grpc.initial_reconnect_backoff_ms", 200),
            ("grpc.min_reconnect_backoff_ms", 200),
            ("grpc.max_reconnect_backoff_ms", 2000),
            # A watch has no deadline, so a connection that died without a word must be found out.
            ("grpc.keepalive_time_ms", 30_000),
            ("grpc.keepalive_timeout_ms", 10_000),
            ("grpc.max_receive_message_length", _MAX_MESSAGE_BYTES),
            # A client of its own, not a share of another's connection.
            ("grpc.use_local_subchannel_pool", 1),
        ]
        # `channel` is what stubs of the dialect packages go over; they raise gRPC's errors.
        if target.credentials is None:
            self.channel = grpc.insecure_channel(target.address, options)
        else:
            self.channel = grpc.secure_channel(target.address, target.credentials, options)
        calls = cast(Any, Calls(self.channel, target.token, deadline))
        self.namespaces = namespace_pb2_grpc.NamespaceServiceStub(calls)
        self.repositories = repository_pb2_grpc.RepositoryServiceStub(calls)
        self.artifacts = artifact_pb2_grpc.ArtifactServiceStub(calls)
        self.tags = tag_pb2_grpc.TagServiceStub(calls)
        self.blobs = blob_pb2_grpc.BlobServiceStub(calls)
        self.orphans = orphan_pb2_grpc.OrphanServiceStub(calls)
        self.operations = operation_pb2_grpc.OperationServiceStub(calls)
        self.events = event_pb2_grpc.EventServiceStub(calls)
        self.access = access_pb2_grpc.AccessServiceStub(calls)
        self.protections = protection_pb2_grpc.ProtectionServiceStub(calls)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the connection and every call on it."""
        self.channel.close()

    def upload_blob(self, repository: str, content: bytes) -> blob_pb2.Blob:
        """Writes bytes from memory. It is repeated when the connection was lost, which is harmless: the digest names the
        bytes. For bytes that do not fit into memory use ``blobs.UploadBlob``."""
        attempt = 1
        while True:
            try:
                answer: blob_pb2.UploadBlobResponse = self.blobs.UploadBlob(upload_parts(repository, content))
                return answer.blob
            except WharfingerError as error:
                if error.code != grpc.StatusCode.UNAVAILABLE or attempt == _UPLOAD_ATTEMPTS:
                    raise
            pause(attempt + 1)
            attempt += 1

    def download_blob(self, repository: str, digest: str) -> Iterator[bytes]:
        """Reads a blob, chunk by chunk."""
        for part in self.blobs.DownloadBlob(blob_pb2.DownloadBlobRequest(repository=repository, digest=digest)):
            yield part.body.data

    def wait(
        self,
        operation: operation_pb2.Operation,
        progress: Callable[[operation_pb2.Operation], None] | None = None,
    ) -> operation_pb2.Operation:
        """Waits until the operation has ended and returns it as it ended. ``progress`` is called with every state seen, the
        last one too. An operation that failed or was cancelled raises the error of its reason."""
        while True:
            if progress:
                progress(operation)
            if operation.state in _ENDED:
                break
            request = operation_pb2.WaitOperationRequest(operation=operation.uid)
            request.timeout.seconds = _WAIT_SECONDS
            operation = self.operations.WaitOperation(request).operation
        if operation.state == operation_pb2.OPERATION_STATE_CANCELLED:
            message = f"the operation {operation.uid} was cancelled"
            raise of_reason("CANCELLED", message, code=grpc.StatusCode.CANCELLED)
        if operation.state == operation_pb2.OPERATION_STATE_FAILED:
            raise of_reason(operation.error.reason, operation.error.message, code=grpc.StatusCode.UNKNOWN)
        return operation

    def watch(self, request: event_pb2.WatchEventsRequest) -> Iterator[event_pb2.WatchEventsResponse]:
        """Tells changes as they happen, until the iterator is closed. A heartbeat comes as a message without an event. When
        the stream is cut off, it goes on after the last cursor: no change is left out, and none comes twice. Keep the cursor
        of the last message to go on in another process."""
        following = event_pb2.WatchEventsRequest()
        following.CopyFrom(request)
        attempt = 0
        while True:
            stream: Any = self.events.WatchEvents(following)
            try:
                for message in stream:
                    attempt = 0
                    following.cursor = message.cursor
                    yield message
            except WharfingerError as error:
                if error.code != grpc.StatusCode.UNAVAILABLE:
                    raise
            finally:
                stream.cancel()
            attempt += 1
            pause(attempt)
