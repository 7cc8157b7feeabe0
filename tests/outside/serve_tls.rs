//! TLS at the port: every door behind it, a certificate that is renewed under way, certificates of clients.

use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, SanType};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::version::{TLS12, TLS13};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tonic::transport::{Certificate, ClientTlsConfig, Endpoint};
use wharfinger::access::ClientCertificate;
use wharfinger::pb::namespace_service_client::NamespaceServiceClient;
use wharfinger::pb::{CreateNamespaceRequest, GetNamespaceRequest, Namespace};

use crate::support::{Process, TestServer, folder};

/// What clients speak when nobody says anything.
const BOTH: &[&SupportedProtocolVersion] = &[&TLS13, &TLS12];

/// An authority of this test alone, and a folder for what it signs.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: PathBuf,
}

/// A certificate with its key.
pub(crate) struct Signed {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

impl Signed {
    /// Certificate and key, one after the other.
    pub(crate) fn pem(&self) -> String {
        format!("{}{}", self.certificate.pem(), self.key.serialize_pem())
    }
}

impl Authority {
    pub(crate) fn new() -> Self {
        let mut parameters = CertificateParams::new([]).unwrap();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap();
        Self { issuer, folder: folder() }
    }

    pub(crate) fn sign(&self, names: Vec<SanType>) -> Signed {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new(["localhost".to_owned(), "127.0.0.1".to_owned()]).unwrap();
        parameters.subject_alt_names.extend(names);
        Signed { certificate: parameters.signed_by(&key, &self.issuer).unwrap(), key }
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        let path = self.folder.join(name);
        // As renewals should be done: nobody sees half of it.
        let fresh = self.folder.join("fresh");
        std::fs::write(&fresh, text).unwrap();
        std::fs::rename(&fresh, &path).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Puts a server's certificate in its place; gives what the server presents.
    pub(crate) fn renew(&self) -> CertificateDer<'static> {
        let signed = self.sign(Vec::new());
        self.write("key.pem", &signed.key.serialize_pem());
        self.write("cert.pem", &signed.certificate.pem());
        signed.certificate.der().clone()
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.join(name).to_str().unwrap().to_owned()
    }

    pub(crate) fn pem(&self) -> String {
        self.issuer.pem()
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(self.issuer.der().clone()).unwrap();
        roots
    }

    /// Connects as a client of its own kind would, with what rustls says of it.
    async fn connect(
        &self,
        server: &TestServer,
        versions: &[&'static SupportedProtocolVersion],
        client: Option<&Signed>,
    ) -> std::io::Result<TlsStream<TcpStream>> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .unwrap()
            .with_root_certificates(self.roots());
        let config = match client {
            None => builder.with_no_client_auth(),
            Some(signed) => {
                let key = PrivateKeyDer::try_from(signed.key.serialize_der()).unwrap();
                builder.with_client_auth_cert(vec![signed.certificate.der().clone()], key).unwrap()
            }
        };
        let stream = TcpStream::connect(server.address()).await?;
        TlsConnector::from(Arc::new(config)).connect(ServerName::try_from("localhost").unwrap(), stream).await
    }
}

async fn server(authority: &Authority, more: &[(&str, &str)]) -> TestServer {
    let (certificate, key) = (authority.path("cert.pem"), authority.path("key.pem"));
    let mut settings = vec![("tls-cert", certificate.as_str()), ("tls-key", key.as_str())];
    settings.extend(more);
    TestServer::with(&settings).await
}

/// Asks on an open HTTP/1 connection, which stays open, and gives the status line.
async fn ask(stream: &mut TlsStream<TcpStream>) -> std::io::Result<String> {
    stream.write_all(b"HEAD /v2/ HTTP/1.1\r\nhost: localhost\r\n\r\n").await?;
    stream.flush().await?;
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        if stream.read_buf(&mut answer).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned())
}

fn presented(stream: &TlsStream<TcpStream>) -> CertificateDer<'static> {
    stream.get_ref().1.peer_certificates().unwrap()[0].clone().into_owned()
}

#[tokio::test]
async fn every_door_can_be_reached_by_tls_and_links_say_so() {
    let authority = Authority::new();
    authority.renew();
    let server = server(&authority, &[]).await;
    let at = |path: &str| format!("https://{}{path}", server.address());

    let tls = ClientTlsConfig::new().ca_certificate(Certificate::from_pem(authority.issuer.pem()));
    let channel = Endpoint::from_shared(at("")).unwrap().tls_config(tls).unwrap().connect().await.unwrap();
    let mut namespaces = NamespaceServiceClient::new(channel);
    let acme = Some(Namespace { name: "acme".into(), ..Default::default() });
    namespaces.create_namespace(CreateNamespaceRequest { namespace: acme, ..Default::default() }).await.unwrap();
    let got = namespaces.get_namespace(GetNamespaceRequest { namespace: "acme".into() }).await.unwrap();
    assert_eq!(got.into_inner().namespace.unwrap().name, "acme");

    let root = reqwest::Certificate::from_pem(authority.issuer.pem().as_bytes()).unwrap();
    for http1_only in [false, true] {
        let client = reqwest::Client::builder().no_proxy().tls_certs_only([root.clone()]);
        let client = if http1_only { client.http1_only() } else { client }.build().unwrap();
        let native = client.get(at("/v1/namespaces/acme")).send().await.unwrap();
        assert_eq!(native.status(), 200);
        assert_eq!(client.get(at("/v2/")).send().await.unwrap().status(), 200);
        let namespaces =
            client.get(at("/pulp/api/v3/pulp_container/namespaces/?limit=1&offset=5")).send().await.unwrap();
        let page: serde_json::Value = serde_json::from_str(&namespaces.text().await.unwrap()).unwrap();
        assert!(page["previous"].as_str().unwrap().starts_with(&at("/pulp")), "{page}");
    }

    // Who speaks no TLS gets no answer in clear text.
    assert!(!server.raw(b"GET /v2/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.contains("HTTP"));
}

#[tokio::test]
async fn a_renewed_certificate_is_served_from_the_next_handshake_on_and_drops_no_connection() {
    let authority = Authority::new();
    let first = authority.renew();
    let server = server(&authority, &[]).await;
    let connect = || authority.connect(&server, BOTH, None);
    let mut early = connect().await.unwrap();
    assert_eq!(presented(&early), first);
    assert_eq!(ask(&mut early).await.unwrap(), "HTTP/1.1 200 OK");

    let second = authority.renew();
    let mut late = connect().await.unwrap();
    assert_eq!(presented(&late), second);
    assert_eq!(ask(&mut late).await.unwrap(), "HTTP/1.1 200 OK");
    assert_eq!(ask(&mut early).await.unwrap(), "HTTP/1.1 200 OK");

    // A renewal that went wrong is not served.
    authority.write("cert.pem", "-----BEGIN CERTIFICATE-----\n");
    assert_eq!(presented(&connect().await.unwrap()), second);
    std::fs::remove_file(authority.path("key.pem")).unwrap();
    assert_eq!(presented(&connect().await.unwrap()), second);
    let third = authority.renew();
    assert_eq!(presented(&connect().await.unwrap()), third);
}

#[tokio::test]
async fn tls_1_2_and_1_3_are_spoken() {
    let authority = Authority::new();
    authority.renew();
    let server = server(&authority, &[]).await;
    for version in [&TLS12, &TLS13] {
        let mut stream = authority.connect(&server, &[version], None).await.unwrap();
        assert_eq!(stream.get_ref().1.protocol_version(), Some(version.version));
        assert_eq!(ask(&mut stream).await.unwrap(), "HTTP/1.1 200 OK");
    }
}

#[tokio::test]
async fn clients_are_asked_for_certificates_of_the_authorities_that_are_believed() {
    let authority = Authority::new();
    authority.renew();
    let believed = Authority::new();
    let authorities = believed.write("clients.pem", &believed.issuer.pem());
    let spiffe = SanType::URI("spiffe://example.org/ci".try_into().unwrap());
    let known = believed.sign(vec![spiffe]);
    let stranger = Authority::new().sign(Vec::new());

    for (whether, without) in [("optional", true), ("required", false)] {
        let more = [("tls-client-ca", authorities.as_str()), ("tls-client-certificate", whether)];
        let server = server(&authority, &more).await;
        for (client, admitted) in [(None, without), (Some(&known), true), (Some(&stranger), false)] {
            // With TLS 1.3 a client learns of its refusal from the first thing it reads.
            let asked = match authority.connect(&server, &[&TLS13], client).await {
                Ok(mut stream) => ask(&mut stream).await,
                Err(error) => Err(error),
            };
            assert_eq!(asked.is_ok(), admitted, "{whether}: {asked:?}");
        }
    }

    let names = ClientCertificate::read(known.certificate.der()).unwrap();
    assert_eq!(names.subjects()[..2], ["uri:spiffe://example.org/ci", "dns:localhost"]);
}

#[tokio::test]
async fn files_that_make_no_tls_end_the_start_with_a_line_that_names_them() {
    let authority = Authority::new();
    authority.renew();
    let other = Authority::new();
    other.renew();
    let text = authority.write("text.pem", "a certificate\n");
    let missing = authority.path("missing.pem");
    let (certificate, key) = (authority.path("cert.pem"), authority.path("key.pem"));
    for (settings, expected) in [
        (vec![format!("--tls-cert={missing}"), format!("--tls-key={key}")], "missing.pem cannot be read"),
        (vec![format!("--tls-cert={text}"), format!("--tls-key={key}")], "text.pem holds no certificate in PEM"),
        (
            vec![format!("--tls-cert={certificate}"), format!("--tls-key={text}")],
            "text.pem holds no private key in PEM",
        ),
        (vec![format!("--tls-cert={certificate}"), format!("--tls-key={}", other.path("key.pem"))], "used together"),
        (vec![format!("--tls-cert={certificate}")], "--tls-cert: a certificate needs its key"),
        (vec![format!("--tls-key={key}")], "--tls-key: a key needs its certificate"),
        (vec![format!("--tls-client-ca={certificate}")], "--tls-client-ca: client certificates need TLS"),
        (vec!["--tls-client-certificate=required".to_owned()], "give tls-client-ca too"),
    ] {
        let folder = folder();
        let mut arguments = vec!["serve", "--listen=127.0.0.1:0", "--data-dir", folder.to_str().unwrap()];
        arguments.extend(settings.iter().map(String::as_str));
        let (status, said) = Process::start(&arguments, &[]).wait();
        assert!(!status.success(), "{settings:?}");
        assert!(said.lines().last().unwrap_or_default().contains(expected), "{settings:?} gave {said}");
    }
}
