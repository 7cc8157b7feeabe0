//! temp
use super::Result;
#[derive(Debug)]
pub struct Filter;
#[derive(Debug)]
pub enum Kind {
    Text,
    Int,
    Bool,
    Time,
    Digest,
    Labels,
    Enum(&'static [(&'static str, i64)]),
}
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
}
impl Filter {
    pub fn parse(_t: &str, _f: &'static [Field]) -> Result<Option<Filter>> {
        Ok(None)
    }
}
