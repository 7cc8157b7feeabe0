"""Pages and items of lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from google.protobuf.message import Message

Answer = TypeVar("Answer", bound=Message)


def pages(list_: Callable[..., Answer], request: Any) -> Iterator[Answer]:
    """Walks the pages of a list, each an answer of the rpc: ``pages(client.tags.ListTags, request)``. The request is not
    changed; its ``page_size`` says how much a call fetches."""
    following = type(request)()
    following.CopyFrom(request)
    while True:
        answer: Any = list_(following)
        yield answer
        if not answer.next_page_token:
            return
        following.page_token = answer.next_page_token


def items(list_: Callable[..., Message], request: Any) -> Iterator[Any]:
    """Walks the items of all pages."""
    name = None
    for page in pages(list_, request):
        if name is None:
            name = next(field.name for field in page.DESCRIPTOR.fields if field.message_type and field.is_repeated)
        yield from getattr(page, name)
