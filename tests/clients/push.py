"""Puts content into a server by the distribution protocol, for the clients' stories. Knows no dialect."""

import hashlib
import json
import urllib.request

IMAGE = "application/vnd.oci.image.manifest.v1+json"
INDEX = "application/vnd.oci.image.index.v1+json"


def digest_of(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def send(method, url, data=b"", kind="application/octet-stream"):
    request = urllib.request.Request(url, data=data, method=method, headers={"Content-Type": kind})
    with urllib.request.urlopen(request) as answer:
        return answer.headers


def blob(server, repository, data):
    location = send("POST", f"{server}/v2/{repository}/blobs/uploads/")["Location"]
    if location.startswith("/"):
        location = server + location
    joint = "&" if "?" in location else "?"
    send("PUT", f"{location}{joint}digest={digest_of(data)}", data)
    return {"digest": digest_of(data), "size": len(data)}


def manifest(server, repository, body, kind, tags):
    data = json.dumps(body).encode()
    for reference in tags or [digest_of(data)]:
        send("PUT", f"{server}/v2/{repository}/manifests/{reference}", data, kind)
    return digest_of(data), len(data)


def image(server, repository, name, *tags):
    """An image of one layer; returns its digest."""
    return sized_image(server, repository, name, *tags)[0]


def sized_image(server, repository, name, *tags):
    config = blob(server, repository, json.dumps({"architecture": "amd64", "os": "linux", "author": name}).encode())
    layer = blob(server, repository, f"layer of {name}".encode())
    body = {
        "schemaVersion": 2,
        "mediaType": IMAGE,
        "config": {"mediaType": "application/vnd.oci.image.config.v1+json", **config},
        "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar", **layer}],
    }
    return manifest(server, repository, body, IMAGE, tags)


def index(server, repository, children, *tags):
    """An index of named, untagged images; returns its digest and theirs."""
    made = [sized_image(server, repository, child) for child in children]
    listed = [{"mediaType": IMAGE, "digest": digest, "size": size} for digest, size in made]
    body = {"schemaVersion": 2, "mediaType": INDEX, "manifests": listed}
    return manifest(server, repository, body, INDEX, tags)[0], [digest for digest, _ in made]
