// Code generated from clients/service_config.json. DO NOT EDIT.
export const serviceConfig = {
  "methodConfig": [
    {
      "name": [{}],
      "timeout": "30s"
    },
    {
      "name": [
        {"service": "wharfinger.v1.AccessService", "method": "ExportAuditEntries"},
        {"service": "wharfinger.v1.BlobService", "method": "DownloadBlob"},
        {"service": "wharfinger.v1.BlobService", "method": "UploadBlob"}
      ],
      "timeout": "3600s"
    },
    {
      "name": [{"service": "wharfinger.v1.EventService", "method": "WatchEvents"}]
    },
    {
      "name": [{"service": "wharfinger.v1.OperationService", "method": "WaitOperation"}],
      "timeout": "660s",
      "retryPolicy": {
        "maxAttempts": 5,
        "initialBackoff": "0.2s",
        "maxBackoff": "6s",
        "backoffMultiplier": 3,
        "retryableStatusCodes": ["UNAVAILABLE"]
      }
    },
    {
      "name": [
        {"service": "wharfinger.v1.AccessService", "method": "GetAccount"},
        {"service": "wharfinger.v1.AccessService", "method": "ListAccounts"},
        {"service": "wharfinger.v1.AccessService", "method": "CreateAccount"},
        {"service": "wharfinger.v1.AccessService", "method": "UpdateAccount"},
        {"service": "wharfinger.v1.AccessService", "method": "LinkIdentity"},
        {"service": "wharfinger.v1.AccessService", "method": "ListIdentities"},
        {"service": "wharfinger.v1.AccessService", "method": "UnlinkIdentity"},
        {"service": "wharfinger.v1.AccessService", "method": "ListTokens"},
        {"service": "wharfinger.v1.AccessService", "method": "RevokeToken"},
        {"service": "wharfinger.v1.AccessService", "method": "GrantRole"},
        {"service": "wharfinger.v1.AccessService", "method": "ListBindings"},
        {"service": "wharfinger.v1.AccessService", "method": "RevokeRole"},
        {"service": "wharfinger.v1.AccessService", "method": "ListAuditEntries"},
        {"service": "wharfinger.v1.ArtifactService"},
        {"service": "wharfinger.v1.BlobService", "method": "GetBlob"},
        {"service": "wharfinger.v1.BlobService", "method": "ListBlobs"},
        {"service": "wharfinger.v1.NamespaceService"},
        {"service": "wharfinger.v1.OperationService", "method": "GetOperation"},
        {"service": "wharfinger.v1.OperationService", "method": "ListOperations"},
        {"service": "wharfinger.v1.OperationService", "method": "CancelOperation"},
        {"service": "wharfinger.v1.OrphanService"},
        {"service": "wharfinger.v1.ProtectionService"},
        {"service": "wharfinger.v1.RepositoryService"},
        {"service": "wharfinger.v1.TagService"}
      ],
      "timeout": "30s",
      "retryPolicy": {
        "maxAttempts": 5,
        "initialBackoff": "0.2s",
        "maxBackoff": "6s",
        "backoffMultiplier": 3,
        "retryableStatusCodes": ["UNAVAILABLE"]
      }
    }
  ]
} as const;
