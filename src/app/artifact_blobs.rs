//! The blobs that artifacts need.

use std::collections::HashMap;

use super::App;
use crate::access::Caller;
use crate::domain::Result;
use crate::domain::artifact::Artifact;
use crate::store::artifacts;

pub use crate::store::artifacts::NeededBlob;

impl App {
    /// The blobs that each artifact needs itself, by the artifact's row; those that need none are left out.
    pub async fn artifact_blobs(&self, _caller: &Caller, of: &[Artifact]) -> Result<HashMap<i64, Vec<NeededBlob>>> {
        let uids: Vec<_> = of.iter().map(|artifact| artifact.uid).collect();
        let mut needed: HashMap<i64, Vec<NeededBlob>> = HashMap::new();
        for (artifact, blob) in artifacts::blobs(&mut *self.read().await?, &uids).await? {
            needed.entry(artifact).or_default().push(blob);
        }
        Ok(needed)
    }
}
