//! The REST dialects of other products, as services over `app`. The folders have the same file names inside, and do not know
//! each other.

mod chkk;
mod digitalocean;
mod harbor;
mod pulp;

use http::HeaderName;
use tonic::service::Routes;

use crate::app::App;
use crate::transcode;

/// The header by which callers of Pulp's API find a request again.
pub const CORRELATION_ID: HeaderName = HeaderName::from_static("correlation-id");

/// Adds the services of every dialect.
pub fn add_services(app: &App, routes: Routes) -> Routes {
    let routes = chkk::add_services(app, routes);
    let routes = digitalocean::add_services(app, routes);
    let routes = harbor::add_services(app, routes);
    pulp::add_services(app, routes)
}

/// Describes how they look from HTTP.
pub fn describe(builder: transcode::Builder) -> transcode::Builder {
    pulp::describe(harbor::describe(digitalocean::describe(chkk::describe(builder))))
}
