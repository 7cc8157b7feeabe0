"""Every message, enum and stub of wharfinger.v1 under one name."""

from .gen.wharfinger.v1.artifact_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.artifact_pb2_grpc import *  # noqa: F403
from .gen.wharfinger.v1.blob_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.blob_pb2_grpc import *  # noqa: F403
from .gen.wharfinger.v1.error_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.event_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.event_pb2_grpc import *  # noqa: F403
from .gen.wharfinger.v1.namespace_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.namespace_pb2_grpc import *  # noqa: F403
from .gen.wharfinger.v1.operation_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.operation_pb2_grpc import *  # noqa: F403
from .gen.wharfinger.v1.orphan_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.orphan_pb2_grpc import *  # noqa: F403
from .gen.wharfinger.v1.repository_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.repository_pb2_grpc import *  # noqa: F403
from .gen.wharfinger.v1.tag_pb2 import *  # noqa: F403
from .gen.wharfinger.v1.tag_pb2_grpc import *  # noqa: F403
