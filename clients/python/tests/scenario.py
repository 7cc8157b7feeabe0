"""The runner of scenarios, as clients/README.md describes them: ``python tests/scenario.py SCENARIO.json name=value …``."""

import json
import re
import sys
from pathlib import Path

import wharfinger
from wharfinger import errors, items, pages, v1


class Player:
    """The state between steps, and what a step can do."""

    def __init__(self, variables):
        self.variables = variables
        self.client = None
        self.url = ""

    def play(self, step):
        before = self.client
        if step.get("as") == "admin" and self.variables.get("admin_token"):
            self.client = wharfinger.connect(self.url.replace("://", f"://{self.variables['admin_token']}@", 1))
        wanted = step.get("error")
        try:
            getattr(self, step["do"])(**{k: v for k, v in step.items() if k not in ("do", "as", "error")})
        except wharfinger.WharfingerError as error:
            if not wanted:
                raise
            known = errors.BY_REASON[wanted["reason"]] if wanted.get("known", True) else errors.Unknown
            got = (type(error), error.reason, error.code.name, bool(error.advice))
            same("error", got, (known, wanted["reason"], wanted["code"], True))
            if "subjects" in wanted:
                same("subjects", sorted(error.subjects), sorted(wanted["subjects"]))
        else:
            if wanted:
                raise AssertionError(f"expected {wanted['reason']} and there was no error")
        finally:
            if before is not self.client and step.get("as"):
                self.client.close()
                self.client = before

    def connect(self, url, deadline=None):
        client = wharfinger.connect(url, deadline=deadline)
        if self.client:
            self.client.close()
        self.client, self.url = client, url

    def name(self, name, digest, size):
        self.variables[name], self.variables[name + ".size"] = digest, str(size)

    def push_blob(self, repository, text, name):
        blob = self.client.upload_blob(repository, text.encode())
        self.name(name, blob.digest, len(text.encode()))
        same("size", blob.size_bytes, len(text.encode()))

    def put(self, repository, media_type, manifest, tags, name):
        content = manifest.encode()
        request = v1.PutArtifactRequest(repository=repository, manifest=content, media_type=media_type, tags=tags)
        artifact = self.client.artifacts.PutArtifact(request).artifact
        self.name(name, wharfinger.digest_of(content), len(content))
        same("digest", artifact.digest, wharfinger.digest_of(content))

    def create_tag(self, repository, tag, digest):
        self.client.tags.CreateTag(v1.CreateTagRequest(tag=v1.Tag(repository=repository, tag=tag, digest=digest)))

    def get_tag(self, repository, tag, etag_name=None, expect=None):
        found = self.client.tags.GetTag(v1.GetTagRequest(repository=repository, tag=tag)).tag
        if etag_name:
            self.variables[etag_name] = found.etag
        same("digest", found.digest, expect["digest"])

    def move_tag(self, repository, tag, digest, etag):
        request = v1.UpdateTagRequest(tag=v1.Tag(repository=repository, tag=tag, digest=digest, etag=etag))
        request.update_mask.paths.append("digest")
        self.client.tags.UpdateTag(request)

    def listed(self, method, request, item, expect):
        same("items", [item(found) for found in items(method, request)], expect["items"])
        same("pages", sum(1 for _ in pages(method, request)), expect["pages"])

    def list_tags(self, repository, page_size, expect):
        request = v1.ListTagsRequest(repository=repository, page_size=page_size)
        self.listed(self.client.tags.ListTags, request, lambda tag: tag.tag, expect)

    def list_artifacts(self, repository, page_size, expect):
        request = v1.ListArtifactsRequest(repository=repository, page_size=page_size)
        self.listed(self.client.artifacts.ListArtifacts, request, lambda artifact: artifact.digest, expect)

    def list_history(self, repository, tag, page_size, expect):
        request = v1.ListTagHistoryRequest(repository=repository, tag=tag, page_size=page_size)
        item = lambda change: f"{named(v1.TagChangeKind, change.kind)} {change.to_digest}"  # noqa: E731
        self.listed(self.client.tags.ListTagHistory, request, item, expect)

    def list_versions(self, repository, page_size, expect):
        request = v1.ListVersionsRequest(repository=repository, page_size=page_size)
        item = lambda version: f"{version.version} {named(v1.RepositoryChange, version.change)}"  # noqa: E731
        self.listed(self.client.repositories.ListVersions, request, item, expect)

    def get_artifact(self, repository, digest="", tag="", expect=None):
        request = v1.GetArtifactRequest(repository=repository, digest=digest, tag=tag)
        same("digest", self.client.artifacts.GetArtifact(request).artifact.digest, expect and expect["digest"])

    def delete_artifact(self, repository, digest="", tag="", validate_only=False, expect=None):
        request = v1.DeleteArtifactRequest(repository=repository, digest=digest, tag=tag, validate_only=validate_only)
        plan = self.client.artifacts.DeleteArtifact(request).plan
        same("deleted", sorted(artifact.digest for artifact in plan.deleted), sorted(expect["deleted"]))
        same("kept", sorted(artifact.digest for artifact in plan.kept), sorted(expect["kept"]))

    def undelete_artifact(self, repository, digest, expect=None):
        request = v1.UndeleteArtifactRequest(repository=repository, digest=digest)
        answer = self.client.artifacts.UndeleteArtifact(request)
        same("digests", sorted(answer.restored_digests), sorted(expect["digests"]))
        same("tags", list(answer.restored_tags), expect["tags"])

    def download_blob(self, repository, digest, expect):
        same("text", b"".join(self.client.download_blob(repository, digest)).decode(), expect["text"])

    def cursor(self, namespace, name):
        self.variables[name] = next(self.client.watch(v1.WatchEventsRequest(namespace=namespace))).cursor

    def watch(self, namespace, expect, cursor=None, **start):
        seen = []
        for message in self.client.watch(v1.WatchEventsRequest(namespace=namespace, cursor=start["from"])):
            if not message.HasField("event"):
                continue
            event = message.event
            seen.append(f"{named(v1.EventKind, event.kind)} {event.tag or event.digest}")
            if cursor and cursor["after"] == len(seen):
                self.variables[cursor["name"]] = message.cursor
            if len(seen) == len(expect["items"]):
                break
        same("items", seen, expect["items"])

    def wait(self, operation, expect):
        seen = []
        ended = self.client.wait(operation, seen.append)
        assert seen, "no progress was told"
        same("state", named(v1.OperationState, ended.state), expect["state"])
        return ended

    def delete_namespace(self, namespace, expect):
        request = v1.DeleteNamespaceRequest(namespace=namespace)
        result = self.wait(self.client.namespaces.DeleteNamespace(request).operation, expect).retired
        got = (result.repositories, result.artifacts, result.tags)
        same("result", got, (expect["repositories"], expect["artifacts"], expect["tags"]))

    def purge_orphans(self, namespace, include_trash, expect):
        request = v1.PurgeOrphansRequest(namespace=namespace, include_trash=include_trash)
        result = self.wait(self.client.orphans.PurgeOrphans(request).operation, expect).purged
        got = (result.purged_artifact_count, result.freed_blob_count)
        same("result", got, (expect["artifacts"], expect["blobs"]))

    def mark(self, name):
        if self.variables.get("marks") == "wait":
            print("mark", name, flush=True)
            sys.stdin.readline()


def named(kind, value):
    """The name of an enum's value without the enum's prefix; the number where there is none."""
    if value not in kind.values():
        return str(value)
    prefix = re.sub(r"(?<!^)(?=[A-Z])", "_", kind.DESCRIPTOR.name).upper() + "_"
    return kind.Name(value).removeprefix(prefix)


def same(what, got, wanted):
    if got != wanted:
        raise AssertionError(f"{what} is {got!r} and should be {wanted!r}")


def filled(value, variables):
    """A step with its variables filled in."""
    if isinstance(value, str):
        return re.sub(r"\$\{([a-z0-9_.]+)\}", lambda match: variables[match[1]], value)
    if isinstance(value, list):
        return [filled(item, variables) for item in value]
    if isinstance(value, dict):
        return {key: filled(item, variables) for key, item in value.items()}
    return value


def main():
    variables = dict(argument.split("=", 1) for argument in sys.argv[2:])
    player = Player(variables)
    for number, step in enumerate(json.loads(Path(sys.argv[1]).read_text()), 1):
        try:
            player.play(filled(step, variables))
        except (AssertionError, KeyError, wharfinger.WharfingerError) as error:
            sys.exit(f"step {number} ({step['do']}): {error!r} {error}")
        print("ok", number, step["do"], flush=True)
    print("done", flush=True)


main()
