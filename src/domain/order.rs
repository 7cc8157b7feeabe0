//! temp
use super::Result;
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Direction {
    Ascending,
    Descending,
}
pub fn parse_order(_t: &str, _k: &[&str]) -> Result<(usize, Direction)> {
    Ok((0, Direction::Ascending))
}
