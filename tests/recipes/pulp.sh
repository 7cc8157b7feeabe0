# Pulp's document: removing pushed content.
. "$(dirname "$0")/shell.sh"
api=$SERVER/pulp/api/v3
admin=(-u admin:password)

# ask PATH: reads without telling.
ask() { curl -fsS "${admin[@]}" "$api/$1"; }

# field NAME: the first text under that name.
field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

# change ARGUMENTS: a call that starts a task, and the task once it has ended.
change() {
    local told task
    told=$(call "$@")
    printf '%s\n' "$told"
    task=$SERVER$(field task <<<"$told")
    until curl -fsS "${admin[@]}" "$task" | grep -qE '"state":"(completed|failed|canceled)"'; do :; done
    call "${admin[@]}" "$task"
}

one=$(push_image ipanova/test one 1.0)
push_image ipanova/test two 2.0 >/dev/null
push_image ipanova/dev three 1.0 >/dev/null

say "Content that is being served can be inspected in the push repository."
call "${admin[@]}" "$api/repositories/container/container-push/?name=ipanova/test"
repository=$(ask "repositories/container/container-push/?name=ipanova/test" | field pulp_href)
latest=$(ask "repositories/container/container-push/?name=ipanova/test" | field latest_version_href)
call "${admin[@]}" "$SERVER$latest"

say "Find the image, and remove it by its digest."
call "${admin[@]}" "$api/content/container/manifests/?repository_version=$latest"
change "${admin[@]}" "$SERVER${repository}remove_image/" -d "digest=$one"
call "${admin[@]}" "$SERVER$(ask "repositories/container/container-push/?name=ipanova/test" | field latest_version_href)"

say "Orphans are purged from storage."
change "${admin[@]}" -X DELETE "$api/orphans/"
call "${admin[@]}" "$api/content/container/manifests/?digest=$one"

say "A distribution goes with its repository, and the namespace stays."
call "${admin[@]}" "$api/distributions/container/container/?name=ipanova/dev"
change "${admin[@]}" -X DELETE "$SERVER$(ask "distributions/container/container/?name=ipanova/dev" | field pulp_href)"
call "${admin[@]}" "$api/repositories/container/container-push/?name=ipanova/dev"

say "A namespace goes with everything under it."
call "${admin[@]}" "$api/pulp_container/namespaces/"
change "${admin[@]}" -X DELETE "$SERVER$(ask "pulp_container/namespaces/?name=ipanova" | field pulp_href)"
call "${admin[@]}" "$api/distributions/container/container/"
