//! Who calls, found out once before the door is asked, and handed to it with the request.

use std::sync::{Arc, OnceLock};

use axum::body::Body;
use http::{HeaderValue, Request};

use super::measures::Door;
use crate::access::{Caller, Origin, Peer};
use crate::app::App;

/// Finds out who calls.
#[derive(Debug)]
pub(super) struct Callers {
    /// Whether callers are asked who they are.
    asks: bool,
    /// Everybody, where they are not.
    anybody: Caller,
    app: OnceLock<App>,
}

impl Callers {
    pub(super) fn new(asks: bool) -> Self {
        Self { asks, anybody: Caller::admin_of_open_mode(), app: OnceLock::new() }
    }

    /// From now on they can be looked up, once.
    pub(super) fn look_up_in(&self, app: App) {
        let _ = self.app.set(app);
    }

    /// Puts the caller into the request. Where it cannot be looked up it is nobody, who may do nothing.
    pub(super) async fn identify(&self, request: &mut Request<Body>, door: Door, id: &HeaderValue) {
        let caller = match (self.asks, self.app.get()) {
            (false, _) => self.anybody.clone(),
            (true, None) => Caller::nobody(),
            (true, Some(app)) => {
                let origin = Origin {
                    door: door.name(),
                    address: request.extensions().get::<Peer>().map(|peer| peer.address.ip()),
                    request_id: id.to_str().unwrap_or_default().into(),
                };
                let caller = app.access().identify(request.headers(), request.extensions()).await;
                caller.coming_from(Arc::new(origin))
            }
        };
        request.extensions_mut().insert(caller);
    }
}
