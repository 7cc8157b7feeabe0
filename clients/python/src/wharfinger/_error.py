"""The one base of every failure, and how it is made of what gRPC raised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

# The domain of every ErrorInfo that carries one of this API's reasons.
_DOMAIN = "wharfinger.dev"


class WharfingerError(Exception):
    """A call that failed. The classes of ``wharfinger.errors`` say why; ``advice`` says what to do next."""

    known: ClassVar[str] = "UNKNOWN"
    """The reason that the class stands for."""
    advice: ClassVar[str] = ""
    """What to do next."""

    def __init__(
        self,
        message: str,
        *,
        code: grpc.StatusCode,
        reason: str | None = None,
        metadata: Mapping[str, str] | None = None,
        subjects: Iterable[str] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        # That of a newer server may be another than the class knows.
        self.reason = reason or self.known
        self.metadata = dict(metadata or {})
        # The fields, digests or tags that the error names.
        self.subjects = list(subjects)

    def __str__(self) -> str:
        named = f" ({', '.join(self.subjects)})" if self.subjects else ""
        return f"{self.reason}: {self.message}{named}. {self.advice}"


# The reasons of errors that came without one: from the connection, or from something between.
_BY_CODE = {
    grpc.StatusCode.UNAVAILABLE: "UNREACHABLE",
    grpc.StatusCode.UNIMPLEMENTED: "UNSUPPORTED",
    grpc.StatusCode.DEADLINE_EXCEEDED: "DEADLINE_EXCEEDED",
    grpc.StatusCode.CANCELLED: "CANCELLED",
    grpc.StatusCode.RESOURCE_EXHAUSTED: "RESOURCE_EXHAUSTED",
    grpc.StatusCode.UNAUTHENTICATED: "UNAUTHENTICATED",
    grpc.StatusCode.PERMISSION_DENIED: "PERMISSION_DENIED",
    grpc.StatusCode.INTERNAL: "INTERNAL",
}


def typed(error: grpc.RpcError) -> WharfingerError:
    """Makes a typed error of gRPC's."""
    assert isinstance(error, grpc.Call)
    code = error.code()
    reason, metadata, subjects = "", {}, []
    try:
        status = rpc_status.from_call(error)
    except ValueError:
        # Details that contradict the status say nothing.
        status = None
    for detail in status.details if status else ():
        info = error_details_pb2.ErrorInfo()
        fields = error_details_pb2.BadRequest()
        conditions = error_details_pb2.PreconditionFailure()
        if detail.Unpack(info):
            if info.domain == _DOMAIN:
                reason, metadata = info.reason, dict(info.metadata)
        elif detail.Unpack(fields):
            subjects += [violation.field for violation in fields.field_violations]
        elif detail.Unpack(conditions):
            subjects += [violation.subject for violation in conditions.violations]
    return of_reason(
        reason or _BY_CODE.get(code, "UNKNOWN"), error.details() or "", code=code, metadata=metadata, subjects=subjects
    )


def of_reason(
    reason: str,
    message: str,
    *,
    code: grpc.StatusCode,
    metadata: Mapping[str, str] | None = None,
    subjects: Iterable[str] = (),
) -> WharfingerError:
    """Makes the error whose class stands for a reason."""
    from .errors import BY_REASON, Unknown

    kind = BY_REASON.get(reason, Unknown)
    return kind(message, code=code, reason=reason, metadata=metadata, subjects=subjects)


def invalid_url(why: str) -> WharfingerError:
    """The error for a URL that cannot be used. It never repeats the URL, which may hold a token."""
    return of_reason("INVALID_URL", f"the URL cannot be used: {why}", code=grpc.StatusCode.INVALID_ARGUMENT)
