//! What deletions take and leave, by example and against a slow and simple oracle.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

fn digest(id: i64) -> Digest {
    // The id leads, so that digests sort as ids do.
    let mut hash = [0; 32];
    hash[..8].copy_from_slice(&id.to_be_bytes());
    Digest::Sha256(hash)
}

/// A graph in the making.
#[derive(Debug, Clone, Default)]
struct Book(Graph);

impl Book {
    fn node(&mut self, id: i64) -> &mut Node {
        self.0.nodes.entry(id).or_insert_with(|| Node {
            id,
            digest: digest(id),
            media_type: "application/vnd.oci.image.manifest.v1+json".to_owned(),
            size_bytes: 1,
            tags: Vec::new(),
            children: Vec::new(),
            parents: Vec::new(),
            referrers: Vec::new(),
        })
    }

    fn index(mut self, parent: i64, children: impl IntoIterator<Item = i64>) -> Self {
        for child in children {
            self.node(parent).children.push(child);
            self.node(child).parents.push((parent, digest(parent)));
        }
        self
    }

    /// Lets an index list a node without being part of the graph itself.
    fn outside(mut self, parent: i64, child: i64) -> Self {
        self.node(child).parents.push((parent, digest(parent)));
        self
    }

    fn referrer(mut self, referrer: i64, subject: i64) -> Self {
        self.node(referrer);
        self.node(subject).referrers.push(referrer);
        self
    }

    fn tag(mut self, id: i64, name: &str, immutable: bool) -> Self {
        self.node(id).tags.push(NodeTag { name: name.to_owned(), immutable });
        self
    }

    fn plan(&self, roots: &[i64]) -> Result<Plan, Refusal> {
        plan_deletion(&self.0, roots)
    }

    fn going(&self, roots: &[i64]) -> Vec<i64> {
        self.plan(roots).expect("a plan").going.iter().map(|going| going.id).collect()
    }
}

fn listed(id: i64, parents: &[i64]) -> Staying {
    let parents = parents.iter().map(|parent| digest(*parent)).collect();
    Staying { id, reason: StayReason::Listed, tags: Vec::new(), parents }
}

#[test]
fn an_index_of_ten_takes_nine_when_one_is_listed_elsewhere() {
    let book = Book::default().index(1, 10..20).outside(2, 14);
    let plan = book.plan(&[1]).expect("a plan");
    assert_eq!(plan.going.len(), 10);
    assert_eq!(plan.going[0], Going { id: 1, cause: Cause::Requested, because_of: None });
    assert_eq!(plan.going[1], Going { id: 10, cause: Cause::Child, because_of: Some(1) });
    assert_eq!(plan.staying, [listed(14, &[2])]);
}

#[test]
fn a_child_with_a_tag_stays_and_keeps_what_hangs_on_it() {
    let book = Book::default().index(1, [2, 3]).index(2, [4]).referrer(5, 2).tag(2, "b", false).tag(2, "a", true);
    let plan = book.plan(&[1]).expect("a plan");
    assert_eq!(book.going(&[1]), [1, 3]);
    let kept = Staying { id: 2, reason: StayReason::Tagged, tags: vec!["a".into(), "b".into()], parents: vec![] };
    assert_eq!(plan.staying, [kept]);
}

#[test]
fn a_root_goes_with_its_tags_and_referrers_and_theirs() {
    let book = Book::default().referrer(2, 1).referrer(3, 2).tag(1, "a", false).tag(3, "sig", false);
    let plan = book.plan(&[1]).expect("a plan");
    assert_eq!(plan.going[2], Going { id: 3, cause: Cause::Referrer, because_of: Some(2) });
    assert!(plan.staying.is_empty());
}

#[test]
fn a_referrer_that_a_live_index_lists_stays() {
    let book = Book::default().referrer(2, 1).outside(9, 2).outside(8, 2).tag(2, "x", false);
    assert_eq!(book.plan(&[1]).expect("a plan").staying, [listed(2, &[8, 9])]);
}

#[test]
fn a_listed_root_is_refused_with_every_parent_named() {
    let book = Book::default().outside(9, 1).outside(7, 1).index(8, [1]);
    let parents = vec![digest(7), digest(8), digest(9)];
    assert_eq!(book.plan(&[1]), Err(Refusal::Referenced { id: 1, parents }));
    assert_eq!(book.plan(&[8, 1]), Err(Refusal::Referenced { id: 1, parents: vec![digest(7), digest(9)] }));
}

#[test]
fn parents_and_children_may_be_asked_for_in_any_order() {
    let book = Book::default().index(1, [2, 3]).index(2, [4]).tag(4, "t", false);
    for roots in [[1, 2, 4], [4, 2, 1], [2, 4, 1], [4, 1, 2]] {
        let plan = book.plan(&roots).expect("a plan");
        let ids: Vec<i64> = plan.going.iter().map(|going| going.id).collect();
        assert_eq!(ids[..3], roots);
        assert!(plan.going[..3].iter().all(|going| going.cause == Cause::Requested));
        assert_eq!(ids[3..], [3]);
    }
    assert_eq!(book.going(&[1, 1, 77]), [1, 2, 3]);
}

#[test]
fn a_child_listed_by_two_indexes_that_both_go_goes() {
    let book = Book::default().index(1, [2, 3]).index(2, [4]).index(3, [4]);
    let plan = book.plan(&[1]).expect("a plan");
    assert_eq!(plan.going.last(), Some(&Going { id: 4, cause: Cause::Child, because_of: Some(2) }));
    assert_eq!(book.going(&[1]), [1, 2, 3, 4]);
}

#[test]
fn a_nested_index_that_stays_keeps_its_children() {
    let book = Book::default().index(1, [2, 3]).index(2, [4]).index(3, [4]).outside(9, 3);
    let plan = book.plan(&[1]).expect("a plan");
    assert_eq!(plan.staying, [listed(3, &[9]), listed(4, &[3])]);
}

#[test]
fn a_tagged_child_that_also_refers_to_what_goes_goes_as_a_referrer() {
    let book = Book::default().index(1, [2]).referrer(2, 1).tag(2, "t", false);
    let plan = book.plan(&[1]).expect("a plan");
    assert_eq!(plan.going[1], Going { id: 2, cause: Cause::Referrer, because_of: Some(1) });
}

#[test]
fn an_index_that_lists_its_own_subject_keeps_it() {
    let book = Book::default().index(2, [1]).referrer(2, 1);
    assert_eq!(book.plan(&[1]), Err(Refusal::Referenced { id: 1, parents: vec![digest(2)] }));
    assert_eq!(book.going(&[2]), [2, 1]);
    assert_eq!(book.going(&[1, 2]), [1, 2]);
    let far = Book::default().referrer(3, 1).index(3, [2]).index(2, [1]);
    assert_eq!(far.plan(&[1]), Err(Refusal::Referenced { id: 1, parents: vec![digest(2)] }));
}

#[test]
fn immutable_tags_of_anything_that_goes_refuse_the_whole() {
    let book = Book::default()
        .index(1, [2, 3])
        .referrer(4, 2)
        .tag(1, "z", true)
        .tag(1, "y", false)
        .tag(4, "a", true)
        .tag(3, "kept", true);
    assert_eq!(book.plan(&[1]), Err(Refusal::Immutable { tags: vec!["a".into(), "z".into()] }));
}

#[test]
fn very_deep_and_very_wide_graphs_are_planned() {
    let deep = (1..50_000).fold(Book::default(), |book, id| book.index(id, [id + 1]));
    assert_eq!(deep.going(&[1]).len(), 50_000);
    let chain = (1..50_000).fold(Book::default(), |book, id| book.referrer(id + 1, id));
    assert_eq!(chain.going(&[1]).len(), 50_000);
    let wide = Book::default().index(1, 1_000..11_000).index(2, 1_000..11_000);
    assert_eq!(wide.going(&[1, 2]).len(), 10_002);
    assert_eq!(wide.plan(&[1]).expect("a plan").staying.len(), 10_000);
}

/// Goes over everything again and again until nothing changes.
fn oracle(graph: &Graph, roots: &[i64]) -> HashSet<i64> {
    let mut going: HashSet<i64> = roots.iter().copied().filter(|id| graph.nodes.contains_key(id)).collect();
    loop {
        let more = graph.nodes.values().find(|node| {
            let refers =
                graph.nodes.values().any(|other| going.contains(&other.id) && other.referrers.contains(&node.id));
            let child = node.parents.iter().any(|(parent, _)| going.contains(parent));
            let free = node.parents.iter().all(|(parent, _)| going.contains(parent));
            !going.contains(&node.id) && free && (refers || child && node.tags.is_empty())
        });
        match more {
            Some(node) => going.insert(node.id),
            None => return going,
        };
    }
}

fn staying_parents(node: &Node, going: &HashSet<i64>) -> Vec<Digest> {
    let staying = node.parents.iter().filter(|(parent, _)| !going.contains(parent));
    let mut staying: Vec<Digest> = staying.map(|(_, digest)| *digest).collect();
    staying.sort();
    staying
}

fn any_book() -> impl Strategy<Value = (Book, Vec<i64>)> {
    let edges = |count| prop::collection::hash_set((0..16_i64, 0..16_i64), 0..count);
    let tags = prop::collection::vec((0..16_i64, prop::bool::weighted(0.1)), 0..6);
    let outside = prop::collection::hash_set((100..104_i64, 0..16_i64), 0..3);
    let roots = prop::collection::vec(0..18_i64, 1..6);
    (edges(28), edges(8), tags, outside, roots).prop_map(|(lists, refers, tags, outside, roots)| {
        let mut book = Book::default();
        for id in 0..16 {
            book.node(id);
        }
        // A manifest cannot hold its own digest, so lists lead upwards only.
        for (parent, child) in lists.into_iter().filter(|(parent, child)| parent < child) {
            book = book.index(parent, [child]);
        }
        let mut referring = HashSet::new();
        for (referrer, subject) in refers {
            if referrer != subject && referring.insert(referrer) {
                book = book.referrer(referrer, subject);
            }
        }
        for (n, (id, immutable)) in tags.into_iter().enumerate() {
            book = book.tag(id, &format!("t{n}"), immutable);
        }
        for (parent, child) in outside {
            book = book.outside(parent, child);
        }
        (book, roots)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn plans_agree_with_the_oracle((book, roots) in any_book()) {
        let graph = &book.0;
        let going = oracle(graph, &roots);
        let live_roots: Vec<i64> = roots.iter().copied().filter(|id| graph.nodes.contains_key(id)).collect();
        // What the others take decides whether a root may go.
        let kept_by = |root: i64| {
            let others: Vec<i64> = roots.iter().copied().filter(|other| *other != root).collect();
            staying_parents(&graph.nodes[&root], &oracle(graph, &others))
        };
        let refused = live_roots.iter().find(|id| !kept_by(**id).is_empty());
        let tags = going.iter().flat_map(|id| &graph.nodes[id].tags);
        let immutable: BTreeSet<String> = tags.filter(|tag| tag.immutable).map(|tag| tag.name.clone()).collect();

        let plan = match (book.plan(&roots), refused) {
            (refusal, Some(id)) => {
                prop_assert_eq!(refusal, Err(Refusal::Referenced { id: *id, parents: kept_by(*id) }));
                return Ok(());
            }
            (Err(refusal), None) => {
                prop_assert!(!immutable.is_empty());
                prop_assert_eq!(refusal, Refusal::Immutable { tags: immutable.into_iter().collect() });
                return Ok(());
            }
            (Ok(plan), None) => plan,
        };
        prop_assert!(immutable.is_empty());
        let planned: Vec<i64> = plan.going.iter().map(|going| going.id).collect();
        prop_assert_eq!(planned.iter().copied().collect::<HashSet<i64>>(), going.clone());
        prop_assert_eq!(planned.len(), going.len());

        for step in &plan.going {
            match (step.cause, step.because_of) {
                (Cause::Requested, None) => prop_assert!(roots.contains(&step.id)),
                (Cause::Child, Some(parent)) => {
                    prop_assert!(going.contains(&parent) && graph.nodes[&parent].children.contains(&step.id));
                }
                (Cause::Referrer, Some(subject)) => {
                    prop_assert!(going.contains(&subject) && graph.nodes[&subject].referrers.contains(&step.id));
                }
                other => prop_assert!(false, "{:?}", other),
            }
        }
        let looked_at = going.iter().flat_map(|id| graph.nodes[id].children.iter().chain(&graph.nodes[id].referrers));
        let kept: HashSet<i64> = looked_at.copied().filter(|id| !going.contains(id)).collect();
        prop_assert_eq!(plan.staying.iter().map(|staying| staying.id).collect::<HashSet<i64>>(), kept);
        for staying in &plan.staying {
            let node = &graph.nodes[&staying.id];
            prop_assert_eq!(&staying.parents, &staying_parents(node, &going));
            prop_assert!(!staying.parents.is_empty() || staying.reason == StayReason::Tagged);
            prop_assert_eq!(staying.reason == StayReason::Tagged, !staying.tags.is_empty());
        }
        prop_assert_eq!(book.plan(&roots), Ok(plan));
    }
}
