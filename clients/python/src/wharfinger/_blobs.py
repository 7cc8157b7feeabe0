"""Bytes and their names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from .gen.wharfinger.v1 import blob_pb2

CHUNK_BYTES = 256 * 1024


def digest_of(content: bytes) -> str:
    """The name of bytes: ``sha256:`` and 64 hex digits."""
    return "sha256:" + hashlib.sha256(content).hexdigest()


def upload_parts(repository: str, content: bytes) -> Iterator[blob_pb2.UploadBlobRequest]:
    """The messages that upload bytes."""
    start = blob_pb2.UploadBlobStart(repository=repository, digest=digest_of(content), size_bytes=len(content))
    yield blob_pb2.UploadBlobRequest(start=start)
    for offset in range(0, len(content), CHUNK_BYTES):
        yield blob_pb2.UploadBlobRequest(data=content[offset : offset + CHUNK_BYTES])
