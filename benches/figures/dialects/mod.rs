//! The four dialects: each documented call beside the native call that does the same work, over REST, and each list at its
//! middle beside its start, with 100,000 rows behind it.

mod calls;
mod data;
mod lists;

use super::subject::Subject;

/// Measures.
pub async fn run(subject: &Subject) {
    data::fill(subject).await;
    lists::run(subject).await;
    calls::run(subject).await;
}
