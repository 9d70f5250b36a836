import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLogin } from "../../../shared/gateway/tokens/read-login.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import type { Connection, VendorDescriptor } from "../../../shared/vendors/types.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";

const connection: Connection = {
  vendor: "md-integrations",
  name: "default",
  credentials: { kind: "client", clientId: "id", clientSecret: "s", pepper: aPepper, environment: "live" },
};
const now = Date.parse("2026-01-01T00:00:00Z");

function read(
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string[]> = {},
  vendor = mdIntegrations,
) {
  if (vendor.auth.kind !== "access-token") throw new Error("The vendor has no login.");
  const exchange: Exchange<Uint8Array> = { kind: "answered", answer: { status, headers, body: Buffer.from(body) } };
  return readLogin(exchange, vendor.auth.login, connection, now);
}

const good = '{"access_token":"t","token_type":"Bearer","expires_in":3599}';
const error = (name: unknown) => JSON.stringify({ error: name, error_description: "x" });
const page = "<html><body>Forbidden</body></html>";

describe("A refusal", () => {
  test.each<[why: string, status: number, body: string, vendor?: VendorDescriptor]>([
    ["invalid_client", 400, error("invalid_client")],
    ["invalid_client with 401", 401, error("invalid_client")],
    ["unauthorized_client", 400, error("unauthorized_client")],
    ["unauthorized_client with 403", 403, error("unauthorized_client")],
    ["invalid_scope", 400, error("invalid_scope")],
    ["a bare 401", 401, ""],
    ["a 401 with a page", 401, page],
    ["a 401 in the vendor's own form", 401, '{"message":"Unauthenticated."}'],
    ["SiCompounding's own message", 200, '{"error": 2, "msg": "Invalid client credentials"}', siCompounding],
    ["that message in another writing", 200, '{"error":"2","msg":" invalid credentials. "}', siCompounding],
  ])("The credentials are refused by %s", (_why, status, body, vendor) => {
    expect(read(status, body, {}, vendor)).toEqual({ kind: "refused" });
  });
});

describe("An unavailable login", () => {
  test.each<[why: string, status: number, body: string, vendor?: VendorDescriptor]>([
    ["temporarily_unavailable", 400, error("temporarily_unavailable")],
    ["temporarily_unavailable with 401", 401, error("temporarily_unavailable")],
    ["temporarily_unavailable with 503", 503, error("temporarily_unavailable")],
    ["server_error", 400, error("server_error")],
    ["invalid_request", 400, error("invalid_request")],
    ["invalid_grant", 400, error("invalid_grant")],
    ["unsupported_grant_type", 400, error("unsupported_grant_type")],
    ["an error that is a list", 400, error(["invalid_client"])],
    ["an error in other letters", 400, error("Invalid_Client")],
    ["a 400 without an error", 400, "{}"],
    ["a 400 with a page", 400, page],
    ["an empty 400", 400, ""],
    ["a 403 of a firewall", 403, page],
    ["a 403 in JSON", 403, '{"message":"Forbidden"}'],
    ["a 404", 404, error("invalid_client")],
    ["a 302 to a login page", 302, ""],
    ["a 429", 429, error("invalid_client")],
    ["a 500", 500, page],
    ["a 200 with an error", 200, error("invalid_client")],
    ["a 200 with an error beside a token", 200, '{"error":"server_error","access_token":"t"}'],
    ["a 200 with a page", 200, page],
    ["an empty 200", 200, ""],
    ["a token that is cut off", 200, good.slice(0, -1)],
    ["a warning before the JSON", 200, `PHP Warning: x\n${good}`],
    ["a list", 200, `[${good}]`],
    ["null", 200, "null"],
    ["no token", 200, '{"token_type":"Bearer"}'],
    ["an empty token", 200, '{"access_token":""}'],
    ["a token that is a number", 200, '{"access_token":7}'],
    ["a token that is null", 200, '{"access_token":null}'],
    ["a line break in the token", 200, '{"access_token":"t\\n"}'],
    ["an injected header", 200, '{"access_token":"t\\r\\nx: y"}'],
    ["a NUL in the token", 200, '{"access_token":"t\\u0000"}'],
    ["non-ASCII in the token", 200, '{"access_token":"tö"}'],
    ["a blank before the token", 200, '{"access_token":" t"}'],
    ["an endless token", 200, `{"access_token":"${"t".repeat(16_385)}"}`],
    ["a token of another type", 200, '{"access_token":"t","token_type":"mac"}'],
    ["a token of a type that is no text", 200, '{"access_token":"t","token_type":1}'],
    ["a failure of SiCompounding", 200, '{"error":9,"msg":"Database down"}', siCompounding],
    ["a longer message of SiCompounding", 200, '{"error":9,"msg":"Invalid credentials table, retry"}', siCompounding],
    ["a SiCompounding answer without error", 200, '{"token":"t"}', siCompounding],
    ["a SiCompounding token beside an error", 200, '{"error":1,"msg":"","token":"t"}', siCompounding],
    ["a SiCompounding error that is null", 200, '{"error":null,"token":"t"}', siCompounding],
    ["a line break in a token for a body", 200, '{"error":0,"token":"t\\n"}', siCompounding],
  ])("The login is unavailable after %s", (_why, status, body, vendor) => {
    expect(read(status, body, {}, vendor)).toMatchObject({ kind: "unavailable" });
    expect(read(status, body, { "retry-after": ["7"] }, vendor)).toMatchObject({
      kind: "unavailable",
      retryAfterSeconds: 7,
    });
  });

  test("The login is unavailable without an answer", () => {
    const broken: Exchange<Uint8Array> = { kind: "failed", phase: "after-first-byte", cause: "reset" };
    if (mdIntegrations.auth.kind !== "access-token") throw new Error("The vendor has no login.");
    expect(readLogin(broken, mdIntegrations.auth.login, connection, now)).toMatchObject({ kind: "unavailable" });
  });

  test("The wait of an unavailable login is by the clock of the token endpoint where Retry-After is a date", () => {
    const headers = { date: ["Thu, 01 Jan 2026 01:00:00 GMT"], "retry-after": ["Thu, 01 Jan 2026 01:00:30 GMT"] };
    expect(read(403, page, headers)).toMatchObject({ kind: "unavailable", retryAfterSeconds: 30 });
  });
});

describe("An answer with a token", () => {
  const token = { kind: "token", token: "t", lifetimeSeconds: 3599 };
  const utf16 = Buffer.from(`\ufeff${good}`, "utf16le");
  test.each<[form: string, body: Uint8Array, coding?: string]>([
    ["plain", Buffer.from(good)],
    ["with a byte order mark", Buffer.from(`\ufeff${good}`)],
    ["in UTF-16", utf16],
    ["in big-endian UTF-16", Buffer.from(utf16).swap16()],
    ["in gzip", gzipSync(good), "gzip"],
    ["in gzip by its old name and in capitals", gzipSync(good), "X-GZIP"],
    ["in deflate", deflateSync(good), "deflate"],
    ["in brotli", brotliCompressSync(good), "br"],
    ["in zstd", zstdCompressSync(good), "zstd"],
    ["in two codings", brotliCompressSync(gzipSync(good)), "gzip, br"],
  ])("A token is read from an answer that is %s", (_form, body, coding) => {
    expect(read(200, body, coding === undefined ? {} : { "content-encoding": [coding] })).toEqual(token);
  });

  test.each(["bearer", "BEARER", null])("A token is read whose type is %j", (type) => {
    expect(read(200, JSON.stringify({ ...JSON.parse(good), token_type: type }))).toEqual(token);
  });

  test.each(["0", '"0"'])("A token is read from an answer of SiCompounding whose error is %s", (zero) => {
    const body = `{"error": ${zero}, "msg": "success", "token": "t"}`;
    expect(read(200, body, {}, siCompounding)).toMatchObject({ kind: "token", token: "t" });
  });

  test.each([
    "-1",
    "0",
    "1e999",
    '"soon"',
    "null",
    "99999999999",
    "[]",
    "{}",
  ])("A token has the default lifetime where expires_in is %s", (value) => {
    const read_ = read(200, `{"access_token":"t","expires_in":${value}}`);
    expect(read_).toEqual({ kind: "token", token: "t", lifetimeSeconds: 55 * 60 });
  });

  test("A token has the lifetime of its own exp where that counts", () => {
    const jwt = `e30.${Buffer.from(JSON.stringify({ exp: now / 1000 + 60 })).toString("base64url")}.s`;
    const body = JSON.stringify({ access_token: jwt, expires_in: 86_400 });
    expect(read(200, body, {}, mwiFormulary)).toMatchObject({ kind: "token", lifetimeSeconds: 60 });
  });
});

test("Any answer of a token endpoint is read without an error, and only a text that a header can carry is a token", () => {
  const status = fc.integer({ min: 100, max: 599 });
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(status, body, fc.constantFrom([], ["gzip"], ["br, identity"], ["nonsense"]), (code, bytes, coding) => {
      const result = read(code, bytes, { "content-encoding": [...coding] });
      if (result.kind === "token") expect(result.token).toMatch(/^[!-~]/);
    }),
  );
});
