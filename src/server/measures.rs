//! What is counted and timed, and how it is told to Prometheus. Labels come from closed sets (rpc names, route templates,
//! codes), never from what a caller sends, and a call's handles are looked up once in a table rather than by their labels.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, RwLock};
use std::time::Duration;

use metrics::{Counter, Histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use prost::Message;
use sqlx::PgPool;

/// Upper bounds of the latency histograms, in seconds.
const BUCKETS: [f64; 13] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0];
/// How often samples are folded into the histograms; between two times they take 8 bytes each.
const UPKEEP: Duration = Duration::from_secs(2);

/// A way in, as the label `door`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    Grpc,
    GrpcWeb,
    Oci,
    Rest,
}

impl Door {
    const ALL: [Self; 4] = [Self::Grpc, Self::GrpcWeb, Self::Oci, Self::Rest];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Grpc => "grpc",
            Self::GrpcWeb => "grpc-web",
            Self::Oci => "oci",
            Self::Rest => "rest",
        }
    }

    /// Whether answers carry a gRPC status.
    pub(super) fn speaks_grpc(self) -> bool {
        matches!(self, Self::Grpc | Self::GrpcWeb)
    }
}

/// How a call ended, as the label `outcome`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// With a gRPC status.
    Grpc(tonic::Code),
    /// With an HTTP status, its body sent whole.
    Http(u16),
    /// Not at all: the caller went away, or the answer broke off.
    Aborted,
}

/// Calls of one method through one door.
#[derive(Debug)]
pub(super) struct Line {
    door: Door,
    method: Arc<str>,
    /// Registered at the first call, so that methods nobody calls take no room in the answer to Prometheus.
    seconds: OnceLock<Histogram>,
    by_code: [OnceLock<Counter>; 17],
    by_status: RwLock<Vec<(u16, Counter)>>,
    aborted: OnceLock<Counter>,
}

impl Line {
    fn new(door: Door, method: Arc<str>) -> Self {
        Self {
            door,
            method,
            seconds: OnceLock::new(),
            by_code: Default::default(),
            by_status: RwLock::default(),
            aborted: OnceLock::new(),
        }
    }

    pub(super) fn method(&self) -> &str {
        &self.method
    }

    pub(super) fn record(&self, outcome: Outcome, elapsed: Duration) {
        let histogram = || metrics::histogram!("wharfinger_call_seconds", "door" => self.door.name(), "method" => self.method.clone());
        self.seconds.get_or_init(histogram).record(elapsed.as_secs_f64());
        match outcome {
            Outcome::Grpc(code) => {
                self.by_code[code as usize].get_or_init(|| self.counter(code_name(code))).increment(1)
            }
            Outcome::Aborted => self.aborted.get_or_init(|| self.counter("broken_off")).increment(1),
            Outcome::Http(status) => self.count_status(status),
        }
    }

    fn count_status(&self, status: u16) {
        if let Ok(known) = self.by_status.read()
            && let Some((_, counter)) = known.iter().find(|(known, _)| *known == status)
        {
            return counter.increment(1);
        }
        let counter = self.counter(&status.to_string());
        counter.increment(1);
        if let Ok(mut known) = self.by_status.write() {
            known.push((status, counter));
        }
    }

    fn counter(&self, outcome: &str) -> Counter {
        metrics::counter!(
            "wharfinger_calls_total",
            "door" => self.door.name(),
            "method" => self.method.clone(),
            "outcome" => outcome.to_owned()
        )
    }
}

/// An rpc of the descriptors.
#[derive(Debug)]
pub(super) struct Rpc {
    /// Its call takes as long as it likes: the caller streams, or calls in order to wait.
    pub(super) unbounded: bool,
    /// It has no end of its own, so it is ended when the server stops.
    pub(super) endless: bool,
    grpc: Arc<Line>,
    grpc_web: Arc<Line>,
    rest: Arc<Line>,
}

impl Rpc {
    /// Its line at a door.
    pub(super) fn line(&self, door: Door) -> &Arc<Line> {
        match door {
            Door::Grpc => &self.grpc,
            Door::GrpcWeb => &self.grpc_web,
            Door::Rest | Door::Oci => &self.rest,
        }
    }
}

/// Everything that is measured by the server. Cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct Measures {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    prometheus: PrometheusHandle,
    /// By path, with its slash in front.
    rpcs: HashMap<String, Rpc>,
    /// By route template.
    oci: HashMap<&'static str, Arc<Line>>,
    /// What has no name of its own, by door.
    other: [Arc<Line>; 4],
    in_flight: [AtomicUsize; 4],
}

impl Measures {
    /// Installs the process's recorder, once, and makes a table of lines over it.
    pub(super) fn install() -> Self {
        static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
        let prometheus = HANDLE.get_or_init(install_recorder).clone();
        let upkeep = prometheus.clone();
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(UPKEEP).await;
                upkeep.run_upkeep();
            }
        });
        let line = |door, method: &str| Arc::new(Line::new(door, method.into()));
        Self {
            inner: Arc::new(Inner {
                prometheus,
                rpcs: rpcs(),
                oci: super::oci_paths::ROUTES.iter().map(|route| (*route, line(Door::Oci, route))).collect(),
                other: Door::ALL.map(|door| line(door, "other")),
                in_flight: Default::default(),
            }),
        }
    }

    /// The rpc of a path such as `/wharfinger.v1.TagService/GetTag`.
    pub(super) fn rpc(&self, path: &str) -> Option<&Rpc> {
        self.inner.rpcs.get(path)
    }

    /// The line of an OCI route template.
    pub(super) fn oci_line(&self, route: &str) -> &Arc<Line> {
        self.inner.oci.get(route).unwrap_or_else(|| self.other(Door::Oci))
    }

    /// The line of whatever has no name of its own at a door.
    pub(super) fn other(&self, door: Door) -> &Arc<Line> {
        &self.inner.other[door as usize]
    }

    /// Counts a call that begins, and returns how many are in flight at every door, this one included.
    pub(super) fn enter(&self, door: Door) -> usize {
        self.inner.in_flight[door as usize].fetch_add(1, Ordering::Relaxed);
        self.inner.in_flight.iter().map(|count| count.load(Ordering::Relaxed)).sum()
    }

    /// Counts a call that ends.
    pub(super) fn leave(&self, door: Door) {
        self.inner.in_flight[door as usize].fetch_sub(1, Ordering::Relaxed);
    }

    /// Everything, in Prometheus' text format.
    pub(super) fn render(&self, pool: Option<&PgPool>) -> String {
        for door in Door::ALL {
            let count = self.inner.in_flight[door as usize].load(Ordering::Relaxed);
            metrics::gauge!("wharfinger_calls_in_flight", "door" => door.name()).set(count as f64);
        }
        if let Some(pool) = pool {
            let (size, idle) = (pool.size() as usize, pool.num_idle());
            metrics::gauge!("wharfinger_database_connections", "state" => "idle").set(idle as f64);
            metrics::gauge!("wharfinger_database_connections", "state" => "used").set(size.saturating_sub(idle) as f64);
            metrics::gauge!("wharfinger_database_connections_max").set(f64::from(pool.options().get_max_connections()));
        }
        let mut text = self.inner.prometheus.render();
        if let Some(bytes) = resident_bytes() {
            // The name that Prometheus' own client libraries give it.
            let _ = write!(
                text,
                "# HELP process_resident_memory_bytes Resident memory size in bytes.\n\
                 # TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes {bytes}\n"
            );
        }
        text
    }
}

fn install_recorder() -> PrometheusHandle {
    let builder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &BUCKETS)
        .expect("there are buckets");
    let recorder = builder.build_recorder();
    let handle = recorder.handle();
    // It fails when somebody installed a recorder before us, who then gets what is counted.
    let _ = metrics::set_global_recorder(recorder);
    metrics::describe_counter!("wharfinger_calls_total", "Calls that ended, by door, method and outcome");
    metrics::describe_histogram!("wharfinger_call_seconds", "Time from the head of a request to the end of its answer");
    metrics::describe_gauge!("wharfinger_calls_in_flight", "Calls that have begun and not ended");
    metrics::describe_gauge!("wharfinger_database_connections", "Connections of the pool, by state");
    metrics::describe_gauge!("wharfinger_database_connections_max", "Connections that the pool may open");
    metrics::describe_histogram!(
        "wharfinger_database_seconds",
        "Time waited for connections, and time they were held to read or to write"
    );
    metrics::describe_histogram!(
        "wharfinger_storage_seconds",
        "Time of steps on blob storage: open to read, make durable, finish, delete"
    );
    metrics::describe_counter!("wharfinger_calls_shed_total", "Calls turned away because too many were in flight");
    handle
}

/// Every rpc that the server may offer: ours, and the standard ones.
fn rpcs() -> HashMap<String, Rpc> {
    let sets = [
        crate::pb::DESCRIPTORS,
        tonic_health::pb::FILE_DESCRIPTOR_SET,
        tonic_reflection::pb::v1::FILE_DESCRIPTOR_SET,
        tonic_reflection::pb::v1alpha::FILE_DESCRIPTOR_SET,
    ];
    let mut rpcs = HashMap::new();
    for set in sets {
        let set = prost_types::FileDescriptorSet::decode(set).expect("descriptors made by our own build can be read");
        for file in set.file {
            for service in &file.service {
                for method in &service.method {
                    let name: Arc<str> = format!("{}.{}/{}", file.package(), service.name(), method.name()).into();
                    let line = |door| Arc::new(Line::new(door, name.clone()));
                    let rpc = Rpc {
                        unbounded: method.client_streaming() || method.name().starts_with("Wait"),
                        endless: is_endless(&name),
                        grpc: line(Door::Grpc),
                        grpc_web: line(Door::GrpcWeb),
                        rest: line(Door::Rest),
                    };
                    rpcs.insert(format!("/{name}"), rpc);
                }
            }
        }
    }
    rpcs
}

fn is_endless(name: &str) -> bool {
    name.ends_with("/ServerReflectionInfo")
        || name.contains("/Wait")
        || matches!(name, "grpc.health.v1.Health/Watch" | "wharfinger.v1.EventService/WatchEvents")
}

fn code_name(code: tonic::Code) -> &'static str {
    use tonic::Code;
    match code {
        Code::Ok => "ok",
        Code::Cancelled => "cancelled",
        Code::Unknown => "unknown",
        Code::InvalidArgument => "invalid_argument",
        Code::DeadlineExceeded => "deadline_exceeded",
        Code::NotFound => "not_found",
        Code::AlreadyExists => "already_exists",
        Code::PermissionDenied => "permission_denied",
        Code::ResourceExhausted => "resource_exhausted",
        Code::FailedPrecondition => "failed_precondition",
        Code::Aborted => "aborted",
        Code::OutOfRange => "out_of_range",
        Code::Unimplemented => "unimplemented",
        Code::Internal => "internal",
        Code::Unavailable => "unavailable",
        Code::DataLoss => "data_loss",
        Code::Unauthenticated => "unauthenticated",
    }
}

/// Bytes of memory that the process has in use, where the system says so.
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kibibytes| kibibytes * 1024)
}
