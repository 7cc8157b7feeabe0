# What the recipes share: small content pushed with curl, and calls told as one sees them in a terminal. The same words make the
# same bytes, so digests do not differ from run to run. Knows no product's paths but those of the distribution protocol.
set -euo pipefail
: "${SERVER:?the address of a server}"

# Not as whoever runs this has configured it.
curl() { command curl -q "$@"; }

IMAGE=application/vnd.oci.image.manifest.v1+json
INDEX=application/vnd.oci.image.index.v1+json

digest_of() { printf 'sha256:%s' "$(printf '%s' "$1" | sha256sum | cut -d' ' -f1)"; }

# push_blob REPOSITORY TEXT
push_blob() {
    local place
    place=$(curl -fsS -o /dev/null -D - -X POST "$SERVER/v2/$1/blobs/uploads/" | tr -d '\r' | awk 'tolower($1) == "location:" { print $2 }')
    [[ $place == http* ]] || place=$SERVER$place
    curl -fsS -o /dev/null -X PUT -H 'content-type: application/octet-stream' --data-binary "$2" "$place?digest=$(digest_of "$2")"
}

# push_manifest REPOSITORY TYPE TEXT TAG: an empty tag pushes by digest. Tells the digest.
push_manifest() {
    local digest
    digest=$(digest_of "$3")
    curl -fsS -o /dev/null -X PUT -H "content-type: $2" --data-binary "$3" "$SERVER/v2/$1/manifests/${4:-$digest}"
    printf '%s' "$digest"
}

# push_image REPOSITORY NAME [TAG]: an image of one layer. Tells the digest.
push_image() {
    local config="{\"architecture\":\"amd64\",\"os\":\"linux\",\"author\":\"$2\"}" layer="the layer of $2"
    push_blob "$1" "$config"
    push_blob "$1" "$layer"
    push_manifest "$1" $IMAGE "{\"schemaVersion\":2,\"mediaType\":\"$IMAGE\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"$(digest_of "$config")\",\"size\":${#config}},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar\",\"digest\":\"$(digest_of "$layer")\",\"size\":${#layer}}]}" "${3:-}"
}

# push_index REPOSITORY TAG DIGEST...: an index of images that are there. Tells the digest.
push_index() {
    local repository=$1 tag=$2 entries=() digest size
    shift 2
    for digest in "$@"; do
        size=$(curl -fsS -H "accept: $IMAGE" "$SERVER/v2/$repository/manifests/$digest" | wc -c)
        entries+=("{\"mediaType\":\"$IMAGE\",\"digest\":\"$digest\",\"size\":$size}")
    done
    push_manifest "$repository" $INDEX "{\"schemaVersion\":2,\"mediaType\":\"$INDEX\",\"manifests\":[$(IFS=,; echo "${entries[*]}")]}" "$tag"
}

say() { printf '\n# %s\n' "$*"; }

# call ARGUMENTS: curl as one would type it, its answer, and the status.
call() {
    local argument
    printf '$ curl'
    for argument in "$@"; do
        if [[ $argument == *[[:space:]{]* ]]; then argument="'$argument'"; fi
        printf ' %s' "$argument"
    done
    printf '\n'
    curl -sS -w '%{http_code}\n' "$@"
}
