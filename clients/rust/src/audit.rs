//! The audit log as a stream, for those who keep it elsewhere.

use futures_util::stream::{self, Stream};
use tonic_prost::ProstCodec;

use crate::client::Client;
use crate::error::Result;
use crate::pb;
use crate::rpcs::EXPORT_AUDIT_ENTRIES;

impl Client {
    /// Streams entries of the audit log in their order, from the number that the request names on. An error ends it; a later
    /// export goes on after the last number that came.
    pub async fn export_audit_entries(
        &self,
        request: pb::ExportAuditEntriesRequest,
    ) -> Result<impl Stream<Item = Result<pb::ExportAuditEntriesResponse>> + use<>> {
        let request = self.request(request, EXPORT_AUDIT_ENTRIES.timeout);
        let mut grpc = self.ready().await?;
        let path = http::uri::PathAndQuery::from_static(EXPORT_AUDIT_ENTRIES.path);
        let entries = grpc.server_streaming(request, path, ProstCodec::default()).await?.into_inner();
        Ok(stream::try_unfold(entries, async |mut entries: tonic::Streaming<_>| {
            Ok(entries.message().await?.map(|entry| (entry, entries)))
        }))
    }
}
