# Chkk's two documents: deleting an artifact, and updating a tag.
. "$(dirname "$0")/shell.sh"

say "Update a tag: it points to another artifact."
first=$(push_image docker.io/istio/pilot first 1.3.0)
second=$(push_image docker.io/istio/pilot second)
call "$SERVER/ocitags/docker.io/istio/pilot:1.3.0/"
call -X PUT "$SERVER/ocitags/docker.io/istio/pilot:1.3.0/" -H 'content-type: application/json' -d "{\"artifact\":\"${second#sha256:}\"}"
call "$SERVER/ocitags/docker.io/istio/pilot:1.3.0/"
call -X PUT "$SERVER/ocitags/docker.io/istio/pilot:none/" -H 'content-type: application/json' -d "{\"artifact\":\"${second#sha256:}\"}"

say "Delete an artifact: it goes wherever it is."
push_image public.ecr.aws/istio/pilot first 1.3.0 >/dev/null
call -X DELETE "$SERVER/ociartifacts/${first#sha256:}/"
call "$SERVER/ociartifacts/${first#sha256:}/"
call "$SERVER/ocitags/public.ecr.aws/istio/pilot:1.3.0/"
call -X DELETE "$SERVER/ociartifacts/${first#sha256:}/"
