//! The route table: which rule answers a method and a path.
//! Knows templates and decoded paths; nothing of fields, messages or HTTP beyond the method's name.
//!
//! A trie per method. At each place a literal is tried before `*`, `*` before `**`, and every choice is taken back
//! when what follows does not match. A template holds at most one `**` and everything behind it has a fixed length, so
//! `**` is not searched for: for each length of tail that follows it, the position of the tail is known.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::decode::Path;
use super::template::{Segment, Template};

/// Number of a route in the order of insertion.
pub(crate) type RouteId = usize;

/// A route that another one makes unreachable, or doubles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Conflict {
    pub(crate) route: RouteId,
    pub(crate) with: RouteId,
}

/// A match: the route, and whether its verb was cut off the last segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) route: RouteId,
    pub(crate) with_verb: bool,
}

/// All routes.
#[derive(Debug, Default)]
pub(crate) struct Router {
    methods: BTreeMap<String, Method>,
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
    method: String,
    template: Template,
    either_slash: bool,
}

#[derive(Debug, Default)]
struct Method {
    root: Node,
    /// Verbs that some template has, so that other colons cost nothing.
    verbs: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct Node {
    literals: HashMap<String, Node>,
    star: Option<Box<Node>>,
    double_star: Option<Box<Wild>>,
    leaves: Vec<Leaf>,
}

#[derive(Debug, Default)]
struct Wild {
    node: Node,
    /// Lengths of what can follow, longest first.
    tails: BTreeSet<std::cmp::Reverse<usize>>,
}

#[derive(Debug)]
struct Leaf {
    verb: Option<String>,
    trailing_slash: bool,
    either_slash: bool,
    route: RouteId,
}

/// The name under which rules for any method are kept.
pub(crate) const ANY_METHOD: &str = "*";

impl Router {
    /// Adds a route. The conflict, if any, is with an earlier route that has exactly this shape.
    pub(crate) fn insert(
        &mut self,
        method: &str,
        template: &Template,
        either_slash: bool,
    ) -> Result<RouteId, Conflict> {
        let route = self.routes.len();
        let table = self.methods.entry(method.to_owned()).or_default();
        let mut node = &mut table.root;
        let total = template.segments.len();
        for (index, segment) in template.segments.iter().enumerate() {
            node = match segment {
                Segment::Literal(text) => node.literals.entry(text.clone()).or_default(),
                Segment::Star => node.star.get_or_insert_default(),
                Segment::DoubleStar => {
                    let wild = node.double_star.get_or_insert_default();
                    wild.tails.insert(std::cmp::Reverse(total - index - 1));
                    &mut wild.node
                }
            };
        }
        if let Some(verb) = &template.verb {
            table.verbs.insert(verb.clone());
        }
        let trailing_slash = template.trailing_slash;
        let double = node.leaves.iter().find(|leaf| {
            leaf.verb == template.verb && (leaf.either_slash || either_slash || leaf.trailing_slash == trailing_slash)
        });
        if let Some(leaf) = double {
            return Err(Conflict { route, with: leaf.route });
        }
        node.leaves.push(Leaf { verb: template.verb.clone(), trailing_slash, either_slash, route });
        self.routes.push(Route { method: method.to_owned(), template: template.clone(), either_slash });
        Ok(route)
    }

    /// The route for `method`, or one for any method.
    pub(crate) fn find(&self, method: &str, path: &Path<'_>) -> Option<Match> {
        self.find_in(method, path).or_else(|| self.find_in(ANY_METHOD, path))
    }

    /// The methods that have a route for the path, in order of name.
    pub(crate) fn methods(&self, path: &Path<'_>) -> Vec<&str> {
        self.methods.keys().filter(|method| self.find_in(method, path).is_some()).map(String::as_str).collect()
    }

    /// How many leading segments the path shares with the literals of any template, and a route behind them.
    pub(crate) fn nearest(&self, path: &Path<'_>) -> Option<(usize, RouteId)> {
        self.methods
            .values()
            .filter_map(|method| {
                let mut node = &method.root;
                let mut depth = 0;
                for segment in &path.segments {
                    match node.literals.get(segment.as_ref()) {
                        Some(next) => node = next,
                        None => break,
                    }
                    depth += 1;
                }
                (depth > 0).then(|| node.any_route().map(|route| (depth, route))).flatten()
            })
            .max_by_key(|(depth, route)| (*depth, std::cmp::Reverse(*route)))
    }

    fn find_in(&self, method: &str, path: &Path<'_>) -> Option<Match> {
        let table = self.methods.get(method)?;
        if let Some((id, verb)) = &path.verb
            && table.verbs.contains(verb.as_ref())
        {
            let search =
                Search { segments: &path.segments, last: id, verb: Some(verb), trailing_slash: path.trailing_slash };
            if let Some(route) = search.run(&table.root) {
                return Some(Match { route, with_verb: true });
            }
        }
        let last = path.segments.last()?;
        let search = Search { segments: &path.segments, last, verb: None, trailing_slash: path.trailing_slash };
        let route = search.run(&table.root)?;
        Some(Match { route, with_verb: false })
    }

    /// Routes that no path can reach, because others take every path that would match.
    pub(crate) fn shadowed(&self) -> Vec<Conflict> {
        let longest = self.routes.iter().map(|route| route.template.segments.len()).max().unwrap_or(0);
        let mut conflicts = Vec::new();
        for (id, route) in self.routes.iter().enumerate() {
            let mut winner = None;
            let reached = witnesses(&route.template, longest + 1).any(|path| {
                let slashes: &[bool] =
                    if route.either_slash { &[false, true] } else { &[route.template.trailing_slash] };
                slashes.iter().any(|slash| {
                    let text = format!("{path}{}", if *slash { "/" } else { "" });
                    let found =
                        Path::parse(&text).and_then(Result::ok).and_then(|path| self.find_in(&route.method, &path));
                    winner = found.map(|found| found.route).or(winner);
                    winner == Some(id)
                })
            });
            if let (false, Some(with)) = (reached, winner) {
                conflicts.push(Conflict { route: id, with });
            }
        }
        conflicts
    }
}

/// Paths that a template matches, with wildcards filled by text that no template has as a literal.
fn witnesses(template: &Template, longest: usize) -> impl Iterator<Item = String> + '_ {
    let widths = if template.double_star().is_some() { 0..=longest } else { 0..=0 };
    widths.map(|width| {
        let mut path = String::new();
        for segment in &template.segments {
            match segment {
                Segment::Literal(text) => {
                    path.push('/');
                    for byte in text.bytes() {
                        if byte.is_ascii_alphanumeric() {
                            path.push(byte as char);
                        } else {
                            path.push_str(&format!("%{byte:02X}"));
                        }
                    }
                }
                Segment::Star => path.push_str("/%01"),
                Segment::DoubleStar => path.push_str(&"/%01".repeat(width)),
            }
        }
        if path.is_empty() {
            path.push('/');
        }
        if let Some(verb) = &template.verb {
            path.push(':');
            path.push_str(verb);
        }
        path
    })
}

impl Node {
    fn any_route(&self) -> Option<RouteId> {
        self.leaves
            .first()
            .map(|leaf| leaf.route)
            .or_else(|| self.star.as_ref().and_then(|node| node.any_route()))
            .or_else(|| self.double_star.as_ref().and_then(|wild| wild.node.any_route()))
            .or_else(|| self.literals.values().filter_map(Node::any_route).min())
    }
}

struct Search<'p> {
    segments: &'p [Cow<'p, str>],
    /// The last segment, perhaps without its verb.
    last: &'p str,
    verb: Option<&'p str>,
    trailing_slash: bool,
}

impl Search<'_> {
    fn run(&self, root: &Node) -> Option<RouteId> {
        self.descend(root, 0)
    }

    fn text(&self, at: usize) -> &str {
        if at + 1 == self.segments.len() { self.last } else { &self.segments[at] }
    }

    fn descend(&self, node: &Node, at: usize) -> Option<RouteId> {
        let left = self.segments.len() - at;
        if left == 0 {
            let leaf = node.leaves.iter().find(|leaf| {
                leaf.verb.as_deref() == self.verb && (leaf.either_slash || leaf.trailing_slash == self.trailing_slash)
            });
            if let Some(leaf) = leaf {
                return Some(leaf.route);
            }
        } else {
            let text = self.text(at);
            if let Some(next) = node.literals.get(text)
                && let Some(route) = self.descend(next, at + 1)
            {
                return Some(route);
            }
            if let Some(next) = &node.star
                && !text.is_empty()
                && let Some(route) = self.descend(next, at + 1)
            {
                return Some(route);
            }
        }
        let wild = node.double_star.as_deref()?;
        // Prefer the longest tail, and anything over a `**` that takes nothing.
        let fitting = || wild.tails.iter().map(|tail| tail.0);
        fitting().filter(|tail| *tail < left).chain(fitting().filter(|tail| *tail == left)).find_map(|tail| {
            let next = self.segments.len() - tail;
            let all_filled = (at..next).all(|index| !self.text(index).is_empty());
            all_filled.then(|| self.descend(&wild.node, next)).flatten()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn router(routes: &[(&str, &str)]) -> Router {
        let mut router = Router::default();
        for (method, template) in routes {
            let template = Template::parse(template).unwrap();
            router.insert(method, &template, false).unwrap();
        }
        router
    }

    /// The template that answers, with what its variables took.
    fn answer(router: &Router, method: &str, path: &str) -> Option<String> {
        let path = Path::parse(path)?.ok()?;
        let found = router.find(method, &path)?;
        let template = &router.routes[found.route].template;
        let mut out = format!("{}", found.route);
        for variable in &template.variables {
            let range = template.range(variable, path.segments.len());
            let text = path.capture(range, found.with_verb, false);
            out.push_str(&format!(" {}={text}", variable.path));
        }
        Some(out)
    }

    #[test]
    fn paths_find_their_routes() {
        let table = router(&[
            ("GET", "/v1/repositories"),                                // 0
            ("GET", "/v1/repositories/{r=**}"),                         // 1
            ("GET", "/v1/repositories/{r=**}/artifacts"),               // 2
            ("GET", "/v1/repositories/{r=**}/artifacts/{d}"),           // 3
            ("GET", "/v1/repositories/{r=**}/artifacts/{d}/referrers"), // 4
            ("POST", "/v1/repositories/{r=**}:undelete"),               // 5
            ("GET", "/v1/operations/{o}"),                              // 6
            ("POST", "/v1/operations/{o}:cancel"),                      // 7
            ("POST", "/v1/operations/{o}"),                             // 8
            ("GET", "/v1/operations/stats"),                            // 9
            ("GET", "/a/{x}/b/c"),                                      // 10
            ("GET", "/a/lit/{y}/d"),                                    // 11
            ("GET", "/a/{z=**}"),                                       // 12
            ("POST", "/a/lit"),                                         // 13
            ("GET", "/n/{name=shelves/*/books/*}"),                     // 14
            ("GET", "/s/{t}/"),                                         // 15
            ("GET", "/s/{t}"),                                          // 16
            ("DELETE", "/s/{t}"),                                       // 17
            ("*", "/any/{x}"),                                          // 18
            ("GET", "/any/{x}"),                                        // 19
        ]);
        for (method, path, expected) in [
            ("GET", "/v1/repositories", Some("0")),
            ("GET", "/v1/repositories/", None),
            ("GET", "/v1/repositories/acme", Some("1 r=acme")),
            ("GET", "/v1/repositories/acme/team/web", Some("1 r=acme/team/web")),
            ("GET", "/v1/repositories/acme%2Fteam%2Fweb", Some("1 r=acme/team/web")),
            ("GET", "/v1/repositories/a/artifacts", Some("2 r=a")),
            ("GET", "/v1/repositories/a/b/artifacts", Some("2 r=a/b")),
            ("GET", "/v1/repositories/a/b/artifacts/sha256:1", Some("3 r=a/b d=sha256:1")),
            ("GET", "/v1/repositories/a/b/artifacts/sha256%3A1", Some("3 r=a/b d=sha256:1")),
            ("GET", "/v1/repositories/a%2Fb/artifacts/sha256:1", Some("3 r=a/b d=sha256:1")),
            ("GET", "/v1/repositories/a/artifacts/d/referrers", Some("4 r=a d=d")),
            ("GET", "/v1/repositories/a/artifacts/d/other", Some("1 r=a/artifacts/d/other")),
            ("GET", "/v1/repositories/artifacts", Some("1 r=artifacts")),
            ("GET", "/v1/repositories/artifacts/x", Some("1 r=artifacts/x")),
            ("GET", "/v1/repositories/artifacts/artifacts/x", Some("3 r=artifacts d=x")),
            ("GET", "/v1/repositories/a/artifacts/artifacts", Some("3 r=a d=artifacts")),
            ("POST", "/v1/repositories/a/b:undelete", Some("5 r=a/b")),
            ("POST", "/v1/repositories/a/b:c:undelete", Some("5 r=a/b:c")),
            ("POST", "/v1/repositories/a/b%3Aundelete", None),
            ("POST", "/v1/repositories/a/b:other", None),
            ("GET", "/v1/repositories/a:undelete", Some("1 r=a:undelete")),
            ("GET", "/v1/operations/x", Some("6 o=x")),
            ("GET", "/v1/operations/stats", Some("9")),
            ("GET", "/v1/operations/%73tats", Some("9")),
            ("GET", "/v1/operations/stats2", Some("6 o=stats2")),
            ("GET", "/v1/operations/a:cancel", Some("6 o=a:cancel")),
            ("POST", "/v1/operations/a:cancel", Some("7 o=a")),
            ("POST", "/v1/operations/a%3Acancel", Some("8 o=a:cancel")),
            ("POST", "/v1/operations/sha256:ab", Some("8 o=sha256:ab")),
            ("POST", "/v1/operations/a:b:cancel", Some("7 o=a:b")),
            ("POST", "/v1/operations/:cancel", Some("8 o=:cancel")),
            ("POST", "/v1/operations/a:", Some("8 o=a:")),
            ("GET", "/v1/operations", None),
            ("GET", "/v1/operations/a/b", None),
            ("GET", "/v1/operations/a%2Fb", Some("6 o=a/b")),
            ("GET", "/v1//operations/a", None),
            ("GET", "/v1/operations//", None),
            ("GET", "/v1/operations/a/", None),
            ("GET", "/a/lit/b/c", Some("10 x=lit")),
            ("GET", "/a/lit/b/d", Some("11 y=b")),
            ("GET", "/a/lit/b/e", Some("12 z=lit/b/e")),
            ("GET", "/a/lit", Some("12 z=lit")),
            ("GET", "/a", Some("12 z=")),
            ("GET", "/a/", None),
            ("GET", "/a/x//y", None),
            ("POST", "/a/lit", Some("13")),
            ("GET", "/n/shelves/1/books/2", Some("14 name=shelves/1/books/2")),
            ("GET", "/n/shelves/1/books", None),
            ("GET", "/n/shelves//books/2", None),
            ("GET", "/s/x/", Some("15 t=x")),
            ("GET", "/s/x", Some("16 t=x")),
            ("GET", "/s/docker.io%2Facme%2Fweb:2.4/", Some("15 t=docker.io/acme/web:2.4")),
            ("DELETE", "/s/x", Some("17 t=x")),
            ("DELETE", "/s/x/", None),
            ("GET", "/any/1", Some("19 x=1")),
            ("PURGE", "/any/1", Some("18 x=1")),
            ("PURGE", "/v1/operations/1", None),
            ("GET", "/", None),
            ("GET", "/V1/operations/x", None),
            ("GET", "/v1/../v1/operations/x", None),
        ] {
            assert_eq!(answer(&table, method, path).as_deref(), expected, "{method} {path}");
        }
        assert_eq!(table.shadowed(), []);
    }

    #[test]
    fn either_slash_means_both_spellings() {
        let mut table = Router::default();
        let template = Template::parse("/ocitags/{t}/").unwrap();
        table.insert("GET", &template, true).unwrap();
        assert_eq!(answer(&table, "GET", "/ocitags/a/").as_deref(), Some("0 t=a"));
        assert_eq!(answer(&table, "GET", "/ocitags/a").as_deref(), Some("0 t=a"));
        let bare = Template::parse("/ocitags/{x}").unwrap();
        assert_eq!(table.insert("GET", &bare, false), Err(Conflict { route: 1, with: 0 }));
        assert!(table.insert("PUT", &bare, false).is_ok());
    }

    #[test]
    fn the_same_shape_twice_is_a_conflict() {
        for (first, second) in [
            ("/a/{x}", "/a/{y}"),
            ("/a/{x}", "/a/*"),
            ("/a/{x=b/*}", "/a/b/{y}"),
            ("/a/{x}:run", "/a/{y}:run"),
            ("/a/{x=**}", "/a/**"),
            ("/a/b", "/a/%62"),
            ("/a/", "/a/"),
        ] {
            let mut table = router(&[("GET", first)]);
            let second = Template::parse(second).unwrap();
            let conflict = table.insert("GET", &second, false);
            assert_eq!(conflict, Err(Conflict { route: 1, with: 0 }), "{first}");
            assert!(table.insert("POST", &second, false).is_ok());
        }
        for (first, second) in [
            ("/a/{x}", "/a/b"),
            ("/a/{x}", "/a/{x}/"),
            ("/a/{x}", "/a/{x}:run"),
            ("/a/{x}", "/a/{x=**}"),
            ("/a/{x=**}", "/a/{x=**}/b"),
        ] {
            let table = router(&[("GET", first), ("GET", second)]);
            assert_eq!(table.shadowed(), [], "{first} {second}");
        }
    }

    #[test]
    fn a_route_that_nothing_can_reach_is_found() {
        for (routes, lost) in [
            // The same paths in two shapes: at least one segment behind `/a`.
            (vec![("GET", "/a/*/**"), ("GET", "/a/**/*")], 1),
            (vec![("GET", "/a/*/**"), ("GET", "/a/b"), ("GET", "/a/**/*")], 1),
            // `*` is tried before `**`, so the middle one takes everything of the others.
            (vec![("GET", "/a/b/**/c/*"), ("GET", "/a/b/*/**"), ("GET", "/a/b/**/*")], 2),
        ] {
            assert_eq!(router(&routes).shadowed().len(), lost, "{routes:?}");
        }
    }

    #[test]
    fn methods_and_nearest_route_are_known_for_a_path() {
        let table = router(&[("GET", "/v1/tags/{t}"), ("DELETE", "/v1/tags/{t}"), ("GET", "/v2/registry/{r}")]);
        let path = Path::parse("/v1/tags/x").unwrap().unwrap();
        assert_eq!(table.methods(&path), ["DELETE", "GET"]);
        let path = Path::parse("/v2/registry/x/y").unwrap().unwrap();
        assert_eq!(table.methods(&path), [] as [&str; 0]);
        assert_eq!(table.nearest(&path), Some((2, 2)));
        let path = Path::parse("/v3").unwrap().unwrap();
        assert_eq!(table.nearest(&path), None);
    }

    #[test]
    fn a_hostile_path_stays_cheap() {
        let mut routes = vec![("GET".to_owned(), "/{r=**}".to_owned())];
        for depth in 1..12 {
            routes.push(("GET".to_owned(), format!("/{{r=**}}{}/end", "/a".repeat(depth))));
            routes.push(("GET".to_owned(), format!("/{{r=**}}{}/{{x}}/end", "/a".repeat(depth))));
        }
        let routes: Vec<_> = routes.iter().map(|(m, t)| (m.as_str(), t.as_str())).collect();
        let table = router(&routes);
        let path = format!("{}/almost", "/a".repeat(4000));
        assert!(answer(&table, "GET", &path).unwrap().starts_with("0 "));
    }

    proptest::proptest! {
        #[test]
        fn no_path_panics_and_captures_fit(path in "/[ab:/%3A]{0,30}") {
            let table = router(&[
                ("GET", "/{a=**}"), ("GET", "/a/{x}:b"), ("GET", "/{a=**}/b/{c}"), ("GET", "/a/{q=*/b/**}"),
            ]);
            let _ = answer(&table, "GET", &path);
        }
    }
}
