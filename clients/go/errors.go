package wharfinger

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// errorDomain is the domain of every ErrorInfo that carries one of this API's reasons.
const errorDomain = "wharfinger.dev"

// Reason says why a call failed; the constants are those that this client knows. It is an error itself, so that
//
//	errors.Is(err, wharfinger.EtagMismatch)
//
// asks for one.
type Reason string

func (r Reason) Error() string { return string(r) }

// Known tells whether this client has a constant of the reason.
func (r Reason) Known() bool {
	_, known := advice[r]
	return known
}

// Error is every failure of a call, as the server or the connection told it.
type Error struct {
	// Reason is stable. That of a newer server may be unknown here; treat it by Code then.
	Reason Reason
	// Code is gRPC's.
	Code codes.Code
	// Message is a sentence for people.
	Message string
	// Advice says what to do next.
	Advice string
	// Metadata are the moving parts of the message, such as `parent_count`.
	Metadata map[string]string
	// Subjects are the fields, digests or tags that the error names.
	Subjects []string

	cause error
}

func (e *Error) Error() string {
	text := fmt.Sprintf("%s: %s", e.Reason, e.Message)
	if len(e.Subjects) > 0 {
		text += " (" + strings.Join(e.Subjects, ", ") + ")"
	}
	return text + ". " + e.Advice
}

// Is makes errors.Is(err, reason) work.
func (e *Error) Is(other error) bool {
	reason, is := other.(Reason)
	return is && (reason == e.Reason || (reason == Unknown && !e.Reason.Known()))
}

func (e *Error) Unwrap() error { return e.cause }

// GRPCStatus lets gRPC's own status package read the error.
func (e *Error) GRPCStatus() *status.Status {
	if found, is := status.FromError(e.cause); is && e.cause != nil {
		return found
	}
	return status.New(e.Code, e.Message)
}

func failure(reason Reason, code codes.Code, message string) *Error {
	return &Error{Reason: reason, Code: code, Message: message, Advice: advice[reason]}
}

func invalidURL(why string) error {
	return failure(InvalidUrl, codes.InvalidArgument, "the URL cannot be used: "+why)
}

// typed makes an Error of what gRPC returned. The end of a stream stays io.EOF.
func typed(err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	var already *Error
	if errors.As(err, &already) {
		return err
	}
	found := status.Convert(err)
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		found = status.FromContextError(err)
	}
	made := &Error{Code: found.Code(), Message: found.Message(), cause: err}
	for _, detail := range found.Details() {
		switch detail := detail.(type) {
		case *errdetails.ErrorInfo:
			if detail.GetDomain() == errorDomain {
				made.Reason, made.Metadata = Reason(detail.GetReason()), detail.GetMetadata()
			}
		case *errdetails.BadRequest:
			for _, violation := range detail.GetFieldViolations() {
				made.Subjects = append(made.Subjects, violation.GetField())
			}
		case *errdetails.PreconditionFailure:
			for _, violation := range detail.GetViolations() {
				made.Subjects = append(made.Subjects, violation.GetSubject())
			}
		}
	}
	if made.Reason == "" {
		made.Reason = byCode(found.Code())
	}
	made.Advice = advice[made.Reason]
	if made.Advice == "" {
		made.Advice = advice[Unknown]
	}
	return made
}

// byCode is the reason of an error that came without one: from the connection, or from something between.
func byCode(code codes.Code) Reason {
	switch code {
	case codes.Unavailable:
		return Unreachable
	case codes.Unimplemented:
		return Unsupported
	case codes.DeadlineExceeded:
		return DeadlineExceeded
	case codes.Canceled:
		return Cancelled
	case codes.ResourceExhausted:
		return ResourceExhausted
	case codes.Unauthenticated:
		return Unauthenticated
	case codes.PermissionDenied:
		return PermissionDenied
	case codes.Internal:
		return Internal
	default:
		return Unknown
	}
}
