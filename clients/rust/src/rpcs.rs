//! What the layer knows of each rpc: its path, how long it may take, when it is repeated. The facts are generated from the
//! protos and from the service config that all clients share.

use std::time::Duration;

use tonic::Code;

use crate::client::Client;
use crate::error::Result;
use crate::pages::Pages;
use crate::pb;

/// An rpc, and how it is called.
#[derive(Debug, Clone, Copy)]
pub struct Method {
    /// The full name of its service, such as `wharfinger.v1.TagService`.
    pub service: &'static str,
    /// Its name, such as `GetTag`.
    pub name: &'static str,
    /// The path of its requests.
    pub path: &'static str,
    /// How long a call may take, all attempts together; `None` means without an end.
    pub timeout: Option<Duration>,
    /// When an attempt is repeated; `None` means never.
    pub retry: Option<Retry>,
}

/// When a failed attempt is repeated.
#[derive(Debug, Clone, Copy)]
pub struct Retry {
    /// How many attempts there are at most, the first among them.
    pub attempts: u32,
    /// The pause after the first attempt, before chance is added.
    pub first: Duration,
    /// No pause is longer.
    pub longest: Duration,
    /// By how much each pause is longer than the one before.
    pub factor: f64,
    /// The codes after which an attempt is repeated.
    pub codes: &'static [Code],
}

/// The request of a unary rpc of `wharfinger.v1`, by which the rpc is known.
pub trait Rpc: prost::Message + Clone + Default + 'static {
    /// What is answered.
    type Response: prost::Message + Default + 'static;
    /// The rpc.
    const METHOD: Method;
    /// The field that makes a repeated request harmless, if there is one.
    fn request_id(&mut self) -> Option<&mut String> {
        None
    }
}

/// The request of a list that comes in pages.
pub trait List: Rpc {
    /// What is listed.
    type Item: Send + 'static;
    /// The field that says where to go on.
    fn page_token(&mut self) -> &mut String;
    /// The items of a page and the token of the next one, which is empty on the last.
    fn split(response: Self::Response) -> (Vec<Self::Item>, String);
}

include!("gen/rpcs.rs");
