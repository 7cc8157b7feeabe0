//! The web pages, as files that are part of the program: nothing in them is loaded from elsewhere. Knows no HTTP beyond what
//! a page says of itself; the server shows them.

use bytes::Bytes;

/// What a page may do: scripts and styles of this server only, calls to this server only, and be framed by nobody.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A file of the program.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its Content-Type.
    pub content_type: &'static str,
    /// Its bytes.
    pub text: Bytes,
}

impl Page {
    /// A page of a type.
    pub const fn new(content_type: &'static str, text: Bytes) -> Self {
        Self { content_type, text }
    }
}

/// Every page by its path.
pub fn pages() -> [(&'static str, Page); 3] {
    let page = |content_type, text: &'static str| Page::new(content_type, Bytes::from_static(text.as_bytes()));
    [
        ("/docs", page("text/html; charset=utf-8", include_str!("docs/docs.html"))),
        ("/docs/docs.js", page("text/javascript; charset=utf-8", include_str!("docs/docs.js"))),
        ("/docs/docs.css", page("text/css; charset=utf-8", include_str!("docs/docs.css"))),
    ]
}
