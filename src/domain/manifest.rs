//! Manifests as the registry reads them: which kind it is, which blobs, children and subject it names. Follows the OCI
//! image specification 1.1 (manifest.md, image-index.md, descriptor.md) and Docker's schema 2. Knows nothing of what
//! the registry holds.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Deserializer};

use super::error::shown;
use super::json_bounds::{self, Bounds};
use super::json_object::Object;
use super::media_type::{self, check_media_type};
use super::{Digest, Error, Malformed, Result};

/// Bytes of a manifest at most.
pub const MANIFEST_MAX_BYTES: usize = 4 * 1024 * 1024;
/// Children of an index at most.
pub const CHILDREN_MAX: usize = 10_000;
/// Layers of an image, or blobs of an artifact manifest, at most.
pub const LAYERS_MAX: usize = 4_096;
/// Depth and number of parts of a manifest at most. Ten thousand children with platform and some annotations fit.
pub const MANIFEST_BOUNDS: Bounds = Bounds { depth: 32, parts: 200_000 };
/// Characters of each part of a platform at most.
const PLATFORM_PART_MAX: usize = 255;

/// The formats of manifests that are understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ManifestKind {
    /// An OCI image manifest; any artifact packed as one too.
    OciManifest,
    /// An OCI index.
    OciIndex,
    /// A Docker image manifest, schema 2.
    DockerManifest,
    /// A Docker manifest list, schema 2.
    DockerList,
    /// The retired OCI artifact manifest: blobs and a subject.
    OciArtifact,
}

impl ManifestKind {
    const ALL: [ManifestKind; 5] =
        [Self::OciManifest, Self::OciIndex, Self::DockerManifest, Self::DockerList, Self::OciArtifact];

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::OciManifest => media_type::OCI_IMAGE_MANIFEST,
            Self::OciIndex => media_type::OCI_IMAGE_INDEX,
            Self::DockerManifest => media_type::DOCKER_MANIFEST,
            Self::DockerList => media_type::DOCKER_MANIFEST_LIST,
            Self::OciArtifact => media_type::OCI_ARTIFACT_MANIFEST,
        }
    }

    /// The kind of a media type, whose letter case does not matter.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.media_type().eq_ignore_ascii_case(media_type))
    }

    /// Whether it lists children.
    pub fn is_index(self) -> bool {
        matches!(self, Self::OciIndex | Self::DockerList)
    }

    fn is_docker(self) -> bool {
        matches!(self, Self::DockerManifest | Self::DockerList)
    }
}

/// A manifest that keeps to its format and to the limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Its format.
    pub kind: ManifestKind,
    /// The media type of that format, as the specification writes it.
    pub media_type: &'static str,
    /// What it is: its `artifactType`, else the media type of its config; `None` for an index without one.
    pub artifact_type: Option<String>,
    /// The config of an image.
    pub config: Option<Descriptor>,
    /// Layers of an image or blobs of an artifact manifest, in order; one may stand there more than once.
    pub layers: Vec<Descriptor>,
    /// Children of an index, in order, each once.
    pub children: Vec<ChildDescriptor>,
    /// What it refers to.
    pub subject: Option<Descriptor>,
    /// Its own annotations.
    pub annotations: BTreeMap<String, String>,
}

/// How a manifest names other content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descriptor {
    /// The media type of the content.
    pub media_type: String,
    /// The digest of the content.
    pub digest: Digest,
    /// Bytes, 0 or more, as the manifest claims.
    pub size_bytes: i64,
    /// Whether it names addresses to fetch the content from.
    pub has_urls: bool,
}

impl Descriptor {
    /// Whether the content may live elsewhere only, so that the registry need not hold it: a layer of a
    /// non-distributable type that says where to fetch it.
    pub fn is_external(&self) -> bool {
        self.has_urls && media_type::is_non_distributable(&self.media_type)
    }
}

/// How an index names a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChildDescriptor {
    /// The child.
    pub descriptor: Descriptor,
    /// What the child runs on.
    pub platform: Option<Platform>,
    /// What the index says about it.
    pub annotations: BTreeMap<String, String>,
}

/// What an image runs on, in Go's words; unknown parts are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Platform {
    /// The CPU architecture, such as `arm64`.
    pub architecture: String,
    /// The operating system, such as `linux`.
    pub os: String,
    /// The version of the operating system.
    pub os_version: String,
    /// The variant of the CPU, such as `v8`.
    pub variant: String,
}

impl Manifest {
    /// Reads a manifest that came with `content_type`, parameters and all, or without one. The content type and the
    /// body's `mediaType` must agree; where both are missing, the shape tells an OCI manifest from an OCI index.
    ///
    /// Fails with [`Error::ManifestTooLarge`] or, for everything else, [`Error::ManifestInvalid`].
    pub fn parse(bytes: &[u8], content_type: Option<&str>) -> Result<Self> {
        if bytes.len() > MANIFEST_MAX_BYTES {
            return Err(Error::ManifestTooLarge { size: bytes.len() as u64, limit: MANIFEST_MAX_BYTES as u64 });
        }
        json_bounds::check(bytes, MANIFEST_BOUNDS).map_err(invalid)?;
        let Object(body) = serde_json::from_slice::<Object<Body>>(bytes).map_err(invalid)?;
        body.into_manifest(content_type.and_then(media_type::without_parameters))
    }

    /// The blobs it needs, in order: the config, then the layers.
    pub fn blobs(&self) -> impl Iterator<Item = &Descriptor> {
        self.config.iter().chain(&self.layers)
    }

    /// Bytes of all its blobs as the manifest claims them, each as often as it is named; at most `i64::MAX`.
    pub fn blob_bytes(&self) -> i64 {
        self.blobs().fold(0, |sum, blob| sum.saturating_add(blob.size_bytes))
    }

    /// The media type of its config, for an image.
    pub fn config_media_type(&self) -> Option<&str> {
        self.config.as_ref().map(|config| config.media_type.as_str())
    }
}

/// What an image's config says it runs on; `None` when it is not an image's config or says nothing.
pub fn platform_of_config(bytes: &[u8]) -> Option<Platform> {
    if bytes.len() > MANIFEST_MAX_BYTES {
        return None;
    }
    let platform = serde_json::from_slice::<PlatformBody>(bytes).ok()?.into_platform().ok()?;
    let clean = platform.parts().iter().all(|part| !part.contains('\0'));
    (clean && !(platform.architecture.is_empty() && platform.os.is_empty())).then_some(platform)
}

/// Bytes of labels that are kept; configs with more are for clients to read.
const LABELS_MAX_BYTES: usize = 16 << 10;

/// The labels that an image's config carries; none when it is no image's config, or they are more than 16 KiB.
pub fn labels_of_config(bytes: &[u8]) -> BTreeMap<String, String> {
    #[derive(Deserialize)]
    struct Config {
        config: Option<Container>,
    }
    #[derive(Deserialize)]
    struct Container {
        #[serde(rename = "Labels")]
        labels: Option<BTreeMap<String, String>>,
    }
    let read = serde_json::from_slice::<Config>(bytes).ok();
    let labels = read.and_then(|config| config.config?.labels).unwrap_or_default();
    let size: usize = labels.iter().map(|(key, value)| key.len() + value.len()).sum();
    let clean = labels.iter().all(|(key, value)| !key.contains('\0') && !value.contains('\0'));
    if clean && size <= LABELS_MAX_BYTES { labels } else { BTreeMap::new() }
}

impl Platform {
    fn parts(&self) -> [&str; 4] {
        [&self.architecture, &self.os, &self.os_version, &self.variant]
    }
}

/// What the JSON reader says of a wrong type repeats the whole value; errors travel in headers, so it is cut.
fn invalid(reason: impl ToString) -> Error {
    const REASON_MAX: usize = 400;
    let mut reason = reason.to_string();
    if let Some((end, _)) = reason.char_indices().nth(REASON_MAX) {
        reason.truncate(end);
        reason.push_str(" and so on");
    }
    Error::ManifestInvalid(reason)
}

/// All that is read of any kind; unknown keys are ignored, as the specification wants.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    schema_version: Option<i64>,
    media_type: Option<String>,
    artifact_type: Option<String>,
    #[serde(default, deserialize_with = "object")]
    config: Option<DescriptorBody>,
    #[serde(default, deserialize_with = "list")]
    layers: Option<Vec<DescriptorBody>>,
    #[serde(default, deserialize_with = "list")]
    blobs: Option<Vec<DescriptorBody>>,
    #[serde(default, deserialize_with = "list")]
    manifests: Option<Vec<DescriptorBody>>,
    #[serde(default, deserialize_with = "object")]
    subject: Option<DescriptorBody>,
    annotations: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DescriptorBody {
    media_type: Option<String>,
    digest: Option<String>,
    size: Option<i64>,
    urls: Option<Vec<String>>,
    #[serde(default, deserialize_with = "object")]
    platform: Option<PlatformBody>,
    annotations: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
struct PlatformBody {
    architecture: Option<String>,
    os: Option<String>,
    #[serde(rename = "os.version")]
    os_version: Option<String>,
    variant: Option<String>,
}

/// A list that is there; Go writes an empty one as `null`.
fn list<'de, D, T>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let listed: Vec<Object<T>> = Option::deserialize(deserializer)?.unwrap_or_default();
    Ok(Some(listed.into_iter().map(|Object(one)| one).collect()))
}

/// An object that may be missing, or `null`.
fn object<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Option::<Object<T>>::deserialize(deserializer)?.map(|Object(one)| one))
}

impl Body {
    fn into_manifest(mut self, content_type: Option<&str>) -> Result<Manifest> {
        let kind = self.kind(content_type)?;
        self.check_shape(kind)?;

        let config = self.config.take().map(|config| config.into_descriptor(|| "config".to_owned())).transpose()?;
        let layers = match kind {
            ManifestKind::OciArtifact => self.blobs.take().map(|blobs| descriptors("blobs", blobs)),
            _ => self.layers.take().map(|layers| descriptors("layers", layers)),
        };
        // Docker's formats know neither `subject` nor `artifactType`; there they are unknown keys.
        let subject = self.subject.take().filter(|_| !kind.is_docker());
        let subject = subject.map(|subject| subject.into_descriptor(|| "subject".to_owned())).transpose()?;
        let artifact_type = self.artifact_type.take().filter(|text| !kind.is_docker() && !text.is_empty());
        if let Some(text) = &artifact_type {
            check_media_type(text).map_err(|error| invalid(format!("artifactType: {error}")))?;
        }
        let annotations = self.annotations.take().unwrap_or_default();

        Ok(Manifest {
            kind,
            media_type: kind.media_type(),
            artifact_type: artifact_type.or_else(|| config.as_ref().map(|config| config.media_type.clone())),
            config,
            layers: layers.transpose()?.unwrap_or_default(),
            children: children(self.manifests.take().unwrap_or_default())?,
            subject,
            annotations,
        })
    }

    fn kind(&self, content_type: Option<&str>) -> Result<ManifestKind> {
        let body = self.media_type.as_deref().filter(|text| !text.is_empty());
        match (content_type, body) {
            (Some(outer), Some(inner)) if !outer.eq_ignore_ascii_case(inner) => Err(invalid(format!(
                "it was sent as {} and calls itself {}; both must be the same",
                shown(outer),
                shown(inner)
            ))),
            (_, Some(text)) | (Some(text), None) => ManifestKind::of_media_type(text).ok_or_else(|| unsupported(text)),
            (None, None) => self.kind_by_shape(),
        }
    }

    fn kind_by_shape(&self) -> Result<ManifestKind> {
        if self.schema_version == Some(1) {
            return Err(invalid(SCHEMA_1));
        }
        match (self.manifests.is_some(), self.config.is_some() || self.layers.is_some()) {
            (true, false) => Ok(ManifestKind::OciIndex),
            (false, true) => Ok(ManifestKind::OciManifest),
            (true, true) => Err(invalid(
                "it has both manifests and config or layers and does not say by mediaType which of the two it is",
            )),
            (false, false) => Err(invalid("it has no mediaType and the shape of neither a manifest nor an index")),
        }
    }

    /// Refuses what one client would read as an image and another as an index (CVE-2021-41190).
    fn check_shape(&self, kind: ManifestKind) -> Result<()> {
        match (self.schema_version, kind) {
            (Some(2), _) | (None, ManifestKind::OciArtifact) => {}
            (Some(1), _) => return Err(invalid(SCHEMA_1)),
            (_, _) => return Err(invalid("schemaVersion must be 2")),
        }
        let image = self.config.is_some() || self.layers.is_some();
        match kind {
            ManifestKind::OciManifest | ManifestKind::DockerManifest => {
                if self.manifests.is_some() {
                    return Err(invalid("a manifest has no manifests; only an index lists them"));
                }
                if self.config.is_none() || self.layers.is_none() {
                    return Err(invalid("a manifest needs both config and layers"));
                }
            }
            ManifestKind::OciIndex | ManifestKind::DockerList => {
                if image {
                    return Err(invalid("an index has neither config nor layers"));
                }
                if self.manifests.is_none() {
                    return Err(invalid("an index needs manifests"));
                }
            }
            ManifestKind::OciArtifact => {
                if image || self.manifests.is_some() {
                    return Err(invalid("an artifact manifest has blobs, and no config, layers or manifests"));
                }
            }
        }
        Ok(())
    }
}

const SCHEMA_1: &str = "schema 1 of Docker's image manifest is retired; push the image as schema 2 or as OCI";

fn unsupported(media_type: &str) -> Error {
    if media_type.to_ascii_lowercase().starts_with("application/vnd.docker.distribution.manifest.v1+") {
        return invalid(SCHEMA_1);
    }
    invalid(format!(
        "its media type {} is not one of a manifest; send an OCI image manifest or index, a Docker schema 2 manifest \
         or list, or an OCI artifact manifest",
        shown(media_type)
    ))
}

fn descriptors(field: &str, bodies: Vec<DescriptorBody>) -> Result<Vec<Descriptor>> {
    if bodies.len() > LAYERS_MAX {
        return Err(invalid(format!("{field} has {} elements; at most {LAYERS_MAX} are accepted", bodies.len())));
    }
    bodies.into_iter().enumerate().map(|(at, body)| body.into_descriptor(|| format!("{field}[{at}]"))).collect()
}

fn children(bodies: Vec<DescriptorBody>) -> Result<Vec<ChildDescriptor>> {
    if bodies.len() > CHILDREN_MAX {
        return Err(invalid(format!("it lists {} children; at most {CHILDREN_MAX} are accepted", bodies.len())));
    }
    let mut seen = HashSet::with_capacity(bodies.len());
    bodies
        .into_iter()
        .enumerate()
        .map(|(at, mut body)| {
            let path = || format!("manifests[{at}]");
            let platform = body.platform.take().map(PlatformBody::into_platform).transpose();
            let platform = platform.map_err(|error| invalid(format!("{}.platform: {error}", path())))?;
            let annotations = body.annotations.take().unwrap_or_default();
            let descriptor = body.into_descriptor(path)?;
            if !seen.insert(descriptor.digest) {
                return Err(invalid(format!("it lists {} twice", descriptor.digest)));
            }
            Ok(ChildDescriptor { descriptor, platform, annotations })
        })
        .collect()
}

impl DescriptorBody {
    fn into_descriptor(self, path: impl Fn() -> String) -> Result<Descriptor> {
        let missing = |field: &str| invalid(format!("{}.{field} is required", path()));
        let media_type = self.media_type.ok_or_else(|| missing("mediaType"))?;
        check_media_type(&media_type).map_err(|error| invalid(format!("{}.mediaType: {error}", path())))?;
        let digest = self.digest.ok_or_else(|| missing("digest"))?;
        let digest = digest.parse().map_err(|error| invalid(format!("{}.digest: {error}", path())))?;
        let size_bytes = self.size.ok_or_else(|| missing("size"))?;
        if size_bytes < 0 {
            return Err(invalid(format!("{}.size is negative", path())));
        }
        let has_urls = self.urls.is_some_and(|urls| !urls.is_empty());
        Ok(Descriptor { media_type, digest, size_bytes, has_urls })
    }
}

impl PlatformBody {
    fn into_platform(self) -> Result<Platform, Malformed> {
        let platform = Platform {
            architecture: self.architecture.unwrap_or_default(),
            os: self.os.unwrap_or_default(),
            os_version: self.os_version.unwrap_or_default(),
            variant: self.variant.unwrap_or_default(),
        };
        if platform.parts().iter().any(|part| part.len() > PLATFORM_PART_MAX) {
            return Err(Malformed::new(format!("each part of a platform has at most {PLATFORM_PART_MAX} characters")));
        }
        Ok(platform)
    }
}

#[cfg(test)]
#[path = "manifest_tests.rs"]
mod tests;
