//! What was read about callers, remembered for as long as this replica is known to hear of changes.
//!
//! Every change of accounts, tokens, bindings and of which namespaces there are is announced on a channel of the database
//! in the transaction that makes it, and whoever hears of one forgets everything. Whether this replica hears is found out
//! by itself: every second it sends a pulse through the same channel. A channel keeps order, so a pulse that comes back
//! proves that everything announced before it was sent has been heard. What is remembered is used for [`TRUST`] after the
//! sending of the latest pulse that came back, and not at all without one; then everything is read for each call.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use super::principal::Principal;

/// How often a pulse is sent.
pub const PULSE: Duration = Duration::from_secs(1);
/// How long memories are used after the sending of a pulse that came back: the bound of how stale they can be when a
/// replica is cut off from the database's notifications and not from the database.
pub const TRUST: Duration = Duration::from_secs(3);
/// Callers remembered at most.
const REMEMBERED_MAX: usize = 10_000;

/// What callers are remembered by: a hash of their credentials.
pub type Key = [u8; 32];

/// The memories.
#[derive(Debug, Default)]
pub struct Memory {
    callers: RwLock<HashMap<Key, Arc<Principal>>>,
    hearing: RwLock<Hearing>,
    pulses: Mutex<Pulses>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Hearing {
    until: Option<Instant>,
    /// Grows whenever everything is forgotten.
    generation: u64,
}

#[derive(Debug, Default)]
struct Pulses {
    sent: u64,
    /// The first that counts: those before it were sent while nobody listened.
    first: u64,
    in_flight: Vec<(u64, Instant)>,
}

/// When something began to be read: what is read before a change is not remembered after it.
#[derive(Debug, Clone, Copy)]
pub struct Since(Option<u64>);

impl Memory {
    /// What is remembered of a caller, while it can be trusted.
    pub fn recall(&self, key: &Key, now: Instant) -> Option<Arc<Principal>> {
        self.trusted(now)?;
        self.callers.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// To be called before reading what is to be remembered.
    pub fn since(&self, now: Instant) -> Since {
        Since(self.trusted(now))
    }

    /// Remembers a caller, unless something changed since.
    pub fn remember(&self, key: Key, principal: &Arc<Principal>, since: Since, now: Instant) {
        let mut callers = self.callers.write().unwrap_or_else(PoisonError::into_inner);
        // Under the lock that forgetting takes, so that nothing comes in after it.
        if since.0.is_none() || self.trusted(now) != since.0 {
            return;
        }
        if callers.len() >= REMEMBERED_MAX {
            callers.clear();
        }
        callers.insert(key, principal.clone());
    }

    /// Forgets everything: something changed.
    pub fn forget(&self) {
        let mut callers = self.callers.write().unwrap_or_else(PoisonError::into_inner);
        self.hearing.write().unwrap_or_else(PoisonError::into_inner).generation += 1;
        callers.clear();
    }

    /// Trusts nothing until a pulse comes back that is sent after this: the channel broke.
    pub fn distrust(&self) {
        let mut pulses = self.pulses();
        pulses.first = pulses.sent + 1;
        pulses.in_flight.clear();
        drop(pulses);
        self.hearing.write().unwrap_or_else(PoisonError::into_inner).until = None;
        self.forget();
    }

    /// The number of the next pulse, which is about to be sent.
    pub fn send_pulse(&self, now: Instant) -> u64 {
        let mut pulses = self.pulses();
        pulses.sent += 1;
        let number = pulses.sent;
        // Those that never came back are of no use any more.
        pulses.in_flight.retain(|(_, sent)| now.saturating_duration_since(*sent) < TRUST);
        pulses.in_flight.push((number, now));
        number
    }

    /// A pulse of this replica came back.
    pub fn hear_pulse(&self, number: u64) {
        let mut pulses = self.pulses();
        if number < pulses.first {
            return;
        }
        let Some((_, sent)) = pulses.in_flight.iter().find(|(known, _)| *known == number).copied() else { return };
        pulses.in_flight.retain(|(known, _)| *known > number);
        let mut hearing = self.hearing.write().unwrap_or_else(PoisonError::into_inner);
        hearing.until = hearing.until.max(Some(sent + TRUST));
    }

    /// The generation, while memories can be trusted.
    fn trusted(&self, now: Instant) -> Option<u64> {
        let hearing = *self.hearing.read().unwrap_or_else(PoisonError::into_inner);
        (now < hearing.until?).then_some(hearing.generation)
    }

    fn pulses(&self) -> MutexGuard<'_, Pulses> {
        self.pulses.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somebody() -> Arc<Principal> {
        Arc::new(Principal::nobody(Arc::default()))
    }

    const KEY: Key = [7; 32];

    #[test]
    fn nothing_is_remembered_before_a_pulse_came_back_nor_long_after() {
        let (memory, now) = (Memory::default(), Instant::now());
        memory.remember(KEY, &somebody(), memory.since(now), now);
        assert!(memory.recall(&KEY, now).is_none());
        memory.hear_pulse(memory.send_pulse(now));
        memory.remember(KEY, &somebody(), memory.since(now), now);
        assert!(memory.recall(&KEY, now).is_some());
        assert!(memory.recall(&KEY, now + TRUST).is_none());
    }

    #[test]
    fn trust_counts_from_the_sending_of_a_pulse() {
        let (memory, sent) = (Memory::default(), Instant::now());
        let pulse = memory.send_pulse(sent);
        let late = sent + TRUST - Duration::from_millis(1);
        memory.hear_pulse(pulse);
        assert!(memory.trusted(late).is_some());
        assert!(memory.trusted(sent + TRUST).is_none());
    }

    #[test]
    fn what_was_read_before_a_change_is_not_remembered_after_it() {
        let (memory, now) = (Memory::default(), Instant::now());
        memory.hear_pulse(memory.send_pulse(now));
        let since = memory.since(now);
        memory.forget();
        memory.remember(KEY, &somebody(), since, now);
        assert!(memory.recall(&KEY, now).is_none());
    }

    #[test]
    fn a_pulse_from_before_the_channel_broke_proves_nothing() {
        let (memory, now) = (Memory::default(), Instant::now());
        let before = memory.send_pulse(now);
        memory.distrust();
        memory.hear_pulse(before);
        assert!(memory.trusted(now).is_none());
        memory.hear_pulse(memory.send_pulse(now));
        assert!(memory.trusted(now).is_some());
    }
}
