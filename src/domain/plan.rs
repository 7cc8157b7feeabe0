//! What a deletion takes and what it leaves: artifacts with their tags, referrers, and the children that nothing else
//! needs. Pure: the graph goes in, the plan comes out, the same for a dry run and for the deed. Knows nothing of
//! rows, trash or bytes.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use super::Digest;

/// An artifact of the graph, with its edges among the live artifacts of its repository. No edge is listed twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its number in the database.
    pub id: i64,
    /// Its digest.
    pub digest: Digest,
    /// Its media type.
    pub media_type: String,
    /// Bytes of the manifest itself.
    pub size_bytes: i64,
    /// The tags that point to it.
    pub tags: Vec<NodeTag>,
    /// The live artifacts it lists.
    pub children: Vec<i64>,
    /// All live artifacts that list it, whether they are in the graph or not.
    pub parents: Vec<(i64, Digest)>,
    /// The live artifacts whose subject it is.
    pub referrers: Vec<i64>,
}

/// A tag of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeTag {
    /// Its name.
    pub name: String,
    /// Whether it may not be deleted.
    pub immutable: bool,
}

/// The artifacts asked for, and all that can be reached from them over children and referrers.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// The artifacts by their id.
    pub nodes: HashMap<i64, Node>,
}

/// What a deletion takes and what it leaves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What goes: the artifacts asked for as they were given, then the others as they were found.
    pub going: Vec<Going>,
    /// The children and referrers that were looked at and stay, as they were found.
    pub staying: Vec<Staying>,
}

/// An artifact that goes, with all its tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Going {
    /// The artifact.
    pub id: i64,
    /// Why it goes.
    pub cause: Cause,
    /// The parent or subject that took it along; `None` for one asked for.
    pub because_of: Option<i64>,
}

/// Why an artifact goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Cause {
    /// It was asked for.
    Requested,
    /// It is a child of an index that goes.
    Child,
    /// It refers to an artifact that goes.
    Referrer,
}

/// An artifact that stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staying {
    /// The artifact.
    pub id: i64,
    /// Why it stays; [`StayReason::Tagged`] when both hold.
    pub reason: StayReason,
    /// The tags that keep it, sorted; none for a referrer, which tags do not keep.
    pub tags: Vec<String>,
    /// The indexes that stay and keep it, sorted.
    pub parents: Vec<Digest>,
}

/// Why an artifact stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum StayReason {
    /// It is a child that carries tags of its own.
    Tagged,
    /// An index that stays lists it.
    Listed,
}

/// Why nothing may be deleted at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// An artifact asked for is listed by these indexes, sorted, which do not go without it. The first one asked for is
    /// named when there are several.
    Referenced { id: i64, parents: Vec<Digest> },
    /// Artifacts that would go carry these immutable tags, sorted.
    Immutable { tags: Vec<String> },
}

/// Plans the deletion of `roots`, which are ids of the graph; repeated ids count once and ids that the graph does not
/// hold are not live and count for nothing.
///
/// * A root goes, with its tags. It must not be listed by an index that the other roots alone would leave: who asks for a
///   child does not mean its index, not even one that refers to that child.
/// * A referrer of what goes goes too, with its tags, unless an index that stays lists it.
/// * A child of what goes goes too, unless it carries a tag or an index that stays lists it.
///
/// Takes time linear in nodes and edges, once more for each root that an index lists which is not itself a root, and stack
/// of constant depth.
pub fn plan_deletion(graph: &Graph, roots: &[i64]) -> Result<Plan, Refusal> {
    let mut planner = Planner::new(graph);
    planner.run(roots);
    planner.refuse_listed_roots()?;
    planner.refuse_immutable_tags()?;
    let staying = planner.staying();
    Ok(Plan { going: planner.going, staying })
}

/// What is known of a node that was reached.
struct State {
    /// Live parents that do not go, as far as is known.
    parents_left: usize,
    /// Whether it goes although it is tagged: a root or a referrer.
    forced: bool,
    /// Why it will go if it does.
    cause: Cause,
    because_of: Option<i64>,
    gone: bool,
}

struct Planner<'a> {
    graph: &'a Graph,
    states: HashMap<i64, State>,
    going: Vec<Going>,
    /// Children and referrers in the order in which they were found.
    reached: Vec<i64>,
}

impl<'a> Planner<'a> {
    fn new(graph: &'a Graph) -> Self {
        Self { graph, states: HashMap::new(), going: Vec::new(), reached: Vec::new() }
    }

    /// Roots are taken to go; whether they may is seen afterwards, when all their parents have been decided. A node
    /// goes at the moment when the last parent it was waiting for goes, so each edge is looked at once.
    fn run(&mut self, roots: &[i64]) {
        let graph = self.graph;
        let mut queue: VecDeque<&Node> = VecDeque::new();
        for node in roots.iter().filter_map(|root| graph.nodes.get(root)) {
            if !self.states.contains_key(&node.id) {
                self.reach(node, Cause::Requested, None).forced = true;
                queue.extend(self.take(node));
            }
        }
        while let Some(node) = queue.pop_front() {
            for child in node.children.iter().filter_map(|id| graph.nodes.get(id)) {
                let state = self.reach(child, Cause::Child, Some(node.id));
                state.parents_left = state.parents_left.saturating_sub(1);
                queue.extend(self.take_if_free(child));
            }
            for referrer in node.referrers.iter().filter_map(|id| graph.nodes.get(id)) {
                let state = self.reach(referrer, Cause::Referrer, Some(node.id));
                if !state.forced && !state.gone {
                    state.forced = true;
                    (state.cause, state.because_of) = (Cause::Referrer, Some(node.id));
                    queue.extend(self.take_if_free(referrer));
                }
            }
        }
    }

    fn reach(&mut self, node: &Node, cause: Cause, because_of: Option<i64>) -> &mut State {
        let reached = &mut self.reached;
        self.states.entry(node.id).or_insert_with(|| {
            if cause != Cause::Requested {
                reached.push(node.id);
            }
            State { parents_left: node.parents.len(), forced: false, cause, because_of, gone: false }
        })
    }

    fn take_if_free(&mut self, node: &'a Node) -> Option<&'a Node> {
        let state = self.states.get(&node.id)?;
        let free = state.parents_left == 0 && (state.forced || node.tags.is_empty());
        if free { self.take(node) } else { None }
    }

    fn take(&mut self, node: &'a Node) -> Option<&'a Node> {
        let state = self.states.get_mut(&node.id)?;
        if state.gone {
            return None;
        }
        state.gone = true;
        self.going.push(Going { id: node.id, cause: state.cause, because_of: state.because_of });
        Some(node)
    }

    fn goes(&self, id: i64) -> bool {
        self.states.get(&id).is_some_and(|state| state.gone)
    }

    fn staying_parents(&self, node: &Node) -> Vec<Digest> {
        let mut parents: Vec<Digest> =
            node.parents.iter().filter(|(id, _)| !self.goes(*id)).map(|(_, digest)| *digest).collect();
        parents.sort_unstable();
        parents
    }

    fn going_nodes(&self) -> impl Iterator<Item = (&Going, &'a Node)> {
        self.going.iter().filter_map(|going| Some((going, self.graph.nodes.get(&going.id)?)))
    }

    /// Refuses a root that an index lists which does not go without it: one that stays, or a referrer of that root.
    fn refuse_listed_roots(&self) -> Result<(), Refusal> {
        let roots: Vec<i64> =
            self.going.iter().take_while(|going| going.cause == Cause::Requested).map(|going| going.id).collect();
        let requested: HashSet<i64> = roots.iter().copied().collect();
        for node in roots.iter().filter_map(|root| self.graph.nodes.get(root)) {
            if node.parents.iter().all(|(id, _)| requested.contains(id)) {
                continue;
            }
            let mut without = Planner::new(self.graph);
            without.run(&roots.iter().copied().filter(|root| *root != node.id).collect::<Vec<i64>>());
            let parents = without.staying_parents(node);
            if !parents.is_empty() {
                return Err(Refusal::Referenced { id: node.id, parents });
            }
        }
        Ok(())
    }

    fn refuse_immutable_tags(&self) -> Result<(), Refusal> {
        let tags = self.going_nodes().flat_map(|(_, node)| &node.tags);
        let tags: BTreeSet<&str> = tags.filter(|tag| tag.immutable).map(|tag| tag.name.as_str()).collect();
        if tags.is_empty() {
            return Ok(());
        }
        Err(Refusal::Immutable { tags: tags.into_iter().map(str::to_owned).collect() })
    }

    fn staying(&self) -> Vec<Staying> {
        let stays = |id: &&i64| !self.goes(**id);
        let staying = self.reached.iter().filter(stays).filter_map(|id| {
            let (node, state) = (self.graph.nodes.get(id)?, self.states.get(id)?);
            let mut tags: Vec<String> = Vec::new();
            if !state.forced {
                tags.extend(node.tags.iter().map(|tag| tag.name.clone()));
                tags.sort_unstable();
            }
            let reason = if tags.is_empty() { StayReason::Listed } else { StayReason::Tagged };
            Some(Staying { id: *id, reason, tags, parents: self.staying_parents(node) })
        });
        staying.collect()
    }
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
