//! A part of the day in UTC, such as `01:00-05:00`; it may go over midnight.

use std::fmt;
use std::str::FromStr;

use time::OffsetDateTime;

use super::Malformed;

/// From one minute of the day until before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    from: u16,
    until: u16,
}

impl Hours {
    /// Whether a moment lies in it.
    pub fn contains(&self, moment: OffsetDateTime) -> bool {
        let moment = moment.to_offset(time::UtcOffset::UTC);
        let minute = u16::from(moment.hour()) * 60 + u16::from(moment.minute());
        match self.from <= self.until {
            true => (self.from..self.until).contains(&minute),
            false => minute >= self.from || minute < self.until,
        }
    }
}

impl FromStr for Hours {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let read = |text: &str| {
            let (hour, minute) = text.split_once(':')?;
            let is_two_digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            let two = |text: &str| is_two_digits(text).then(|| text.parse::<u16>().ok()).flatten();
            let (hour, minute) = (two(hour)?, two(minute)?);
            (hour < 24 && minute < 60).then_some(hour * 60 + minute)
        };
        let both = text.split_once('-').and_then(|(from, until)| Some((read(from)?, read(until)?)));
        match both {
            Some((from, until)) if from != until => Ok(Self { from, until }),
            _ => Err(Malformed::new("expected a part of the day in UTC such as 01:00-05:00")),
        }
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, until } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, until / 60, until % 60)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_night_goes_over_midnight() {
        let night: Hours = "22:30-05:00".parse().unwrap();
        assert_eq!(night.to_string(), "22:30-05:00");
        for (moment, inside) in [
            (datetime!(2026-01-01 22:29 UTC), false),
            (datetime!(2026-01-01 22:30 UTC), true),
            (datetime!(2026-01-02 04:59 UTC), true),
            (datetime!(2026-01-02 05:00 UTC), false),
            (datetime!(2026-01-02 06:00 +02:00), true),
        ] {
            assert_eq!(night.contains(moment), inside, "{moment}");
        }
    }

    #[test]
    fn what_is_no_part_of_a_day_is_refused() {
        for text in ["", "1:00-2:00", "01:00", "01:00-24:00", "01:60-02:00", "03:00-03:00", "+1:00-02:00"] {
            assert!(text.parse::<Hours>().is_err(), "{text:?}");
        }
    }
}
