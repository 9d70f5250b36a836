import { expect, test } from "vitest";
import type { Call } from "../../../shared/gateway/calls/call.ts";
import { createSendCall } from "../../../shared/gateway/calls/send-call.ts";
import type { LoginResult } from "../../../shared/gateway/tokens/read-login.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { bytesOf } from "../../support/builders/bytes-of.ts";
import { sendHarness } from "../../support/harnesses/send-harness.ts";

const budgetMs = 25_000;
const answer = (status: number, body = "{}", headers: Record<string, string[]> = {}): Exchange => ({
  kind: "answered",
  answer: { status, headers, body: Buffer.from(body) },
});
const broken = (phase: "before-first-byte" | "after-first-byte"): Exchange => ({
  kind: "failed",
  phase,
  cause: "reset",
});

function setUp(
  exchanges: Exchange[],
  options: { vendor?: VendorDescriptor; secrets?: string[]; login?: (secret: string) => LoginResult } = {},
) {
  const { vendor = mdIntegrations, secrets = ["first"], login } = options;
  const harness = sendHarness({ vendor, exchanges, secrets, ...(login && { logIn: login }) });
  const sendCall = createSendCall(harness.deps);
  const send = (call: Call) => sendCall({ call, deadline: harness.clock.monotonic() + budgetMs });
  return { ...harness, send };
}

const call = (safe: boolean, body = "", headers: Record<string, string[]> = {}): Call => ({
  connectionName: "default",
  operation: undefined,
  action: "passthrough",
  safe,
  request: { method: safe ? "GET" : "POST", path: "/v1/x", query: [["q", "a b"]], headers, body: Buffer.from(body) },
});

test("An answer is returned byte for byte, and only allowed headers are sent", async () => {
  const { send, sent } = setUp([answer(200, '{"id":63841550598335501}')]);
  const result = await send(
    call(true, "", { cookie: ["c"], "x-correlation-id": ["1"], authorization: ["Bearer rxg_"] }),
  );
  expect(bytesOf(result.answer.body).toString()).toBe('{"id":63841550598335501}');
  expect(sent[0]?.headers).toEqual({
    accept: ["application/json"],
    "content-type": ["application/json"],
    "x-correlation-id": ["1"],
    authorization: ["Bearer token-1"],
  });
  expect(sent[0]?.url.href).toBe("https://vendor.test/v1/x?q=a%20b");
});

test("The token of the call reaches the partner in no header of the answer, and in a body as the vendor wrote it", async () => {
  const headers = { "x-echo": ["Bearer token-1"], "x-other": ["fine"] };
  const { send } = setUp([answer(400, '{"sent":"token-1"}', headers)]);
  const result = await send(call(true));
  expect(result.answer.headers).toEqual({ "x-other": ["fine"] });
  expect(bytesOf(result.answer.body).toString()).toBe('{"sent":"token-1"}');
});

test.each([
  ['{"error":7}', true],
  ['{"error":0}', false],
])("Whether a large answer with the outline %s has failed is %s", async (outline, failed) => {
  const body = { key: "answers/one", size: 9_000_000, outline };
  const large: Exchange = { kind: "answered", answer: { status: 200, headers: {}, body } };
  const { send, sent } = setUp([large], { vendor: siCompounding });
  expect(await send(call(false))).toMatchObject({ failed, answer: { body } });
  expect(sent.filter(({ url }) => url.pathname === "/v1/x")).toHaveLength(1);
});

test.each([["{}"], [undefined]])("A write whose large answer has the outline %s is uncertain", async (outline) => {
  const body = { key: "answers/one", size: 9_000_000, ...(outline === undefined ? {} : { outline }) };
  const { send } = setUp([{ kind: "answered", answer: { status: 200, headers: {}, body } }], { vendor: siCompounding });
  await expect(send(call(false))).rejects.toMatchObject({ members: { status: 504, outcome: "uncertain" } });
});

test("A large answer whose outline refuses the token makes it refresh", async () => {
  const body = { key: "answers/one", size: 9_000_000, outline: '{"error":7,"msg":"Token expired"}' };
  const large: Exchange = { kind: "answered", answer: { status: 200, headers: {}, body } };
  const { send, logins } = setUp([large, answer(200, '{"error": 0}')], { vendor: siCompounding });
  expect(await send(call(true))).toMatchObject({ failed: false });
  expect(logins()).toBe(2);
});

test.each([
  ["An unsafe call that was not sent", false, broken("before-first-byte")],
  ["An unsafe call that was rejected", false, answer(429)],
  ["An unsafe call under maintenance", false, answer(418)],
  ["A read that failed", true, answer(500)],
  ["A read that was cut off", true, broken("after-first-byte")],
])("%s is sent again", async (_what, safe, first) => {
  const { send, sent } = setUp([first, answer(200)]);
  expect((await send(call(safe))).answer.status).toBe(200);
  expect(sent.length).toBe(2);
});

test.each([
  ["500", answer(500)],
  ["503", answer(503)],
  ["408", answer(408)],
  ["a reset", broken("after-first-byte")],
])("An unsafe call that ended in %s is uncertain and never sent again", async (_what, first) => {
  const { send, sent } = setUp([first, answer(200)]);
  await expect(send(call(false))).rejects.toMatchObject({ members: { status: 504, outcome: "uncertain" } });
  expect(sent.length).toBe(1);
});

test("A call has four attempts at most, then it ends with the problem", async () => {
  const { send, sent } = setUp([answer(429)]);
  await expect(send(call(false))).rejects.toMatchObject({
    members: { status: 503, outcome: "rejected", retryable: true },
  });
  expect(sent.length).toBe(4);
});

test("The vendor's Retry-After is the minimum wait", async () => {
  const { send, clock } = setUp([answer(429, "", { "retry-after": ["7"] }), answer(200)]);
  await send(call(false));
  expect(clock.monotonic()).toBe(7_000);
});

test("A wait beyond the deadline is not begun: the problem comes at once with the wait as Retry-After", async () => {
  const { send, sent, clock } = setUp([answer(429, "", { "retry-after": ["3600"] })]);
  await expect(send(call(false))).rejects.toMatchObject({ members: { retryAfterSeconds: 3600 } });
  expect(sent.length).toBe(1);
  expect(clock.monotonic()).toBe(0);
});

test("A refused token is refreshed once", async () => {
  const { send, sent, logins } = setUp([answer(401), answer(200)]);
  await send(call(false));
  expect(sent.map(({ headers }) => headers["authorization"]?.[0])).toEqual(["Bearer token-1", "Bearer token-2"]);
  expect(logins()).toBe(2);
});

test("A 401 after the refresh is answered 502 `vendor-credentials-refused`", async () => {
  const { send, sent, log } = setUp([answer(401)]);
  await expect(send(call(true))).rejects.toMatchObject({
    members: { status: 502, name: "vendor-credentials-refused", outcome: "rejected" },
  });
  // The vendor's probe is refused, too: the credentials are, not the operation.
  expect(sent.map(({ url }) => url.pathname)).toEqual(["/v1/x", "/v1/x", "/v1/partner/metadata/states"]);
  expect(log.lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: "error", event: "credentials.refused", vendor: "md-integrations", connection: "default" },
  ]);
});

test("A 401 after the refresh is the operation's where the probe is accepted with the token, and not without one", async () => {
  const { send, sent, log, logins } = setUp([answer(401), answer(401), answer(200, "[]"), answer(401), answer(200)]);
  await expect(send(call(true))).rejects.toMatchObject({
    members: { status: 502, name: "vendor-credentials-refused", detail: expect.stringContaining("for this operation") },
  });
  expect(sent.slice(2).map(({ url, headers }) => [url.pathname, headers["authorization"]?.[0]?.trim()])).toEqual([
    ["/v1/partner/metadata/states", "Bearer token-2"],
    ["/v1/partner/metadata/states", "Bearer"],
  ]);
  expect(log.lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: "warn", event: "operation.credentials-refused", operation: "passthrough" },
  ]);
  expect((await send(call(false))).answer.status).toBe(200);
  expect(logins()).toBe(2);
});

test("A 401 after the refresh is the credentials' where the probe needs no token", async () => {
  const { send, log } = setUp([answer(401), answer(401), answer(200, "[]")]);
  await expect(send(call(true))).rejects.toMatchObject({ members: { status: 502 } });
  expect(log.lines.map((line) => JSON.parse(line).event)).toEqual(["credentials.refused"]);
});

test("Credentials that were replaced are read again when the token endpoint refuses the old ones", async () => {
  let rotated = false;
  const { send, sent, clock } = setUp([answer(200)], {
    secrets: ["old", "new"],
    login: (secret) =>
      rotated && secret === "old"
        ? { kind: "refused" }
        : { kind: "token", token: `${secret} token`, lifetimeSeconds: 60 },
  });
  await send(call(true));
  rotated = true;
  clock.advance(61_000);
  await send(call(true));
  expect(sent.map(({ headers }) => headers["authorization"]?.[0])).toEqual(["Bearer old token", "Bearer new token"]);
});

test("Credentials that are refused and were not replaced are a 503 `not-sent`", async () => {
  const { send, sent } = setUp([answer(200)], { login: () => ({ kind: "refused" }) });
  await expect(send(call(true))).rejects.toMatchObject({ members: { status: 503, outcome: "not-sent" } });
  expect(sent.length).toBe(0);
});

test("A token in the body that the answer to a read refuses is refreshed, and written again", async () => {
  const refusal = '{"error": 1, "msg": "Invalid token"}';
  const { send, sent } = setUp([answer(200, refusal), answer(200, '{"error": 0}')], { vendor: siCompounding });
  await send(call(true, '{"request": {"n": 1.10}}'));
  expect(sent.map(({ body }) => bytesOf(body).toString())).toEqual([
    '{"token":"token-1","request": {"n": 1.10}}',
    '{"token":"token-2","request": {"n": 1.10}}',
  ]);
});

test("A failure in the body that is not about the token is the vendor's answer, and the write is sent once", async () => {
  const { send, sent } = setUp([answer(200, '{"error": 7, "msg": "No refills left"}')], { vendor: siCompounding });
  expect((await send(call(false, "{}"))).failed).toBe(true);
  expect(sent.map(({ url }) => url.pathname)).toEqual(["/v1/x", "/V2/getHealthStatus", "/V2/getHealthStatus"]);
});

test.each([
  ["[1]"],
  ["not json"],
])("A body of %s has no place for the token: it is refused without a login", async (body) => {
  const { send, sent, logins } = setUp([answer(200)], { vendor: siCompounding });
  await expect(send(call(false, body))).rejects.toMatchObject({ members: { status: 400, name: "body-not-json" } });
  expect([sent.length, logins()]).toEqual([0, 0]);
});

test("An API key is sent in its header, and read again when it is refused", async () => {
  const { send, sent, clock } = setUp([answer(200), answer(401), answer(200)], {
    vendor: insideRx,
    secrets: ["old", "new"],
  });
  await send(call(true));
  clock.advance(2_000);
  await send(call(true));
  expect(sent.map(({ headers }) => headers["x-api-key"]?.[0])).toEqual(["old", "old", "new"]);
});
