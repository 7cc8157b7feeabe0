//! The `wharfinger` binary.
fn main() {}
