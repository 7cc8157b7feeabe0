// Made by wharfinger-client-generate; changes are lost.

impl Rpc for pb::WhoAmIRequest {
    type Response = pb::WhoAmIResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "WhoAmI", path: "/wharfinger.v1.AccessService/WhoAmI", timeout: Some(Duration::from_millis(30000)), retry: None };
}

impl Rpc for pb::TestPermissionsRequest {
    type Response = pb::TestPermissionsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "TestPermissions", path: "/wharfinger.v1.AccessService/TestPermissions", timeout: Some(Duration::from_millis(30000)), retry: None };
}

impl Rpc for pb::CreateAccountRequest {
    type Response = pb::CreateAccountResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "CreateAccount", path: "/wharfinger.v1.AccessService/CreateAccount", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::GetAccountRequest {
    type Response = pb::GetAccountResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "GetAccount", path: "/wharfinger.v1.AccessService/GetAccount", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::ListAccountsRequest {
    type Response = pb::ListAccountsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "ListAccounts", path: "/wharfinger.v1.AccessService/ListAccounts", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListAccountsRequest {
    type Item = pb::Account;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListAccountsResponse) -> (Vec<pb::Account>, String) {
        (response.accounts, response.next_page_token)
    }
}

impl Rpc for pb::UpdateAccountRequest {
    type Response = pb::UpdateAccountResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "UpdateAccount", path: "/wharfinger.v1.AccessService/UpdateAccount", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::LinkIdentityRequest {
    type Response = pb::LinkIdentityResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "LinkIdentity", path: "/wharfinger.v1.AccessService/LinkIdentity", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListIdentitiesRequest {
    type Response = pb::ListIdentitiesResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "ListIdentities", path: "/wharfinger.v1.AccessService/ListIdentities", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::UnlinkIdentityRequest {
    type Response = pb::UnlinkIdentityResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "UnlinkIdentity", path: "/wharfinger.v1.AccessService/UnlinkIdentity", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::CreateTokenRequest {
    type Response = pb::CreateTokenResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "CreateToken", path: "/wharfinger.v1.AccessService/CreateToken", timeout: Some(Duration::from_millis(30000)), retry: None };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListTokensRequest {
    type Response = pb::ListTokensResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "ListTokens", path: "/wharfinger.v1.AccessService/ListTokens", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListTokensRequest {
    type Item = pb::Token;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListTokensResponse) -> (Vec<pb::Token>, String) {
        (response.tokens, response.next_page_token)
    }
}

impl Rpc for pb::RevokeTokenRequest {
    type Response = pb::RevokeTokenResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "RevokeToken", path: "/wharfinger.v1.AccessService/RevokeToken", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::GrantRoleRequest {
    type Response = pb::GrantRoleResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "GrantRole", path: "/wharfinger.v1.AccessService/GrantRole", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListBindingsRequest {
    type Response = pb::ListBindingsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "ListBindings", path: "/wharfinger.v1.AccessService/ListBindings", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListBindingsRequest {
    type Item = pb::Binding;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListBindingsResponse) -> (Vec<pb::Binding>, String) {
        (response.bindings, response.next_page_token)
    }
}

impl Rpc for pb::RevokeRoleRequest {
    type Response = pb::RevokeRoleResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "RevokeRole", path: "/wharfinger.v1.AccessService/RevokeRole", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListAuditEntriesRequest {
    type Response = pb::ListAuditEntriesResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.AccessService", name: "ListAuditEntries", path: "/wharfinger.v1.AccessService/ListAuditEntries", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListAuditEntriesRequest {
    type Item = pb::AuditEntry;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListAuditEntriesResponse) -> (Vec<pb::AuditEntry>, String) {
        (response.entries, response.next_page_token)
    }
}

pub(crate) const EXPORT_AUDIT_ENTRIES: Method = Method { service: "wharfinger.v1.AccessService", name: "ExportAuditEntries", path: "/wharfinger.v1.AccessService/ExportAuditEntries", timeout: Some(Duration::from_millis(3600000)), retry: None };

impl Rpc for pb::PutArtifactRequest {
    type Response = pb::PutArtifactResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ArtifactService", name: "PutArtifact", path: "/wharfinger.v1.ArtifactService/PutArtifact", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::GetArtifactRequest {
    type Response = pb::GetArtifactResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ArtifactService", name: "GetArtifact", path: "/wharfinger.v1.ArtifactService/GetArtifact", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::ListArtifactsRequest {
    type Response = pb::ListArtifactsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ArtifactService", name: "ListArtifacts", path: "/wharfinger.v1.ArtifactService/ListArtifacts", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListArtifactsRequest {
    type Item = pb::Artifact;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListArtifactsResponse) -> (Vec<pb::Artifact>, String) {
        (response.artifacts, response.next_page_token)
    }
}

impl Rpc for pb::DeleteArtifactRequest {
    type Response = pb::DeleteArtifactResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ArtifactService", name: "DeleteArtifact", path: "/wharfinger.v1.ArtifactService/DeleteArtifact", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::BatchDeleteArtifactsRequest {
    type Response = pb::BatchDeleteArtifactsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ArtifactService", name: "BatchDeleteArtifacts", path: "/wharfinger.v1.ArtifactService/BatchDeleteArtifacts", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::UndeleteArtifactRequest {
    type Response = pb::UndeleteArtifactResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ArtifactService", name: "UndeleteArtifact", path: "/wharfinger.v1.ArtifactService/UndeleteArtifact", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListReferrersRequest {
    type Response = pb::ListReferrersResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ArtifactService", name: "ListReferrers", path: "/wharfinger.v1.ArtifactService/ListReferrers", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListReferrersRequest {
    type Item = pb::Artifact;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListReferrersResponse) -> (Vec<pb::Artifact>, String) {
        (response.referrers, response.next_page_token)
    }
}

impl Rpc for pb::GetBlobRequest {
    type Response = pb::GetBlobResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.BlobService", name: "GetBlob", path: "/wharfinger.v1.BlobService/GetBlob", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::ListBlobsRequest {
    type Response = pb::ListBlobsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.BlobService", name: "ListBlobs", path: "/wharfinger.v1.BlobService/ListBlobs", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListBlobsRequest {
    type Item = pb::Blob;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListBlobsResponse) -> (Vec<pb::Blob>, String) {
        (response.blobs, response.next_page_token)
    }
}

pub(crate) const DOWNLOAD_BLOB: Method = Method { service: "wharfinger.v1.BlobService", name: "DownloadBlob", path: "/wharfinger.v1.BlobService/DownloadBlob", timeout: Some(Duration::from_millis(3600000)), retry: None };

pub(crate) const UPLOAD_BLOB: Method = Method { service: "wharfinger.v1.BlobService", name: "UploadBlob", path: "/wharfinger.v1.BlobService/UploadBlob", timeout: Some(Duration::from_millis(3600000)), retry: None };

pub(crate) const WATCH_EVENTS: Method = Method { service: "wharfinger.v1.EventService", name: "WatchEvents", path: "/wharfinger.v1.EventService/WatchEvents", timeout: None, retry: None };

impl Rpc for pb::GetOperationRequest {
    type Response = pb::GetOperationResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.OperationService", name: "GetOperation", path: "/wharfinger.v1.OperationService/GetOperation", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::ListOperationsRequest {
    type Response = pb::ListOperationsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.OperationService", name: "ListOperations", path: "/wharfinger.v1.OperationService/ListOperations", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListOperationsRequest {
    type Item = pb::Operation;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListOperationsResponse) -> (Vec<pb::Operation>, String) {
        (response.operations, response.next_page_token)
    }
}

impl Rpc for pb::WaitOperationRequest {
    type Response = pb::WaitOperationResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.OperationService", name: "WaitOperation", path: "/wharfinger.v1.OperationService/WaitOperation", timeout: Some(Duration::from_millis(660000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::CancelOperationRequest {
    type Response = pb::CancelOperationResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.OperationService", name: "CancelOperation", path: "/wharfinger.v1.OperationService/CancelOperation", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::DeleteOperationRequest {
    type Response = pb::DeleteOperationResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.OperationService", name: "DeleteOperation", path: "/wharfinger.v1.OperationService/DeleteOperation", timeout: Some(Duration::from_millis(30000)), retry: None };
}

impl Rpc for pb::CreateNamespaceRequest {
    type Response = pb::CreateNamespaceResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.NamespaceService", name: "CreateNamespace", path: "/wharfinger.v1.NamespaceService/CreateNamespace", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::GetNamespaceRequest {
    type Response = pb::GetNamespaceResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.NamespaceService", name: "GetNamespace", path: "/wharfinger.v1.NamespaceService/GetNamespace", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::ListNamespacesRequest {
    type Response = pb::ListNamespacesResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.NamespaceService", name: "ListNamespaces", path: "/wharfinger.v1.NamespaceService/ListNamespaces", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListNamespacesRequest {
    type Item = pb::Namespace;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListNamespacesResponse) -> (Vec<pb::Namespace>, String) {
        (response.namespaces, response.next_page_token)
    }
}

impl Rpc for pb::UpdateNamespaceRequest {
    type Response = pb::UpdateNamespaceResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.NamespaceService", name: "UpdateNamespace", path: "/wharfinger.v1.NamespaceService/UpdateNamespace", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::DeleteNamespaceRequest {
    type Response = pb::DeleteNamespaceResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.NamespaceService", name: "DeleteNamespace", path: "/wharfinger.v1.NamespaceService/DeleteNamespace", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::UndeleteNamespaceRequest {
    type Response = pb::UndeleteNamespaceResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.NamespaceService", name: "UndeleteNamespace", path: "/wharfinger.v1.NamespaceService/UndeleteNamespace", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListOrphansRequest {
    type Response = pb::ListOrphansResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.OrphanService", name: "ListOrphans", path: "/wharfinger.v1.OrphanService/ListOrphans", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListOrphansRequest {
    type Item = pb::Orphan;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListOrphansResponse) -> (Vec<pb::Orphan>, String) {
        (response.orphans, response.next_page_token)
    }
}

impl Rpc for pb::SummarizeOrphansRequest {
    type Response = pb::SummarizeOrphansResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.OrphanService", name: "SummarizeOrphans", path: "/wharfinger.v1.OrphanService/SummarizeOrphans", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::PurgeOrphansRequest {
    type Response = pb::PurgeOrphansResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.OrphanService", name: "PurgeOrphans", path: "/wharfinger.v1.OrphanService/PurgeOrphans", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ProtectTagsRequest {
    type Response = pb::ProtectTagsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ProtectionService", name: "ProtectTags", path: "/wharfinger.v1.ProtectionService/ProtectTags", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListTagRulesRequest {
    type Response = pb::ListTagRulesResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ProtectionService", name: "ListTagRules", path: "/wharfinger.v1.ProtectionService/ListTagRules", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::UnprotectTagsRequest {
    type Response = pb::UnprotectTagsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ProtectionService", name: "UnprotectTags", path: "/wharfinger.v1.ProtectionService/UnprotectTags", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::PinArtifactRequest {
    type Response = pb::PinArtifactResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ProtectionService", name: "PinArtifact", path: "/wharfinger.v1.ProtectionService/PinArtifact", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::UnpinArtifactRequest {
    type Response = pb::UnpinArtifactResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ProtectionService", name: "UnpinArtifact", path: "/wharfinger.v1.ProtectionService/UnpinArtifact", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListPinsRequest {
    type Response = pb::ListPinsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.ProtectionService", name: "ListPins", path: "/wharfinger.v1.ProtectionService/ListPins", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListPinsRequest {
    type Item = pb::Pin;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListPinsResponse) -> (Vec<pb::Pin>, String) {
        (response.pins, response.next_page_token)
    }
}

impl Rpc for pb::CreateRepositoryRequest {
    type Response = pb::CreateRepositoryResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "CreateRepository", path: "/wharfinger.v1.RepositoryService/CreateRepository", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::GetRepositoryRequest {
    type Response = pb::GetRepositoryResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "GetRepository", path: "/wharfinger.v1.RepositoryService/GetRepository", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::ListRepositoriesRequest {
    type Response = pb::ListRepositoriesResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "ListRepositories", path: "/wharfinger.v1.RepositoryService/ListRepositories", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListRepositoriesRequest {
    type Item = pb::Repository;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListRepositoriesResponse) -> (Vec<pb::Repository>, String) {
        (response.repositories, response.next_page_token)
    }
}

impl Rpc for pb::UpdateRepositoryRequest {
    type Response = pb::UpdateRepositoryResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "UpdateRepository", path: "/wharfinger.v1.RepositoryService/UpdateRepository", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::DeleteRepositoryRequest {
    type Response = pb::DeleteRepositoryResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "DeleteRepository", path: "/wharfinger.v1.RepositoryService/DeleteRepository", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::UndeleteRepositoryRequest {
    type Response = pb::UndeleteRepositoryResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "UndeleteRepository", path: "/wharfinger.v1.RepositoryService/UndeleteRepository", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListVersionsRequest {
    type Response = pb::ListVersionsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "ListVersions", path: "/wharfinger.v1.RepositoryService/ListVersions", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListVersionsRequest {
    type Item = pb::RepositoryVersion;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListVersionsResponse) -> (Vec<pb::RepositoryVersion>, String) {
        (response.versions, response.next_page_token)
    }
}

impl Rpc for pb::GetVersionRequest {
    type Response = pb::GetVersionResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "GetVersion", path: "/wharfinger.v1.RepositoryService/GetVersion", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::RestoreVersionRequest {
    type Response = pb::RestoreVersionResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.RepositoryService", name: "RestoreVersion", path: "/wharfinger.v1.RepositoryService/RestoreVersion", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::CreateTagRequest {
    type Response = pb::CreateTagResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.TagService", name: "CreateTag", path: "/wharfinger.v1.TagService/CreateTag", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::GetTagRequest {
    type Response = pb::GetTagResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.TagService", name: "GetTag", path: "/wharfinger.v1.TagService/GetTag", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl Rpc for pb::ListTagsRequest {
    type Response = pb::ListTagsResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.TagService", name: "ListTags", path: "/wharfinger.v1.TagService/ListTags", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListTagsRequest {
    type Item = pb::Tag;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListTagsResponse) -> (Vec<pb::Tag>, String) {
        (response.tags, response.next_page_token)
    }
}

impl Rpc for pb::UpdateTagRequest {
    type Response = pb::UpdateTagResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.TagService", name: "UpdateTag", path: "/wharfinger.v1.TagService/UpdateTag", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::DeleteTagRequest {
    type Response = pb::DeleteTagResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.TagService", name: "DeleteTag", path: "/wharfinger.v1.TagService/DeleteTag", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
    fn request_id(&mut self) -> Option<&mut String> {
        Some(&mut self.request_id)
    }
}

impl Rpc for pb::ListTagHistoryRequest {
    type Response = pb::ListTagHistoryResponse;
    const METHOD: Method = Method { service: "wharfinger.v1.TagService", name: "ListTagHistory", path: "/wharfinger.v1.TagService/ListTagHistory", timeout: Some(Duration::from_millis(30000)), retry: Some(Retry { attempts: 5, first: Duration::from_millis(200), longest: Duration::from_millis(6000), factor: 3.0, codes: &[Code::Unavailable] }) };
}

impl List for pb::ListTagHistoryRequest {
    type Item = pb::TagChange;
    fn page_token(&mut self) -> &mut String {
        &mut self.page_token
    }
    fn split(response: pb::ListTagHistoryResponse) -> (Vec<pb::TagChange>, String) {
        (response.changes, response.next_page_token)
    }
}

/// Every unary rpc of `wharfinger.v1`.
impl Client {
    /// Says who the caller is.
    pub async fn who_am_i(&self, request: pb::WhoAmIRequest) -> Result<pb::WhoAmIResponse> {
        self.call(request).await
    }

    /// Says which of some actions the caller may do on a place. A place that the caller does not see
    /// allows nothing, as one does that is not there.
    pub async fn test_permissions(&self, request: pb::TestPermissionsRequest) -> Result<pb::TestPermissionsResponse> {
        self.call(request).await
    }

    /// Creates an account. For administrators.
    pub async fn create_account(&self, request: pb::CreateAccountRequest) -> Result<pb::CreateAccountResponse> {
        self.call(request).await
    }

    /// Reads an account: one's own, or any for administrators.
    pub async fn get_account(&self, request: pb::GetAccountRequest) -> Result<pb::GetAccountResponse> {
        self.call(request).await
    }

    /// Lists accounts by name. For administrators.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_accounts(&self, request: pb::ListAccountsRequest) -> Pages<pb::ListAccountsRequest> {
        Pages::new(self.clone(), request)
    }

    /// Changes an account. Everybody may change their own description and password; whether an account
    /// administers or is disabled is for administrators. Accounts are never deleted.
    pub async fn update_account(&self, request: pb::UpdateAccountRequest) -> Result<pb::UpdateAccountResponse> {
        self.call(request).await
    }

    /// Links an identity that somebody else vouches for to an account: whoever proves to be that is the
    /// account. For administrators.
    pub async fn link_identity(&self, request: pb::LinkIdentityRequest) -> Result<pb::LinkIdentityResponse> {
        self.call(request).await
    }

    /// Lists the identities of an account: of one's own, or of any for administrators.
    pub async fn list_identities(&self, request: pb::ListIdentitiesRequest) -> Result<pb::ListIdentitiesResponse> {
        self.call(request).await
    }

    /// Takes an identity away from an account. For administrators. This server heeds it from the answer on,
    /// the others from a moment later.
    pub async fn unlink_identity(&self, request: pb::UnlinkIdentityRequest) -> Result<pb::UnlinkIdentityResponse> {
        self.call(request).await
    }

    /// Makes a token for one's own account, or for any as an administrator. Its secret is in this answer
    /// and nowhere else.
    pub async fn create_token(&self, request: pb::CreateTokenRequest) -> Result<pb::CreateTokenResponse> {
        self.call(request).await
    }

    /// Lists tokens in the order of their making, without their secrets.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_tokens(&self, request: pb::ListTokensRequest) -> Pages<pb::ListTokensRequest> {
        Pages::new(self.clone(), request)
    }

    /// Revokes a token. This server refuses it from the answer on, the others from a moment later.
    pub async fn revoke_token(&self, request: pb::RevokeTokenRequest) -> Result<pb::RevokeTokenResponse> {
        self.call(request).await
    }

    /// Grants an account a role on a namespace or a repository, instead of the one that it has there.
    /// For owners.
    pub async fn grant_role(&self, request: pb::GrantRoleRequest) -> Result<pb::GrantRoleResponse> {
        self.call(request).await
    }

    /// Lists bindings: of a place for its owners, of one's own account, or all for administrators.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_bindings(&self, request: pb::ListBindingsRequest) -> Pages<pb::ListBindingsRequest> {
        Pages::new(self.clone(), request)
    }

    /// Takes a binding away. For owners. This server heeds it from the answer on, the others from a
    /// moment later.
    pub async fn revoke_role(&self, request: pb::RevokeRoleRequest) -> Result<pb::RevokeRoleResponse> {
        self.call(request).await
    }

    /// Lists the audit log, the latest first. For administrators.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_audit_entries(&self, request: pb::ListAuditEntriesRequest) -> Pages<pb::ListAuditEntriesRequest> {
        Pages::new(self.clone(), request)
    }

    /// Stores a manifest whose blobs are visible in the repository and whose children live in it, and
    /// points tags to it. The digest is computed. A digest that lies in the trash comes back.
    pub async fn put_artifact(&self, request: pb::PutArtifactRequest) -> Result<pb::PutArtifactResponse> {
        self.call(request).await
    }

    /// Reads an artifact by digest or by tag.
    pub async fn get_artifact(&self, request: pb::GetArtifactRequest) -> Result<pb::GetArtifactResponse> {
        self.call(request).await
    }

    /// Lists the artifacts of a repository, newest first: those that are live, those of a version, or
    /// those in the trash.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_artifacts(&self, request: pb::ListArtifactsRequest) -> Pages<pb::ListArtifactsRequest> {
        Pages::new(self.clone(), request)
    }

    /// Deletes an artifact with its tags, its referrers and the children that nothing else needs.
    /// With `validate_only` it answers the same plan and writes nothing.
    pub async fn delete_artifact(&self, request: pb::DeleteArtifactRequest) -> Result<pb::DeleteArtifactResponse> {
        self.call(request).await
    }

    /// Deletes several artifacts of one repository in one transaction: all or none. Parents and
    /// children may be named in any order.
    pub async fn batch_delete_artifacts(&self, request: pb::BatchDeleteArtifactsRequest) -> Result<pb::BatchDeleteArtifactsResponse> {
        self.call(request).await
    }

    /// Restores an artifact from the trash, with its children and with the tags and referrers that
    /// went in the same deletion. Fails with `TAG_ALREADY_EXISTS` when a tag name was taken in the
    /// meantime, unless `skip_taken_tags` is set.
    pub async fn undelete_artifact(&self, request: pb::UndeleteArtifactRequest) -> Result<pb::UndeleteArtifactResponse> {
        self.call(request).await
    }

    /// Lists the artifacts whose `subject` is the digest. The subject itself need not exist.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_referrers(&self, request: pb::ListReferrersRequest) -> Pages<pb::ListReferrersRequest> {
        Pages::new(self.clone(), request)
    }

    /// Reads what is known of a blob that is visible in the repository.
    pub async fn get_blob(&self, request: pb::GetBlobRequest) -> Result<pb::GetBlobResponse> {
        self.call(request).await
    }

    /// Lists the blobs that the live artifacts of a repository need, or those of a version.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_blobs(&self, request: pb::ListBlobsRequest) -> Pages<pb::ListBlobsRequest> {
        Pages::new(self.clone(), request)
    }

    /// Reads one operation.
    pub async fn get_operation(&self, request: pb::GetOperationRequest) -> Result<pb::GetOperationResponse> {
        self.call(request).await
    }

    /// Lists operations, newest first.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_operations(&self, request: pb::ListOperationsRequest) -> Pages<pb::ListOperationsRequest> {
        Pages::new(self.clone(), request)
    }

    /// Waits until the operation has ended or the timeout has passed, and returns its state then. A
    /// timeout is no error: look at `state`.
    pub async fn wait_operation(&self, request: pb::WaitOperationRequest) -> Result<pb::WaitOperationResponse> {
        self.call(request).await
    }

    /// Asks the operation to stop at the next step. What was done stays done. Cancelling an operation
    /// that has ended changes nothing and is no error.
    pub async fn cancel_operation(&self, request: pb::CancelOperationRequest) -> Result<pb::CancelOperationResponse> {
        self.call(request).await
    }

    /// Forgets an operation that has ended. Fails with `OPERATION_RUNNING` before that.
    pub async fn delete_operation(&self, request: pb::DeleteOperationRequest) -> Result<pb::DeleteOperationResponse> {
        self.call(request).await
    }

    /// Creates a namespace. One also comes into being with the first push beneath it.
    pub async fn create_namespace(&self, request: pb::CreateNamespaceRequest) -> Result<pb::CreateNamespaceResponse> {
        self.call(request).await
    }

    /// Reads a namespace.
    pub async fn get_namespace(&self, request: pb::GetNamespaceRequest) -> Result<pb::GetNamespaceResponse> {
        self.call(request).await
    }

    /// Lists namespaces by name.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_namespaces(&self, request: pb::ListNamespacesRequest) -> Pages<pb::ListNamespacesRequest> {
        Pages::new(self.clone(), request)
    }

    /// Changes the description or the labels of a namespace, or who may read it.
    pub async fn update_namespace(&self, request: pb::UpdateNamespaceRequest) -> Result<pb::UpdateNamespaceResponse> {
        self.call(request).await
    }

    /// Deletes a namespace with everything under it. It is invisible and its name is free when the
    /// call returns; the operation retires the contents.
    pub async fn delete_namespace(&self, request: pb::DeleteNamespaceRequest) -> Result<pb::DeleteNamespaceResponse> {
        self.call(request).await
    }

    /// Restores a deleted namespace, with the repositories that went with it, while its trash window
    /// lasts. Of several deleted namespaces of one name the latest is taken unless `uid` says which.
    pub async fn undelete_namespace(&self, request: pb::UndeleteNamespaceRequest) -> Result<pb::UndeleteNamespaceResponse> {
        self.call(request).await
    }

    /// Lists what is orphaned or about to be, reason by reason.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_orphans(&self, request: pb::ListOrphansRequest) -> Pages<pb::ListOrphansRequest> {
        Pages::new(self.clone(), request)
    }

    /// Counts what is orphaned or about to be, by reason.
    pub async fn summarize_orphans(&self, request: pb::SummarizeOrphansRequest) -> Result<pb::SummarizeOrphansResponse> {
        self.call(request).await
    }

    /// Starts an operation that purges orphans. What a push in flight holds is never touched, and what
    /// is in the trash only when asked for. With `dry_run` it answers what would go and writes nothing.
    pub async fn purge_orphans(&self, request: pb::PurgeOrphansRequest) -> Result<pb::PurgeOrphansResponse> {
        self.call(request).await
    }

    /// Makes a rule for the tags that match a pattern, or changes the one of that pattern in that place.
    /// For owners.
    pub async fn protect_tags(&self, request: pb::ProtectTagsRequest) -> Result<pb::ProtectTagsResponse> {
        self.call(request).await
    }

    /// Lists the rules of a namespace and of its repositories, in the order of their making. There are
    /// at most 200.
    pub async fn list_tag_rules(&self, request: pb::ListTagRulesRequest) -> Result<pb::ListTagRulesResponse> {
        self.call(request).await
    }

    /// Takes a rule away. For owners.
    pub async fn unprotect_tags(&self, request: pb::UnprotectTagsRequest) -> Result<pb::UnprotectTagsResponse> {
        self.call(request).await
    }

    /// Pins an artifact, or says anew why: it cannot be deleted, and neither can its repository. For
    /// maintainers.
    pub async fn pin_artifact(&self, request: pb::PinArtifactRequest) -> Result<pb::PinArtifactResponse> {
        self.call(request).await
    }

    /// Takes a pin away. For maintainers.
    pub async fn unpin_artifact(&self, request: pb::UnpinArtifactRequest) -> Result<pb::UnpinArtifactResponse> {
        self.call(request).await
    }

    /// Lists the pins of a repository by digest.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_pins(&self, request: pb::ListPinsRequest) -> Pages<pb::ListPinsRequest> {
        Pages::new(self.clone(), request)
    }

    /// Creates an empty repository, and its namespace if need be. One also comes into being with the
    /// first push to it.
    pub async fn create_repository(&self, request: pb::CreateRepositoryRequest) -> Result<pb::CreateRepositoryResponse> {
        self.call(request).await
    }

    /// Reads a repository.
    pub async fn get_repository(&self, request: pb::GetRepositoryRequest) -> Result<pb::GetRepositoryResponse> {
        self.call(request).await
    }

    /// Lists repositories by name, of one namespace or of all.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_repositories(&self, request: pb::ListRepositoriesRequest) -> Pages<pb::ListRepositoriesRequest> {
        Pages::new(self.clone(), request)
    }

    /// Changes the description or the labels of a repository.
    pub async fn update_repository(&self, request: pb::UpdateRepositoryRequest) -> Result<pb::UpdateRepositoryResponse> {
        self.call(request).await
    }

    /// Deletes a repository with everything in it. It is invisible and its name is free when the call
    /// returns; the operation retires the contents.
    pub async fn delete_repository(&self, request: pb::DeleteRepositoryRequest) -> Result<pb::DeleteRepositoryResponse> {
        self.call(request).await
    }

    /// Restores a deleted repository while its trash window lasts. Of several deleted repositories of
    /// one name the latest is taken unless `uid` says which.
    pub async fn undelete_repository(&self, request: pb::UndeleteRepositoryRequest) -> Result<pb::UndeleteRepositoryResponse> {
        self.call(request).await
    }

    /// Lists the versions of a repository, newest first.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_versions(&self, request: pb::ListVersionsRequest) -> Pages<pb::ListVersionsRequest> {
        Pages::new(self.clone(), request)
    }

    /// Reads one version: what it added and removed and what was present, by kind.
    pub async fn get_version(&self, request: pb::GetVersionRequest) -> Result<pb::GetVersionResponse> {
        self.call(request).await
    }

    /// Sets a repository back to an earlier version, as one new version. Fails with `CONTENT_PURGED`
    /// when something that version held is gone for good.
    pub async fn restore_version(&self, request: pb::RestoreVersionRequest) -> Result<pb::RestoreVersionResponse> {
        self.call(request).await
    }

    /// Creates a tag. Fails with `TAG_ALREADY_EXISTS` when the name is taken.
    pub async fn create_tag(&self, request: pb::CreateTagRequest) -> Result<pb::CreateTagResponse> {
        self.call(request).await
    }

    /// Reads a tag.
    pub async fn get_tag(&self, request: pb::GetTagRequest) -> Result<pb::GetTagResponse> {
        self.call(request).await
    }

    /// Lists the tags of a repository by name: the current ones or those of a version.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_tags(&self, request: pb::ListTagsRequest) -> Pages<pb::ListTagsRequest> {
        Pages::new(self.clone(), request)
    }

    /// Moves a tag to another artifact of the same repository, or makes it immutable or movable.
    pub async fn update_tag(&self, request: pb::UpdateTagRequest) -> Result<pb::UpdateTagResponse> {
        self.call(request).await
    }

    /// Deletes a tag. The artifact stays and stays readable by digest.
    pub async fn delete_tag(&self, request: pb::DeleteTagRequest) -> Result<pb::DeleteTagResponse> {
        self.call(request).await
    }

    /// Lists where a tag has pointed, newest first; also after the tag was deleted.
    ///
    ///
    /// Goes on from page to page; `client.call(request)` reads one page.
    pub fn list_tag_history(&self, request: pb::ListTagHistoryRequest) -> Pages<pb::ListTagHistoryRequest> {
        Pages::new(self.clone(), request)
    }

}
