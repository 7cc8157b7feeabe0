// The messages, enums and services of `wharfinger.v1`.

export * from "./gen/wharfinger/v1/artifact_pb.js";
export * from "./gen/wharfinger/v1/blob_pb.js";
export * from "./gen/wharfinger/v1/error_pb.js";
export * from "./gen/wharfinger/v1/event_pb.js";
export * from "./gen/wharfinger/v1/namespace_pb.js";
export * from "./gen/wharfinger/v1/operation_pb.js";
export * from "./gen/wharfinger/v1/orphan_pb.js";
export * from "./gen/wharfinger/v1/repository_pb.js";
export * from "./gen/wharfinger/v1/tag_pb.js";
