"""The one URL that says where a server is and who asks."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import grpc

from ._error import invalid_url

_KEYS = {"ca", "cert", "key", "token_file", "tls"}


@dataclass(frozen=True)
class Target:
    """What a URL comes to."""

    address: str
    """host:port"""
    token: str = field(repr=False)
    credentials: grpc.ChannelCredentials | None
    """None for a plain connection."""


def parse(text: str) -> Target:
    """Reads a URL; raises ``errors.InvalidUrl``."""
    try:
        parts = urlsplit(text)
        port = parts.port
        query = parse_qs(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    except ValueError:
        raise invalid_url("it does not parse") from None
    if parts.scheme not in ("https", "http", "wharfinger"):
        raise invalid_url("its scheme is none of https, http and wharfinger")
    if not parts.hostname:
        raise invalid_url("it names no host")
    if parts.path.strip("/") or parts.fragment:
        raise invalid_url("it has a path or a fragment")
    if parts.password is not None:
        raise invalid_url("it has a password; the user part alone is the token")
    for key, values in query.items():
        if key not in _KEYS:
            raise invalid_url(f"{key!r} is none of ca, cert, key, token_file and tls")
        if len(values) != 1 or not values[0]:
            raise invalid_url(f"{key!r} needs one value")
    chosen = {key: values[0] for key, values in query.items()}

    if "tls" in chosen and (parts.scheme != "wharfinger" or chosen["tls"] != "off"):
        raise invalid_url('"tls" can only be "off", and only with wharfinger://')
    plain = parts.scheme == "http" or "tls" in chosen
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    address = f"{host}:{port or (80 if parts.scheme == 'http' else 443)}"
    token = unquote(parts.username or "")
    if "token_file" in chosen:
        if token:
            raise invalid_url("it has a token and a token_file")
        token = _read(chosen, "token_file").decode().strip()
    if plain:
        if chosen.keys() & {"ca", "cert", "key"}:
            raise invalid_url("certificates need TLS")
        if token and not _loopback(parts.hostname):
            raise invalid_url("a token is not sent in the clear to another machine; use https://")
        return Target(address, token, None)
    if ("cert" in chosen) != ("key" in chosen):
        raise invalid_url("cert and key belong together")
    credentials = grpc.ssl_channel_credentials(
        root_certificates=_read(chosen, "ca") if "ca" in chosen else None,
        private_key=_read(chosen, "key") if "key" in chosen else None,
        certificate_chain=_read(chosen, "cert") if "cert" in chosen else None,
    )
    return Target(address, token, credentials)


def _read(chosen: dict[str, str], key: str) -> bytes:
    try:
        return Path(chosen[key]).read_bytes()
    except OSError as error:
        raise invalid_url(f"{key} cannot be read: {error.strerror}") from None


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
