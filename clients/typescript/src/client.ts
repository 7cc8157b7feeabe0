// The client: the services of `wharfinger.v1` over a careful transport, and what takes more than one call.

import type { DescService } from "@bufbuild/protobuf";
import { type Client as ServiceClient, createClient, type Transport } from "@connectrpc/connect";

import { type Blob } from "./gen/wharfinger/v1/blob_pb.js";
import * as blobs from "./blobs.js";
import { AccessService } from "./gen/wharfinger/v1/access_pb.js";
import { ArtifactService } from "./gen/wharfinger/v1/artifact_pb.js";
import { BlobService } from "./gen/wharfinger/v1/blob_pb.js";
import { EventService, type WatchEventsRequestSchema } from "./gen/wharfinger/v1/event_pb.js";
import { NamespaceService } from "./gen/wharfinger/v1/namespace_pb.js";
import { type Operation, OperationService } from "./gen/wharfinger/v1/operation_pb.js";
import { OrphanService } from "./gen/wharfinger/v1/orphan_pb.js";
import { ProtectionService } from "./gen/wharfinger/v1/protection_pb.js";
import { RepositoryService } from "./gen/wharfinger/v1/repository_pb.js";
import { TagService } from "./gen/wharfinger/v1/tag_pb.js";
import { wait, type WaitOptions } from "./operations.js";
import { items, type ItemOf, type ListMethod, pages } from "./pages.js";
import { CarefulTransport } from "./transport.js";
import { Watch, type WatchOptions } from "./watch.js";
import type { MessageInitShape } from "@bufbuild/protobuf";

/** A client of one server. */
export class Client {
  readonly namespaces: ServiceClient<typeof NamespaceService>;
  readonly repositories: ServiceClient<typeof RepositoryService>;
  readonly artifacts: ServiceClient<typeof ArtifactService>;
  readonly tags: ServiceClient<typeof TagService>;
  readonly blobs: ServiceClient<typeof BlobService>;
  readonly orphans: ServiceClient<typeof OrphanService>;
  readonly operations: ServiceClient<typeof OperationService>;
  readonly events: ServiceClient<typeof EventService>;
  readonly access: ServiceClient<typeof AccessService>;
  readonly protections: ServiceClient<typeof ProtectionService>;
  readonly #transport: Transport;
  readonly #hasher: blobs.MakeHasher | undefined;

  /** `transport` is any of Connect's; `connect` makes one from a URL. */
  constructor(transport: Transport, options: { deadlineMs?: number; hasher?: blobs.MakeHasher } = {}) {
    this.#transport = new CarefulTransport(transport, options.deadlineMs);
    this.#hasher = options.hasher;
    this.namespaces = this.service(NamespaceService);
    this.repositories = this.service(RepositoryService);
    this.artifacts = this.service(ArtifactService);
    this.tags = this.service(TagService);
    this.blobs = this.service(BlobService);
    this.orphans = this.service(OrphanService);
    this.operations = this.service(OperationService);
    this.events = this.service(EventService);
    this.access = this.service(AccessService);
    this.protections = this.service(ProtectionService);
  }

  /** Any other service that the server has, such as one of a dialect. */
  service<S extends DescService>(service: S): ServiceClient<S> {
    return createClient(service, this.#transport);
  }

  /** The items of a list, page after page: `client.list(client.tags.listTags, { repository })`. */
  list<M extends ListMethod>(method: M, request: Parameters<M>[0], options?: { signal?: AbortSignal }): AsyncGenerator<ItemOf<M>> {
    return items(method, request, options);
  }

  /** The pages of a list, as the server answers them. */
  pages<M extends ListMethod>(
    method: M,
    request: Parameters<M>[0],
    options?: { signal?: AbortSignal },
  ): AsyncGenerator<Awaited<ReturnType<M>>> {
    return pages(method, request, options);
  }

  /**
   * Waits for an operation, such as that of a deletion's answer. Comes to the operation when it succeeded; throws the error
   * of its reason when it failed or was cancelled.
   */
  wait(operation: Operation | undefined, options: WaitOptions = {}): Promise<Operation> {
    return wait(this.operations, operation, options);
  }

  /** Watches changes; without a start in the request, those from now on. */
  watch(request: MessageInitShape<typeof WatchEventsRequestSchema> = {}, options: WatchOptions = {}): Watch {
    return new Watch(this.events, request, options);
  }

  /**
   * Uploads bytes, which are known by their digest afterwards. Repeated when it is cut off, because the digest makes that
   * harmless. Not in browsers, which cannot stream requests.
   */
  uploadBytes(repository: string, bytes: Uint8Array): Promise<Blob> {
    return blobs.uploadBytes(this.blobs, repository, bytes);
  }

  /** Uploads a stream whose digest is known, once. Not in browsers. */
  uploadStream(
    repository: string,
    digest: string,
    bytes: AsyncIterable<Uint8Array>,
    options: { size?: number; signal?: AbortSignal } = {},
  ): Promise<Blob> {
    return blobs.uploadStream(this.blobs, repository, digest, bytes, options);
  }

  /**
   * Downloads a blob as a stream of its bytes, which goes on where it was cut off. Throws `DigestMismatch` at the end when
   * what arrived is not the blob; browsers, which cannot hash streams, leave that to `downloadBytes`.
   */
  download(repository: string, digest: string, options: { signal?: AbortSignal } = {}): AsyncGenerator<Uint8Array> {
    return blobs.download(this.blobs, repository, digest, this.#hasher, options.signal);
  }

  /** Downloads a blob whole, and checks its digest; for those that fit into memory. */
  downloadBytes(repository: string, digest: string, options: { signal?: AbortSignal } = {}): Promise<Uint8Array> {
    return blobs.downloadBytes(this.blobs, repository, digest, options.signal);
  }
}
