//! Tells other replicas that there are events, and hears it from them, so that streams need not wait for their next look.
//! Hears too when something about access changed, and sends the pulses by which this replica knows that it hears.
//! Neither is needed for a stream to be whole. Behind a pooler that shares sessions nothing may be listened for: whoever
//! gets the session next would be told, in the middle of something else.

use std::time::Duration;

use sqlx::postgres::PgListener;
use tokio_util::sync::CancellationToken;

use crate::access::memory::PULSE;
use crate::app::App;
use crate::store::{accounts, event_log};

/// Changes that come closer together are told of at once.
const GATHER: Duration = Duration::from_millis(20);
/// How long to wait after a failure.
const TRY_AGAIN: Duration = Duration::from_secs(30);

/// Tells the others, until `stop`.
pub(super) async fn tell(app: App, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = app.events_to_announce() => {}
        }
        let told = async { event_log::announce(&mut *app.store().read().await?).await };
        if let Err(error) = told.await {
            tracing::debug!(error = %error, "other replicas could not be told of events");
        }
        tokio::time::sleep(GATHER).await;
    }
}

/// Sends pulses, until `stop`; none, where they could not come back or nobody is remembered.
pub(super) async fn pulse(app: App, stop: CancellationToken) {
    if app.store().sessions().is_none() || !app.settings().audits {
        return;
    }
    loop {
        if let Err(error) = app.access().pulse().await {
            tracing::debug!(error = %error, "no pulse could be sent; callers are looked up at each call");
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(PULSE) => {}
        }
    }
}

/// Hears the others, until `stop`; nothing, where no session is one's own.
pub(super) async fn hear(app: App, stop: CancellationToken) {
    let Some(sessions) = app.store().sessions() else { return };
    while !stop.is_cancelled() {
        let heard = async {
            let mut listener = PgListener::connect_with(sessions).await?;
            listener.listen_all([event_log::CHANNEL, accounts::CHANNEL]).await?;
            loop {
                // The channel breaks where this says nothing: it is made anew, and what was told meanwhile is lost.
                let Some(told) = listener.try_recv().await? else {
                    app.access().memory().distrust();
                    app.wake_streams();
                    continue;
                };
                match told.channel() {
                    accounts::CHANNEL => app.access().hear(told.payload()),
                    _ => app.wake_streams(),
                }
            }
        };
        let ended: Result<std::convert::Infallible, sqlx::Error> = tokio::select! {
            () = stop.cancelled() => return,
            ended = heard => ended,
        };
        let Err(error) = ended;
        app.access().memory().distrust();
        tracing::debug!(error = %error, "other replicas cannot be heard; streams of events look by themselves");
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(TRY_AGAIN) => {}
        }
    }
}
