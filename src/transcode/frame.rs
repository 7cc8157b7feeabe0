//! gRPC's framing: messages out of an answer's body, and the status at its end.
//! Knows nothing of what the messages are.

use bytes::{Buf as _, Bytes, BytesMut};
use http::HeaderMap;
use http_body_util::BodyExt as _;
use tonic::{Code, Status};

/// Messages of a gRPC answer, one at a time.
#[derive(Debug)]
pub(crate) struct Messages<B> {
    body: B,
    buffer: BytesMut,
    /// A whole message that arrived in one piece, so that nothing is copied.
    status: Option<Status>,
    max_bytes: usize,
    over: bool,
}

impl<B> Messages<B>
where
    B: http_body::Body<Data = Bytes> + Unpin,
    B::Error: std::fmt::Display,
{
    /// Reads `body`; `headers` tell the status of an answer without messages.
    pub(crate) fn new(headers: &HeaderMap, body: B, max_bytes: usize) -> Self {
        let status = Status::from_header_map(headers);
        Self { body, buffer: BytesMut::new(), over: status.is_some(), status, max_bytes }
    }

    /// The next message; `None` at the end of a call that went well.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, Status> {
        loop {
            if let Some(message) = self.buffered()? {
                return Ok(Some(message));
            }
            if self.over {
                return self.end();
            }
            match self.body.frame().await {
                None => self.over = true,
                Some(Err(error)) => return Err(Status::internal(error.to_string())),
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => {
                        if let Some(message) = self.whole(&data)? {
                            return Ok(Some(message));
                        }
                        self.buffer.extend_from_slice(&data);
                    }
                    Err(frame) => {
                        if let Ok(trailers) = frame.into_trailers() {
                            self.status = Status::from_header_map(&trailers);
                            self.over = true;
                        }
                    }
                },
            }
        }
    }

    fn end(&mut self) -> Result<Option<Bytes>, Status> {
        if !self.buffer.is_empty() {
            return Err(Status::internal("the answer stops inside a message"));
        }
        match self.status.take() {
            Some(status) if status.code() == Code::Ok => {
                self.status = Some(status);
                Ok(None)
            }
            Some(status) => Err(status),
            None => Err(Status::internal("the answer ends without a status")),
        }
    }

    /// The message of a chunk that is exactly one frame.
    fn whole(&self, data: &Bytes) -> Result<Option<Bytes>, Status> {
        if !self.buffer.is_empty() || data.len() < 5 {
            return Ok(None);
        }
        let length = self.length(data)?;
        Ok((data.len() == 5 + length).then(|| data.slice(5..)))
    }

    fn buffered(&mut self) -> Result<Option<Bytes>, Status> {
        if self.buffer.len() < 5 {
            return Ok(None);
        }
        let length = self.length(&self.buffer)?;
        if self.buffer.len() < 5 + length {
            return Ok(None);
        }
        self.buffer.advance(5);
        Ok(Some(self.buffer.split_to(length).freeze()))
    }

    fn length(&self, prefix: &[u8]) -> Result<usize, Status> {
        if prefix[0] != 0 {
            return Err(Status::internal("a compressed message, which was not asked for"));
        }
        let length = u32::from_be_bytes([prefix[1], prefix[2], prefix[3], prefix[4]]) as usize;
        if length > self.max_bytes {
            return Err(Status::internal("a message beyond the limit"));
        }
        Ok(length)
    }

    /// Exactly one message, and a good end.
    pub(crate) async fn only(&mut self) -> Result<Bytes, Status> {
        let Some(message) = self.next().await? else {
            return Err(Status::internal("an answer without a message"));
        };
        match self.next().await? {
            None => Ok(message),
            Some(_) => Err(Status::internal("more than one message")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::StreamBody;

    fn body(
        chunks: Vec<&'static [u8]>,
        trailers: Option<&'static str>,
    ) -> impl http_body::Body<Data = Bytes, Error = Status> + Unpin {
        let mut frames: Vec<Result<_, Status>> =
            chunks.into_iter().map(|chunk| Ok(http_body::Frame::data(Bytes::from_static(chunk)))).collect();
        if let Some(status) = trailers {
            let mut map = HeaderMap::new();
            map.insert("grpc-status", status.parse().unwrap());
            frames.push(Ok(http_body::Frame::trailers(map)));
        }
        StreamBody::new(futures_util::stream::iter(frames))
    }

    async fn all(chunks: Vec<&'static [u8]>, trailers: Option<&'static str>) -> Result<Vec<Bytes>, Code> {
        let mut messages = Messages::new(&HeaderMap::new(), body(chunks, trailers), 100);
        let mut out = Vec::new();
        while let Some(message) = messages.next().await.map_err(|status| status.code())? {
            out.push(message);
        }
        Ok(out)
    }

    #[tokio::test]
    async fn messages_come_out_however_they_are_cut() {
        for chunks in [
            vec![&b"\0\0\0\0\x02ab"[..], b"\0\0\0\0\x01c"],
            vec![b"\0\0\0\0\x02ab\0\0\0\0\x01c"],
            vec![b"\0\0", b"\0\0\x02a", b"b\0\0\0\0", b"\x01c"],
            vec![b"", b"\0\0\0\0\x02ab", b"", b"\0\0\0\0\x01", b"c"],
        ] {
            assert_eq!(all(chunks, Some("0")).await.unwrap(), [&b"ab"[..], b"c"]);
        }
        assert_eq!(all(vec![b"\0\0\0\0\0"], Some("0")).await.unwrap(), [&b""[..]]);
        assert!(all(vec![], Some("0")).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_bad_end_is_an_error() {
        assert_eq!(all(vec![], Some("5")).await, Err(Code::NotFound));
        assert_eq!(all(vec![b"\0\0\0\0\x01c"], Some("13")).await, Err(Code::Internal));
        for chunks in
            [vec![], vec![&b"\0\0\0\0\x02a"[..]], vec![b"\0\0"], vec![b"\x01\0\0\0\x01a"], vec![b"\0\xff\xff\xff\xff"]]
        {
            assert_eq!(all(chunks, None).await, Err(Code::Internal));
        }
        assert_eq!(all(vec![b"\0\0\0\0\x02a"], Some("0")).await, Err(Code::Internal));
    }
}
