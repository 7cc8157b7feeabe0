package wharfinger

import (
	"context"
	"iter"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// page is what every answer of a list has.
type page interface {
	proto.Message
	GetNextPageToken() string
}

// Pages walks the pages of a list, each an answer of the rpc:
//
//	for page, err := range wharfinger.Pages(ctx, client.Tags.ListTags, request) { … }
//
// The request is not changed; its page_size says how much a call fetches. After an error nothing more comes.
func Pages[Q proto.Message, A page](ctx context.Context, list func(context.Context, Q, ...grpc.CallOption) (A, error), request Q) iter.Seq2[A, error] {
	return func(yield func(A, error) bool) {
		next := proto.Clone(request)
		field := next.ProtoReflect().Descriptor().Fields().ByName("page_token")
		for {
			answer, err := list(ctx, next.(Q))
			if err != nil {
				var none A
				yield(none, err)
				return
			}
			if !yield(answer, nil) || answer.GetNextPageToken() == "" {
				return
			}
			next.ProtoReflect().Set(field, protoreflect.ValueOfString(answer.GetNextPageToken()))
		}
	}
}

// Items walks the items of all pages; items takes them from an answer, such as (*v1.ListTagsResponse).GetTags.
func Items[Q proto.Message, A page, I any](ctx context.Context, list func(context.Context, Q, ...grpc.CallOption) (A, error), request Q, items func(A) []I) iter.Seq2[I, error] {
	return func(yield func(I, error) bool) {
		for answer, err := range Pages(ctx, list, request) {
			if err != nil {
				var none I
				yield(none, err)
				return
			}
			for _, item := range items(answer) {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}
