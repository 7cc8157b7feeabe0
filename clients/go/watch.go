package wharfinger

import (
	"context"
	"errors"
	"io"
	"iter"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"

	v1 "wharfinger.dev/clients/go/gen/wharfinger/v1"
)

const (
	firstPause = 200 * time.Millisecond
	// longestPause lies between two attempts to go on; there is no last one, because a watch has no deadline.
	longestPause = 5 * time.Second
)

// Watch tells changes as they happen, until the context ends or the loop is left. A heartbeat comes as a message without an
// event. When the stream is cut off, it goes on after the last cursor: no change is left out, and none comes twice. Keep
// the cursor of the last message to go on in another process.
func (c *Client) Watch(ctx context.Context, request *v1.WatchEventsRequest) iter.Seq2[*v1.WatchEventsResponse, error] {
	return func(yield func(*v1.WatchEventsResponse, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		next := proto.Clone(request).(*v1.WatchEventsRequest)
		pause := firstPause
		for {
			stream, err := c.Events.WatchEvents(ctx, next)
			for err == nil {
				var message *v1.WatchEventsResponse
				if message, err = stream.Recv(); err != nil {
					break
				}
				pause = firstPause
				next.Start = &v1.WatchEventsRequest_Cursor{Cursor: message.GetCursor()}
				if !yield(message, nil) {
					return
				}
			}
			if !passing(err) {
				yield(nil, err)
				return
			}
			select {
			case <-ctx.Done():
				yield(nil, typed(ctx.Err()))
				return
			case <-time.After(pause):
				pause = min(2*pause, longestPause)
			}
		}
	}
}

// passing tells whether going on may help: the connection was lost, or the server ended the stream to restart.
func passing(err error) bool {
	var failed *Error
	return err == io.EOF || (errors.As(err, &failed) && failed.Code == codes.Unavailable)
}
