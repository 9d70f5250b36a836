import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { apiGatewayHeaderBytes, headerBytes } from "../../shared/http/header-limit.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const { stack, client } = await useGateway({ timeScale: 60 });
beforeEach(() => client.clearFaults("md-integrations"));

const vendorPath = "/v1/partner/questionnaires";
const path = `/v1/md-integrations${vendorPath}`;
const patients = "/v1/md-integrations/v1/partner/patients";

/** Makes the vendor answer once with these bytes. */
const raw = (head: readonly string[], body = "", end: "close" | "reset" | "hold" = "hold", match = vendorPath) =>
  client.fault("md-integrations", {
    match: { path: match },
    times: 1,
    do: { raw: `${head.join("\r\n")}\r\n\r\n${body}`, rawEnd: end },
  });
const answers = (...headers: readonly string[]) =>
  raw(["HTTP/1.1 200 OK", ...headers, "Connection: close", "Content-Length: 2"], "{}", "close");
const sizeOf = ({ headers }: Response): number => headerBytes([...headers]);

describe("the vendor's headers", () => {
  test("pass back by kind", async () => {
    await answers(
      "Content-Type: application/json",
      'ETag: "7"',
      "X-Request-Id: 8",
      "constructor: 9",
      "Connection: X-Internal",
      "X-Internal: a",
      "Set-Cookie: a=b",
      "Set-Cookie2: a=b",
      "Clear-Site-Data: *",
      "Access-Control-Allow-Origin: *",
      "Strict-Transport-Security: max-age=1",
      "Content-Security-Policy: default-src *",
      "Authentication-Info: a",
      "RateLimit: a",
      "X-RateLimit-Remaining: 1",
      "Gateway-Outcome: rejected",
      "Gateway-Job: job_1",
      "Cache-Control: public, max-age=60",
      "Expires: Thu, 01 Jan 2099 00:00:00 GMT",
    );
    const { status, headers } = await client.call(path);
    expect([status, headers.get("gateway-outcome")]).toEqual([200, "answered"]);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/json",
      etag: '"7"',
      "x-request-id": "8",
      constructor: "9",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    const left = [
      "x-internal",
      "set-cookie",
      "set-cookie2",
      "clear-site-data",
      "access-control-allow-origin",
      "strict-transport-security",
      "content-security-policy",
      "authentication-info",
      "ratelimit",
      "x-ratelimit-remaining",
      "gateway-job",
      "expires",
    ].filter((name) => headers.has(name));
    expect(left).toEqual([]);
  });

  test.each([
    [
      "the vendor's own",
      (own: string) => `${own}/v1/partner/cases/7?a=b`,
      "/v1/md-integrations/v1/partner/cases/7?a=b",
    ],
    ["a path", () => "/v1/partner/cases/7", "/v1/md-integrations/v1/partner/cases/7"],
    ["its neighbour", () => "tags", "/v1/md-integrations/v1/partner/tags"],
    ["the host of its documents", () => "https://api.mdintegrations.com/v1/x", "/v1/md-integrations/v1/x"],
    ["another origin", () => "https://elsewhere.example/x", "https://elsewhere.example/x"],
  ])("link through the gateway: Location is %s", async (_what, location, expected) => {
    await answers(`Location: ${location(`${stack.info.simulators}/md-integrations`)}`);
    expect((await client.call(path)).headers.get("location")).toBe(expected);
  });

  test("with credentials in Location lose it, and say so", async () => {
    await answers("Location: https://user:secret@api.mdintegrations.com/x");
    const { headers } = await client.call(path);
    expect([headers.get("location"), headers.get("gateway-warning")]).toEqual([null, "location-dropped"]);
  });

  test("are the same in the answer, in the job's and in its replay", async () => {
    const own = `${stack.info.simulators}/md-integrations`;
    const many = Array.from({ length: 200 }, (_, index) => `X-Trace-${index}: ${"x".repeat(100)}`);
    await raw(
      [
        "HTTP/1.1 201 Created",
        `Location: ${own}/v1/partner/patients/7`,
        "Set-Cookie: a=b",
        ...many,
        "Content-Length: 2",
      ],
      "{}",
      "hold",
      "/v1/partner/patients",
    );
    const headers = { "idempotency-key": randomUUID() };
    const first = await client.call(patients, { body: "{}", headers });
    const replay = await client.call(patients, { body: "{}", headers });
    const kept = await client.call(`/v1/jobs/${first.headers.get("gateway-job")}/response`);
    expect(replay.headers.get("idempotency-replayed")).toBe("true");
    for (const answer of [first, replay, kept]) {
      expect(answer.status).toBe(201);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        location: "/v1/md-integrations/v1/partner/patients/7",
        "cache-control": "no-store",
        "gateway-warning": expect.stringMatching(/response-headers-dropped; count=\d+/),
      });
      expect(answer.headers.has("set-cookie")).toBe(false);
      expect(sizeOf(answer)).toBeLessThanOrEqual(apiGatewayHeaderBytes);
    }
  });

  test("are read up to 64 KB, and passed on as far as API Gateway takes them", async () => {
    await answers(`X-Large: ${"x".repeat(60_000)}`, "X-Small: a", 'ETag: "7"');
    const large = await client.call(path);
    expect(large.status).toBe(200);
    expect(Object.fromEntries(large.headers)).toMatchObject({
      etag: '"7"',
      "x-small": "a",
      "gateway-warning": "response-headers-dropped; count=1",
    });
    await answers(`X-Large: ${"x".repeat(8_000)}`);
    const fine = await client.call(path);
    expect([fine.headers.get("x-large")?.length, fine.headers.get("gateway-warning")]).toEqual([8_000, null]);
  });
});

describe("every answer under /v1", () => {
  test.each([
    ["of ours", "/v1/jobs", {}],
    ["of a vendor", path, {}],
    ["to HEAD", path, { method: "HEAD" }],
    ["without a key", path, { key: null }],
    ["for a route that there is not", "/v1/nowhere/at/all", {}],
    ["for a bad request", "/v1/jobs?limit=x", {}],
    ["for too many headers", path, { headers: { "x-large": "x".repeat(11_000) } }],
    ["that refuses a grant", "/v1/si-compounding/V2/getToken", { method: "POST" }],
  ])("%s is neither stored nor sniffed", async (_what, url, options) => {
    const { headers } = await client.call(url, options);
    expect([headers.get("cache-control"), headers.get("x-content-type-options")]).toEqual(["no-store", "nosniff"]);
  });

  test("that leads to a large body, too", async () => {
    await client.fault("md-integrations", {
      match: { path: vendorPath },
      times: 1,
      do: { status: 200, headers: { "content-type": "text/plain", "x-a": "b" }, body: "x".repeat(5_000_000) },
    });
    const { status, headers } = await client.call(path);
    expect(status).toBe(303);
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

test("a request with more than 10,240 bytes of headers is refused as a problem, and reaches no vendor", async () => {
  await client.clearJournal("md-integrations");
  const response = await client.call(path, { headers: { "x-large": "x".repeat(11_000) } });
  expect([response.status, response.headers.get("gateway-outcome")]).toEqual([431, "not-sent"]);
  expect(await response.json()).toMatchObject({ outcome: "not-sent", retryable: false });
  expect(await client.journal("md-integrations")).toEqual([]);
});

describe("a vendor's answer that is complete is passed on", () => {
  test.each([
    ["a 204 with JSON behind it", ["HTTP/1.1 204 No Content"], "{}", 204],
    ["a 204 with a last chunk", ["HTTP/1.1 204 No Content", "Transfer-Encoding: chunked"], "0\r\n\r\n", 204],
    ["a 304 with a page behind it", ["HTTP/1.1 304 Not Modified"], "<html>", 304],
    ["a body with bytes behind it", ["HTTP/1.1 200 OK", "Content-Length: 2"], "{}BEHIND", 200],
  ])("%s", async (_what, head, body, status) => {
    await raw(head, body);
    const response = await client.call(path);
    expect([response.status, response.headers.get("gateway-outcome")]).toEqual([status, "answered"]);
    // No byte of it reaches the next call.
    expect((await client.call(path)).status).toBe(200);
  });

  test("for a write, which ends its job", async () => {
    await raw(["HTTP/1.1 204 No Content"], "{}", "reset", "/v1/partner/patients");
    const response = await client.call(patients, { body: "{}" });
    const job = await (await client.call(`/v1/jobs/${response.headers.get("gateway-job")}`)).json();
    expect([response.status, job]).toMatchObject([204, { status: "succeeded", outcome: "answered", attempts: 1 }]);
  });
});

test.each([
  ["with Upgrade", ["HTTP/1.1 101 Switching Protocols", "Connection: Upgrade", "Upgrade: websocket"]],
  ["without Upgrade", ["HTTP/1.1 101 Switching Protocols"]],
])("a 101 to a write makes it uncertain at once, %s", async (_how, head) => {
  await raw(head, "", "hold", "/v1/partner/patients");
  const started = performance.now();
  const response = await client.call(patients, { body: "{}" });
  expect([response.status, response.headers.get("gateway-outcome")]).toEqual([504, "uncertain"]);
  // An attempt that waited for the end of the body would take all of the caller's 25 s.
  expect(performance.now() - started).toBeLessThan(15_000);
});

describe("a delivery", () => {
  interface Delivery {
    readonly status: string;
    readonly attempts: readonly { readonly status: number | null }[];
  }

  test.each([
    ["a 2xx whose body is reset", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "reset"],
    ["a 204 with JSON behind it", "HTTP/1.1 204 No Content\r\n\r\n{}", "hold"],
    ["a 2xx with a head of 30 KB", `HTTP/1.1 200 OK\r\nX: ${"x".repeat(30_000)}\r\nContent-Length: 0\r\n\r\n`, "hold"],
  ])("is delivered by %s", async (_what, bytes, rawEnd) => {
    const name = `ends-${randomUUID()}`;
    const script = JSON.stringify([{ times: 1, raw: bytes, rawEnd }]);
    expect((await fetch(`${stack.info.receiver}/_respond/${name}`, { method: "POST", body: script })).ok).toBe(true);
    const endpoint = { url: `${stack.info.receiver}/${name}`, eventTypes: ["md-integrations.*"] };
    const { id } = (await (await client.call("/v1/endpoints", { body: JSON.stringify(endpoint) })).json()) as {
      id: string;
    };
    await client.call(`/v1/endpoints/${id}/test`, { method: "POST" });
    const delivery = await until(async () => {
      const page = (await (await client.call(`/v1/endpoints/${id}/deliveries`)).json()) as { data: Delivery[] };
      return page.data.find(({ attempts }) => attempts.length > 0) ?? false;
    });
    expect(delivery).toMatchObject({ status: "delivered", attempts: [{ status: Number(bytes.slice(9, 12)) }] });
    await client.call(`/v1/endpoints/${id}`, { method: "DELETE" });
  });
});
