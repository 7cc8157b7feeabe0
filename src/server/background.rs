//! The keeper's task: started with the server, stopped after the last call.

use std::time::Duration;

use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::keeper;

/// The keeper at work.
#[derive(Debug)]
pub(super) struct Keeper {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Keeper {
    /// Starts it.
    pub(super) fn start(app: App) -> Self {
        let stop = CancellationToken::new();
        let task = tokio::spawn(keeper::run(app, stop.clone()));
        Self { stop, task }
    }

    /// Lets the batch under way end, for at most `patience`; what is cut off is done again by whoever starts next.
    pub(super) async fn stop(mut self, patience: Duration) {
        self.stop.cancel();
        if tokio::time::timeout(patience, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}
