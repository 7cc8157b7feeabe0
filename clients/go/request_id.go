package wharfinger

import (
	"crypto/rand"
	"fmt"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// withRequestID gives a request that has the field and leaves it empty an id, in a copy. The retries of gRPC lie below the
// interceptors, so all attempts of a call carry the same one, and the server does the work once.
func withRequestID(request any) any {
	message, is := request.(proto.Message)
	if !is {
		return request
	}
	field := message.ProtoReflect().Descriptor().Fields().ByName("request_id")
	if field == nil || field.Kind() != protoreflect.StringKind || message.ProtoReflect().Get(field).String() != "" {
		return request
	}
	copied := proto.Clone(message)
	copied.ProtoReflect().Set(field, protoreflect.ValueOfString(newRequestID()))
	return copied
}

// newRequestID makes a random UUID.
func newRequestID() string {
	var bytes [16]byte
	// It never fails: it ends the program first.
	_, _ = rand.Read(bytes[:])
	bytes[6] = bytes[6]&0x0f | 0x40
	bytes[8] = bytes[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", bytes[:4], bytes[4:6], bytes[6:8], bytes[8:10], bytes[10:])
}
