// Package wharfinger talks to a Wharfinger server: generated stubs and a thin layer over them. The layer connects from one
// URL, sets deadlines and retries what is safe to repeat, walks pages, awaits operations, watches without gaps and types
// errors. It knows no rule of the server.
package wharfinger

import (
	"context"
	_ "embed"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/metadata"

	v1 "wharfinger.dev/clients/go/gen/wharfinger/v1"
)

// Version is that of the server this client was made with.
const Version = "0.1.0"

//go:embed service_config.json
var serviceConfig string

// maxMessageBytes is more than any page or manifest comes to.
const maxMessageBytes = 16 << 20

// Client holds a stub of each service over one connection. It is safe for use by several goroutines.
type Client struct {
	Namespaces   v1.NamespaceServiceClient
	Repositories v1.RepositoryServiceClient
	Artifacts    v1.ArtifactServiceClient
	Tags         v1.TagServiceClient
	Blobs        v1.BlobServiceClient
	Orphans      v1.OrphanServiceClient
	Operations   v1.OperationServiceClient
	Events       v1.EventServiceClient
	Access       v1.AccessServiceClient
	Protections  v1.ProtectionServiceClient

	connection *grpc.ClientConn
}

// Option changes how Connect connects.
type Option func(*options)

type options struct {
	deadline time.Duration
	dial     []grpc.DialOption
}

// WithDeadline bounds every call that has no deadline of its own, beside what the service config says. Streams of events
// are not bounded.
func WithDeadline(deadline time.Duration) Option {
	return func(o *options) { o.deadline = deadline }
}

// WithDialOptions hands options to gRPC itself.
func WithDialOptions(dial ...grpc.DialOption) Option {
	return func(o *options) { o.dial = append(o.dial, dial...) }
}

// Connect makes a client from one URL: https://host, http://host, wharfinger://host, with a token as the user part and the
// files ca, cert, key and token_file in the query. It does not wait for the server; the first call does.
func Connect(url string, more ...Option) (*Client, error) {
	found, err := parse(url)
	if err != nil {
		return nil, err
	}
	var chosen options
	for _, option := range more {
		option(&chosen)
	}
	transport := insecure.NewCredentials()
	if found.tls != nil {
		transport = credentials.NewTLS(found.tls)
	}
	caller := caller{token: found.token, deadline: chosen.deadline}
	dial := append([]grpc.DialOption{
		grpc.WithTransportCredentials(transport),
		grpc.WithDefaultServiceConfig(serviceConfig),
		grpc.WithUserAgent("wharfinger-go/" + Version),
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff:           backoff.Config{BaseDelay: 200 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: 2 * time.Second},
			MinConnectTimeout: 10 * time.Second,
		}),
		// A watch has no deadline, so a connection that died without a word must be found out.
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: 30 * time.Second, Timeout: 10 * time.Second}),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxMessageBytes)),
		grpc.WithChainUnaryInterceptor(caller.unary),
		grpc.WithChainStreamInterceptor(caller.stream),
	}, chosen.dial...)
	connection, err := grpc.NewClient("dns:///"+found.address, dial...)
	if err != nil {
		return nil, invalidURL(err.Error())
	}
	return &Client{
		Namespaces:   v1.NewNamespaceServiceClient(connection),
		Repositories: v1.NewRepositoryServiceClient(connection),
		Artifacts:    v1.NewArtifactServiceClient(connection),
		Tags:         v1.NewTagServiceClient(connection),
		Blobs:        v1.NewBlobServiceClient(connection),
		Orphans:      v1.NewOrphanServiceClient(connection),
		Operations:   v1.NewOperationServiceClient(connection),
		Events:       v1.NewEventServiceClient(connection),
		Access:       v1.NewAccessServiceClient(connection),
		Protections:  v1.NewProtectionServiceClient(connection),
		connection:   connection,
	}, nil
}

// Connection is the one under the stubs, for those of the dialect packages.
func (c *Client) Connection() *grpc.ClientConn { return c.connection }

// Close ends the connection and every call on it.
func (c *Client) Close() error { return c.connection.Close() }

// caller is what every call passes through: token, deadline, request id, typed errors.
type caller struct {
	token    string
	deadline time.Duration
}

func (c caller) unary(ctx context.Context, method string, request, answer any, connection *grpc.ClientConn, invoke grpc.UnaryInvoker, more ...grpc.CallOption) error {
	if c.deadline > 0 {
		if _, has := ctx.Deadline(); !has {
			bounded, cancel := context.WithTimeout(ctx, c.deadline)
			defer cancel()
			ctx = bounded
		}
	}
	return typed(invoke(c.authorised(ctx), method, withRequestID(request), answer, connection, more...))
}

func (c caller) stream(ctx context.Context, description *grpc.StreamDesc, connection *grpc.ClientConn, method string, open grpc.Streamer, more ...grpc.CallOption) (grpc.ClientStream, error) {
	stream, err := open(c.authorised(ctx), description, connection, method, more...)
	if err != nil {
		return nil, typed(err)
	}
	return typedStream{stream}, nil
}

func (c caller) authorised(ctx context.Context) context.Context {
	if c.token == "" {
		return ctx
	}
	return metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+c.token)
}

type typedStream struct{ grpc.ClientStream }

func (s typedStream) RecvMsg(message any) error { return typed(s.ClientStream.RecvMsg(message)) }
func (s typedStream) SendMsg(message any) error { return typed(s.ClientStream.SendMsg(message)) }
