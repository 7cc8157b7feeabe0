//! REST calls in this process over an rpc that answers the same each time: nothing but transcoding, for valgrind to count.
//! `make instructions` runs it with few calls and with many, and divides the difference.

use std::convert::Infallible;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt, Empty, StreamBody};
use prost::Message;
use prost_reflect::DescriptorPool;
use tower_service::Service;
use wharfinger::pb;
use wharfinger::transcode::Transcoder;

/// The first argument that asks for it; the call and how often follow.
pub const MODE: &str = "rest-calls";

/// Calls `get-tag` or `list-100` so many times.
pub async fn run(what: &str, calls: &str) {
    let (path, message) = match what {
        "get-tag" => ("/v1/repositories/acme/team/web/tags/2.4", tag().encode_to_vec()),
        "list-100" => ("/v1/repositories/acme/team/web/artifacts?pageSize=100", artifacts().encode_to_vec()),
        other => panic!("{other:?} is neither get-tag nor list-100"),
    };
    let mut frame = vec![0];
    frame.extend(u32::try_from(message.len()).unwrap().to_be_bytes());
    frame.extend(message);
    let frame = Bytes::from(frame);
    let rpc = tower::service_fn(move |_: Request<tonic::body::Body>| {
        let frame = frame.clone();
        async move {
            let trailers = HeaderMap::from_iter([(tonic::Status::GRPC_STATUS, HeaderValue::from_static("0"))]);
            let frames = [Ok::<_, Infallible>(Frame::data(frame)), Ok(Frame::trailers(trailers))];
            let body = tonic::body::Body::new(StreamBody::new(tokio_stream::iter(frames)));
            let mut response = Response::new(body);
            response.headers_mut().insert("content-type", HeaderValue::from_static("application/grpc"));
            Ok::<_, Infallible>(response)
        }
    });
    let pool = DescriptorPool::decode(pb::DESCRIPTORS).unwrap();
    let mut transcoder = Transcoder::builder(pool).package("wharfinger.v1").build(rpc).unwrap();
    for _ in 0..calls.parse::<u32>().unwrap() {
        let request = Request::get(path).header("host", "localhost").body(Empty::<Bytes>::new()).unwrap();
        let Ok(answer) = transcoder.call(request).await;
        assert_eq!(answer.status(), 200);
        std::hint::black_box(answer.into_body().collect().await.unwrap().to_bytes());
    }
}

fn tag() -> pb::GetTagResponse {
    let time = Some(prost_types::Timestamp { seconds: 1_790_000_000, nanos: 123_456_000 });
    pb::GetTagResponse {
        tag: Some(pb::Tag {
            repository: "acme/team/web".to_owned(),
            tag: "2.4".to_owned(),
            digest: format!("sha256:{}", "0123456789abcdef".repeat(4)),
            uid: "01a1fe38-50c0-73e4-b32b-e3de9b637ef5".to_owned(),
            etag: "b32be3de9b637ef5-1".to_owned(),
            media_type: "application/vnd.oci.image.manifest.v1+json".to_owned(),
            creator: "anonymous".to_owned(),
            last_modifier: "anonymous".to_owned(),
            create_time: time,
            update_time: time,
            ..Default::default()
        }),
    }
}

fn artifacts() -> pb::ListArtifactsResponse {
    let time = Some(prost_types::Timestamp { seconds: 1_790_000_000, nanos: 123_456_000 });
    let artifacts = (0..100).map(|number| pb::Artifact {
        repository: "acme/team/web".to_owned(),
        digest: format!("sha256:{number:064x}"),
        uid: "01a1fe38-50c0-73e4-b32b-e3de9b637ef5".to_owned(),
        etag: "b32be3de9b637ef5-1".to_owned(),
        media_type: "application/vnd.oci.image.manifest.v1+json".to_owned(),
        size_bytes: 1_234,
        total_size_bytes: 123_456_789,
        tags: vec![format!("2.{number}")],
        creator: "anonymous".to_owned(),
        create_time: time,
        update_time: time,
        ..Default::default()
    });
    pb::ListArtifactsResponse { artifacts: artifacts.collect(), total_size: Some(100_000), ..Default::default() }
}
