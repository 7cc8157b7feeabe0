# DigitalOcean's document: deleting a manifest by digest.
. "$(dirname "$0")/shell.sh"
token='Authorization: Bearer token'

say "A manifest goes by its digest."
digest=$(push_image example/repo-1 one 1.0)
call -X DELETE -H "$token" "$SERVER/v2/registry/example/repositories/repo-1/digests/$digest"
call -X DELETE -H "$token" "$SERVER/v2/registry/example/repositories/repo-1/digests/$digest"

say "Slashes in the name of a repository are encoded."
digest=$(push_image example/my/repo two)
call -X DELETE -H "$token" "$SERVER/v2/registry/example/repositories/my%2Frepo/digests/$digest"
call -H "$token" "$SERVER/v2/registry/example/repositories/my%2Frepo/digests"

say "A digest that is none is not found."
call -X DELETE -H "$token" "$SERVER/v2/registry/example/repositories/my%2Frepo/digests/sha256:abcd"
