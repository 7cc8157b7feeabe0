//! Whether callers are changing something just now, so that background work can stand back. Knows nothing of what they do.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// When a caller last changed something.
#[derive(Debug)]
pub(super) struct Activity {
    epoch: Instant,
    /// Milliseconds since the epoch, from one on.
    last: AtomicU64,
}

impl Activity {
    pub(super) fn new() -> Self {
        Self { epoch: Instant::now(), last: AtomicU64::new(0) }
    }

    /// A caller changes something.
    pub(super) fn note(&self) {
        self.last.store(self.now(), Ordering::Relaxed);
    }

    /// Whether a caller changed something within the time.
    pub(super) fn is_within(&self, time: Duration) -> bool {
        match self.last.load(Ordering::Relaxed) {
            0 => false,
            last => u128::from(self.now() - last.min(self.now())) <= time.as_millis(),
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.epoch.elapsed().as_millis()).unwrap_or(u64::MAX).saturating_add(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_was_here_until_somebody_was() {
        let activity = Activity::new();
        assert!(!activity.is_within(Duration::MAX));
        activity.note();
        assert!(activity.is_within(Duration::from_secs(3600)));
    }
}
