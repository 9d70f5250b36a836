import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideCredentials } from "../../../shared/gateway/calls/hide-credentials.ts";
import type { HttpHeaders } from "../../../shared/http/headers.ts";
import type { AuthScheme } from "../../../shared/vendors/auth-scheme.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";
import { bytesOf } from "../../support/builders/bytes-of.ts";

const apiKey = "K3y/with+signs é";
const settings = { pepper: aPepper, environment: "live" } as const;
const byKey = { vendor: "acme", name: "default", credentials: { kind: "api-key", apiKey, ...settings } } as const;
const byClient = {
  vendor: "acme",
  name: "default",
  credentials: { kind: "client", clientId: "id", clientSecret: "client-secret", ...settings },
} as const;
const query: AuthScheme = { kind: "query-key", parameter: "api_key" };
const encoded = encodeURIComponent(apiKey);

const hide = (headers: HttpHeaders, body: string | Buffer = "{}") =>
  hideCredentials(query, byKey, { status: 200, headers, body: Buffer.from(body) });

describe("a vendor's answer to a call with a key in its query", () => {
  it.each([
    [`/v1/acme/things?api_key=${encoded}&page=2`, "/v1/acme/things?page=2"],
    [`/v1/acme/things?page=2&api_key=${encoded}`, "/v1/acme/things?page=2"],
    [`/v1/acme/things?a=1&API%5Fkey=${encoded}&b=2#top`, "/v1/acme/things?a=1&b=2#top"],
    [`/v1/acme/things?api_key=${encoded}`, "/v1/acme/things"],
    [`/v1/acme/things?api_key=${encoded}&api_key=x`, "/v1/acme/things"],
    [`https://other.example/?api_key=${encoded}#x`, "https://other.example/#x"],
    ["/v1/acme/things?api_key_id=7&api_key", "/v1/acme/things?api_key_id=7"],
    ["/v1/acme/things?page=2", "/v1/acme/things?page=2"],
  ])("has no key in its Location: %s", (location, expected) => {
    expect(hide({ location: [location] })).toMatchObject({ headers: { location: [expected] }, linkDropped: false });
  });

  it("has no key in any target of its Link", () => {
    const link = `</v1/acme/a?api_key=${encoded}&page=2>; rel="next", </v1/acme/a?page=9&api_key=${encoded}>; rel="last"`;
    expect(hide({ link: [link] }).headers["link"]).toEqual([
      '</v1/acme/a?page=2>; rel="next", </v1/acme/a?page=9>; rel="last"',
    ]);
  });

  it.each([
    apiKey,
    encoded,
    encoded.replaceAll(/%../g, (byte) => byte.toLowerCase()),
    apiKey.replaceAll(" ", "+").replaceAll("é", "%C3%A9").replace("with+", "with%2B"),
    `?next=${encodeURIComponent(`/a?key=${encoded}`)}`,
    `?next=${encodeURIComponent(`/a?next=${encodeURIComponent(`/b?key=${encoded}`)}`)}`,
  ])("loses a header that holds the key in another way: %s", (value) => {
    expect(hide({ "x-debug": [`key ${value}`], location: [`/v1/acme/${value}`], etag: ['"1"'] })).toMatchObject({
      headers: { etag: ['"1"'] },
      linkDropped: true,
    });
  });

  it("has asterisks in place of the key in its body, and every other byte as it came", () => {
    const text = `{"next":"https://api.example/a?api_key=${encoded}&p=2", "echo": ${JSON.stringify(apiKey)}, "n": 1.10}`;
    const hidden = hide({}, text);
    const expected = text
      .replace(encoded, "*".repeat(encoded.length))
      .replace(apiKey, "*".repeat(Buffer.byteLength(apiKey)));
    expect(bytesOf(hidden.body).toString()).toBe(expected);
    expect(bytesOf(hidden.body)).toHaveLength(Buffer.byteLength(text));
  });

  it.each([
    ["a URL in small letters", encoded.replaceAll(/%../g, (byte) => byte.toLowerCase())],
    ["a form", "K3y%2Fwith%2Bsigns+%C3%A9"],
    ["JSON with escaped slashes", "K3y\\/with+signs é"],
    ["JSON in ASCII", "K3y/with+signs \\u00e9"],
    ["JSON in ASCII with escaped slashes", "K3y\\/with+signs \\u00e9"],
  ])("has no key in its body as %s writes it", (_writer, spelling) => {
    const hidden = hide({}, `{"a":"${spelling}"}`);
    expect(bytesOf(hidden.body).toString()).toBe(`{"a":"${"*".repeat(Buffer.byteLength(spelling))}"}`);
  });

  it("is the same object of bytes where the key is not in it", () => {
    const body = Buffer.from([0xff, 0x00]);
    expect(hideCredentials(query, byKey, { status: 200, headers: {}, body }).body).toBe(body);
  });
});

describe("a vendor's answer under another scheme", () => {
  it("loses a header that echoes HTTP Basic's user and password as they are sent", () => {
    const sent = Buffer.from("id:client-secret").toString("base64");
    const headers = { "x-echo": [`Basic ${sent}`], link: [`</a?auth=${encodeURIComponent(sent)}>`], etag: ["1"] };
    const answer = { status: 200, headers, body: Buffer.from("{}") };
    expect(hideCredentials({ kind: "basic" }, byClient, answer)).toMatchObject({
      headers: { etag: ["1"] },
      linkDropped: true,
    });
  });

  it("loses the scheme's headers, and headers that hold the secret", () => {
    const auth: AuthScheme = { kind: "two-keys", idHeader: "x-acme-key", secretHeader: "x-acme-secret" };
    const headers = {
      "x-acme-key": ["id"],
      "x-acme-secret": ["client-secret"],
      "x-echo": ["a client-secret"],
      etag: ["1"],
    };
    expect(hideCredentials(auth, byClient, { status: 200, headers, body: Buffer.from("client-secret") })).toEqual({
      headers: { etag: ["1"] },
      body: Buffer.from("client-secret"),
      linkDropped: false,
    });
  });

  const token = "KNOWNVENDORTOKEN123456";
  const byToken: AuthScheme = {
    kind: "access-token",
    login: { path: "/token", encoding: "json", fields: {}, tokenField: "token", defaultSeconds: 60 },
    carriedIn: "authorization-header",
  };
  it.each([
    token,
    `Bearer ${token}`,
    `a=1; t="${token}"; b`,
    encodeURIComponent(`/a?t=${token}`),
    Buffer.from(token).toString("base64"),
    Buffer.from(token).toString("base64url"),
    Buffer.from(token).toString("hex"),
    "client-secret",
  ])("loses a header of any name that holds the call's token or the secret: %s", (value) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z-]{0,20}$/), (name) => {
        const headers = { etag: ["1"], [`x-${name}`]: ["fine", value], [`y-${name}`]: [value] };
        const answer = { status: 200, headers, body: Buffer.from(token) };
        expect(hideCredentials(byToken, byClient, answer, token)).toEqual({
          headers: { etag: ["1"], [`x-${name}`]: ["fine"] },
          // Bodies are forwarded byte for byte.
          body: Buffer.from(token),
          linkDropped: false,
        });
      }),
      { numRuns: 20 },
    );
  });

  it("loses a link that holds the token", () => {
    const answer = { status: 302, headers: { location: [`/a?t=${token}`] }, body: Buffer.from("") };
    expect(hideCredentials(byToken, byClient, answer, token)).toMatchObject({ headers: {}, linkDropped: true });
  });
});
