// What the layer costs over the bare generated stub: `go run ./internal/bench url=… namespace=…`. Prints, for GetTag and for a
// page of 1,000 tags, calls a second of both by turns in one run, and `done`.
package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	wharfinger "wharfinger.dev/clients/go"
	v1 "wharfinger.dev/clients/go/gen/wharfinger/v1"
)

const (
	callers     = 8
	rounds      = 41
	round       = 100 * time.Millisecond
	tags        = 1000
	tagsOfAPush = 100
)

const manifest = `{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":%q,"size":2},"layers":[]}`

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	given := map[string]string{}
	for _, argument := range os.Args[1:] {
		name, value, _ := strings.Cut(argument, "=")
		given[name] = value
	}
	client, err := wharfinger.Connect(given["url"])
	if err != nil {
		return err
	}
	repository := given["namespace"] + "/bench"
	if err := push(ctx, client, repository); err != nil {
		return err
	}
	connection, err := grpc.NewClient(strings.TrimPrefix(given["url"], "http://"), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	stub := v1.NewTagServiceClient(connection)
	get := &v1.GetTagRequest{Repository: repository, Tag: "t0"}
	list := &v1.ListTagsRequest{Repository: repository, PageSize: tags}
	err = compare("GetTag", func() error {
		_, err := client.Tags.GetTag(ctx, get)
		return err
	}, func() error {
		_, err := stub.GetTag(ctx, get)
		return err
	})
	if err != nil {
		return err
	}
	err = compare("a page of 1,000", func() error {
		for page, err := range wharfinger.Pages(ctx, client.Tags.ListTags, list) {
			return full(page, err)
		}
		return fmt.Errorf("there was no page")
	}, func() error { return full(stub.ListTags(ctx, list)) })
	if err != nil {
		return err
	}
	if _, err := client.Namespaces.DeleteNamespace(ctx, &v1.DeleteNamespaceRequest{Namespace: given["namespace"]}); err != nil {
		return err
	}
	fmt.Println("done")
	return nil
}

// push makes a repository with 1,000 tags.
func push(ctx context.Context, client *wharfinger.Client, repository string) error {
	config, err := client.UploadBlob(ctx, repository, []byte("{}"))
	if err != nil {
		return err
	}
	for first := 0; first < tags; first += tagsOfAPush {
		request := &v1.PutArtifactRequest{Repository: repository, Manifest: fmt.Appendf(nil, manifest, config.Digest)}
		for number := first; number < first+tagsOfAPush; number++ {
			request.Tags = append(request.Tags, fmt.Sprint("t", number))
		}
		if _, err := client.Artifacts.PutArtifact(ctx, request); err != nil {
			return err
		}
	}
	return nil
}

func full(page *v1.ListTagsResponse, err error) error {
	if err == nil && len(page.GetTags()) != tags {
		return fmt.Errorf("a page of %d", len(page.GetTags()))
	}
	return err
}

// compare takes turns, so that whatever else the machine does falls on both; the median of the turns' ratios counts.
func compare(name string, layer, stub func() error) error {
	var turns [][2]float64
	for turn := range rounds + 1 {
		ofLayer, err := rate(layer)
		if err != nil {
			return err
		}
		ofStub, err := rate(stub)
		if err != nil {
			return err
		}
		// The first warms up.
		if turn > 0 {
			turns = append(turns, [2]float64{ofLayer, ofStub})
		}
	}
	slices.SortFunc(turns, func(a, b [2]float64) int {
		if a[0]/a[1] < b[0]/b[1] {
			return -1
		}
		return 1
	})
	median := turns[rounds/2]
	fmt.Printf("%s: %.0f/s with the layer, %.0f/s with the bare stub, %.1f %% of it\n", name, median[0], median[1], 100*median[0]/median[1])
	return nil
}

// rate is calls a second.
func rate(call func() error) (float64, error) {
	begun := time.Now()
	counts, failures := make([]int, callers), make([]error, callers)
	var group sync.WaitGroup
	for caller := range callers {
		group.Go(func() {
			for time.Since(begun) < round {
				if failures[caller] = call(); failures[caller] != nil {
					return
				}
				counts[caller]++
			}
		})
	}
	group.Wait()
	total := 0
	for caller := range callers {
		if failures[caller] != nil {
			return 0, failures[caller]
		}
		total += counts[caller]
	}
	return float64(total) / time.Since(begun).Seconds(), nil
}
