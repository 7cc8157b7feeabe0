package wharfinger

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"time"

	"google.golang.org/grpc/codes"

	v1 "wharfinger.dev/clients/go/gen/wharfinger/v1"
)

const (
	chunkBytes     = 256 << 10
	uploadAttempts = 5
)

// Digest is the name of bytes: sha256: and 64 hex digits.
func Digest(content []byte) string {
	sum := sha256.Sum256(content)
	return "sha256:" + hex.EncodeToString(sum[:])
}

// UploadBlob writes bytes from memory. It is repeated when the connection was lost, which is harmless: the digest names the
// bytes. For bytes that do not fit into memory use Blobs.UploadBlob.
func (c *Client) UploadBlob(ctx context.Context, repository string, content []byte) (*v1.Blob, error) {
	digest := Digest(content)
	pause := firstPause
	for attempt := 1; ; attempt++ {
		blob, err := c.uploadOnce(ctx, repository, digest, content)
		var failed *Error
		if err == nil || attempt == uploadAttempts || !errors.As(err, &failed) || failed.Code != codes.Unavailable {
			return blob, err
		}
		select {
		case <-ctx.Done():
			return nil, typed(ctx.Err())
		case <-time.After(pause):
			pause = min(3*pause, longestPause)
		}
	}
}

func (c *Client) uploadOnce(ctx context.Context, repository, digest string, content []byte) (*v1.Blob, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := c.Blobs.UploadBlob(ctx)
	if err != nil {
		return nil, err
	}
	size := int64(len(content))
	start := &v1.UploadBlobStart{Repository: repository, Digest: digest, SizeBytes: &size}
	err = stream.Send(&v1.UploadBlobRequest{Part: &v1.UploadBlobRequest_Start{Start: start}})
	for err == nil && len(content) > 0 {
		part := content[:min(chunkBytes, len(content))]
		content = content[len(part):]
		err = stream.Send(&v1.UploadBlobRequest{Part: &v1.UploadBlobRequest_Data{Data: part}})
	}
	// The end of the stream while sending means that the answer is there already.
	if err != nil && err != io.EOF {
		return nil, err
	}
	answer, err := stream.CloseAndRecv()
	return answer.GetBlob(), err
}

// DownloadBlob writes the bytes of a blob to a writer, chunk by chunk, and returns how many there were. What was written is
// not yet known to be whole when an error is returned.
func (c *Client) DownloadBlob(ctx context.Context, repository, digest string, to io.Writer) (int64, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := c.Blobs.DownloadBlob(ctx, &v1.DownloadBlobRequest{Repository: repository, Digest: digest})
	if err != nil {
		return 0, err
	}
	var written int64
	for {
		chunk, err := stream.Recv()
		if err == io.EOF {
			return written, nil
		}
		if err != nil {
			return written, err
		}
		n, err := to.Write(chunk.GetBody().GetData())
		written += int64(n)
		if err != nil {
			return written, err
		}
	}
}
