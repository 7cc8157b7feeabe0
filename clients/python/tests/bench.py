"""What the layer costs over the bare generated stub: ``python tests/bench.py url=… namespace=…``. Prints, for GetTag and for a
page of 1,000 tags, calls a second of both by turns in one run, and ``done``."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import grpc

import wharfinger
from wharfinger import v1
from wharfinger.gen.wharfinger.v1 import tag_pb2_grpc

CALLERS = 8
ROUNDS = 41
ROUND_SECONDS = 0.1
TAGS = 1000
TAGS_OF_A_PUSH = 100


def push(client, repository):
    """Makes a repository with 1,000 tags."""
    config = client.upload_blob(repository, b"{}")
    descriptor = {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": config.digest, "size": 2}
    manifest = {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": descriptor, "layers": []}
    for first in range(0, TAGS, TAGS_OF_A_PUSH):
        tags = [f"t{number}" for number in range(first, first + TAGS_OF_A_PUSH)]
        client.artifacts.PutArtifact(
            v1.PutArtifactRequest(repository=repository, manifest=json.dumps(manifest).encode(), tags=tags)
        )


def rate(pool, call):
    """Calls a second."""
    begun = time.perf_counter()

    def caller():
        calls = 0
        while time.perf_counter() - begun < ROUND_SECONDS:
            call()
            calls += 1
        return calls

    calls = sum(done.result() for done in [pool.submit(caller) for _ in range(CALLERS)])
    return calls / (time.perf_counter() - begun)


def compare(name, layer, stub):
    """Takes turns, so that whatever else the machine does falls on both; the median of the turns' ratios counts."""
    with ThreadPoolExecutor(CALLERS) as pool:
        # The first warms up.
        turns = [(rate(pool, layer), rate(pool, stub)) for _ in range(ROUNDS + 1)][1:]
    ours, bare = sorted(turns, key=lambda turn: turn[0] / turn[1])[ROUNDS // 2]
    print(f"{name}: {ours:.0f}/s with the layer, {bare:.0f}/s with the bare stub, {100 * ours / bare:.1f} % of it", flush=True)


def full(page):
    if len(page.tags) != TAGS:
        sys.exit(f"a page of {len(page.tags)}")


def main():
    given = dict(argument.split("=", 1) for argument in sys.argv[1:])
    repository = given["namespace"] + "/bench"
    with wharfinger.connect(given["url"]) as client:
        push(client, repository)
        get = v1.GetTagRequest(repository=repository, tag="t0")
        list_ = v1.ListTagsRequest(repository=repository, page_size=TAGS)
        with grpc.insecure_channel(given["url"].removeprefix("http://")) as channel:
            stub = tag_pb2_grpc.TagServiceStub(channel)
            compare("GetTag", lambda: client.tags.GetTag(get), lambda: stub.GetTag(get))
            compare(
                "a page of 1,000",
                lambda: full(next(wharfinger.pages(client.tags.ListTags, list_))),
                lambda: full(stub.ListTags(list_)),
            )
        client.namespaces.DeleteNamespace(v1.DeleteNamespaceRequest(namespace=given["namespace"]))
    print("done")


main()
