//! The REST dialects of other products, as services over `app`. The folders have the same file names inside, and do not know
//! each other.

mod chkk;
mod digitalocean;
mod harbor;

use tonic::service::Routes;

use crate::app::App;
use crate::transcode;

/// Adds the services of every dialect.
pub fn add_services(app: &App, routes: Routes) -> Routes {
    let routes = chkk::add_services(app, routes);
    let routes = digitalocean::add_services(app, routes);
    harbor::add_services(app, routes)
}

/// Describes how they look from HTTP.
pub fn describe(builder: transcode::Builder) -> transcode::Builder {
    harbor::describe(digitalocean::describe(chkk::describe(builder)))
}
