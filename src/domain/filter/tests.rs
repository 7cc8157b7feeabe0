//! What filters mean and which are refused.

use proptest::prelude::*;

use super::*;
use crate::domain::Error;

const FIELDS: &[Field] = &[
    Field { name: "name", kind: Kind::Text },
    Field { name: "size_bytes", kind: Kind::Int },
    Field { name: "immutable", kind: Kind::Bool },
    Field { name: "create_time", kind: Kind::Time },
    Field { name: "digest", kind: Kind::Digest },
    Field { name: "labels", kind: Kind::Labels },
    Field { name: "state", kind: Kind::Enum(&[("RUNNING", 2), ("DONE", 3)]) },
    Field { name: "platform.os", kind: Kind::Text },
];

/// The filter with its structure in brackets: `&` all, `|` one, `!` not.
fn show(filter: &Filter) -> String {
    let many = |sign: &str, all: &[Filter]| format!("{sign}[{}]", all.iter().map(show).collect::<Vec<_>>().join(" "));
    match filter {
        Filter::And(all) => many("&", all),
        Filter::Or(any) => many("|", any),
        Filter::Not(inner) => format!("!{}", show(inner)),
        Filter::Test(test) => {
            let op = match test.op {
                Op::Equal => "=",
                Op::NotEqual => "!=",
                Op::Less => "<",
                Op::LessOrEqual => "<=",
                Op::Greater => ">",
                Op::GreaterOrEqual => ">=",
            };
            let key = test.key.as_ref().map(|key| format!("[{key}]")).unwrap_or_default();
            let value = match &test.value {
                Value::Present => "SET".to_owned(),
                Value::Text(text) => format!("{text:?}"),
                Value::Pattern(Pattern { text, open_start, open_end }) => {
                    format!("{}{text:?}{}", if *open_start { "~" } else { "" }, if *open_end { "~" } else { "" })
                }
                Value::Int(n) | Value::Enum(n) => n.to_string(),
                Value::Bool(is) => is.to_string(),
                Value::Time(time) => time.unix_timestamp_nanos().to_string(),
                Value::Digest(digest) => digest.to_string(),
            };
            format!("{}{key}{op}{value}", FIELDS[test.field].name)
        }
    }
}

fn read(text: &str) -> String {
    show(&Filter::parse(text, FIELDS).unwrap_or_else(|error| panic!("{text}: {error}")))
}

fn refusal(text: &str) -> String {
    match Filter::parse(text, FIELDS) {
        Err(Error::FilterInvalid(reason)) => reason,
        other => panic!("{text} gave {other:?}"),
    }
}

#[test]
fn a_blank_filter_holds_always() {
    for text in ["", " ", "\t\n"] {
        assert!(Filter::parse(text, FIELDS).expect("a filter").is_empty());
    }
}

#[test]
fn or_binds_tighter_than_juxtaposition_and_that_tighter_than_and() {
    let (a, b, c, d) = ("name=a", "name=b", "name=c", "name=d");
    let q = |s: &str| s.replace('@', "name=");
    assert_eq!(read(&format!("{a} {b} AND {c}")), q(r#"&[&[@"a" @"b"] @"c"]"#));
    assert_eq!(read(&format!("{a} AND {b} OR {c} AND {d}")), q(r#"&[@"a" |[@"b" @"c"] @"d"]"#));
    assert_eq!(read(&format!("{a} {b} OR {c} {d}")), q(r#"&[@"a" |[@"b" @"c"] @"d"]"#));
    assert_eq!(read(&format!("({a} {b}) OR {c}")), q(r#"|[&[@"a" @"b"] @"c"]"#));
    assert_eq!(read(&format!("NOT {a} OR -{b}")), q(r#"|[!@"a" !@"b"]"#));
    assert_eq!(read(&format!("NOT ({a} OR {b})")), q(r#"!|[@"a" @"b"]"#));
    assert_eq!(read(&format!("-({a})({b})")), q(r#"&[!@"a" @"b"]"#));
}

#[test]
fn space_around_comparators_and_parentheses_does_not_matter() {
    assert_eq!(read(" ( name  =\ta )"), read("name=a"));
    assert_eq!(read("size_bytes>=5"), "size_bytes>=5");
    assert_eq!(read("size_bytes <-5"), "size_bytes<-5");
    for (op, shown) in [("=", "="), ("!=", "!="), ("<", "<"), ("<=", "<="), (">", ">"), (">=", ">="), (":", "=")] {
        assert_eq!(read(&format!("size_bytes{op}1")), format!("size_bytes{shown}1"));
    }
}

#[test]
fn text_takes_wildcards_at_its_ends_and_colon_finds_within() {
    assert_eq!(read("name = acme/*"), r#"name="acme/"~"#);
    assert_eq!(read("name != \"*web\""), r#"name!=~"web""#);
    assert_eq!(read("name : web"), r#"name=~"web"~"#);
    assert_eq!(read("name : web*"), r#"name="web"~"#);
    assert_eq!(read("name = *é*"), r#"name=~"é"~"#);
    assert_eq!(read("name:*"), "name=SET");
    assert_eq!(read("name != *"), "name!=SET");
    assert_eq!(read(r#"name = "\*""#), r#"name="*""#);
    assert_eq!(read(r#"name = "a\*b*""#), r#"name="a*b"~"#);
    assert_eq!(read(r#"name = """#), r#"name="""#);
    for text in ["name = a*b", "name = **", "name = a*b*", "name < a*", "name > *", r#"name:"""#] {
        refusal(text);
    }
}

#[test]
fn quotes_are_of_two_kinds_and_have_escapes() {
    assert_eq!(read(r#"name = "a 'b' \"c\" \\ (OR)""#), r#"name="a 'b' \"c\" \\ (OR)""#);
    assert_eq!(read(r#"name = 'a "b" \'c\''"#), r#"name="a \"b\" 'c'""#);
    assert_eq!(read(r#"name = "AND""#), r#"name="AND""#);
    assert!(refusal(r#"name = "a"#).contains("never closed, at character 8"));
    assert!(refusal(r#"name = "a\n""#).contains("backslash in quotes"));
    assert!(refusal(r#"name = "a\"#).contains("backslash in quotes"));
    assert!(refusal(r#"name = "a"b"#).contains("'b' is not expected, at character 11"));
}

#[test]
fn typed_values_need_no_quotes() {
    let digest = Digest::sha256(b"");
    assert_eq!(read(&format!("digest={digest}")), format!("digest={digest}"));
    assert_eq!(read(&format!("digest != \"{digest}\"")), format!("digest!={digest}"));
    assert_eq!(read("create_time >= 1970-01-01T00:00:01.5Z"), "create_time>=1500000000");
    assert_eq!(read("create_time < \"1970-01-01T01:00:00+01:00\""), "create_time<0");
    assert_eq!(read("state = RUNNING OR state:DONE"), "|[state=2 state=3]");
    assert_eq!(read("immutable"), "immutable=true");
    assert_eq!(read("-immutable"), "!immutable=true");
    assert_eq!(read("immutable != false"), "immutable!=false");
    assert_eq!(read("digest = \"\""), "digest!=SET");
    assert_eq!(read("digest != ''"), "digest=SET");
    assert_eq!(read("platform.os = linux"), r#"platform.os="linux""#);
}

#[test]
fn maps_are_asked_for_keys_and_for_values() {
    assert_eq!(read("labels:team"), "labels[team]=SET");
    assert_eq!(read("labels.team:*"), "labels[team]=SET");
    assert_eq!(read("labels:*"), "labels=SET");
    assert_eq!(read("labels.team = core*"), r#"labels[team]="core"~"#);
    assert_eq!(read("labels.team:core"), r#"labels[team]="core""#);
    assert_eq!(read("labels.org.example.title != 'a b'"), r#"labels[org.example.title]!="a b""#);
    assert_eq!(read("labels.\"a b.c\".NOT = x"), r#"labels[a b.c.NOT]="x""#);
    assert!(refusal("labels = x").contains("write labels:key or labels.key = value"));
    assert!(refusal("labels:a*").contains("named whole"));
    refusal("labels.a");
}

#[test]
fn values_of_the_wrong_kind_are_refused_with_what_is_expected() {
    assert!(refusal("size_bytes = 1.5").contains("takes a whole number, not \"1.5\", at character 14"));
    refusal("size_bytes = 9223372036854775808");
    assert!(refusal("create_time > yesterday").contains("2026-01-31"));
    assert!(refusal("immutable = yes").contains("true or false"));
    assert!(refusal("digest = sha256:00").contains("a whole digest"));
    assert!(refusal("state = running").contains("one of RUNNING, DONE"));
    for text in ["state < DONE", "immutable > false", &format!("digest >= {}", Digest::sha256(b"")), "digest < ''"] {
        assert!(refusal(text).contains("has no order"), "{text}");
    }
}

#[test]
fn what_the_grammar_does_not_know_is_refused_with_its_place() {
    assert!(refusal("nam = a").contains("\"nam\" is not a field of this list, which has name, size_bytes"));
    assert!(refusal("name = a and name = b").contains("capital letters, at character 10"));
    assert!(refusal("matches(name, 'a')").contains("functions are not offered"));
    assert!(refusal("name = lower(a)").contains("functions are not offered"));
    assert!(refusal("name = (a OR b)").contains("one value"));
    assert!(refusal("(name = a").contains("never closed, at character 1"));
    assert!(refusal("name = a)").contains("nothing opened, at character 9"));
    assert!(refusal("é = a").contains("at character 1"));
    for text in [
        "AND",
        "name = a AND",
        "AND name = a",
        "name = a OR",
        "OR name = a",
        "NOT",
        "-",
        "NOT NOT name = a",
        "()",
        "(",
        "name =",
        "name = AND name = b",
        "name == a",
        "name = = a",
        "name ! a",
        "name",
        "\"web\"",
        "web",
        ".name = a",
        "name. = a",
        "name..x = a",
        "= a",
        "name = a, name = b",
        "name = a=b",
        "name = a\0",
        "a.b.c:d",
    ] {
        refusal(text);
    }
}

#[test]
fn length_depth_and_number_of_conditions_are_bounded() {
    let nested = |depth| format!("{}name = a{}", "(".repeat(depth), ")".repeat(depth));
    assert_eq!(read(&nested(32)), read("name = a"));
    assert!(refusal(&nested(33)).contains("32 deep"));
    refusal(&"(".repeat(8 * 1024));
    read(&"immutable ".repeat(100));
    assert!(refusal(&"immutable ".repeat(101)).contains("100 conditions"));
    assert!(refusal(&" ".repeat(8 * 1024 + 1)).contains("8192"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = Filter::parse(&text, FIELDS);
    }

    #[test]
    fn no_sequence_of_the_grammars_pieces_makes_the_reader_panic(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                " ", "AND", "OR", "NOT", "-", "(", ")", ".", ",", "=", "!=", "!", "<", "<=", ">", ":", "*", "\"", "'",
                "\\", "name", "labels", "size_bytes", "immutable", "state", "RUNNING", "5", "é", "digest",
            ]),
            0..40,
        ),
    ) {
        let _ = Filter::parse(&pieces.concat(), FIELDS);
        let _ = Filter::parse(&pieces.join(" "), FIELDS);
    }

    #[test]
    fn quoted_text_comes_back_as_it_was(text in "[^\0]{0,40}") {
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('*', "\\*");
        let test = Test { field: 0, key: None, op: Op::Equal, value: Value::Text(text) };
        let read = Filter::parse(&format!("name = \"{escaped}\""), FIELDS);
        prop_assert_eq!(read.expect("a filter"), Filter::Test(test));
    }
}
