package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"google.golang.org/protobuf/types/known/fieldmaskpb"

	wharfinger "wharfinger.dev/clients/go"
	v1 "wharfinger.dev/clients/go/gen/wharfinger/v1"
)

// verbs are what a step can do.
var verbs = map[string]func(*player, context.Context, step) error{
	"connect":           (*player).connect,
	"push_blob":         (*player).pushBlob,
	"put":               (*player).put,
	"create_tag":        (*player).createTag,
	"get_tag":           (*player).getTag,
	"move_tag":          (*player).moveTag,
	"list_tags":         (*player).listTags,
	"list_artifacts":    (*player).listArtifacts,
	"list_history":      (*player).listHistory,
	"list_versions":     (*player).listVersions,
	"get_artifact":      (*player).getArtifact,
	"delete_artifact":   (*player).deleteArtifact,
	"undelete_artifact": (*player).undeleteArtifact,
	"download_blob":     (*player).downloadBlob,
	"cursor":            (*player).cursor,
	"watch":             (*player).watch,
	"delete_namespace":  (*player).deleteNamespace,
	"purge_orphans":     (*player).purgeOrphans,
	"mark":              func(p *player, _ context.Context, s step) error { return p.mark(s.Name) },
}

func (p *player) connect(_ context.Context, s step) error {
	var more []wharfinger.Option
	if s.Deadline > 0 {
		more = append(more, wharfinger.WithDeadline(time.Duration(s.Deadline*float64(time.Second))))
	}
	client, err := wharfinger.Connect(s.URL, more...)
	if err != nil {
		return err
	}
	if p.client != nil {
		p.client.Close()
	}
	p.client, p.url = client, s.URL
	return nil
}

func (p *player) name(name, digest string, size int) {
	p.variables[name], p.variables[name+".size"] = digest, strconv.Itoa(size)
}

func (p *player) pushBlob(ctx context.Context, s step) error {
	blob, err := p.client.UploadBlob(ctx, s.Repository, []byte(s.Text))
	if err != nil {
		return err
	}
	p.name(s.Name, blob.GetDigest(), len(s.Text))
	return same("size", int(blob.GetSizeBytes()), len(s.Text))
}

func (p *player) put(ctx context.Context, s step) error {
	answer, err := p.client.Artifacts.PutArtifact(ctx, &v1.PutArtifactRequest{
		Repository: s.Repository, Manifest: []byte(s.Manifest), MediaType: s.MediaType, Tags: s.Tags,
	})
	if err != nil {
		return err
	}
	digest := wharfinger.Digest([]byte(s.Manifest))
	p.name(s.Name, digest, len(s.Manifest))
	return same("digest", answer.GetArtifact().GetDigest(), digest)
}

func (p *player) createTag(ctx context.Context, s step) error {
	_, err := p.client.Tags.CreateTag(ctx, &v1.CreateTagRequest{Tag: &v1.Tag{Repository: s.Repository, Tag: s.Tag, Digest: s.Digest}})
	return err
}

func (p *player) getTag(ctx context.Context, s step) error {
	answer, err := p.client.Tags.GetTag(ctx, &v1.GetTagRequest{Repository: s.Repository, Tag: s.Tag})
	if err != nil {
		return err
	}
	if s.EtagName != "" {
		p.variables[s.EtagName] = answer.GetTag().GetEtag()
	}
	return same("digest", answer.GetTag().GetDigest(), s.Expect["digest"])
}

func (p *player) moveTag(ctx context.Context, s step) error {
	_, err := p.client.Tags.UpdateTag(ctx, &v1.UpdateTagRequest{
		Tag:        &v1.Tag{Repository: s.Repository, Tag: s.Tag, Digest: s.Digest, Etag: s.Etag},
		UpdateMask: &fieldmaskpb.FieldMask{Paths: []string{"digest"}},
	})
	return err
}

func (p *player) listTags(ctx context.Context, s step) error {
	request := &v1.ListTagsRequest{Repository: s.Repository, PageSize: s.PageSize}
	pages := 0
	for _, err := range wharfinger.Pages(ctx, p.client.Tags.ListTags, request) {
		if err != nil {
			return err
		}
		pages++
	}
	var items []string
	for tag, err := range wharfinger.Items(ctx, p.client.Tags.ListTags, request, (*v1.ListTagsResponse).GetTags) {
		if err != nil {
			return err
		}
		items = append(items, tag.GetTag())
	}
	return listed(s, items, pages)
}

func (p *player) listArtifacts(ctx context.Context, s step) error {
	request := &v1.ListArtifactsRequest{Repository: s.Repository, PageSize: s.PageSize}
	var items []string
	pages := 0
	for page, err := range wharfinger.Pages(ctx, p.client.Artifacts.ListArtifacts, request) {
		if err != nil {
			return err
		}
		pages++
		for _, artifact := range page.GetArtifacts() {
			items = append(items, artifact.GetDigest())
		}
	}
	return listed(s, items, pages)
}

func (p *player) listHistory(ctx context.Context, s step) error {
	request := &v1.ListTagHistoryRequest{Repository: s.Repository, Tag: s.Tag, PageSize: s.PageSize}
	var items []string
	pages := 0
	for page, err := range wharfinger.Pages(ctx, p.client.Tags.ListTagHistory, request) {
		if err != nil {
			return err
		}
		pages++
		for _, change := range page.GetChanges() {
			items = append(items, strings.TrimPrefix(change.GetKind().String(), "TAG_CHANGE_KIND_")+" "+change.GetToDigest())
		}
	}
	return listed(s, items, pages)
}

func (p *player) listVersions(ctx context.Context, s step) error {
	request := &v1.ListVersionsRequest{Repository: s.Repository, PageSize: s.PageSize}
	var items []string
	pages := 0
	for page, err := range wharfinger.Pages(ctx, p.client.Repositories.ListVersions, request) {
		if err != nil {
			return err
		}
		pages++
		for _, version := range page.GetVersions() {
			items = append(items, fmt.Sprint(version.GetVersion())+" "+strings.TrimPrefix(version.GetChange().String(), "REPOSITORY_CHANGE_"))
		}
	}
	return listed(s, items, pages)
}

func (p *player) getArtifact(ctx context.Context, s step) error {
	answer, err := p.client.Artifacts.GetArtifact(ctx, &v1.GetArtifactRequest{Repository: s.Repository, Digest: s.Digest, Tag: s.Tag})
	if err != nil {
		return err
	}
	return same("digest", answer.GetArtifact().GetDigest(), s.Expect["digest"])
}

func (p *player) deleteArtifact(ctx context.Context, s step) error {
	answer, err := p.client.Artifacts.DeleteArtifact(ctx, &v1.DeleteArtifactRequest{
		Repository: s.Repository, Digest: s.Digest, Tag: s.Tag, ValidateOnly: s.ValidateOnly,
	})
	if err != nil {
		return err
	}
	var deleted, kept []string
	for _, artifact := range answer.GetPlan().GetDeleted() {
		deleted = append(deleted, artifact.GetDigest())
	}
	for _, artifact := range answer.GetPlan().GetKept() {
		kept = append(kept, artifact.GetDigest())
	}
	if !sameSet(deleted, texts(s.Expect["deleted"])) || !sameSet(kept, texts(s.Expect["kept"])) {
		return fmt.Errorf("deleted %v and kept %v", deleted, kept)
	}
	return nil
}

func (p *player) undeleteArtifact(ctx context.Context, s step) error {
	answer, err := p.client.Artifacts.UndeleteArtifact(ctx, &v1.UndeleteArtifactRequest{Repository: s.Repository, Digest: s.Digest})
	if err != nil {
		return err
	}
	if !sameSet(answer.GetRestoredDigests(), texts(s.Expect["digests"])) {
		return fmt.Errorf("restored %v", answer.GetRestoredDigests())
	}
	return same("tags", answer.GetRestoredTags(), texts(s.Expect["tags"]))
}

func (p *player) downloadBlob(ctx context.Context, s step) error {
	var content bytes.Buffer
	if _, err := p.client.DownloadBlob(ctx, s.Repository, s.Digest, &content); err != nil {
		return err
	}
	return same("text", content.String(), s.Expect["text"])
}

func (p *player) cursor(ctx context.Context, s step) error {
	for message, err := range p.client.Watch(ctx, &v1.WatchEventsRequest{Namespace: s.Namespace}) {
		if err != nil {
			return err
		}
		p.variables[s.Name] = message.GetCursor()
		return nil
	}
	return errors.New("the watch ended")
}

func (p *player) watch(ctx context.Context, s step) error {
	wanted := texts(s.Expect["items"])
	request := &v1.WatchEventsRequest{Namespace: s.Namespace, Start: &v1.WatchEventsRequest_Cursor{Cursor: s.From}}
	var items []string
	for message, err := range p.client.Watch(ctx, request) {
		if err != nil {
			return fmt.Errorf("after %q: %w", items, err)
		}
		event := message.GetEvent()
		if event == nil {
			continue
		}
		what := event.GetTag()
		if what == "" {
			what = event.GetDigest()
		}
		items = append(items, strings.TrimPrefix(event.GetKind().String(), "EVENT_KIND_")+" "+what)
		if s.Cursor != nil && s.Cursor.After == len(items) {
			p.variables[s.Cursor.Name] = message.GetCursor()
		}
		if len(items) == len(wanted) {
			break
		}
	}
	return same("items", items, wanted)
}

func (p *player) deleteNamespace(ctx context.Context, s step) error {
	answer, err := p.client.Namespaces.DeleteNamespace(ctx, &v1.DeleteNamespaceRequest{Namespace: s.Namespace})
	if err != nil {
		return err
	}
	operation, err := p.await(ctx, answer.GetOperation(), s)
	if err != nil {
		return err
	}
	retired := operation.GetRetired()
	return errors.Join(
		same("repositories", float64(retired.GetRepositories()), s.Expect["repositories"]),
		same("artifacts", float64(retired.GetArtifacts()), s.Expect["artifacts"]),
		same("tags", float64(retired.GetTags()), s.Expect["tags"]),
	)
}

func (p *player) purgeOrphans(ctx context.Context, s step) error {
	answer, err := p.client.Orphans.PurgeOrphans(ctx, &v1.PurgeOrphansRequest{Namespace: s.Namespace, IncludeTrash: s.IncludeTrash})
	if err != nil {
		return err
	}
	operation, err := p.await(ctx, answer.GetOperation(), s)
	if err != nil {
		return err
	}
	purged := operation.GetPurged()
	return errors.Join(
		same("artifacts", float64(purged.GetPurgedArtifactCount()), s.Expect["artifacts"]),
		same("blobs", float64(purged.GetFreedBlobCount()), s.Expect["blobs"]),
	)
}

func (p *player) await(ctx context.Context, operation *v1.Operation, s step) (*v1.Operation, error) {
	seen := 0
	ended, err := p.client.Await(ctx, operation, func(*v1.Operation) { seen++ })
	if err != nil {
		return nil, err
	}
	if seen == 0 {
		return nil, errors.New("no progress was told")
	}
	return ended, same("state", strings.TrimPrefix(ended.GetState().String(), "OPERATION_STATE_"), s.Expect["state"])
}

// mark tells the harness where the story is, and waits until it has done its worst.
func (p *player) mark(name string) error {
	if p.variables["marks"] != "wait" {
		return nil
	}
	fmt.Println("mark", name)
	_, err := p.input.ReadString('\n')
	return err
}

func listed(s step, items []string, pages int) error {
	if err := same("items", items, texts(s.Expect["items"])); err != nil {
		return err
	}
	return same("pages", float64(pages), s.Expect["pages"])
}

func same(what string, got, wanted any) error {
	if wanted != nil && !reflect.DeepEqual(got, wanted) {
		return fmt.Errorf("%s is %v and should be %v", what, got, wanted)
	}
	return nil
}

func sameSet(one, other []string) bool {
	one, other = slices.Sorted(slices.Values(one)), slices.Sorted(slices.Values(other))
	return slices.Equal(one, other)
}

func texts(list any) []string {
	var found []string
	for _, item := range list.([]any) {
		found = append(found, item.(string))
	}
	return found
}
