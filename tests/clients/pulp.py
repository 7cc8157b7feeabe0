"""Pulp's own clients: pulp-cli, and the generated ones for pulpcore and pulp_container. Every call of the resource families
that are served, with success and failure, and with pages enough to need paging.

usage: pulp.py URL
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import push
from pulpcore.client import pulp_container, pulpcore
from pulpcore.client.pulp_container.exceptions import ApiException as ContainerException
from pulpcore.client.pulp_container.exceptions import BadRequestException, NotFoundException
from pulpcore.client.pulpcore.exceptions import ApiException

ABSENT = "sha256:" + "0" * 64
NOWHERE = "00000000-0000-0000-0000-000000000000"
ROOT = "/pulp/api/v3/"
FINAL = {"completed", "failed", "canceled"}


def refused(status, told, call, *args, **kwargs):
    try:
        call(*args, **kwargs)
    except (ApiException, ContainerException) as error:
        assert error.status == status, (error.status, error.body)
        assert told in error.body, error.body
        return error
    raise AssertionError(f"{call.__qualname__} was not refused")


class Generated:
    """The generated clients."""

    def __init__(self, server):
        self.server = server
        core = pulpcore.ApiClient(pulpcore.Configuration(host=server, username="admin", password="password"))
        container = pulp_container.ApiClient(
            pulp_container.Configuration(host=server, username="admin", password="password")
        )
        self.tasks = pulpcore.TasksApi(core)
        self.orphans = pulpcore.OrphansApi(core)
        self.cleanup = pulpcore.OrphansCleanupApi(core)
        self.status = pulpcore.StatusApi(core)
        self.every_repository = pulpcore.RepositoriesApi(core)
        self.every_version = pulpcore.RepositoryVersionsApi(core)
        self.namespaces = pulp_container.PulpContainerNamespacesApi(container)
        self.distributions = pulp_container.DistributionsContainerApi(container)
        self.push = pulp_container.RepositoriesContainerPushApi(container)
        self.versions = pulp_container.RepositoriesContainerPushVersionsApi(container)
        self.plain = pulp_container.RepositoriesContainerApi(container)
        self.plain_versions = pulp_container.RepositoriesContainerVersionsApi(container)
        self.manifests = pulp_container.ContentManifestsApi(container)
        self.tags = pulp_container.ContentTagsApi(container)
        self.blobs = pulp_container.ContentBlobsApi(container)

    def done(self, answer, state="completed"):
        for _ in range(600):
            task = self.tasks.read(answer.task)
            if task.state in FINAL:
                assert task.state == state, task
                return task
            time.sleep(0.05)
        raise AssertionError(f"{answer.task} does not end")

    def all(self, call, size, **filters):
        """Every item of a list, a page at a time."""
        items, pages = [], 0
        while True:
            page = call(limit=size, offset=size * pages, **filters)
            items.extend(page.results)
            pages += 1
            assert (page.previous is None) == (pages == 1), page.previous
            if page.next is None:
                assert len(items) == page.count and pages == max(1, -(-page.count // size)), (pages, page.count)
                hrefs = {item.pulp_href for item in items}
                assert len(hrefs) == len(items), "an item came twice"
                return items

    def run(self):
        self.about()
        self.containers()
        self.content()
        self.removals()
        self.clean_up()
        self.ends()

    def about(self):
        status = self.status.status_read()
        assert {part.component for part in status.versions} == {"core", "container"}, status
        assert status.database_connection.connected

    def containers(self):
        made = self.namespaces.create(pulp_container.ContainerContainerNamespace(name="gen"))
        assert self.namespaces.read(made.pulp_href).name == "gen"
        refused(400, "unique", self.namespaces.create, pulp_container.ContainerContainerNamespace(name="gen"))
        refused(404, "No ContainerNamespace", self.namespaces.read, f"{ROOT}pulp_container/namespaces/{NOWHERE}/")
        for number in range(7):
            push.image(self.server, f"gen/r{number}", f"image {number}", "v1")
        distribution = pulp_container.ContainerContainerDistribution(name="gen/empty", base_path="gen/empty")
        task = self.done(self.distributions.create(distribution))
        href = task.created_resources[0]
        assert self.distributions.read(href).base_path == "gen/empty"
        refused(400, "unique", self.distributions.create, distribution)
        change = pulp_container.PatchedcontainerContainerDistribution(description="ours")
        self.done(self.distributions.partial_update(href, change))
        assert self.distributions.read(href).description == "ours"
        self.done(self.distributions.update(href, distribution))
        assert self.distributions.read(href).description is None
        self.done(self.distributions.delete(href))
        refused(404, "No ContainerDistribution", self.distributions.read, href)
        refused(404, "No ContainerDistribution", self.distributions.delete, href)

        assert len(self.all(self.distributions.list, 3, namespace__name="gen")) == 7
        assert len(self.all(self.push.list, 3, name__startswith="gen/")) == 7
        assert len(self.all(self.plain.list, 3, name__startswith="gen/")) == 7
        assert len(self.all(self.every_repository.list, 3, name__startswith="gen/")) == 7
        for number in range(5):
            self.namespaces.create(pulp_container.ContainerContainerNamespace(name=f"gen-{number}"))
        assert len(self.all(self.namespaces.list, 2, name__startswith="gen")) == 6
        names = [found.name for found in self.namespaces.list(name__in=["gen-1", "gen-0"], ordering=["name"]).results]
        assert names == ["gen-0", "gen-1"], names
        only = self.push.list(name="gen/r1", fields=["pulp_href", "name"]).results[0]
        assert only.prn is None and only.name == "gen/r1"

        repository = self.push.list(name="gen/r0").results[0]
        assert self.push.read(repository.pulp_href).latest_version_href.endswith("/versions/1/")
        change = pulp_container.PatchedcontainerContainerPushRepository(description="mine")
        self.done(self.push.partial_update(repository.pulp_href, change))
        assert self.push.read(repository.pulp_href).description == "mine"
        whole = pulp_container.ContainerContainerPushRepository(name="gen/r0")
        self.done(self.push.update(repository.pulp_href, whole))
        assert self.push.read(repository.pulp_href).description is None
        refused(404, "No ContainerPushRepository", self.push.read, repository.pulp_href[:-37] + NOWHERE + "/")
        label = pulp_container.SetLabel(key="tier", value="gold")
        same = self.distributions.list(name="gen/r0").results[0].pulp_href
        assert self.distributions.set_label(same, label).value == "gold"
        assert [found.name for found in self.push.list(pulp_label_select="tier=gold").results] == ["gen/r0"]
        assert self.distributions.read(same).pulp_labels == {"tier": "gold"}
        assert self.distributions.unset_label(same, pulp_container.UnsetLabel(key="tier")).value == "gold"
        assert self.distributions.unset_label(same, pulp_container.UnsetLabel(key="tier")).value is None
        self.distributions.set_label(same, pulp_container.SetLabel(key="team", value=None))
        refused(400, "key", self.distributions.set_label, same, pulp_container.SetLabel(key="k" * 64, value="x"))
        assert len(self.all(self.every_version.list, 5, number=0)) == 7
        plain = self.plain.list(name="gen/r0").results[0]
        assert self.plain.read(plain.pulp_href) == plain
        assert self.plain_versions.list(plain.pulp_href).count == 2
        assert self.plain_versions.read(plain.latest_version_href).number == 1
        refused(403, "permission", self.plain_versions.delete, plain.latest_version_href)

    def content(self):
        index, children = push.index(self.server, "gen/web", ["x86", "arm"], "latest")
        for number in range(5):
            push.image(self.server, "gen/web", f"web {number}", f"t{number}", f"u{number}")
        repository = self.push.list(name="gen/web").results[0]
        version = self.versions.read(repository.latest_version_href)
        present = version.content_summary.present
        here = {"repository_version": version.pulp_href}
        for call, kind, count in [
            (self.manifests.list, "container.manifest", 8),
            (self.tags.list, "container.tag", 11),
            (self.blobs.list, "container.blob", 14),
        ]:
            assert len(self.all(call, 4, **here)) == count == present[kind]["count"], (kind, present)
        pages = self.versions.list(repository.pulp_href, limit=4, offset=4)
        assert pages.previous and [found.number for found in pages.results] == list(
            range(version.number - 4, version.number - 8, -1)
        )
        assert self.versions.list(repository.pulp_href, number__range=[1, 2]).count == 2
        manifest = self.manifests.list(digest=index).results[0]
        assert self.manifests.read(manifest.pulp_href) == manifest
        assert len(manifest.listed_manifests) == len(children) and manifest.config_blob is None
        image = self.manifests.read(manifest.listed_manifests[0])
        assert image.architecture == "amd64" and self.blobs.read(image.config_blob).digest.startswith("sha256:")
        tag = self.tags.list(name="latest", **here).results[0]
        assert tag.tagged_manifest == manifest.pulp_href and self.tags.read(tag.pulp_href) == tag
        both = self.tags.list(name__in=["t1", "u1"], media_type=[image.media_type], **here)
        assert both.count == 2, both
        assert self.manifests.list(media_type=[manifest.media_type], **here).count == 1
        assert self.manifests.list(repository_version_added=f"{repository.pulp_href}versions/1/").count == 1
        assert self.manifests.list(repository_version_removed=version.pulp_href).count == 0
        first = [f"{repository.pulp_href}versions/0/", f"{repository.pulp_href}versions/1/"]
        assert self.manifests.list(added_between=first).count == 1
        assert self.manifests.list(removed_between=first).count == 0
        assert self.blobs.list(orphaned_for=0).count == 0 == self.tags.list(orphaned_for=-1).count
        assert self.every_version.list(content=manifest.pulp_href).count == version.number - 2
        assert self.push.list(with_content=manifest.pulp_href).count == 1
        refused(400, "URI not valid", self.manifests.list, repository_version="/nope/")
        refused(404, "No Manifest", self.manifests.read, f"{ROOT}content/container/manifests/{NOWHERE}/")
        refused(404, "No Tag", self.tags.read, f"{ROOT}content/container/tags/{NOWHERE}/")
        refused(404, "No Blob", self.blobs.read, f"{ROOT}content/container/blobs/{NOWHERE}/")

    def removals(self):
        repository = self.push.list(name="gen/web").results[0].pulp_href
        index = self.tags.list(name="latest").results[0]
        manifest = self.manifests.read(index.tagged_manifest)
        child = self.manifests.read(manifest.listed_manifests[0])
        tag = pulp_container.TagImage(tag="child", digest=child.digest)
        made = self.done(self.push.tag(repository, tag)).created_resources[0]
        assert self.tags.list(repository_version_added=made).results[0].name == "child"
        refused(400, "does not exist", self.push.tag, repository, pulp_container.TagImage(tag="x", digest=ABSENT))
        self.done(self.push.untag(repository, pulp_container.UnTagImage(tag="child")))
        refused(400, "does not exist", self.push.untag, repository, pulp_container.UnTagImage(tag="child"))
        removal = pulp_container.RemoveImage(digest=child.digest)
        assert self.done(self.push.remove_image(repository, removal)).created_resources == [], "an index lists it"
        removal = pulp_container.RemoveImage(digest=manifest.digest)
        made = self.done(self.push.remove_image(repository, removal)).created_resources[0]
        assert self.manifests.list(repository_version_removed=made).count == 3
        error = refused(400, "does not exist in the latest", self.push.remove_image, repository, removal)
        assert isinstance(error, BadRequestException), error
        absent = repository[:-37] + NOWHERE + "/"
        error = refused(404, "No ContainerPushRepository", self.push.remove_image, absent, removal)
        assert isinstance(error, NotFoundException), error
        refused(403, "permission", self.versions.delete, made)

    def clean_up(self):
        task = self.done(self.cleanup.cleanup(pulpcore.OrphansCleanup()))
        assert task.progress_reports[0].done == 0, "what was just removed is protected"
        gone = self.manifests.list(repository_version_removed=self.latest("gen/web")).results
        task = self.done(
            self.cleanup.cleanup(
                pulpcore.OrphansCleanup(orphan_protection_time=0, content_hrefs=[gone[0].pulp_href])
            )
        )
        assert task.progress_reports[0].done == 1, task.progress_reports
        task = self.done(self.orphans.delete())
        assert task.progress_reports[0].done == 6, task.progress_reports
        for manifest in gone:
            refused(404, "No Manifest", self.manifests.read, manifest.pulp_href)
        refused(400, "URI not valid", self.cleanup.cleanup, pulpcore.OrphansCleanup(content_hrefs=["/x/"]))

        tasks = self.all(self.tasks.list, 5, state="completed")
        assert len(tasks) > 10 and self.tasks.list(name__contains="orphan").count == 3, len(tasks)
        mine = self.tasks.list(logging_cid=task.logging_cid).results
        assert [found.pulp_href for found in mine] == [task.pulp_href]
        cancel = pulpcore.PatchedTaskCancel(state="canceled")
        error = refused(409, '"state":"completed"', self.tasks.tasks_cancel, task.pulp_href, cancel)
        assert json.loads(error.body)["pulp_href"] == task.pulp_href
        self.tasks.delete(task.pulp_href)
        refused(404, "No Task", self.tasks.read, task.pulp_href)
        purged = self.done(self.tasks.purge(pulpcore.Purge(finished_before="2100-01-01T00:00:00Z")))
        assert purged.progress_reports[0].done > 10 and self.tasks.list().count == 1, purged

    def latest(self, name):
        return self.push.list(name=name).results[0].latest_version_href

    def ends(self):
        href = self.distributions.list(name="gen/r1").results[0].pulp_href
        task = self.done(self.distributions.delete(href))
        assert task.result["core.Repository"] == 1, task.result
        assert self.push.list(name="gen/r1").count == 0 and self.namespaces.list(name="gen").count == 1
        namespace = self.namespaces.list(name="gen").results[0].pulp_href
        task = self.done(self.namespaces.delete(namespace))
        assert task.result["container.ContainerNamespace"] == 1 and task.result["core.Repository"] == 7, task.result
        assert self.distributions.list(namespace__name="gen").count == 0
        refused(404, "No ContainerNamespace", self.namespaces.delete, namespace)


class CommandLine:
    """The command line, as a process of its own with a home of its own."""

    def __init__(self, server, home):
        self.server = server
        self.home = {**os.environ, "HOME": home, "XDG_CACHE_HOME": home, "XDG_CONFIG_HOME": home}
        self.command = os.path.join(os.path.dirname(sys.executable), "pulp")

    def call(self, *args):
        options = ["--base-url", self.server, "--username", "admin", "--password", "password", "--format", "json"]
        told = subprocess.run(
            [self.command, *options, *args],
            env=self.home, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        )
        return told.returncode, told.stdout, told.stderr

    def pulp(self, *args):
        code, out, err = self.call(*args)
        assert code == 0, (args, out, err)
        return json.loads(out) if out.strip() else None

    def refused(self, told, *args):
        code, out, err = self.call(*args)
        assert code != 0 and told in err, (args, code, out, err)

    def run(self):
        status = self.pulp("status")
        assert status["database_connection"] == {"connected": True}
        one = push.image(self.server, "cli/web", "one", "v1")
        two = push.image(self.server, "cli/web", "two", "v2")
        push.image(self.server, "cli/api", "three", "v3")
        assert self.pulp("container", "namespace", "show", "--name", "cli")["name"] == "cli"
        self.pulp("container", "namespace", "create", "--name", "cli-other")
        assert len(self.pulp("container", "namespace", "list", "--limit", "1", "--offset", "1")) == 1
        self.refused("Could not find", "container", "namespace", "show", "--name", "nobody")
        self.pulp("container", "namespace", "destroy", "--name", "cli-other")
        shown = self.pulp("container", "distribution", "show", "--name", "cli/web")
        assert shown["registry_path"].endswith("/cli/web")
        self.pulp("container", "distribution", "create", "--name", "cli/new", "--base-path", "cli/new")
        assert len(self.pulp("container", "distribution", "list")) >= 3
        self.pulp("container", "distribution", "destroy", "--name", "cli/new")
        self.refused("Could not find", "container", "distribution", "destroy", "--name", "cli/new")

        labelled = ("container", "distribution", "label")
        self.pulp(*labelled, "set", "--distribution", "cli/web", "--key", "tier", "--value", "gold")
        assert self.pulp("container", "distribution", "show", "--name", "cli/web")["pulp_labels"] == {"tier": "gold"}
        self.pulp(*labelled, "unset", "--distribution", "cli/web", "--key", "tier")

        kind = ("container", "repository", "-t", "push")
        assert len(self.pulp(*kind, "list", "--limit", "1")) == 1
        repository = self.pulp(*kind, "show", "--name", "cli/web")
        assert repository["name"] == "cli/web"
        assert self.pulp("container", "repository", "show", "--name", "cli/web")["name"] == "cli/web"
        versions = self.pulp(*kind, "version", "list", "--repository", "cli/web")
        assert [version["number"] for version in versions] == [2, 1, 0], versions
        version = self.pulp(*kind, "version", "show", "--repository", "cli/web", "--version", "1")
        assert version["content_summary"]["added"]["container.manifest"]["count"] == 1, version
        self.pulp(*kind, "tag", "--name", "cli/web", "--tag", "new", "--digest", one)
        self.pulp(*kind, "untag", "--name", "cli/web", "--tag", "new")
        self.refused("does not exist", *kind, "untag", "--name", "cli/web", "--tag", "new")
        # The command adds the algorithm itself.
        self.pulp(*kind, "remove-image", "--name", "cli/web", "--digest", one.removeprefix("sha256:"))
        self.refused("does not exist in the latest", *kind, "remove-image", "--name", "cli/web", "--digest", one)
        self.pulp(*kind, "remove-image", "--name", "cli/web", "--digest", two)

        for what in ("tag", "manifest", "blob"):
            assert self.pulp("container", "content", "-t", what, "list", "--limit", "2"), what
        three = self.pulp("container", "content", "-t", "tag", "list", "--name", "v3")[0]
        shown = self.pulp("container", "content", "-t", "manifest", "show", "--href", three["tagged_manifest"])
        again = self.pulp("container", "content", "-t", "manifest", "show", "--digest", shown["digest"])
        assert shown == again

        task = self.pulp("orphan", "cleanup")
        assert task["progress_reports"][0]["done"] == 0, task
        task = self.pulp("orphan", "cleanup", "--protection-time", "0")
        assert task["progress_reports"][0]["done"] >= 2, task
        assert self.pulp("task", "show", "--href", task["pulp_href"])["state"] == "completed"
        assert len(self.pulp("task", "list", "--limit", "3", "--state", "completed")) == 3
        assert self.pulp("task", "summary")["completed"] > 3
        self.refused("completed", "task", "cancel", "--href", task["pulp_href"])
        self.pulp("task", "purge", "--finished-before", "2100-01-01", "--state", "completed")
        assert {repository["name"] for repository in self.pulp("repository", "list")} >= {"cli/web", "cli/api"}
        self.pulp("container", "namespace", "destroy", "--name", "cli")
        self.refused("Could not find", *kind, "show", "--name", "cli/web")


def main():
    server = sys.argv[1].rstrip("/")
    Generated(server).run()
    with tempfile.TemporaryDirectory() as home:
        CommandLine(server, home).run()


main()
