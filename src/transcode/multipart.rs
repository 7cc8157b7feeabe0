//! Forms in parts (`multipart/form-data`, RFC 7578), rewritten as the other kind of form. Every part is a field with a text;
//! files are not taken.

use bytes::Bytes;
use futures_util::stream;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The same form as `application/x-www-form-urlencoded`, or what is wrong with it. The body is there whole, and has at most
/// `most` parts.
pub(crate) async fn flattened(body: Bytes, boundary: &str, most: usize) -> Result<String, String> {
    let body = stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let mut parts = multer::Multipart::new(body, boundary);
    let mut form = String::new();
    let mut count = 0;
    while let Some(part) = parts.next_field().await.map_err(|error| error.to_string())? {
        if part.file_name().is_some() {
            return Err("a part is a file, and files are not taken here".to_owned());
        }
        let Some(name) = part.name().map(|name| utf8_percent_encode(name, NON_ALPHANUMERIC).to_string()) else {
            return Err("a part has no name".to_owned());
        };
        count += 1;
        if count > most {
            return Err(format!("it has more than {most} parts"));
        }
        let text = part.bytes().await.map_err(|error| error.to_string())?;
        let text = std::str::from_utf8(&text).map_err(|_| "a part is not UTF-8".to_owned())?;
        form.extend(["&", &name, "=", &utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()]);
    }
    Ok(form)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(body: &'static str) -> Result<String, String> {
        flattened(Bytes::from_static(body.as_bytes()), "X", 2).await
    }

    #[tokio::test]
    async fn parts_become_pairs() {
        let body = "--X\r\nContent-Disposition: form-data; name=\"digest\"\r\n\r\nsha256:a&b\r\n\
                    --X\r\nContent-Disposition: form-data; name=\"tag\"\r\nContent-Type: text/plain\r\n\r\n\u{e9}\r\n--X--\r\n";
        assert_eq!(read(body).await.unwrap(), "&digest=sha256%3Aa%26b&tag=%C3%A9");
        assert_eq!(read("--X--\r\n").await.unwrap(), "");
    }

    #[tokio::test]
    async fn what_is_no_form_is_told_as_such() {
        for body in [
            "",
            "digest=1",
            "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
            "--X\r\nContent-Disposition: form-data\r\n\r\nb\r\n--X--\r\n",
            "--X\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nb\r\n--X--\r\n",
        ] {
            assert!(read(body).await.is_err(), "{body:?}");
        }
        let part = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
        let body = Bytes::from(format!("{}--X--\r\n", part.repeat(3)));
        assert_eq!(flattened(body, "X", 2).await.unwrap_err(), "it has more than 2 parts");
    }
}
