"""A server that misbehaves in the ways that clients/faults.json names, by the repository that a request names. It speaks
gRPC over the generated code; nothing of the product runs here."""

import threading
from concurrent import futures

import grpc
from google.protobuf import any_pb2
from google.rpc import error_details_pb2, status_pb2
from grpc_status import rpc_status

from wharfinger import v1

TOKEN = "right-token"
RELEASE_SLOW = threading.Event()


def refused(context, code, reason, subjects=()):
    """Ends a call with an error as the product tells it."""
    status = status_pb2.Status(code=code.value[0], message="no")
    details = [error_details_pb2.ErrorInfo(reason=reason, domain="wharfinger.dev")]
    if subjects:
        violations = [error_details_pb2.PreconditionFailure.Violation(subject=subject) for subject in subjects]
        details.append(error_details_pb2.PreconditionFailure(violations=violations))
    for detail in details:
        packed = any_pb2.Any()
        packed.Pack(detail)
        status.details.append(packed)
    context.abort_with_status(rpc_status.to_status(status))


class Tags(v1.TagServiceServicer):
    """Answers for tags."""

    def __init__(self):
        self.attempts = 0
        self.created = set()

    def GetTag(self, request, context):
        match request.repository:
            case "odd/token":
                if ("authorization", f"Bearer {TOKEN}") not in context.invocation_metadata():
                    context.abort(grpc.StatusCode.UNAUTHENTICATED, "who are you")
            case "odd/denied":
                context.abort(grpc.StatusCode.PERMISSION_DENIED, "not you")
            case "odd/slow":
                RELEASE_SLOW.wait(30)
            case "odd/newer-reason":
                refused(context, grpc.StatusCode.FAILED_PRECONDITION, "TAG_ON_LOAN", [request.tag])
            case "odd/twice" if len(self.created) != 1 or "" in self.created:
                context.abort(grpc.StatusCode.INTERNAL, f"the request ids were {self.created}")
        return v1.GetTagResponse(tag=v1.Tag(repository=request.repository, tag=request.tag, digest="sha256:0", etag="1"))

    def CreateTag(self, request, context):
        # Fails twice before it works; each attempt must carry the same request id, and one at all.
        if not self.attempts:
            self.created = set()
        self.created.add(request.request_id)
        self.attempts += 1
        if self.attempts < 3:
            context.abort(grpc.StatusCode.UNAVAILABLE, "not now")
        self.attempts = 0
        return v1.CreateTagResponse(tag=request.tag)

    def ListTagHistory(self, request, context):
        # A kind that only a newer proto knows, as bytes: field 2 of a TagChange is its kind.
        change = v1.TagChange(to_digest="sha256:0")
        change.MergeFromString(b"\x10\x63")
        return v1.ListTagHistoryResponse(changes=[change])


def start():
    """Starts it; returns the server and its port."""
    server = grpc.server(futures.ThreadPoolExecutor(8))
    v1.add_TagServiceServicer_to_server(Tags(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    return server, port
