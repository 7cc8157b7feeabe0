"""Harbor's widely used client, harborapi: every call of its projects, repositories, artifacts, tags and garbage collection,
with success and failure, and with pages enough to need paging.

usage: harbor.py URL
"""

import asyncio
import json
import sys

import push
from harborapi import HarborAsyncClient, HarborClient
from harborapi.exceptions import (
    BadRequest,
    Conflict,
    HarborAPIException,
    NotFound,
    PreconditionFailed,
    UnprocessableEntity,
)
from harborapi.models import ProjectMetadata, ProjectReq, Repository, Schedule, ScheduleObj, Tag

ABSENT = "sha256:" + "0" * 64
# Calls of the families that are served here; each must be made.
SERVED = {
    "project_exists", "create_project", "get_projects", "update_project", "get_project", "delete_project",
    "get_project_summary", "get_project_artifacts", "get_project_deletable",
    "get_repository", "update_repository", "delete_repository", "get_repositories",
    "create_artifact_tag", "get_artifact_tags", "get_artifact_accessories", "delete_artifact_tag", "copy_artifact",
    "get_artifacts", "get_artifact", "delete_artifact", "get_artifact_build_history",
    "get_gc_schedule", "create_gc_schedule", "update_gc_schedule", "get_gc_jobs", "get_gc_log", "get_gc_job",
    "ping", "health_check", "get_system_info",
}


class Watched:
    """The client, which remembers what was called."""

    def __init__(self, client):
        self.client, self.called = client, set()

    def __getattr__(self, name):
        self.called.add(name)
        return getattr(self.client, name)


async def fails(kind, code, call):
    """The call fails as the vendor's server would have it fail."""
    try:
        await call
    except kind as error:
        codes = [one.code for one in getattr(error, "errors", None) or []]
        assert code is None or codes == [code], f"{codes} instead of {code}"
        return error
    raise AssertionError(f"it should have failed with {kind.__name__}")


def config_with_history(server, repository):
    """Puts an image whose config tells how it was built; returns its digest."""
    config = {
        "architecture": "arm64",
        "author": "alice",
        "config": {"Cmd": ["sh"]},
        "created": "2026-02-01T00:00:00Z",
        "history": [{"created": "2026-02-01T00:00:00Z", "created_by": "COPY", "empty_layer": True}],
        "os": "linux",
    }
    stored = push.blob(server, repository, json.dumps(config).encode())
    layer = push.blob(server, repository, b"the layer of history")
    body = {
        "schemaVersion": 2,
        "mediaType": push.IMAGE,
        "config": {"mediaType": "application/vnd.oci.image.config.v1+json", **stored},
        "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar", **layer}],
    }
    return push.manifest(server, repository, body, push.IMAGE, ["built"])[0]


def referrer(server, repository, subject, size):
    """Puts a signature of an artifact; returns its digest."""
    config = push.blob(server, repository, b"{}")
    body = {
        "schemaVersion": 2,
        "mediaType": push.IMAGE,
        "artifactType": "application/vnd.cncf.notary.signature",
        "config": {"mediaType": "application/vnd.oci.empty.v1+json", **config},
        "layers": [{"mediaType": "application/jose+json", **push.blob(server, repository, b"signed")}],
        "subject": {"mediaType": push.IMAGE, "digest": subject, "size": size},
    }
    return push.manifest(server, repository, body, push.IMAGE, [])[0]


async def projects(client):
    public = ProjectMetadata(public="true")
    assert await client.create_project(ProjectReq(project_name="acme", metadata=public)) == "/api/v2.0/projects/acme"
    await fails(Conflict, "CONFLICT", client.create_project(ProjectReq(project_name="acme")))
    await fails(BadRequest, "BAD_REQUEST", client.create_project(ProjectReq(project_name="No!")))
    assert await client.project_exists("acme")
    assert not await client.project_exists("nothing")
    for number in range(23):
        await client.create_project(ProjectReq(project_name=f"p{number:02}"))
    assert len(await client.get_projects()) == 24
    assert len(await client.get_projects(limit=12)) == 12
    named = await client.get_projects(name="p0", sort="-name", page_size=3)
    assert [project.name for project in named] == [f"p0{number}" for number in reversed(range(10))]
    assert [project.name for project in await client.get_projects(query="name=~cm", public=True)] == ["acme"]
    await fails(UnprocessableEntity, "UNPROCESSABLE_ENTITY", client.get_projects(page_size=101))
    await fails(BadRequest, "BAD_REQUEST", client.get_projects(query="name"))

    project = await client.get_project("acme")
    assert project.metadata.public == "true" and project.repo_count == 0
    assert (await client.get_project(project.project_id)).name == "acme"
    await client.update_project("acme", ProjectReq(metadata=ProjectMetadata(public="false")))
    assert (await client.get_project("acme")).metadata.public == "false"
    await fails(NotFound, "NOT_FOUND", client.update_project("nothing", ProjectReq()))
    await fails(NotFound, "NOT_FOUND", client.get_project("nothing"))
    await fails(NotFound, "NOT_FOUND", client.get_project(10**9))
    assert (await client.get_project_deletable("p00")).deletable
    await client.delete_project("p00")
    await fails(NotFound, "NOT_FOUND", client.delete_project("p00"))
    await client.delete_project("p00", missing_ok=True)


async def repositories(client, server):
    push.image(server, "acme/team/web", "first", "1.0")
    for number in range(12):
        push.image(server, f"acme/r{number:02}", "any", "1")
    found = await client.get_repositories("acme")
    assert [found[0].name, found[-1].name, len(found)] == ["acme/r11", "acme/team/web", 13]
    assert len(await client.get_repositories()) == 13
    assert [one.name for one in await client.get_repositories("acme", query="name=~team")] == ["acme/team/web"]
    await fails(NotFound, "NOT_FOUND", client.get_repositories("nothing"))
    await client.update_repository("acme", "team/web", Repository(description="for the web"))
    repository = await client.get_repository("acme", "team/web")
    assert (repository.name, repository.description) == ("acme/team/web", "for the web")
    assert (repository.artifact_count, repository.pull_count) == (1, 0)
    await fails(NotFound, "NOT_FOUND", client.get_repository("acme", "none/such"))
    await fails(NotFound, "NOT_FOUND", client.update_repository("acme", "none", Repository(description="")))
    await client.delete_repository("acme", "r00")
    await fails(NotFound, "NOT_FOUND", client.delete_repository("acme", "r00"))
    await client.delete_repository("acme", "r00", missing_ok=True)
    refused = await fails(PreconditionFailed, "PRECONDITION", client.delete_project("acme"))
    assert "contains repositories" in str(refused.errors)
    assert not (await client.get_project_deletable("acme")).deletable
    assert (await client.get_project_summary("acme")).repo_count == 12


async def artifacts(client, server):
    web = ("acme", "team/web")
    for number in range(23):
        push.image(server, "acme/team/web", f"many {number}", f"m{number:02}")
    assert len(await client.get_artifacts(*web)) == 24
    assert len(await client.get_artifacts(*web, limit=11)) == 11
    assert len(await client.get_artifacts(*web, query="tags=~m0")) == 10
    assert len(await client.get_project_artifacts("acme", with_tag=True)) == 35
    # It sends `latest`, which the vendor's server does not know either.
    assert len(await client.get_project_artifacts("acme", latest=True)) == 35
    assert await client.get_artifacts("acme", "none") == []
    await fails(UnprocessableEntity, "UNPROCESSABLE_ENTITY", client.get_artifacts(*web, page_size=101))

    built = config_with_history(server, "acme/team/web")
    artifact = await client.get_artifact(*web, "built", with_immutable_status=True)
    assert (artifact.digest, artifact.type, artifact.repository_name) == (built, "IMAGE", "acme/team/web")
    assert artifact.extra_attrs.root["author"] == "alice" and artifact.extra_attrs.root["config"] == {"Cmd": ["sh"]}
    assert [tag.name for tag in artifact.tags] == ["built"]
    history = await client.get_artifact_build_history(*web, built)
    assert [(entry.created_by, entry.empty_layer) for entry in history] == [("COPY", True)]
    await fails(NotFound, "NOT_FOUND", client.get_artifact(*web, ABSENT))
    await fails(NotFound, "NOT_FOUND", client.get_artifact(*web, "none"))
    await fails(NotFound, "NOT_FOUND", client.get_artifact_build_history(*web, ABSENT))

    subject, size = push.sized_image(server, "acme/team/web", "signed", "signed")
    signature = referrer(server, "acme/team/web", subject, size)
    found = await client.get_artifact_accessories(*web, "signed")
    assert [(one.digest, one.type) for one in found] == [(signature, "signature.notation")]
    await fails(NotFound, "NOT_FOUND", client.get_artifact_accessories(*web, ABSENT))
    shown = await client.get_artifacts(*web, query="tags=signed", with_accessory=True)
    assert shown[0].accessories[0].digest == signature

    source = "acme/team/web:signed"
    location = await client.copy_artifact("acme", "copied/here", source)
    assert location.endswith("/artifacts/signed"), location
    assert (await client.get_artifact("acme", "copied/here", subject)).digest == subject
    assert len(await client.get_artifact_accessories("acme", "copied/here", subject)) == 1
    await fails(BadRequest, "BAD_REQUEST", client.copy_artifact("acme", "copied/here", "nonsense"))
    await fails(NotFound, "NOT_FOUND", client.copy_artifact("acme", "copied/here", "acme/none:1"))

    index, children = push.index(server, "acme/team/web", ["left", "right"], "both")
    shown = await client.get_artifact(*web, "both")
    assert {reference.child_digest for reference in shown.references} == set(children)
    refused = await fails(
        PreconditionFailed, "VIOLATE_FOREIGN_KEY_CONSTRAINT", client.delete_artifact(*web, children[0])
    )
    assert "referenced by others" in str(refused.errors)
    await client.delete_artifact(*web, index)
    for child in children:
        await fails(NotFound, "NOT_FOUND", client.get_artifact(*web, child))
    await fails(NotFound, "NOT_FOUND", client.delete_artifact(*web, ABSENT))
    await client.delete_artifact(*web, ABSENT, missing_ok=True)


async def tags(client):
    web = ("acme", "team/web")
    for number in range(12):
        await client.create_artifact_tag(*web, "built", Tag(name=f"t{number:02}"))
    await fails(Conflict, "CONFLICT", client.create_artifact_tag(*web, "built", Tag(name="1.0")))
    await fails(BadRequest, "BAD_REQUEST", client.create_artifact_tag(*web, "built", Tag(name="-")))
    await fails(NotFound, "NOT_FOUND", client.create_artifact_tag(*web, ABSENT, Tag(name="x")))
    assert len(await client.get_artifact_tags(*web, "built", with_immutable_status=True)) == 13
    assert [tag.name for tag in await client.get_artifact_tags(*web, "built", sort="name", limit=1)] == ["built"]
    await fails(NotFound, "NOT_FOUND", client.get_artifact_tags(*web, ABSENT))
    await client.delete_artifact_tag(*web, "built", "t00")
    await fails(NotFound, "NOT_FOUND", client.delete_artifact_tag(*web, "built", "t00"))
    await fails(NotFound, "NOT_FOUND", client.delete_artifact_tag(*web, "built", "1.0"))
    assert len(await client.get_artifact_tags(*web, "built")) == 12


async def garbage_collection(client):
    # Byte for byte what the vendor's server answers without a schedule, and its client cannot read.
    await fails(HarborAPIException, None, client.get_gc_schedule())
    manual = Schedule(schedule=ScheduleObj(type="Manual"), parameters={"workers": 2, "delete_untagged": False})
    location = await client.create_gc_schedule(manual)
    number = int(location.rsplit("/", 1)[1])
    while (await client.get_gc_job(number)).job_status in ("Pending", "Running"):
        await asyncio.sleep(0.05)
    job = await client.get_gc_job(number)
    assert (job.job_status, job.job_name) == ("Success", "GARBAGE_COLLECTION")
    assert json.loads(job.job_parameters)["freed_space"] == 0
    assert any("ended" in line for line in await client.get_gc_log(number))
    await client.update_gc_schedule(Schedule(schedule=ScheduleObj(type="None")))
    for _ in range(11):
        await client.update_gc_schedule(manual)
    assert len(await client.get_gc_jobs()) == 12
    too_many = Schedule(schedule=ScheduleObj(type="Manual"), parameters={"workers": 11})
    await fails(BadRequest, "BAD_REQUEST", client.create_gc_schedule(too_many))
    await fails(NotFound, "NOT_FOUND", client.get_gc_job(10**9))
    await fails(NotFound, "NOT_FOUND", client.get_gc_log(10**9))


async def about(client):
    assert await client.ping() == "Pong"
    assert (await client.health_check()).status == "healthy"
    assert (await client.get_system_info()).auth_mode == "db_auth"


async def story(server):
    url = f"{server}/api/v2.0"
    client = Watched(HarborAsyncClient(url=url, username="alice", secret="secret"))
    await about(client)
    await projects(client)
    await repositories(client, server)
    await artifacts(client, server)
    await tags(client)
    await garbage_collection(client)
    missing = SERVED - client.called
    assert not missing, f"never called: {missing}"


def synchronous(server):
    client = HarborClient(url=f"{server}/api/v2.0", username="alice", secret="secret")
    assert len(client.get_artifacts("acme", "team/web")) == 26
    client.delete_artifact("acme", "team/web", "built")
    assert len(client.get_artifacts("acme", "team/web")) == 25


def main():
    server = sys.argv[1]
    asyncio.run(story(server))
    synchronous(server)


main()
