//! What a REST call was transcoded to. Transcoding is a door that calls other doors in process; measures name a call by the
//! rpc that it became, and only the one in between sees that.

use std::cell::RefCell;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Request;
use tower_service::Service;

use super::measures::{Door, Line, Measures};

tokio::task_local! {
    /// The line of the rpc that the REST call at hand became, as far as is known.
    static LINE: RefCell<Option<Arc<Line>>>;
}

/// Does the work of a REST call, and says which rpc it became.
pub(super) async fn watch<T>(work: impl Future<Output = T>) -> (T, Option<Arc<Line>>) {
    let watched = async {
        let outcome = work.await;
        (outcome, LINE.with(|line| line.borrow_mut().take()))
    };
    LINE.scope(RefCell::new(None), watched).await
}

/// The rpcs as transcoding calls them: remembers which one a REST call became, for its line among the measures.
#[derive(Debug, Clone)]
pub(super) struct Transcoded<S> {
    rpcs: S,
    measures: Measures,
}

impl<S> Transcoded<S> {
    pub(super) fn new(rpcs: S, measures: Measures) -> Self {
        Self { rpcs, measures }
    }
}

impl<S: Service<Request<B>>, B> Service<Request<B>> for Transcoded<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.rpcs.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> S::Future {
        let line = self.measures.rpc_line(Door::Rest, request.uri().path());
        // It fails outside a REST call, where nobody asks.
        let _ = LINE.try_with(|known| *known.borrow_mut() = Some(line.clone()));
        self.rpcs.call(request)
    }
}
