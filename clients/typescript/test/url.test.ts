import assert from "node:assert/strict";
import { test } from "node:test";

import { connect, InvalidUrl } from "../src/node.js";
import { parse } from "../src/url.js";
import { connect as connectWeb } from "../src/web.js";

test("a URL says where and how", () => {
  assert.deepEqual(parse("https://a%2Fb@registry.example?ca=%2Fetc%2Fca.pem&cert=c&key=k"), {
    origin: "https://registry.example:443",
    tls: true,
    token: "a/b",
    ca: "/etc/ca.pem",
    cert: "c",
    key: "k",
  });
  assert.equal(parse("wharfinger://host").origin, "https://host:443");
  assert.equal(parse("wharfinger://host:8080?tls=off").origin, "http://host:8080");
  assert.equal(parse("http://[::1]/").origin, "http://[::1]:80");
});

test("anything else in a URL is refused, and its token is not repeated", () => {
  for (const url of [
    "not a url",
    "host:80",
    "ftp://host",
    "https://",
    "https://host/path",
    "https://host?wrong=1",
    "https://host#part",
    "http://host?tls=on",
    "https://host?tls=off",
    "https://host:99999",
    "https://%ff@host",
    "https://user:password@host",
    "https://@host",
    "https://host?cert=only",
    "https://host?ca=/does/not/exist",
    "http://secret-token@host.invalid",
  ]) {
    assert.throws(
      () => connect(url),
      (error) => error instanceof InvalidUrl && error.advice !== "" && !error.message.includes("secret-token"),
      url,
    );
  }
  assert.throws(() => connectWeb("https://host?ca=ca.pem"), InvalidUrl);
});

test("a token goes in the clear to this machine only", () => {
  for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
    connect(`http://a-token@${host}:1`).close();
  }
  assert.throws(() => connect("http://127.0.0.1.example:1", { token: "a-token" }), InvalidUrl);
});
