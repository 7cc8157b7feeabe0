package wharfinger

import (
	"context"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/types/known/durationpb"

	v1 "wharfinger.dev/clients/go/gen/wharfinger/v1"
)

// stepOfWait is how long the server is asked to wait at a time, and so how often progress is told at least.
const stepOfWait = 2 * time.Second

// Await waits until the operation has ended and returns it as it ended. Progress, which may be nil, is called with every
// state seen, the last one too. An operation that failed or was cancelled is an Error with its reason. The context bounds the
// wait; ending it leaves the operation running.
func (c *Client) Await(ctx context.Context, operation *v1.Operation, progress func(*v1.Operation)) (*v1.Operation, error) {
	for {
		switch operation.GetState() {
		case v1.OperationState_OPERATION_STATE_SUCCEEDED, v1.OperationState_OPERATION_STATE_FAILED, v1.OperationState_OPERATION_STATE_CANCELLED:
			if progress != nil {
				progress(operation)
			}
			return operation, ended(operation)
		}
		if progress != nil {
			progress(operation)
		}
		answer, err := c.Operations.WaitOperation(ctx, &v1.WaitOperationRequest{Operation: operation.GetUid(), Timeout: durationpb.New(stepOfWait)})
		if err != nil {
			return operation, err
		}
		operation = answer.GetOperation()
	}
}

func ended(operation *v1.Operation) error {
	switch operation.GetState() {
	case v1.OperationState_OPERATION_STATE_CANCELLED:
		return failure(Cancelled, codes.Canceled, "the operation "+operation.GetUid()+" was cancelled")
	case v1.OperationState_OPERATION_STATE_FAILED:
		made := failure(Reason(operation.GetError().GetReason()), codes.Unknown, operation.GetError().GetMessage())
		if made.Advice == "" {
			made.Advice = advice[Unknown]
		}
		return made
	}
	return nil
}
