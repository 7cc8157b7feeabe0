# Harbor's rules for deleting artifacts, as its document tells them.
. "$(dirname "$0")/shell.sh"
web=acme/team/web
api=$SERVER/api/v2.0/projects/acme/repositories/team%252Fweb/artifacts

say "An artifact that no index references goes freely, with its manifest and all its tags."
loose=$(push_image $web loose 1.0)
call -u alice:secret -X POST "$api/1.0/tags" -H 'content-type: application/json' -d '{"name":"stable"}'
call -u alice:secret -X DELETE "$api/$loose"
for reference in "$loose" 1.0 stable; do call -u alice:secret "$api/$reference"; done
call -o /dev/null "$SERVER/v2/$web/manifests/1.0"

say "An artifact that an index references cannot go."
children=()
for number in 0 1 2 3 4 5 6 7 8 9; do children+=("$(push_image $web "child $number")"); done
all=$(push_index $web all "${children[@]}")
other=$(push_index $web other "${children[0]}")
call -u alice:secret -X DELETE "$api/${children[0]}"

say "Of an index of ten, of which another lists one, nine go with it."
call -u alice:secret -X DELETE "$api/$all"
for child in "${children[@]}"; do call -u alice:secret -o /dev/null "$api/$child"; done
call -u alice:secret -X DELETE "$api/${children[0]}"

say "When every index that references it is gone, so is the artifact."
call -u alice:secret -X DELETE "$api/$other"
call -u alice:secret "$api/${children[0]}"
call -u alice:secret "$api"
