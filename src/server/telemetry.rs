//! Where log lines go and how they look. A line of a request stands in the request's span, which carries its id.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use super::config::{Config, LogFormat};

/// Starts logging to standard error, for the whole process. Only the first call counts.
pub fn start(config: &Config) {
    // The settings checked the directive. Postgres' notices tell what went as planned, so they stay silent unless asked for.
    let filter = EnvFilter::builder().parse_lossy(format!("sqlx::postgres::notice=warn,{}", config.log_level));
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // It fails when a subscriber is there already, which is then the one that was wanted.
    let _ = match config.log_format {
        LogFormat::Text => subscriber.with_ansi(std::io::stderr().is_terminal()).try_init(),
        LogFormat::Json => {
            subscriber.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init()
        }
    };
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let payload = panic.payload();
        let text =
            payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        tracing::error!(place, "panic: {}", text.unwrap_or("without words"));
    }));
}
