"""DigitalOcean's own client, pydo, sync and async: every call of its two registry groups, with success and failure.

usage: digitalocean.py URL
"""

import asyncio
import inspect
import sys

import push
from azure.core.exceptions import HttpResponseError, ResourceExistsError
from azure.core.pipeline.policies import HeadersPolicy
from pydo import Client
from pydo.aio import Client as AsyncClient

NOT_FOUND = {"id": "not_found", "message": "The resource you requested could not be found."}
ABSENT = "sha256:" + "0" * 64
# A run that has not ended.
ACTIVE = {"requested", "scanning manifests", "deleting unreferenced blobs"}
NOWHERE = "00000000-0000-0000-0000-000000000000"


def plain_http():
    # The client refuses to send its token over plain HTTP; this is its own way round, meant for tests.
    return HeadersPolicy({"Authorization": "Bearer token"})


async def settled(outcome):
    return await outcome if inspect.isawaitable(outcome) else outcome


class Story:
    """One run through every call, with either client."""

    def __init__(self, server, client, name):
        self.server, self.client, self.name = server, client, name
        self.seen = []

    async def call(self, group, method, *args, **kwargs):
        """Calls, and returns the outcome with the rate-limit headers checked."""
        told = {}

        def keep(response, body, headers):
            told.update(headers, status=response.http_response.status_code)
            return body

        operations = getattr(self.client, group)
        self.seen.append((group, method))
        body = await settled(getattr(operations, method)(*args, cls=keep, **kwargs))
        assert told["ratelimit-limit"] == 5000 and told["ratelimit-reset"] > 1_700_000_000, told
        return told["status"], body

    async def refused(self, status, error_id, group, method, *args, kind=HttpResponseError, **kwargs):
        self.seen.append((group, method))
        try:
            await settled(getattr(getattr(self.client, group), method)(*args, **kwargs))
        except kind as error:
            body = error.response.json()
            assert (error.status_code, body["id"]) == (status, error_id), (error.status_code, body)
            assert body["message"], body
            return
        raise AssertionError(f"{group}.{method} was not refused")

    async def run(self):
        for group in ("registry", "registries"):
            await self.tags(group)
            await self.manifests(group)
            await self.garbage_collections(group)
            await self.repositories(group)
            await self.about(group)
        await self.only()
        await self.many()

    def fresh(self, *parts):
        return f"{self.name}-{'-'.join(parts)}"

    async def tags(self, group):
        registry = self.fresh(group, "tags")
        push.image(self.server, f"{registry}/my/repo", "one", *[f"v{number}" for number in range(5)])
        status, page = await self.call(group, "list_repository_tags", registry, "my/repo")
        assert status == 200 and [tag["tag"] for tag in page["tags"]] == [f"v{n}" for n in range(5)], page
        assert page["meta"] == {"total": 5} and page["links"] == {}, page
        tag = page["tags"][0]
        assert (tag["registry_name"], tag["repository"]) == (registry, "my/repo"), tag
        _, page = await self.call(group, "list_repository_tags", registry, "my/repo", per_page=2, page=2)
        links = page["links"]["pages"]
        assert len(page["tags"]) == 2 and set(links) == {"first", "prev", "next", "last"}, page
        assert links["next"].startswith(f"{self.server}/v2/{group}/{registry}/repositories/my%2Frepo/tags?"), links
        assert await self.call(group, "delete_repository_tag", registry, "my/repo", "v0") == (204, None)
        assert await self.call(group, "delete_repository_tag", registry, "my/repo", "v0") == (404, NOT_FOUND)
        # As the client's documentation tells its users: encoded already, so that it arrives encoded twice.
        assert await self.call(group, "delete_repository_tag", registry, "my%2Frepo", "v1") == (204, None)
        assert await self.call(group, "list_repository_tags", registry, "nothing") == (404, NOT_FOUND)
        await self.refused(400, "bad_request", group, "list_repository_tags", registry, "my/repo", per_page=201)
        await self.refused(400, "bad_request", group, "list_repository_tags", registry, "my/repo", page=0)

    async def manifests(self, group):
        registry = self.fresh(group, "manifests")
        digest = push.image(self.server, f"{registry}/my/repo", "one", "v1")
        push.image(self.server, f"{registry}/my/repo", "two", "v2")
        status, page = await self.call(group, "list_repository_manifests", registry, "my/repo")
        assert status == 200 and page["meta"]["total"] == 2, page
        found = {manifest["digest"]: manifest for manifest in page["manifests"]}[digest]
        assert found["tags"] == ["v1"] and len(found["blobs"]) == 2, found
        assert await self.call(group, "delete_repository_manifest", registry, "my/repo", digest) == (204, None)
        gone = await self.call(group, "delete_repository_manifest", registry, "my/repo", digest)
        assert gone == (404, NOT_FOUND), gone
        _, page = await self.call(group, "list_repository_tags", registry, "my/repo")
        assert [tag["tag"] for tag in page["tags"]] == ["v2"], page
        for absent in (ABSENT, "sha256:cb8a924afd", "v2"):
            outcome = await self.call(group, "delete_repository_manifest", registry, "my/repo", absent)
            assert outcome == (404, NOT_FOUND), outcome
        index, children = push.index(self.server, f"{registry}/multi", ["a", "b"], "latest")
        await self.refused(
            412, "precondition_failed", group, "delete_repository_manifest", registry, "multi", children[0]
        )
        assert await self.call(group, "delete_repository_manifest", registry, "multi", index) == (204, None)
        _, page = await self.call(group, "list_repository_manifests", registry, "multi")
        assert page["manifests"] == [] and page["meta"]["total"] == 0, page

    async def repositories(self, group):
        registry = self.fresh(group, "repositories")
        for name in ("a", "b/c", "d"):
            push.image(self.server, f"{registry}/{name}", "one", "v1")
        status, page = await self.call(group, "list_repositories_v2", registry)
        assert status == 200 and [it["name"] for it in page["repositories"]] == ["a", "b/c", "d"], page
        assert page["repositories"][1]["latest_manifest"]["repository"] == "b/c", page
        _, page = await self.call(group, "list_repositories_v2", registry, per_page=1)
        names = [page["repositories"][0]["name"]]
        while "next" in page["links"].get("pages", {}):
            token = page["links"]["pages"]["next"].split("page_token=")[1].split("&")[0]
            _, page = await self.call(group, "list_repositories_v2", registry, per_page=1, page_token=token)
            names.append(page["repositories"][0]["name"])
        assert names == ["a", "b/c", "d"], names
        status, body = await self.call(group, "list_repositories_v2", registry, page_token="eyJ=+/")
        assert (status, body["id"]) == (400, "bad_request"), body
        assert await self.call(group, "list_repositories_v2", "nobody") == (404, NOT_FOUND)
        if group == "registry":
            status, page = await self.call(group, "list_repositories", registry, per_page=2)
            assert status == 200 and page["repositories"][0]["latest_tag"]["tag"] == "v1", page
            assert await self.call(group, "list_repositories", "nobody") == (404, NOT_FOUND)
        else:
            assert await self.call(group, "delete_repository", registry, "b/c") == (204, None)
            assert await self.call(group, "delete_repository", registry, "b/c") == (404, NOT_FOUND)

    async def garbage_collections(self, group):
        registry = self.fresh(group, "collections")
        push.image(self.server, f"{registry}/web", f"kept in {registry}", "v1")
        assert await self.call(group, "get_garbage_collection", registry) == (404, NOT_FOUND)
        cancel = {"cancel": True}
        assert await self.call(group, "update_garbage_collection", registry, NOWHERE, cancel) == (404, NOT_FOUND)
        assert await self.call(group, "list_garbage_collections", "nobody") == (404, NOT_FOUND)
        assert await self.call(group, "run_garbage_collection", "nobody") == (404, NOT_FOUND)
        digest = push.image(self.server, f"{registry}/web", f"doomed in {registry}", "v2")
        assert await self.call(group, "delete_repository_manifest", registry, "web", digest) == (204, None)
        status, body = await self.call(group, "run_garbage_collection", registry)
        run = body["garbage_collection"]
        assert status == 201 and run["registry_name"] == registry and run["status"] in ACTIVE, body
        for _ in range(600):
            status, page = await self.call(group, "list_garbage_collections", registry)
            assert status == 200 and page["meta"] == {"total": 1}, page
            now = page["garbage_collections"][0]
            if now["status"] not in ACTIVE:
                break
            status, body = await self.call(group, "get_garbage_collection", registry)
            # It may have ended since.
            assert status == 404 or body["garbage_collection"]["uuid"] == run["uuid"], body
            await asyncio.sleep(0.1)
        assert (now["uuid"], now["status"]) == (run["uuid"], "succeeded"), now
        assert now["blobs_deleted"] == 2 and now["freed_bytes"] > 0, now
        late = await self.call(group, "update_garbage_collection", registry, run["uuid"], cancel)
        assert late == (404, NOT_FOUND), late

    async def about(self, group):
        status, body = await self.call(group, "get_options")
        assert status == 200 and "fra1" in body["options"]["available_regions"], body
        status, body = await self.call(group, "get_subscription")
        assert status == 200 and body["subscription"]["tier"]["slug"] == "professional", body
        status, body = await self.call(group, "update_subscription", {"tier_slug": "professional"})
        assert status == 200 and body["subscription"], body
        if group == "registry":
            status, body = await self.call(group, "get_docker_credentials")
        else:
            status, body = await self.call(group, "get_docker_credentials", self.fresh("registry", "tags"))
        assert status == 200 and list(body["auths"].values())[0]["auth"], body
        name = {"name": self.fresh("registry", "tags")}
        status, body = await self.call(group, "validate_name", name)
        assert (status, body["id"]) == (409, "conflict"), body
        assert await self.call(group, "validate_name", {"name": self.fresh("free")}) == (204, None)
        await self.refused(422, "unprocessable_entity", group, "validate_name", {"name": "Not Legal"})

    async def many(self):
        name = self.fresh("many")
        status, body = await self.call("registries", "create", {"name": name, "region": "fra1"})
        assert status == 201 and body["registry"]["region"] == "fra1", body
        await self.refused(409, "conflict", "registries", "create", {"name": name}, kind=ResourceExistsError)
        await self.refused(422, "unprocessable_entity", "registries", "create", {"region": "fra1"})
        status, body = await self.call("registries", "list")
        assert status == 200 and name in [it["name"] for it in body["registries"]], body
        status, body = await self.call("registries", "get", name)
        assert status == 200 and body["registry"]["name"] == name, body
        assert await self.call("registries", "delete", name) == (204, None)
        assert await self.call("registries", "delete", name) == (404, NOT_FOUND)
        assert await self.call("registries", "get", name) == (404, NOT_FOUND)

    async def only(self):
        """The group for accounts of one registry, when there are several, none, and one."""
        for method in ("get", "delete"):
            status, body = await self.call("registry", method)
            assert (status, body["id"]) == (412, "precondition_failed"), body
        _, body = await self.call("registries", "list")
        for registry in body["registries"]:
            await self.call("registries", "delete", registry["name"])
        assert await self.call("registry", "delete") == (404, NOT_FOUND)
        # The client takes no 404 for an answer here.
        await self.refused(404, "not_found", "registry", "get")
        wanted = {"name": self.fresh("only"), "subscription_tier_slug": "basic", "region": "nyc3"}
        status, body = await self.call("registry", "create", wanted)
        assert status == 201 and body["registry"]["subscription"]["tier"]["slug"], body
        await self.refused(422, "unprocessable_entity", "registry", "create", {"name": self.fresh("untiered")})
        status, body = await self.call("registry", "get")
        assert status == 200 and body["registry"]["name"] == wanted["name"], body
        assert await self.call("registry", "delete") == (204, None)


def complete(story):
    """Every public call of both groups was made."""
    for group in ("registry", "registries"):
        methods = {
            name
            for name, _ in inspect.getmembers(getattr(story.client, group), callable)
            if not name.startswith("_")
        }
        missing = methods - {method for seen, method in story.seen if seen == group}
        assert not missing, f"{group}: never called: {missing}"


def main():
    server = sys.argv[1]
    with Client(token="token", endpoint=server, authentication_policy=plain_http()) as client:
        story = Story(server, client, "sync")
        asyncio.run(story.run())
        complete(story)

    async def asynchronous():
        async with AsyncClient(token="token", endpoint=server, authentication_policy=plain_http()) as client:
            story = Story(server, client, "async")
            await story.run()
            complete(story)

    asyncio.run(asynchronous())


main()
