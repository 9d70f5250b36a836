import { describe, expect, test } from "vitest";
import { forwardedRequestHeaders, type HttpHeaders } from "../../shared/http/headers.ts";
import { forwardedResponseHeaders, storedResponseHeaders } from "../../shared/http/response-headers.ts";

const namesOf = (headers: HttpHeaders): string[] => Object.keys(headers);

describe("a vendor's header does not pass", () => {
  test.each([
    ["of the connection", ["connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "via"]],
    ["cookies", ["set-cookie", "set-cookie2"]],
    [
      "credentials and challenges",
      ["www-authenticate", "authentication-info", "proxy-authenticate", "proxy-authentication-info", "authorization"],
    ],
    [
      "credentials in any spelling",
      [
        "api-key",
        "apikey",
        "x-api-key",
        "x_api_key",
        "x-functions-key",
        "ocp-apim-subscription-key",
        "x-app-key",
        "x-auth",
        "x-auth-token",
        "x-oauth2-user",
        "x-authorization",
        "x-forwarded-authorization",
        "x-amz-security-token",
        "access_token",
        "x-debug-token",
        "x-debugtoken",
        "x-session-id",
        "x-session",
        "sessionid",
        "phpsessid",
        "jsessionid",
        "x-sid",
        "x-client-secret",
        "x-password",
        "x-set-cookie",
        "x-csrf-token",
        "xsrf",
        "x-jwt",
        "x-jwt-assertion",
        "x-bearer",
        "x-user-credentials",
        "x-next-page-auth-token",
      ],
    ],
    [
      "policy of the vendor's origin",
      [
        "strict-transport-security",
        "content-security-policy",
        "content-security-policy-report-only",
        "public-key-pins",
        "public-key-pins-report-only",
        "clear-site-data",
        "access-control-allow-origin",
        "access-control-expose-headers",
        "cross-origin-opener-policy",
        "permissions-policy",
        "alt-svc",
        "nel",
        "report-to",
        "x-frame-options",
        "refresh",
      ],
    ],
    [
      "limits that are about all partners",
      [
        "ratelimit",
        "ratelimit-policy",
        "ratelimit-remaining",
        "x-ratelimit-limit",
        "x-rate-limit-reset",
        "x-ms-ratelimit-remaining",
      ],
    ],
    ["caching", ["cache-control", "expires", "pragma", "age", "surrogate-control"]],
    [
      "names of the gateway and of AWS",
      ["gateway-outcome", "gateway-job", "gateway-warning", "idempotency-replayed", "x-amzn-errortype", "x-amz-id-2"],
    ],
  ])("when it is one of %s", (_kind, names) => {
    expect(forwardedResponseHeaders(Object.fromEntries(names.map((name) => [name, ["x"]])))).toEqual({});
  });

  test("when Connection names it, in any letter case, in any of its lines", () => {
    const headers = {
      connection: ["close, X-Internal", "x-other"],
      "x-internal": ["a"],
      "x-other": ["b"],
      etag: ["c"],
    };
    expect(namesOf(forwardedResponseHeaders(headers))).toEqual(["etag"]);
  });
});

test("what describes the answer passes, with every value", () => {
  const headers = {
    "content-type": ["application/json"],
    "content-encoding": ["gzip"],
    etag: ['"a"'],
    "retry-after": ["3"],
    "x-request-id": ["a", "b"],
    "x-moderate": ["it is no rate"],
    "x-author": ["no authorization"],
    "idempotency-key": ["k"],
    "x-partition-key": ["p"],
    "x-monkey": ["m"],
    "x-next-page-token": ["n"],
    "x-continuationtoken": ["c"],
    "x-signature": ["of the answer"],
    "x-inside": ["no sid"],
    "x-passed": ["3"],
    link: ["</x>; rel=next"],
    constructor: ["odd"],
  };
  expect(forwardedResponseHeaders(headers)).toEqual(headers);
});

test("an answer that was stored keeps what was said of it, and a header of an older version does not pass either", () => {
  const stored = {
    "gateway-warning": ["location-dropped"],
    "gateway-outcome": ["x"],
    "set-cookie": ["a=b"],
    etag: ["c"],
  };
  expect(storedResponseHeaders(stored)).toEqual({ "gateway-warning": ["location-dropped"], etag: ["c"] });
});

test("a partner's header that its Connection names does not reach the vendor", () => {
  const headers = { connection: ["X-Correlation-Id"], "x-correlation-id": ["a"], "accept-language": ["de"] };
  const forwarded = forwardedRequestHeaders(headers, [], false);
  expect(forwarded).toMatchObject({ "accept-language": ["de"] });
  expect(forwarded).not.toHaveProperty("x-correlation-id");
});
