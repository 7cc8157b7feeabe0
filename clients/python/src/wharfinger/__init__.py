"""A client for Wharfinger: generated stubs and a thin layer over them.

The layer connects from one URL, sets deadlines and retries what is safe to repeat, walks pages, awaits operations, watches
without gaps and types errors. It knows no rule of the server.
"""

from . import errors, v1
from ._blobs import digest_of
from ._client import Client, connect
from ._error import WharfingerError
from ._pages import items, pages

__version__ = "0.1.0"
__all__ = ["Client", "WharfingerError", "connect", "digest_of", "errors", "items", "pages", "v1"]
