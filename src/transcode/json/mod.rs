//! ProtoJSON, both ways, straight between JSON text and protobuf's wire bytes, by the descriptor.
//! No message is built in between. Knows nothing of HTTP; prost-reflect is its judge in the tests.

pub(crate) mod lexer;
pub(crate) mod plan;
pub(crate) mod read;
pub(crate) mod text;
pub(crate) mod write;

#[cfg(test)]
mod judge;
